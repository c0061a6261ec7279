/** The keys and values of topicwright's own compacted topic: what must outlive a run. */
import type { TopicPartition } from '../../model/cluster/cluster-port.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId, Bytes } from '../../model/values/units.ts';

type Journal = Readonly<Record<string, string>>;

const configPrefix = 'config/';
const configKey = (topic: string): string => `${configPrefix}${topic}`;
const drainedPrefix = 'drained/';
const drainedKey = (broker: BrokerId): string => `${drainedPrefix}${broker}`;

/** The config keys of a topic that git has set, and may therefore reset. */
export function ownedConfigKeys(journal: Journal, topic: string): readonly string[] {
  const value = ownValue(journal, configKey(topic));
  return value === undefined ? [] : (JSON.parse(value) as string[]);
}

/** The record to append so that git owns exactly these keys; null when the journal says so already. */
export function configOwnership(
  journal: Journal,
  topic: string,
  keys: readonly string[],
): Readonly<Record<string, string | null>> | null {
  const wanted = keys.length === 0 ? null : JSON.stringify([...keys].sort());
  const key = configKey(topic);
  return (ownValue(journal, key) ?? null) === wanted ? null : { [key]: wanted };
}

/**
 * What to append before a run changes configs, so that git owns what a killed run has set and may still reset what it has not:
 * of `wanted`, the records about configs, each with the keys that are owned so far.
 */
export function configClaims(
  journal: Journal,
  wanted: Readonly<Record<string, string | null>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(wanted).flatMap(([key, value]): [string, string][] => {
      if (!key.startsWith(configPrefix) || value === null) return [];
      const owned = ownedConfigKeys(journal, key.slice(configPrefix.length));
      const keys = new Set([...owned, ...(JSON.parse(value) as string[])]);
      return [[key, JSON.stringify([...keys].sort())]];
    }),
  );
}

const passwordPrefix = 'password/';

/** The key of the record that tells which version of a password was set. */
export const passwordRecord = (user: string, mechanism: string): string =>
  `${passwordPrefix}${mechanism}/${user}`;

/** null: nobody has noted one. */
export function passwordVersion(journal: Journal, user: string, mechanism: string): number | null {
  const value = ownValue(journal, passwordRecord(user, mechanism));
  return value === undefined ? null : Number(value);
}

/** Whether an earlier run emptied this broker because git drained it. */
export function wasDrained(journal: Journal, broker: BrokerId): boolean {
  return ownValue(journal, drainedKey(broker)) !== undefined;
}

/** Records that a broker was emptied, or (false) that it takes part again. */
export function drainedRecord(
  journal: Journal,
  broker: BrokerId,
  drained: boolean,
): Readonly<Record<string, string | null>> | null {
  if (wasDrained(journal, broker) === drained) return null;
  return { [drainedKey(broker)]: drained ? 'true' : null };
}

const appliedKey = (manifests: string): string => `applied/${manifests}`;

/** The commit of git whose manifests were applied last and as a whole; null: none is known. `manifests`: which of the repository's. */
export function appliedCommit(journal: Journal, manifests: string): string | null {
  return ownValue(journal, appliedKey(manifests)) ?? null;
}

/** The record that notes such a commit. */
export function appliedRecord(manifests: string, commit: string): Readonly<Record<string, string>> {
  return { [appliedKey(manifests)]: commit };
}

const declaredPrefix = 'topic/';

/** The topics that git declared when it was applied last. */
export function declaredBefore(journal: Journal): readonly string[] {
  return Object.keys(journal)
    .filter((key) => key.startsWith(declaredPrefix))
    .map((key) => key.slice(declaredPrefix.length));
}

/** Records that git declares a topic, or (false) no longer does. */
export function declaredRecord(
  journal: Journal,
  topic: string,
  declared: boolean,
): Readonly<Record<string, string | null>> | null {
  const key = `${declaredPrefix}${topic}`;
  if ((ownValue(journal, key) !== undefined) === declared) return null;
  return { [key]: declared ? 'true' : null };
}

/** Keys of the records that say which of a topic's configs git owns, and that git declares it. */
export const topicRecords = (topic: string): readonly string[] => [
  configKey(topic),
  `${declaredPrefix}${topic}`,
];

/**
 * A move in flight, written before it begins: whoever comes after a killed run knows from it where a partition belongs that
 * is between two stages.
 */
export interface MoveRecord {
  readonly topic: string;
  readonly partition: number;
  readonly from: readonly BrokerId[];
  readonly to: readonly BrokerId[];
  /** Of one replica when it began. */
  readonly sizeBytes: Bytes;
  /** Tells which stages it has. */
  readonly replicasAtOnce: number;
}

const movePrefix = 'move/';

/** The moves that an unfinished run has begun, by topic and partition. */
export function moveRecords(journal: Journal): readonly MoveRecord[] {
  return Object.keys(journal)
    .filter((key) => key.startsWith(movePrefix))
    .map((key) => JSON.parse(ownValue(journal, key) ?? '') as MoveRecord)
    .sort((a, b) => (a.topic === b.topic ? a.partition - b.partition : a.topic < b.topic ? -1 : 1));
}

/** Journal records that remember these moves. */
export function rememberMoves(records: readonly MoveRecord[]): Readonly<Record<string, string>> {
  return Object.fromEntries(records.map((record) => [moveKey(record), JSON.stringify(record)]));
}

/** Journal records that forget them, once they have ended. */
export function forgetMoves(moves: readonly TopicPartition[]): Readonly<Record<string, null>> {
  return Object.fromEntries(moves.map((move) => [moveKey(move), null]));
}

function moveKey({ topic, partition }: TopicPartition): string {
  return `${movePrefix}${topic}/${partition}`;
}

/** What plans go by: not who runs, how far, or what ran before. */
export function plannedFrom(journal: Journal): Journal {
  const prefixes = [configPrefix, drainedPrefix, passwordPrefix, movePrefix];
  return Object.fromEntries(
    Object.entries(journal).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))),
  );
}
