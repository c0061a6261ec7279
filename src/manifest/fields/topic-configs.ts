/**
 * Kafka's topic configs with what each accepts, from the brokers' own LogConfig (3.9 to 4.4).
 */

/** `unit` says which quantities are understood beside plain numbers. */
export type ConfigShape =
  | {
      readonly kind: 'integer';
      readonly min: number;
      readonly max: 'int' | 'long' | number;
      readonly unit: 'none' | 'bytes' | 'ms';
    }
  | { readonly kind: 'decimal'; readonly min: number; readonly max: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'choice' | 'list'; readonly values: readonly string[] }
  | { readonly kind: 'text' };

export interface TopicConfig {
  readonly shape: ConfigShape;
  readonly description: string;
  readonly examples: readonly (string | number | boolean | readonly string[])[];
}

const entry = (
  shape: ConfigShape,
  description: string,
  ...examples: TopicConfig['examples']
): TopicConfig => ({
  shape,
  description,
  examples,
});
const durationMs = (min: number): ConfigShape => ({ kind: 'integer', min, max: 'long', unit: 'ms' });
const sizeBytes = (min: number, max: 'int' | 'long'): ConfigShape => ({
  kind: 'integer',
  min,
  max,
  unit: 'bytes',
});
const count = (min: number, max: 'int' | 'long' | number): ConfigShape => ({
  kind: 'integer',
  min,
  max,
  unit: 'none',
});
const yesOrNo: ConfigShape = { kind: 'boolean' };
const oneOf = (...values: readonly string[]): ConfigShape => ({ kind: 'choice', values });

export const topicConfigs: Readonly<Record<string, TopicConfig>> = {
  'cleanup.policy': entry(
    { kind: 'list', values: ['delete', 'compact'] },
    'What becomes of old records: deleted, compacted by key, or both.',
    'compact',
    ['compact', 'delete'],
  ),
  'compression.gzip.level': entry(count(-1, 9), "gzip's level, 1 to 9; -1 for its default.", 6),
  'compression.lz4.level': entry(count(1, 17), "lz4's level.", 9),
  'compression.type': entry(
    oneOf('producer', 'uncompressed', 'zstd', 'lz4', 'snappy', 'gzip'),
    'How record batches are compressed on disk; producer keeps them as they were sent.',
    'zstd',
  ),
  'compression.zstd.level': entry(count(-131_072, 22), "zstd's level.", 3),
  'delete.retention.ms': entry(durationMs(0), 'How long delete markers stay in a compacted topic.', '1d'),
  'errors.deadletterqueue.group.enable': entry(
    yesOrNo,
    'Whether share groups may use this topic as their dead letter queue (Kafka 4.4).',
    false,
  ),
  'file.delete.delay.ms': entry(durationMs(0), 'How long a file stays on disk after its deletion.', '1m'),
  'flush.messages': entry(count(1, 'long'), 'Forces a sync to disk after so many records.', 10_000),
  'flush.ms': entry(durationMs(0), 'Forces a sync to disk after this time.', '10s'),
  'index.interval.bytes': entry(sizeBytes(0, 'int'), 'How often an entry is added to the index.', '4KiB'),
  'local.retention.bytes': entry(
    sizeBytes(-2, 'long'),
    'With tiered storage, the bytes of a partition kept on the broker; -2: as retention.bytes.',
    '100GiB',
  ),
  'local.retention.ms': entry(
    durationMs(-2),
    'With tiered storage, how long records are kept on the broker; -2: as retention.ms.',
    '1d',
  ),
  'max.compaction.lag.ms': entry(durationMs(1), 'The longest a record stays uncompacted.', '7d'),
  'max.decompressed.message.bytes': entry(
    sizeBytes(1, 'int'),
    'The largest record once decompressed (Kafka 4.4).',
    '100MiB',
  ),
  'max.message.bytes': entry(sizeBytes(0, 'int'), 'The largest record batch, as compressed.', '1MiB'),
  'message.downconversion.enable': entry(
    yesOrNo,
    'Whether old consumers are served by conversion (Kafka 3).',
    true,
  ),
  'message.format.version': entry({ kind: 'text' }, 'The format of records on disk (Kafka 3).', '3.0-IV1'),
  'message.timestamp.after.max.ms': entry(
    durationMs(0),
    "How far a record's timestamp may be ahead of the broker's clock.",
    '1h',
  ),
  'message.timestamp.before.max.ms': entry(
    durationMs(0),
    "How far a record's timestamp may be behind the broker's clock.",
    '7d',
  ),
  'message.timestamp.difference.max.ms': entry(
    durationMs(0),
    "How far a record's timestamp may be from the broker's clock (Kafka 3).",
    '7d',
  ),
  'message.timestamp.type': entry(
    oneOf('CreateTime', 'LogAppendTime'),
    'Whose time a record carries.',
    'CreateTime',
  ),
  'min.cleanable.dirty.ratio': entry(
    { kind: 'decimal', min: 0, max: 1 },
    'The share of a log that has to be uncompacted before it is compacted.',
    0.5,
  ),
  'min.compaction.lag.ms': entry(durationMs(0), 'The shortest a record stays uncompacted.', '1h'),
  'min.insync.replicas': entry(count(1, 'int'), 'Replicas that have to have a record for acks=all.', 2),
  preallocate: entry(yesOrNo, 'Whether segment files are allocated in full at once.', false),
  'remote.copy.lag.bytes': entry(
    sizeBytes(-1, 'long'),
    'With tiered storage, newer bytes before a segment is copied; -1: as local retention (Kafka 4.4).',
    '1GiB',
  ),
  'remote.copy.lag.ms': entry(
    durationMs(-1),
    'With tiered storage, the age before a segment is copied; -1: as local retention (Kafka 4.4).',
    '1h',
  ),
  'remote.log.copy.disable': entry(
    yesOrNo,
    'Stops copying to tiered storage, which becomes read-only.',
    false,
  ),
  'remote.log.delete.on.disable': entry(
    yesOrNo,
    'Whether data in tiered storage is deleted when it is disabled for the topic.',
    false,
  ),
  'remote.storage.enable': entry(yesOrNo, 'Whether the topic uses tiered storage.', true),
  'retention.bytes': entry(sizeBytes(-1, 'long'), 'Bytes kept of each partition; -1: no limit.', '500GiB'),
  'retention.ms': entry(durationMs(-1), 'How long records are kept; -1: forever.', '7d'),
  'segment.bytes': entry(
    sizeBytes(14, 'int'),
    'Size of a segment file; 1MiB at least since Kafka 4.',
    '1GiB',
  ),
  'segment.index.bytes': entry(sizeBytes(4, 'int'), 'Size of the index of a segment.', '10MiB'),
  'segment.jitter.ms': entry(durationMs(0), 'Spreads the rolling of segments over this time.', '10m'),
  'segment.ms': entry(durationMs(1), 'The longest time before a segment is rolled.', '7d'),
  'unclean.leader.election.enable': entry(
    yesOrNo,
    'Whether a replica that lags may lead when no other is left, losing records.',
    false,
  ),
};

/** What topicwright sets while it moves replicas, and nobody else may. */
export const throttleConfigs: readonly string[] = [
  'leader.replication.throttled.replicas',
  'follower.replication.throttled.replicas',
];
