/** Small questions for the planner: `question({ racks: ['a', 'b'], partitions: { 'orders/0': [1, 2] } })`. */

import { type BalanceTolerances, nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import type { RackRule } from '../../src/model/desired/desired-state.ts';
import { type Problem, unwrap } from '../../src/model/problem/problem.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type { PlacementAnswer, PlacementProblem, PlannerPool } from '../../src/planner/placement-problem.ts';
import { unlimited } from '../../src/planner/placement-problem.ts';

interface PartitionWish {
  readonly replicas: readonly number[];
  /** 10 unless given. */
  readonly size?: number;
  /** Bytes per second that are produced and consumed; unknown unless given. */
  readonly traffic?: readonly [number, number];
  /** As many as there are unless given. */
  readonly factor?: number;
  readonly racks?: RackRule;
  readonly leaderRacks?: readonly string[];
  readonly minInSync?: number;
  /** All but those on brokers that are down unless given. */
  readonly inSync?: readonly number[];
  /** On log dirs that failed, besides those on brokers that are down. */
  readonly offline?: readonly number[];
  /** The first one in sync unless given. */
  readonly leader?: number;
  /** false: nothing in git matches it. */
  readonly governed?: boolean;
}

interface QuestionOptions {
  /** Of brokers 1, 2, …; as many brokers as racks. */
  readonly racks: readonly (string | null)[];
  /** Of each broker's disk, or of all alike; unknown unless given. */
  readonly capacity?: number | readonly number[];
  /** Brokers that are dead. */
  readonly down?: readonly number[];
  /** Brokers that are live to Kafka and do not answer. */
  readonly hung?: readonly number[];
  /** By broker: its log dirs as `[total, usable]`. */
  readonly logDirs?: Readonly<Record<number, readonly (readonly [number, number])[]>>;
  readonly pool?: Partial<Record<'members' | 'drained' | 'cordoned' | 'leaderless', readonly number[]>>;
  readonly replace?: Readonly<Record<number, number>>;
  readonly maxUtilization?: number;
  readonly balance?: Partial<BalanceTolerances>;
  readonly beyond?: Partial<BalanceTolerances>;
  /** Of each broker. */
  readonly limits?: Partial<Record<keyof typeof unlimited, number>>;
  /** By `topic/partition`; replicas alone stand for a size of 10 and everything else as it is. */
  readonly partitions: Readonly<Record<string, readonly number[] | PartitionWish>>;
}

const ids = (list: readonly number[] = []) => list.map(brokerId);

export function question(options: QuestionOptions): PlacementProblem {
  const { racks, capacity, down = [], hung = [], logDirs = {}, pool = {}, balance = {} } = options;
  const all = racks.map((_, index) => index + 1);
  const general: PlannerPool = {
    name: 'general',
    members: ids(pool.members ?? all),
    drained: ids(pool.drained),
    replace: Object.entries(options.replace ?? {}).map(([from, to]) => ({
      from: brokerId(Number(from)),
      to: brokerId(to),
    })),
    cordoned: ids(pool.cordoned),
    leaderless: ids(pool.leaderless),
    capacityBytes: null,
    maxUtilization: options.maxUtilization ?? 1,
    balance: { ...nothingBalanced, ...balance },
    ...(options.beyond && { balanceBeyond: options.beyond }),
  };
  const capacityOf = (index: number): number | null =>
    typeof capacity === 'number' ? capacity : (capacity?.[index] ?? null);
  return {
    brokers: racks.map((rack, index) => {
      const size = capacityOf(index);
      const capacityBytes = size === null ? null : bytes(size);
      return {
        id: brokerId(index + 1),
        rack,
        alive: !down.includes(index + 1),
        ...(hung.includes(index + 1) && { hung: true as const }),
        ...(logDirs[index + 1] && { logDirs: dirsOf(logDirs[index + 1] ?? []) }),
        capacityBytes,
        otherBytes: bytes(0),
        ...unlimited,
        ...options.limits,
      };
    }),
    pools: [general],
    partitions: Object.entries(options.partitions).map(([name, wish]) => partitionOf(name, wish, down)),
  };
}

const dirsOf = (dirs: readonly (readonly [number, number])[]) =>
  dirs.map(([total, usable], index) => ({
    path: `/d${index + 1}`,
    totalBytes: bytes(total),
    usableBytes: bytes(usable),
  }));

function partitionOf(
  name: string,
  wish: readonly number[] | PartitionWish,
  down: readonly number[],
): PlacementProblem['partitions'][number] {
  const {
    replicas,
    size = 10,
    factor,
    racks,
    leaderRacks,
    minInSync = 1,
    governed = true,
    ...given
  }: PartitionWish = 'replicas' in wish ? wish : { replicas: wish };
  const [topic = '', partition = '0'] = name.split('/');
  const goal = {
    pool: 'general',
    replicationFactor: factor ?? replicas.length,
    racks: racks ?? { kind: 'max' as const },
    leaderRacks: leaderRacks ?? null,
    minInSyncReplicas: minInSync,
  };
  const offline = replicas.filter((id) => down.includes(id) || given.offline?.includes(id));
  const inSync = (given.inSync ?? replicas).filter((id) => !offline.includes(id));
  const leader = given.leader ?? replicas.find((id) => inSync.includes(id));
  return {
    topic,
    partition: Number(partition),
    replicas: ids(replicas),
    inSync: ids(inSync),
    offline: ids(offline),
    leader: leader === undefined ? null : brokerId(leader),
    sizeBytes: bytes(replicas.length === 0 ? 0 : size),
    ...(given.traffic && {
      traffic: { produceBytesPerSecond: given.traffic[0], consumeBytesPerSecond: given.traffic[1] },
    }),
    goal: governed ? goal : null,
  };
}

/** The answer, with what changes as `{ 'orders/0': [1, 3] }`. */
export function answered(
  problem: PlacementProblem,
): PlacementAnswer & { readonly moved: Record<string, readonly number[]>; readonly bytes: number } {
  const answer = unwrap(placeReplicas(problem));
  return {
    ...answer,
    moved: Object.fromEntries(
      answer.changes.map(({ topic, partition, to }) => [`${topic}/${partition}`, to]),
    ),
    bytes: answer.changes.reduce((sum, change) => sum + change.bytes, 0),
  };
}

/** Why there is no answer. */
export function obstaclesOf(problem: PlacementProblem): readonly Problem[] {
  const result = placeReplicas(problem);
  return result.ok ? [] : result.problems;
}
