/** One topic's steps for a terminal: what happens to it, replica by replica, and why; called by render-plan-text.ts. */

import pc from 'picocolors';
import { countOf } from '../model/count-of.ts';
import type { Hazard } from '../model/hazard.ts';
import {
  addedReplicas,
  type ConfigDifference,
  type MoveReplicasStep,
  type PartitionChange,
  type PlanStep,
  removedReplicas,
} from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';
import type { BrokerName } from './broker-names.ts';
import { withHint } from './config-hint.ts';
import { wrapText } from './wrap-text.ts';

export interface StepTextOptions {
  readonly color: boolean;
  readonly width: number;
  readonly verbose: boolean;
  readonly nameOf: BrokerName;
}

type Paint = ReturnType<typeof pc.createColors>;

/** Of one topic, so many partitions are listed; the rest becomes a count by reason. */
const listedPartitions = 6;
const indent = '      ';

export function stepText(step: PlanStep, options: StepTextOptions): string[] {
  const paint = pc.createColors(options.color);
  const symbol = colorOf(step, paint)(step.symbol.padStart(4));
  const place = step.source ? ` (${step.source.file}:${step.source.line})` : '';
  const [title = '', ...rest] = wrapText(
    `${step.topic}  ${titleOf(step)}${place}`,
    options.width - indent.length,
  );
  return [
    `${symbol} ${title.replace(step.topic, paint.bold)}`,
    ...rest.map((line) => `${indent}  ${line}`),
    ...bodyOf(step, options, paint),
    ...step.hazards
      .filter(({ consent }) => consent === null)
      .flatMap((hazard) => hazardText(hazard, options.width, paint)),
  ];
}

function colorOf({ kind }: PlanStep, paint: Paint): (text: string) => string {
  if (kind === 'create-topic' || kind === 'add-partitions') return paint.green;
  if (kind === 'delete-topic') return paint.red;
  return kind === 'elect-leaders' ? paint.cyan : paint.yellow;
}

function titleOf(step: PlanStep): string {
  switch (step.kind) {
    case 'create-topic':
      return `created: ${countOf(step.assignments.length, 'partition')}, replication factor ${step.replicationFactor}`;
    case 'add-partitions':
      return `grows from ${step.existing} to ${step.existing + step.assignments.length} partitions`;
    case 'set-config':
      return countOf(step.changes.length, 'config') + (step.changes.length === 1 ? ' changes' : ' change');
    case 'move-replicas':
      return moveTitle(step);
    case 'elect-leaders':
      return `elects the preferred leader of ${countOf(step.partitions.length, 'partition')}`;
    case 'delete-topic':
      return `deleted, with ${countOf(step.partitions, 'partition')} and ${formatBytes(step.bytes)}`;
  }
}

function moveTitle({ partitions }: MoveReplicasStep): string {
  const moved = partitions.reduce((sum, change) => sum + addedReplicas(change).length, 0);
  const removed = partitions.reduce((sum, change) => sum + removedReplicas(change).length, 0);
  const copied = partitions.reduce((sum, change) => sum + change.bytes, 0);
  if (moved > 0)
    return `${countOf(partitions.length, 'partition')}: ${countOf(moved, 'replica')} to copy, ${formatBytes(copied)}`;
  if (removed > 0)
    return `${countOf(partitions.length, 'partition')}: ${countOf(removed, 'replica')} to remove`;
  return `${countOf(partitions.length, 'partition')}: another preferred leader, no bytes`;
}

function bodyOf(step: PlanStep, options: StepTextOptions, paint: Paint): string[] {
  switch (step.kind) {
    case 'create-topic':
      return [
        ...Object.entries(step.configs).map(
          ([key, value]) => `${indent}${paint.green('+')} ${key} = ${withHint(key, value)}`,
        ),
        ...placements(step.assignments, 0, options),
      ];
    case 'add-partitions':
      return placements(step.assignments, step.existing, options);
    case 'set-config':
      return step.changes.flatMap((change) => configText(change, options.width, paint));
    case 'move-replicas':
      return movesText(step.partitions, options, paint);
    case 'elect-leaders':
    case 'delete-topic':
      return [];
  }
}

