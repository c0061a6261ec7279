/** The pools as the certificate states them, with what follows for their brokers. */
import type { PoolCertificate } from '../../src/model/plan/certificate.ts';
import type { CheckedBroker, CheckedPartition, World } from './world.ts';

export interface CheckedPool {
  readonly stated: PoolCertificate;
  readonly members: ReadonlySet<number>;
  /** Alive, and not given up: what balance is measured over. */
  readonly measured: readonly CheckedBroker[];
  /** May receive replicas. */
  readonly receivers: readonly CheckedBroker[];
  /** May receive and give: they take no other broker's place. */
  readonly movable: readonly CheckedBroker[];
  /** Every partition has exactly one replica in each rack. */
  readonly isRackLocked: boolean;
  /** By broker; 1 for each where one is unknown. */
  readonly capacity: (id: number) => number;
  /** Brokers that give up every replica, for whichever pool. */
  readonly gone: ReadonlySet<number>;
  readonly leaderless: ReadonlySet<number>;
  /** Partitions whose replicas it may place. */
  readonly own: readonly CheckedPartition[];
}

/** Flags hold for every pool: what one pool drains is drained for all. */
export interface Flags {
  readonly gone: ReadonlySet<number>;
  readonly cordoned: ReadonlySet<number>;
  readonly leaderless: ReadonlySet<number>;
}

export function flagsOf({ plan, brokers }: World): Flags {
  const { pools } = plan.certificate;
  const kafkas = [...brokers.values()].filter(({ isCordoned }) => isCordoned).map(({ id }) => id);
  return {
    gone: new Set(pools.flatMap(({ drained, replaced }) => [...drained, ...replaced])),
    cordoned: new Set([...pools.flatMap(({ cordoned }) => cordoned), ...kafkas]),
    leaderless: new Set(pools.flatMap(({ leaderless }) => leaderless)),
  };
}

export function poolsOf(world: World): readonly CheckedPool[] {
  const flags = flagsOf(world);
  const replacing = new Set(world.plan.certificate.pools.flatMap((pool) => pool.replacing));
  return world.plan.certificate.pools.map((stated): CheckedPool => {
    const members = new Set<number>(stated.members);
    const measured = [...world.brokers.values()]
      .filter(({ id, isAlive }) => members.has(id) && isAlive && !flags.gone.has(id))
      .sort((a, b) => a.id - b.id);
    const receivers = measured.filter(({ id, isHung }) => !isHung && !flags.cordoned.has(id));
    const own = world.partitions.filter(({ goal }) => goal?.pool === stated.pool);
    const known = measured.every(({ capacityBytes }) => (stated.capacityBytes ?? capacityBytes ?? 0) > 0);
    const capacity = (id: number): number =>
      (known && (stated.capacityBytes ?? world.brokers.get(id)?.capacityBytes)) || 1;
    return {
      ...{ stated, members, measured, receivers, own, capacity },
      ...{ gone: flags.gone, leaderless: flags.leaderless },
      movable: receivers.filter(({ id }) => !replacing.has(id as never)),
      isRackLocked: isRackLocked(world, stated.pool, measured, receivers),
    };
  });
}

function isRackLocked(
  { partitions }: World,
  pool: string,
  measured: readonly CheckedBroker[],
  receivers: readonly CheckedBroker[],
): boolean {
  const racks = new Set(receivers.map(({ rack }) => rack));
  const goals = partitions
    .flatMap(({ goal, waits }) => goal ?? waits ?? [])
    .filter((one) => one.pool === pool);
  return (
    racks.size > 1 &&
    measured.every(({ rack }) => racks.has(rack)) &&
    goals.every((goal) => goal.racks.kind === 'max' && goal.replicationFactor === racks.size)
  );
}

/** The lowest of the pools that the broker belongs to. */
export function diskLimits(world: World): ReadonlyMap<number, number> {
  const limits = new Map<number, number>();
  for (const { members, capacityBytes, maxUtilization } of world.plan.certificate.pools) {
    for (const id of members) {
      const capacity = capacityBytes ?? world.brokers.get(id)?.capacityBytes ?? Number.POSITIVE_INFINITY;
      limits.set(
        id,
        Math.min(limits.get(id) ?? Number.POSITIVE_INFINITY, Math.floor(capacity * maxUtilization)),
      );
    }
  }
  return limits;
}

/** Brokers that some partition of the pool may have as its leader. */
export function leadersOf({ partitions }: World, pool: CheckedPool): readonly CheckedBroker[] {
  const wanted = new Map<string, readonly string[] | null>();
  for (const { goal, waits } of partitions) {
    const own = goal ?? waits;
    if (own?.pool === pool.stated.pool) wanted.set(JSON.stringify(own.leaderRacks), own.leaderRacks);
  }
  const mayLead = pool.measured.filter(({ id, isHung }) => !isHung && !pool.leaderless.has(id));
  if (wanted.size === 0) return mayLead;
  return mayLead.filter(({ rack }) =>
    [...wanted.values()].some((racks) => racks === null || racks.includes(rack)),
  );
}
