/**
 * Kafka's own topic of transactions, `__transaction_state`: what the brokers' settings make of it. Read by plans, which create it before
 * the first lease needs it, and by the embedded cluster, which creates it as Kafka does. After Kafka's TransactionLogConfig and
 * TransactionStateManager.transactionTopicConfigs, which are the same in 3.9 and 4.
 */

import { maxOf, minOf } from '../values/long-lists.ts';
import { ownValue } from '../values/own-value.ts';
import type { Configs } from './cluster-state.ts';

export const transactionTopic = '__transaction_state';

export interface TransactionLog {
  /** A broker that finds another number than its own setting says serves no transactions until it is restarted. */
  readonly partitions: number;
  readonly replicationFactor: number;
  readonly minIsr: number;
  readonly segmentBytes: number;
}

const keys = {
  partitions: 'transaction.state.log.num.partitions',
  replicationFactor: 'transaction.state.log.replication.factor',
  minIsr: 'transaction.state.log.min.isr',
  segmentBytes: 'transaction.state.log.segment.bytes',
} as const;

const kafkaDefaults: TransactionLog = {
  partitions: 50,
  replicationFactor: 3,
  minIsr: 2,
  segmentBytes: 100 * 1024 * 1024,
};

/** The brokers' settings that decide what it looks like, as they are where nobody sets them. */
export const defaultTransactionLogSettings: Configs = {
  [keys.minIsr]: String(kafkaDefaults.minIsr),
  [keys.partitions]: String(kafkaDefaults.partitions),
  [keys.replicationFactor]: String(kafkaDefaults.replicationFactor),
  [keys.segmentBytes]: String(kafkaDefaults.segmentBytes),
};

export const transactionLogSettings: readonly string[] = Object.keys(defaultTransactionLogSettings);

/** Kafka's defaults for what is not known. */
export function transactionLog(settings: Configs = {}): TransactionLog {
  const read = (name: keyof TransactionLog): number => Number(settings[keys[name]] ?? kafkaDefaults[name]);
  return {
    partitions: read('partitions'),
    replicationFactor: read('replicationFactor'),
    minIsr: read('minIsr'),
    segmentBytes: read('segmentBytes'),
  };
}

/**
 * One answer where brokers differ: the number of partitions that most of them have, as it has to be their own; otherwise what loses
 * least, the most replicas and the smallest segments.
 */
export function joinTransactionLogSettings(ofBrokers: readonly Configs[]): Configs {
  const values = (key: string): readonly number[] =>
    ofBrokers.flatMap((settings) =>
      ownValue(settings, key) === undefined ? [] : [Number(ownValue(settings, key))],
    );
  const entries = transactionLogSettings.flatMap((key): [string, string][] => {
    const known = values(key);
    if (known.length === 0) return [];
    if (key === keys.partitions) return [[key, String(mostCommon(known))]];
    return [
      [
        key,
        String(
          key === keys.segmentBytes
            ? minOf(known, Number.POSITIVE_INFINITY)
            : maxOf(known, Number.NEGATIVE_INFINITY),
        ),
      ],
    ];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The highest of those that are equally common. */
function mostCommon(values: readonly number[]): number {
  const counts = Map.groupBy(values, (value) => value);
  const [most] = [...counts].sort(([a, asA], [b, asB]) => asB.length - asA.length || b - a);
  return most?.[0] ?? 0;
}

/**
 * What Kafka sets on it. With fewer replicas than the brokers' setting asks for, one of them may still fail: otherwise a single
 * broker that is down would end every transaction, and with it the applies that replace it.
 */
export function transactionTopicConfigs(log: TransactionLog, replicationFactor: number): Configs {
  const isWhole = replicationFactor >= log.replicationFactor;
  const mostInSync = isWhole ? replicationFactor : Math.max(1, replicationFactor - 1);
  return {
    'cleanup.policy': 'compact',
    'compression.type': 'uncompressed',
    'min.insync.replicas': String(Math.min(log.minIsr, mostInSync)),
    'segment.bytes': String(log.segmentBytes),
    'unclean.leader.election.enable': 'false',
  };
}

/** Whose coordinator serves a transactional id: Java's hash of its text, without the sign (Utils.abs). */
export function coordinatorPartition(transactionalId: string, partitions: number): number {
  let hash = 0;
  for (let at = 0; at < transactionalId.length; at++)
    hash = (Math.imul(31, hash) + transactionalId.charCodeAt(at)) | 0;
  return (hash === -2147483648 ? 0 : Math.abs(hash)) % partitions;
}