function placements(
  assignments: PartitionChange['to'][] | readonly PartitionChange['to'][],
  first: number,
  options: StepTextOptions,
): string[] {
  if (!options.verbose) return [];
  return assignments.map(
    (replicas, index) => `${indent}partition ${first + index}: ${replicas.map(options.nameOf).join(', ')}`,
  );
}

function configText(
  { key, from, to, default: fallback }: ConfigDifference,
  width: number,
  paint: Paint,
): string[] {
  const symbol = from === null ? paint.green('+') : to === null ? paint.red('-') : paint.yellow('~');
  const shown = (value: string | null): string => {
    if (value !== null) return withHint(key, value);
    return fallback === null ? 'the default' : `the default, ${withHint(key, fallback)}`;
  };
  const [first = '', ...rest] = wrapText(`${key}: ${shown(from)} -> ${shown(to)}`, width - indent.length - 2);
  return [`${indent}${symbol} ${first}`, ...rest.map((line) => `${indent}    ${line}`)];
}

function movesText(changes: readonly PartitionChange[], options: StepTextOptions, paint: Paint): string[] {
  const listed = options.verbose ? changes : changes.slice(0, listedPartitions);
  const folded =
    changes.length <= listedPartitions + 1 || options.verbose ? [] : changes.slice(listedPartitions);
  const shown = folded.length === 0 ? changes : listed;
  return [
    ...shown.flatMap((change) => moveText(change, options, paint)),
    ...foldText(folded, options.width, paint),
  ];
}

function moveText(change: PartitionChange, options: StepTextOptions, paint: Paint): string[] {
  const { width } = options;
  const replicas = replicasText(change, options);
  const [preferred] = change.to;
  const notes = [
    ...(change.from[0] === preferred || preferred === undefined ? [] : [`led by ${preferred}`]),
    ...(change.bytes > 0 ? [formatBytes(change.bytes)] : []),
  ].join(', ');
  const onOneLine = `${indent}${change.partition}: ${replicas}, ${notes}`;
  const first =
    notes !== '' && onOneLine.length <= width ? onOneLine : `${indent}${change.partition}: ${replicas}`;
  const below = first === onOneLine || notes === '' ? change.reason.text : `${notes}, ${change.reason.text}`;
  const reason = wrapText(below, width - indent.length - 2).map((line) => paint.dim(`${indent}  ${line}`));
  return [
    first.replace(/ -\S+( \(.*?\))?/g, paint.red).replace(/ \+\S+( \(.*?\))?/g, paint.green),
    ...reason,
  ];
}

/** `1001 (a) 1002 (b) -1003 (c) +1006 (c)`: those that stay in their new order, then who goes and who comes. */
function replicasText(change: PartitionChange, { nameOf }: StepTextOptions): string {
  const added = addedReplicas(change);
  return [
    ...change.to.filter((id) => !added.includes(id)).map(nameOf),
    ...removedReplicas(change).map((id) => `-${nameOf(id)}`),
    ...added.map((id) => `+${nameOf(id)}`),
  ].join(' ');
}

function foldText(changes: readonly PartitionChange[], width: number, paint: Paint): string[] {
  return [...Map.groupBy(changes, ({ reason }) => reason.rule)].flatMap(([rule, group]) => {
    const size = group.reduce((sum, change) => sum + change.bytes, 0);
    const text = `and ${countOf(group.length, 'more partition')} for ${rule}, ${formatBytes(size)} (--verbose lists them)`;
    return wrapText(text, width - indent.length).map((line) => paint.dim(`${indent}${line}`));
  });
}

/** Those that need consent stand at the head of the plan. */
function hazardText({ text }: Hazard, width: number, paint: Paint): string[] {
  return wrapText(text, width - indent.length - 2).map((line, index) =>
    paint.yellow(`${indent}${index === 0 ? '!' : ' '} ${line}`),
  );
}
