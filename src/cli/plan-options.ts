/** What narrows a plan, on the command line: shared by the commands plan and apply. */

import { type Command, InvalidArgumentError } from 'commander';
import { type PlanOptions, parseSnapshot, unwrap } from '../index.ts';
import { parseSize } from '../manifest/fields/parse-quantity.ts';
import { parseTopicPattern } from '../manifest/fields/parse-topic-pattern.ts';
import type { TopicPattern } from '../model/desired/selector.ts';
import type { MeasuredTraffic } from '../model/metrics/measured-traffic.ts';
import type { Bytes } from '../model/values/units.ts';
import { parseTarget } from '../reconcile/saved/parse-target.ts';
import { collect } from './common-options.ts';
import { readTextFile } from './files/text-files.ts';
import { readCount } from './option-values.ts';

export interface PlanArguments {
  readonly target: readonly string[];
  readonly exclude: readonly TopicPattern[];
  readonly relief?: boolean;
  readonly rates?: MeasuredTraffic;
  readonly maxAge?: number;
  readonly maxBytes?: Bytes;
  readonly maxMoves?: number;
  readonly check: readonly string[];
  readonly verbose?: boolean;
}

export function withPlanOptions(command: Command): Command {
  return command
    .option(
      '--target <kind/name>',
      'only this Topic, Placement, BrokerPool, Acl, Quota or User; repeatable',
      collect,
      [],
    )
    .option(
      '--exclude <topic>',
      'leave these topics as they are, by name or glob; repeatable',
      collectTopics,
      [],
    )
    .option(
      '--max-bytes <size>',
      'limit the bytes to copy, such as 500GiB; most urgent moves first',
      readSize,
    )
    .option('--max-moves <count>', 'limit the replicas to copy; most urgent moves first', readCount)
    .option(
      '--check <command>',
      'run this check with the plan as JSON on stdin; a failing exit code blocks the plan; repeatable',
      collect,
      [],
    )
    .option(
      '--rates <file>',
      'balance traffic by the rates in this snapshot, as `metrics fetch --out` writes it',
      readRates,
    )
    .option('--relief', 'only bring brokers above their disk limit below it')
    .option('--verbose', 'list every partition');
}

export function planOptionsOf({
  target,
  exclude,
  relief = false,
  rates,
  maxAge,
  maxBytes,
  maxMoves,
}: PlanArguments): PlanOptions {
  const isLimited = maxBytes !== undefined || maxMoves !== undefined;
  return {
    targets: target.map((text) => unwrap(parseTarget(text))),
    exclusions: exclude,
    relief,
    ...(rates && { traffic: rates }),
    ...(maxAge !== undefined && { maxRatesAgeMs: maxAge }),
    ...(isLimited && { budget: { maxBytes: maxBytes ?? null, maxReplicas: maxMoves ?? null } }),
  };
}

function collectTopics(value: string, previous: readonly TopicPattern[]): readonly TopicPattern[] {
  const parsed = parseTopicPattern(value);
  if (!parsed.ok) throw new InvalidArgumentError(`${parsed.fault}. ${parsed.hint}`);
  return [...previous, parsed.pattern];
}

function readRates(file: string): MeasuredTraffic {
  const { traffic } = unwrap(parseSnapshot(readTextFile(file), file));
  if (!traffic)
    throw new InvalidArgumentError('It holds no rates. `topicwright metrics fetch --out FILE` writes them.');
  return traffic;
}

function readSize(value: string): Bytes {
  const size = parseSize(value);
  if (size === null) throw new InvalidArgumentError('Write it as 500GiB, 2TB or a number of bytes.');
  return size;
}
