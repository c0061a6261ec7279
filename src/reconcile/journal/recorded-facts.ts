/** What plans go by of the journal, read once. */
import { comparePartitions } from '../../model/cluster/partition-name.ts';
import { type Journal, readRecords } from '../../model/journal/read-journal.ts';
import { recordKinds } from '../../model/journal/record-kinds.ts';
import type { LogDirMoveRecord, MoveRecord, ThrottleRecord } from '../../model/journal/record-values.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { throttleRecords } from '../../throttle/configs/throttle-record.ts';
import { logDirMoveRecords } from './journal-records.ts';

export interface RecordedFacts {
  /** That an unfinished run has begun, by topic and partition. */
  readonly moves: readonly MoveRecord[];
  /** The same between log dirs of a broker. */
  readonly logDirMoves: readonly LogDirMoveRecord[];
  /** That somebody has to take back. */
  readonly throttles: readonly ThrottleRecord[];
  /** The config keys that git has set, by topic. */
  readonly ownedConfigs: ReadonlyMap<string, readonly string[]>;
  /** Topics that git declared at the last apply. */
  readonly declared: ReadonlySet<string>;
  /** Brokers that an earlier run emptied because git drained them. */
  readonly drained: ReadonlySet<BrokerId>;
}

/** Throws a ProblemError for a record that this version can't read. */
export function recordedFacts(journal: Journal): RecordedFacts {
  const moves = readRecords(journal, recordKinds.move).map(({ value }) => value);
  const configs = readRecords(journal, recordKinds.config);
  return {
    ownedConfigs: new Map(configs.map(({ key, value }) => [key, value])),
    declared: new Set(readRecords(journal, recordKinds.declared).map(({ key }) => key)),
    drained: new Set(readRecords(journal, recordKinds.drained).map(({ key }) => key)),
    moves: moves.sort(comparePartitions),
    logDirMoves: logDirMoveRecords(journal),
    throttles: throttleRecords(journal),
  };
}
