/** The live brokers as a plan carries them: names, roles, limits, and what they hold before and after. */
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { BrokerLoad, BrokerRole, PlanBroker } from '../../model/plan/plan.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import type { PlacementAnswer, PlacementProblem, PlannerPool } from '../../planner/placement-problem.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { everyBroker } from '../bind/bind-pools.ts';
import type { PlacedPartitions } from './place-partitions.ts';

/** By id. */
export function planBrokers(
  { observed, pools, disks }: BoundCluster,
  { question, answer }: PlacedPartitions,
): readonly PlanBroker[] {
  const { before, after } = loads(question, answer);
  return observed.brokers.map(({ id, host, rack }) => {
    const { limitBytes = null, capacityBytes = null } = disks.get(id) ?? {};
    return {
      ...{ id, host, rack },
      capacityBytes: capacityBytes === null ? null : bytes(capacityBytes),
      diskLimitBytes: limitBytes === null ? null : bytes(limitBytes),
      pools: pools
        .filter(({ name, members }) => name !== everyBroker && members.includes(id))
        .map(({ name }) => name),
      roles: rolesOf(id, pools),
      before: before.get(id) ?? nothing,
      after: after.get(id) ?? nothing,
    };
  });
}

const nothing: BrokerLoad = { bytes: bytes(0), replicas: 0, leaders: 0 };

function rolesOf(id: BrokerId, pools: readonly PlannerPool[]): readonly BrokerRole[] {
  const roles = pools.flatMap(({ drained, replace, cordoned, leaderless }): BrokerRole[] => [
    ...(drained.includes(id) ? ['drained' as const] : []),
    ...(replace.some(({ from }) => from === id) ? ['replaced' as const] : []),
    ...(replace.some(({ to }) => to === id) ? ['replacing' as const] : []),
    ...(cordoned.includes(id) ? ['cordoned' as const] : []),
    ...(leaderless.includes(id) ? ['leaderless' as const] : []),
  ]);
  return [...new Set(roles)];
}

type Loads = ReadonlyMap<BrokerId, BrokerLoad>;

/** Bytes include what is on the disks besides replicas. */
function loads(
  { brokers, partitions }: PlacementProblem,
  answer: PlacementAnswer,
): { before: Loads; after: Loads } {
  const others = (): Map<BrokerId, BrokerLoad> =>
    new Map(brokers.map(({ id, otherBytes }) => [id, { ...nothing, bytes: otherBytes }]));
  const [before, after] = [others(), others()];
  const changes = new Map(answer.changes.map((change) => [partitionName(change), change.to]));
  const created = new Map(answer.created.map((one) => [partitionName(one), one.replicas]));
  for (const { topic, partition, replicas, offline, sizeBytes } of partitions) {
    const name = partitionName({ topic, partition });
    // What is offline takes nothing of the disks that are online.
    const sizeOn = (id: BrokerId): number => (offline.includes(id) ? 0 : sizeBytes);
    add(before, replicas, sizeOn);
    add(after, changes.get(name) ?? created.get(name) ?? replicas, sizeOn);
  }
  return { before, after };
}

function add(
  sums: Map<BrokerId, BrokerLoad>,
  replicas: readonly BrokerId[],
  sizeOn: (id: BrokerId) => number,
): void {
  for (const [index, id] of replicas.entries()) {
    const load = sums.get(id) ?? nothing;
    sums.set(id, {
      bytes: bytes(load.bytes + sizeOn(id)),
      replicas: load.replicas + 1,
      leaders: load.leaders + (index === 0 ? 1 : 0),
    });
  }
}
