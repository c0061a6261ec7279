/** What changed configs could hurt: records that are deleted, writes that are less safe or fail. */

import { isInternalTopic } from '../../model/cluster/internal-topics.ts';
import type { HazardFacts } from '../../model/plan/hazard.ts';
import type { ConfigDifference } from '../../model/plan/plan.ts';
import type { TopicOutlook } from './topic-outlook.ts';

export function configHazards(
  changes: readonly ConfigDifference[],
  topic: TopicOutlook,
): readonly HazardFacts[] {
  const isChanged = (key: string): boolean => changes.some((change) => change.key === key);
  return hazardsByKey.flatMap(([keys, find]) => (keys.some(isChanged) ? find(topic) : []));
}

type Finder = (topic: TopicOutlook) => readonly HazardFacts[];

const hazardsByKey: readonly (readonly [keys: readonly string[], Finder])[] = [
  [['cleanup.policy'], policyHazards],
  [['retention.ms'], (topic) => retentionHazards('retention.ms', topic)],
  [['retention.bytes'], (topic) => retentionHazards('retention.bytes', topic)],
  [['remote.storage.enable'], remoteHazards],
  [['unclean.leader.election.enable'], electionHazards],
  [['min.insync.replicas'], minIsrHazards],
  [['max.message.bytes'], batchHazards],
];

/** Compaction that ends or begins, and retention that begins to count. An empty topic has nothing to lose. */
function policyHazards(topic: TopicOutlook): readonly HazardFacts[] {
  const [from, to] = [topic.before('cleanup.policy') ?? '', topic.after('cleanup.policy') ?? ''];
  const gained = policies(to).filter((policy) => !policies(from).includes(policy));
  if (isInternalTopic(topic.name) && policies(from).includes('compact') && gained.includes('delete'))
    return [{ kind: 'internal-topic-changed', topic: topic.name, change: 'not-compacted' }];
  const deletes =
    gained.includes('delete') && (isLimited(topic, 'retention.ms') || isLimited(topic, 'retention.bytes'));
  if (topic.heldBytes === 0 || !(deletes || gained.includes('compact'))) return [];
  return [{ kind: 'records-deleted', key: 'cleanup.policy', from, to }];
}

const policies = (list: string): readonly string[] => list.split(',').map((policy) => policy.trim());

const isLimited = (topic: TopicOutlook, key: string): boolean => Number(topic.after(key)) >= 0;

/** Where nothing but compaction deletes, retention does not count (UnifiedLog.deleteOldSegments). */
function retentionHazards(
  key: 'retention.ms' | 'retention.bytes',
  topic: TopicOutlook,
): readonly HazardFacts[] {
  const [from, to] = [topic.before(key), topic.after(key)];
  const isCounted = policies(topic.after('cleanup.policy') ?? '').includes('delete');
  if (from === null || to === null || !isCounted || topic.heldBytes === 0) return [];
  return amount(to) < amount(from) ? [{ kind: 'records-deleted', key, from, to }] : [];
}

/** -1 keeps everything. */
function amount(text: string): number {
  return Number(text) < 0 ? Number.POSITIVE_INFINITY : Number(text);
}

/** Brokers refuse to turn it off without deletion (LogConfig.validateTurningOffRemoteStorageWithDelete). */
function remoteHazards(topic: TopicOutlook): readonly HazardFacts[] {
  const isOff = isOn(topic.before, 'remote.storage.enable') && !isOn(topic.after, 'remote.storage.enable');
  return isOff && isOn(topic.after, 'remote.log.delete.on.disable') ? [{ kind: 'remote-data-deleted' }] : [];
}

const isOn = (config: TopicOutlook['before'], key: string): boolean =>
  config(key)?.trim().toLowerCase() === 'true';

/** Since 4.0 the controller elects for leaderless partitions by itself (ReplicationControlManager, every five minutes). */
function electionHazards({ before, after, live }: TopicOutlook): readonly HazardFacts[] {
  const key = 'unclean.leader.election.enable';
  if (isOn(before, key) || !isOn(after, key)) return [];
  const leaderless = live?.partitions.filter(({ leader }) => leader === null).length ?? 0;
  return [{ kind: 'unclean-election', leaderless }];
}

function minIsrHazards({ before, after, replicasAfter }: TopicOutlook): readonly HazardFacts[] {
  const [from, to] = [Number(before('min.insync.replicas')), Number(after('min.insync.replicas'))];
  if (to < from) return [{ kind: 'min-isr-lowered', from, to }];
  const isUnreachable = to > from && to > 1 && replicasAfter !== null && to >= replicasAfter;
  return isUnreachable
    ? [{ kind: 'min-isr-unreachable', minIsr: to, replicas: replicasAfter, isNew: false }]
    : [];
}

function batchHazards({ before, after }: TopicOutlook): readonly HazardFacts[] {
  const [from, to] = [Number(before('max.message.bytes')), Number(after('max.message.bytes'))];
  return to < from ? [{ kind: 'batches-refused', from, to }] : [];
}
