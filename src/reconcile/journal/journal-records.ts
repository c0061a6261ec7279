/** What must outlive a run, in the journal: what git owns and declared, and the moves in flight. */
import { comparePartitions } from '../../model/cluster/partition-name.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import {
  forgetRecord,
  isPlannedFrom,
  type Journal,
  type JournalChanges,
  readRecord,
  readRecords,
  writeRecord,
} from '../../model/journal/read-journal.ts';
import { recordKinds } from '../../model/journal/record-kinds.ts';
import type { LogDirMoveRecord, MoveRecord } from '../../model/journal/record-values.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';

/** The config keys of a topic that git has set, and may therefore reset. */
export function ownedConfigKeys(journal: Journal, topic: string): readonly string[] {
  return readRecord(journal, recordKinds.config, topic) ?? [];
}

/** The record to append so that git owns exactly these keys; null when the journal says so already. */
export function configOwnership(
  journal: Journal,
  topic: string,
  keys: readonly string[],
): JournalChanges | null {
  const kind = recordKinds.config;
  const wanted = keys.length === 0 ? forgetRecord(kind, topic) : writeRecord(kind, topic, [...keys].sort());
  const key = kind.writeKey(topic);
  return (ownValue(journal, key) ?? null) === ownValue<string | null>(wanted, key) ? null : wanted;
}

/**
 * What to append before a run changes configs, so that git owns what a killed run has set and may still reset what it has not:
 * of `wanted`, the records about configs, each with the keys that are owned so far.
 */
export function configClaims(journal: Journal, wanted: JournalChanges): Journal {
  const written = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== null);
  const claims = readRecords(Object.fromEntries(written), recordKinds.config);
  return mergeMaps(
    claims.map(({ key, value }) => {
      const keys = new Set([...ownedConfigKeys(journal, key), ...value]);
      return writeRecord(recordKinds.config, key, [...keys].sort());
    }),
  );
}

/** The key of the record that tells which version of a password was set. */
export const passwordRecord = (user: string, mechanism: string): string =>
  recordKinds.password.writeKey({ user, mechanism });

/** null: nobody has noted one. */
export function passwordVersion(journal: Journal, user: string, mechanism: string): number | null {
  return readRecord(journal, recordKinds.password, { user, mechanism });
}

/** Whether an earlier run emptied this broker because git drained it. */
export function wasDrained(journal: Journal, broker: BrokerId): boolean {
  return readRecord(journal, recordKinds.drained, broker) !== null;
}

/** Records that a broker was emptied, or (false) that it takes part again. */
export function drainedRecord(journal: Journal, broker: BrokerId, drained: boolean): JournalChanges | null {
  if (wasDrained(journal, broker) === drained) return null;
  return drained ? writeRecord(recordKinds.drained, broker, true) : forgetRecord(recordKinds.drained, broker);
}

/** The commit of git whose manifests were applied last and as a whole; null: none is known. `manifests`: which of the repository's. */
export function appliedCommit(journal: Journal, manifests: string): string | null {
  return readRecord(journal, recordKinds.applied, manifests);
}

/** The record that notes such a commit. */
export function appliedRecord(manifests: string, commit: string): Journal {
  return writeRecord(recordKinds.applied, manifests, commit);
}

/** The topics that git declared when it was applied last. */
export function declaredBefore(journal: Journal): readonly string[] {
  return readRecords(journal, recordKinds.declared).map(({ key }) => key);
}

/** Records that git declares a topic, or (false) no longer does. */
export function declaredRecord(journal: Journal, topic: string, declared: boolean): JournalChanges | null {
  if ((readRecord(journal, recordKinds.declared, topic) !== null) === declared) return null;
  return declared
    ? writeRecord(recordKinds.declared, topic, true)
    : forgetRecord(recordKinds.declared, topic);
}

/** Keys of the records that say which of a topic's configs git owns, and that git declares it. */
export const topicRecords = (topic: string): readonly string[] => [
  recordKinds.config.writeKey(topic),
  recordKinds.declared.writeKey(topic),
];

/** The moves that an unfinished run has begun, by topic and partition. */
export function moveRecords(journal: Journal): readonly MoveRecord[] {
  return readRecords(journal, recordKinds.move)
    .map(({ value }) => value)
    .sort(comparePartitions);
}

/** Journal records that remember these moves. */
export function rememberMoves(records: readonly MoveRecord[]): Journal {
  return mergeMaps(records.map((record) => writeRecord(recordKinds.move, record, record)));
}

/** Journal records that forget them, once they have ended. */
export function forgetMoves(moves: readonly TopicPartition[]): Readonly<Record<string, null>> {
  return mergeMaps(moves.map((move) => forgetRecord(recordKinds.move, move)));
}

type LogDirMoveKey = Pick<LogDirMoveRecord, 'topic' | 'partition' | 'broker'>;

/** The moves between log dirs that an unfinished run has begun, by topic, partition and broker. */
export function logDirMoveRecords(journal: Journal): readonly LogDirMoveRecord[] {
  return readRecords(journal, recordKinds.logDirMove)
    .map(({ value }) => value)
    .sort((a, b) => comparePartitions(a, b) || a.broker - b.broker);
}

/** Journal records that remember these moves between log dirs. */
export function rememberLogDirMoves(records: readonly LogDirMoveRecord[]): Journal {
  return mergeMaps(records.map((record) => writeRecord(recordKinds.logDirMove, record, record)));
}

/** Journal records that forget them, once they have ended. */
export function forgetLogDirMoves(moves: readonly LogDirMoveKey[]): Readonly<Record<string, null>> {
  return mergeMaps(moves.map((move) => forgetRecord(recordKinds.logDirMove, move)));
}

/** What plans go by: not who runs, how far, or what ran before. */
export function plannedFrom(journal: Journal): Journal {
  return Object.fromEntries(Object.entries(journal).filter(([key]) => isPlannedFrom(key)));
}
