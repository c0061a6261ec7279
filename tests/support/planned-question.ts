/** A question to the planner as the snapshot and the plan that it would be part of. */
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import { addedReplicas, changesFollowers, type Plan, type PlanStep } from '../../src/model/plan/plan.ts';
import { bytes } from '../../src/model/values/units.ts';
import type { PlacementAnswer, PlacementProblem } from '../../src/planner/placement-problem.ts';
import { sealPlan } from '../../src/reconcile/saved/digest.ts';
import { cluster } from './cluster.ts';
import { planWith } from './plan.ts';

/** Sizes of log dirs are what replicas and other bytes leave of the capacity. */
export function snapshotOf({ brokers, partitions }: PlacementProblem): ClusterState {
  const held = (id: number): number =>
    partitions.reduce(
      (sum, { replicas, offline, sizeBytes }) =>
        sum + Number(replicas.some((one) => one === id) && !offline.some((one) => one === id)) * sizeBytes,
      0,
    );
  const topics = Map.groupBy(
    partitions.filter(({ replicas }) => replicas.length > 0),
    ({ topic }) => topic,
  );
  return {
    ...cluster().build(),
    brokers: brokers
      .filter(({ alive }) => alive)
      .map(({ id, rack, capacityBytes, otherBytes, hung }) => ({
        ...{ id, rack, host: `broker-${id}`, port: 9092, tags: {}, configs: {} },
        ...(hung && { hung }),
        logDirs:
          capacityBytes === null
            ? []
            : [
                {
                  path: '/data',
                  totalBytes: capacityBytes,
                  usableBytes: bytes(capacityBytes - otherBytes - held(id)),
                },
              ],
      })),
    downBrokers: brokers
      .filter(({ alive }) => !alive)
      .map(({ id, rack }) => ({ id, rack, host: '', port: 0 })),
    topics: [...topics].map(([name, own]) => ({
      ...{ name, tags: {}, configs: {} },
      partitions: own.map(({ partition, replicas, inSync, offline, leader, sizeBytes }) => ({
        ...{ id: partition, replicas, isr: inSync, offlineReplicas: offline, leader, sizeBytes },
        ...{ addingReplicas: [], removingReplicas: [] },
      })),
    })),
    traffic: {
      ...{ source: 'kafka', takenAt: '2026-01-01T00:00:00Z', windowMs: 60_000, unreadGroups: [] },
      topics: [...topics].map(([topic, own]) => ({
        ...{ topic, split: 'measured' as const },
        produce: ratesOf(own, 'produceBytesPerSecond'),
        consume: ratesOf(own, 'consumeBytesPerSecond'),
      })),
    },
  };
}

function ratesOf(
  own: PlacementProblem['partitions'],
  side: 'produceBytesPerSecond' | 'consumeBytesPerSecond',
): readonly (number | null)[] {
  const rates: (number | null)[] = [];
  for (const { partition, traffic } of own) rates[partition] = traffic?.[side] ?? null;
  return Array.from(rates, (rate) => rate ?? null);
}

export function planOf(problem: PlacementProblem, answer: PlacementAnswer): Plan {
  const moves = [...Map.groupBy(answer.changes, ({ topic }) => topic)].map(
    ([topic, partitions]): PlanStep => ({
      ...{ kind: 'move-replicas', symbol: '-/+', topic, partitions, reason: '', hazards: [] },
      placement: { pool: 'general', racks: { kind: 'max' }, leaderRacks: null },
    }),
  );
  const created = [...Map.groupBy(answer.created, ({ topic }) => topic)].map(([topic, list]): PlanStep => {
    const existing = problem.partitions.filter(
      (one) => one.topic === topic && one.replicas.length > 0,
    ).length;
    const assignments = list.map(({ replicas }) => replicas);
    return { kind: 'add-partitions', symbol: '+', topic, existing, assignments, reason: '', hazards: [] };
  });
  const moved = answer.changes.filter(({ from, to }) => from.toSorted().join() !== to.toSorted().join());
  const { lowerBoundBytes, balance, held, leftOver, unreachableGoals } = answer;
  const plan = planWith(
    [...created, ...moves],
    {
      ...{ lowerBoundBytes, balance, held, leftOver, unreachableGoals },
      partitionsMoved: moved.length,
      replicasMoved: moved.reduce((sum, change) => sum + addedReplicas(change).length, 0),
      bytesMoved: bytes(answer.changes.reduce((sum, change) => sum + change.bytes, 0)),
      leadersChanged: answer.changes.filter(({ from, to }) => from[0] !== to[0]).length,
      ordersChanged: answer.changes.filter(changesFollowers).length,
    },
    { clusterId: snapshotOf(problem).clusterId, certificate: answer.certificate, brokers: [] },
  );
  return sealPlan(plan);
}

/** The same as a cluster could have it: new partitions come after those that exist, and what is besides replicas is known where sizes are. */
export function observable(problem: PlacementProblem): PlacementProblem {
  const numbers = new Map<string, number>();
  const sorted = problem.partitions.toSorted(
    (a, b) => Number(a.replicas.length === 0) - Number(b.replicas.length === 0),
  );
  return {
    ...problem,
    brokers: problem.brokers.map((broker) =>
      broker.capacityBytes === null ? { ...broker, otherBytes: bytes(0) } : broker,
    ),
    partitions: sorted.map((one) => {
      const partition = numbers.get(one.topic) ?? 0;
      numbers.set(one.topic, partition + 1);
      return { ...one, partition };
    }),
  };
}
