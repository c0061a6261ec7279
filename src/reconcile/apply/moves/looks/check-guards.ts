/** What speaks against beginning more moves now, with its evidence. */

import { partitionName } from '../../../../model/cluster/partition-name.ts';
import type { PartitionNow } from '../../../../model/cluster/port/cluster-reads.ts';
import type { TopicPartition } from '../../../../model/cluster/port/resources.ts';
import { type ApplyPolicy, fullShare, type Guard } from '../../../../model/desired/apply-policy.ts';
import { addedReplicas, type PartitionChange, removedReplicas } from '../../../../model/plan/plan.ts';
import { countOf } from '../../../../model/values/count-of.ts';
import { nameSome } from '../../../../model/values/name-some.ts';
import { type BrokerId, formatBytes } from '../../../../model/values/units.ts';
import type { Look } from './look.ts';

export interface GuardQuestion {
  readonly look: Look;
  readonly guards: ApplyPolicy['guards'];
  /** In flight and waiting. */
  readonly changes: readonly PartitionChange[];
  /** Whether it is the run itself that moves this partition, has yet to, or just has. */
  readonly isOwn: (partition: TopicPartition) => boolean;
  /** Partitions that were unhealthy before the run began, as they were then. */
  readonly before: Look['unhealthy'];
  /** min.insync.replicas of a topic. */
  readonly minIsrOf: (topic: string) => number;
}

export interface GuardFinding {
  readonly guard: Guard;
  /** `2 partitions on brokers that take part are under-replicated: orders/3 (in sync: 1, 2; replicas: 1, 2, 5)`. */
  readonly evidence: string;
}

/** Each guard that has something to say, the worst first. */
export function checkGuards(question: GuardQuestion): readonly GuardFinding[] {
  const { look, guards, changes, minIsrOf } = question;
  const brokers = takingPart(changes, look);
  const staying = new Set(changes.flatMap(({ to }) => to));
  const strangers = [...look.unhealthy.values()].filter((one) =>
    isConcerned(one, { brokers, staying }, question),
  );
  const offline = strangers.filter(({ leader }) => leader === null);
  const atMinIsr = strangers.filter(
    ({ topic, isr, leader }) => leader !== null && isr.length <= minIsrOf(topic),
  );
  const lagging = strangers.filter((one) => !offline.includes(one) && !atMinIsr.includes(one));
  return [
    ...partitionFinding('offline', offline, 'offline'),
    ...partitionFinding('minIsr', atMinIsr, 'at or below min.insync.replicas'),
    ...partitionFinding('underReplicated', lagging, 'under-replicated'),
    ...brokerFinding(neededBrokers(changes).filter((id) => !look.aliveBrokers.has(id))),
    ...diskFindings(changes, look),
  ].filter(({ guard }) => guards[guard]);
}

/** A broker that is down and only loses replicas does not: it is what they are moved away from. */
function takingPart(changes: readonly PartitionChange[], { aliveBrokers }: Look): ReadonlySet<BrokerId> {
  const brokers = new Set<BrokerId>();
  for (const { from, to } of changes) {
    for (const id of to) brokers.add(id);
    for (const id of from) if (aliveBrokers.has(id)) brokers.add(id);
  }
  return brokers;
}

/** Without them Kafka completes no reassignment; a new order of the same replicas needs none of them. By id. */
function neededBrokers(changes: readonly PartitionChange[]): readonly BrokerId[] {
  const needed = new Set<BrokerId>();
  for (const change of changes) {
    if (addedReplicas(change).length + removedReplicas(change).length === 0) continue;
    for (const id of change.to) needed.add(id);
  }
  return [...needed].sort((a, b) => a - b);
}

/** Waiting is for what may pass: replicas that catch up, and what has gone wrong since the run began. */
function isConcerned(
  partition: PartitionNow,
  { brokers, staying }: { readonly brokers: ReadonlySet<BrokerId>; readonly staying: ReadonlySet<BrokerId> },
  { look, isOwn, before, guards }: GuardQuestion,
): boolean {
  const name = partitionName(partition);
  const { replicas, isr, leader, offlineReplicas } = partition;
  if (isOwn(partition) || !replicas.some((id) => brokers.has(id))) return false;
  const known = before.get(name);
  if (leader === null) return known?.leader !== null;
  const isKnown = (id: BrokerId): boolean => {
    const isDead = !look.aliveBrokers.has(id);
    // Of one that is down and is needed a guard of its own tells.
    if (isDead && (guards.brokerDown || !brokers.has(id))) return true;
    // What lagged before on a broker that only gives up replicas is relieved by that.
    if (known && !known.isr.includes(id) && brokers.has(id) && !staying.has(id)) return true;
    return offlineReplicas.includes(id) && known?.offlineReplicas.includes(id) === true;
  };
  return replicas.some((id) => !isr.includes(id) && !isKnown(id));
}

function brokerFinding(down: readonly BrokerId[]): readonly GuardFinding[] {
  if (down.length === 0) return [];
  const [takes, is] = down.length === 1 ? ['takes', 'is'] : ['take', 'are'];
  const evidence = `${countOf(down.length, 'broker')} that ${takes} part ${is} down: ${down.join(', ')}`;
  return [{ guard: 'brokerDown', evidence }];
}

function diskFindings(changes: readonly PartitionChange[], { logDirs }: Look): readonly GuardFinding[] {
  const receivers = new Set(changes.flatMap(addedReplicas));
  return [...logDirs].flatMap(([id, dirs]) =>
    receivers.has(id)
      ? dirs
          .filter(
            ({ totalBytes, usableBytes }) => totalBytes > 0 && usableBytes < (1 - fullShare) * totalBytes,
          )
          .map(({ path, totalBytes, usableBytes }) => ({
            guard: 'disk' as const,
            evidence: `${path} of broker ${id} is full: ${formatBytes(usableBytes)} of ${formatBytes(totalBytes)} left`,
          }))
      : [],
  );
}

const namedPartitions = 3;

function partitionFinding(
  guard: Guard,
  partitions: readonly PartitionNow[],
  what: string,
): readonly GuardFinding[] {
  if (partitions.length === 0) return [];
  const named = partitions.map((one) => {
    const isr = one.isr.length === 0 ? 'none' : one.isr.join(', ');
    return `${partitionName(one)} (in sync: ${isr}; replicas: ${one.replicas.join(', ')})`;
  });
  const count = countOf(partitions.length, 'partition');
  const verb = partitions.length === 1 ? 'is' : 'are';
  return [
    {
      guard,
      evidence: `${count} on brokers that take part ${verb} ${what}: ${nameSome(named, namedPartitions)}`,
    },
  ];
}
