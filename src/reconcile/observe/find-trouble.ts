/** What is broken in a cluster, whatever git says: log dirs that failed, brokers that hang, partitions that lack replicas. For doctor, plan, drift and status. */
import { isUnavailable } from '../../model/cluster/availability.ts';
import {
  type Broker,
  type ClusterState,
  type Partition,
  targetReplicas,
} from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { BrokerId } from '../../model/values/units.ts';

interface NamedPartition extends Partition {
  readonly name: string;
}

const shownPartitions = 5;

/** On live brokers; those that are down are named by their own warning. */
export function findTrouble(observed: ClusterState): readonly Problem[] {
  const partitions = namedPartitions(observed);
  return [
    ...observed.brokers.flatMap((broker) => failedLogDirs(broker, partitions)),
    ...observed.brokers.filter(({ hung }) => hung).map(hungBroker),
    ...underReplicated(observed, partitions),
  ];
}

/** Partitions that can't be read or written now, or soon, for doctor. */
export function findUnavailable(observed: ClusterState): readonly Problem[] {
  const partitions = namedPartitions(observed);
  const unavailable = partitions.filter(isUnavailable);
  if (unavailable.length === 0) return [];
  const brokers = [...new Set(unavailable.flatMap(({ isr }) => isr))].sort((a, b) => a - b);
  return [
    warningProblem(
      'cluster.unavailable',
      `${countOf(unavailable.length, 'partition is', 'partitions are')} unavailable: no live replica is in sync`,
      {
        detail: namesOf(unavailable),
        hint:
          brokers.length > 0
            ? `Their last in-sync replicas are on ${brokersText(brokers)}: bring ${brokers.length === 1 ? 'it' : 'them'} back.`
            : 'Restore the brokers that held them last.',
      },
    ),
  ];
}

function namedPartitions({ topics }: ClusterState): readonly NamedPartition[] {
  return topics.flatMap(({ name, partitions }) =>
    partitions.map((partition) => ({
      ...partition,
      name: partitionName({ topic: name, partition: partition.id }),
    })),
  );
}

/** A live broker's offline replicas are in log dirs that failed, whether or not the broker lists those. */
function failedLogDirs({ id, logDirs }: Broker, partitions: readonly NamedPartition[]): readonly Problem[] {
  const failed = logDirs.filter((dir) => dir.failed).map(({ path }) => path);
  const offline = partitions.filter(({ offlineReplicas }) => offlineReplicas.includes(id));
  if (failed.length + offline.length === 0) return [];
  const dirs =
    failed.length > 0 ? `${failed.length > 1 ? 'Log dirs' : 'Log dir'} ${failed.join(', ')}` : 'A log dir';
  const lost =
    offline.length === 0
      ? 'Its partitions are unknown.'
      : `${countOf(offline.length, 'partition is', 'partitions are')} offline there: ${namesOf(offline)}.`;
  return [
    warningProblem('cluster.log-dir-failed', `${dirs} of broker ${id} failed`, {
      detail: lost,
      hint: `Replace the disk and restart broker ${id}, or add ${id} to the drain of its BrokerPool.`,
      resource: `Broker/${id}`,
    }),
  ];
}

function hungBroker({ id }: Broker): Problem {
  return warningProblem('cluster.broker-hung', `Broker ${id} does not answer`, {
    detail:
      'It is live to Kafka. Its log dirs and configs are unknown. It keeps its replicas, and plans give it no more.',
    hint: `Check its log, and that its advertised.listeners are reachable from here; restart it if it hangs.`,
    resource: `Broker/${id}`,
  });
}

function underReplicated(
  { brokers }: ClusterState,
  partitions: readonly NamedPartition[],
): readonly Problem[] {
  const live = new Set(brokers.filter(({ hung }) => !hung).map(({ id }) => id));
  const lacking = partitions.flatMap((partition) => {
    const { isr, addingReplicas, offlineReplicas } = partition;
    const lagging = targetReplicas(partition).filter(
      (id) =>
        live.has(id) && !isr.includes(id) && !addingReplicas.includes(id) && !offlineReplicas.includes(id),
    );
    return lagging.length > 0 ? [{ ...partition, lagging }] : [];
  });
  if (lacking.length === 0) return [];
  const lagging = [...new Set(lacking.flatMap((partition) => partition.lagging))].sort((a, b) => a - b);
  return [
    warningProblem(
      'cluster.under-replicated',
      `${countOf(lacking.length, 'partition is', 'partitions are')} under-replicated on live brokers`,
      {
        detail: `${namesOf(lacking)}; out of sync on ${brokersText(lagging)}.`,
        hint: 'They may be catching up. If they do not, check the logs and disks of these brokers.',
      },
    ),
  ];
}

function namesOf(partitions: readonly NamedPartition[]): string {
  return nameSome(
    partitions.map(({ name }) => name),
    shownPartitions,
  );
}

function brokersText(ids: readonly BrokerId[]): string {
  return `${ids.length === 1 ? 'broker' : 'brokers'} ${ids.join(', ')}`;
}
