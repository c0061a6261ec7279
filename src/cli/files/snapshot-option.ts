/** --snapshot: a cluster as it was, in place of the live one; shared by the commands that can do without Kafka. */

import { type Command, Option } from 'commander';
import { ProblemError, parseSnapshotFile, type SnapshotFile, unwrap } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { formatDuration } from '../../model/values/units.ts';
import { readDuration } from '../option-values.ts';
import { readTextFile } from './text-files.ts';

export interface SnapshotOptions {
  readonly snapshot?: string;
  /** Of metrics in it, in milliseconds; absent: any age will do. */
  readonly maxAge?: number;
}

export function withSnapshotOption(command: Command, what: string): Command {
  return withMaxAgeOption(command.option('--snapshot <file>', what));
}

export function withMaxAgeOption(command: Command): Command {
  return command.addOption(
    new Option('--max-age <duration>', 'how old metrics in a snapshot may be, such as 90m or 1d')
      .argParser(readDuration)
      .default(3_600_000, '1h'),
  );
}

/** null: none is given. Throws a ProblemError `snapshot.invalid`, or `snapshot.stale` where metrics in it are too old. */
export function readSnapshot({
  snapshot,
  maxAge = Number.POSITIVE_INFINITY,
}: SnapshotOptions): SnapshotFile | null {
  if (snapshot === undefined) return null;
  const file = unwrap(parseSnapshotFile(readTextFile(snapshot), snapshot));
  const takenAt = file.load?.takenAt ?? file.state.traffic?.takenAt;
  const ageMs = takenAt === undefined ? 0 : Date.now() - Date.parse(takenAt);
  if (ageMs <= maxAge) return file;
  const age = formatDuration(ageMs);
  throw new ProblemError([
    errorProblem('snapshot.stale', `The metrics in ${snapshot} are ${age} old`, {
      detail: `They are from ${takenAt}; the limit is ${formatDuration(maxAge)}.`,
      hint: 'Take new ones with `topicwright metrics fetch`, or allow older ones with --max-age.',
    }),
  ]);
}
