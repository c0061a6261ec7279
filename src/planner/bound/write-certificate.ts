/** The lower bound with its certificate: what was asked, and what follows from it for each pool. */
import type {
  BrokerNeed,
  Certificate,
  CertifiedPlacement,
  DimensionBound,
  ForcedCopies,
  PoolCertificate,
} from '../../model/plan/certificate.ts';
import type { BalanceDimension } from '../../model/plan/plan-summary.ts';
import { type BrokerId, type Bytes, bytes } from '../../model/values/units.ts';
import type { PoolGoals } from '../balance/pool-goals.ts';
import type { Board } from '../board/board.ts';
import type { PlacementProblem, PlannerPool } from '../placement-problem.ts';
import type { BoundBasis, BoundCase, Needs } from './bound-case.ts';
import { type DimensionNeeds, poolNeeds } from './pool-needs.ts';
import { proveBound } from './prove-bound.ts';
import { leavingWithLarge } from './storage-needs.ts';

export interface ProvenBound {
  readonly lowerBoundBytes: Bytes;
  readonly certificate: Certificate;
}

/** `goals`: by pool, told before anything was balanced. `isReached`: whether the plan reaches what a pool declares. */
export function proveBounds(
  problem: PlacementProblem,
  basis: BoundBasis,
  goals: readonly PoolGoals[],
  isReached: (pool: number, dimension: BalanceDimension) => boolean,
): ProvenBound {
  const declared = new Map(problem.pools.map((pool) => [pool.name, pool]));
  const pools = basis.board.pools.flatMap((pool, index): readonly PoolCertificate[] => {
    const [certain, amount, own] = [basis.certainties[index], basis.amounts[index], goals[index]];
    const asked = declared.get(pool.name);
    if (!certain || !amount || !own || !asked) return [];
    const poolCase = { board: basis.board, pool, index, goals: own, certain, amount };
    return [certify(poolCase, asked, (dimension) => isReached(index, dimension))];
  });
  const lowerBoundBytes = bytes(pools.reduce((sum, pool) => sum + pool.lowerBoundBytes, 0));
  return { lowerBoundBytes, certificate: { placements: placementsOf(basis.board), pools } };
}

function certify(
  pool: BoundCase,
  asked: PlannerPool,
  isReached: (dimension: BalanceDimension) => boolean,
): PoolCertificate {
  const found = poolNeeds(pool, isReached);
  const { parts, bytes: bound } = proveBound(
    pool,
    found.flatMap(({ needs }) => needs ?? []),
  );
  const byId = (list: readonly BrokerId[]): readonly BrokerId[] => list.toSorted((a, b) => a - b);
  const pairs = asked.replace.toSorted((a, b) => a.from - b.from);
  return {
    pool: asked.name,
    members: byId(asked.members),
    drained: byId(asked.drained),
    replaced: pairs.map(({ from }) => from),
    replacing: pairs.map(({ to }) => to),
    cordoned: byId(asked.cordoned),
    leaderless: byId(asked.leaderless),
    capacityBytes: asked.capacityBytes,
    maxUtilization: asked.maxUtilization,
    balance: pool.pool.tolerance,
    forced: forcedOf(pool),
    parts,
    dimensions: found.map((one) => dimensionBound(pool, one)),
    lowerBoundBytes: bytes(bound),
  };
}

function forcedOf({ board, pool, certain }: BoundCase): readonly ForcedCopies[] {
  return certain.forced.flatMap((rules, rack) =>
    [...rules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { copies, bytes: size }]) => ({
        rack: pool.rackLocked ? (board.brokers.rackNames[rack] ?? null) : null,
        ...{ rule, copies, bytes: bytes(size) },
      })),
  );
}

function dimensionBound(pool: BoundCase, { dimension, status, needs }: DimensionNeeds): DimensionBound {
  const { parts, bytes: bound } = proveBound(pool, needs ? [needs] : []);
  const hasLarge = parts.some(({ largeCopies }) => largeCopies > 0);
  return {
    dimension,
    status: status === 'copies-nothing' && hasLarge ? 'proven' : status,
    lowerBoundBytes: bytes(bound),
    togetherBytes: bytes(needs?.together ?? 0),
    brokers: needs ? brokerNeeds(pool, needs, hasLarge) : [],
  };
}

function brokerNeeds(pool: BoundCase, needs: Needs, hasLarge: boolean): readonly BrokerNeed[] {
  const { ids } = pool.board.brokers;
  const finite = (value: number | undefined): number | null =>
    value === undefined || value === Number.POSITIVE_INFINITY ? null : value;
  return Array.from(pool.pool.movable).flatMap((b) => {
    const [leaving = 0, arriving = 0] = [needs.leaving[b], needs.arriving[b]];
    const withLarge = hasLarge ? leavingWithLarge(pool, b) : 0;
    if (leaving === 0 && arriving === 0 && withLarge === 0) return [];
    return ids[b] === undefined
      ? []
      : [
          {
            broker: ids[b],
            atMost: finite(needs.high?.[b]),
            atLeast: finite(needs.low?.[b]),
            leavingBytes: bytes(leaving),
            leavingWithLargeBytes: bytes(withLarge),
            arrivingBytes: bytes(arriving),
          },
        ];
  });
}

interface PlacementList {
  readonly goal: number;
  readonly topics: string[];
  readonly partitions: string[];
  readonly waiting: string[];
}

/** By goal: whole topics, and the partitions of others. */
function placementsOf(board: Board): readonly CertifiedPlacement[] {
  const { partitions } = board;
  const lists = new Map<string, PlacementList>();
  for (let begin = 0, end = 0; begin < partitions.count; begin = end) {
    const topic = partitions.topic[begin];
    while (end < partitions.count && partitions.topic[end] === topic) end++;
    addTopic(board, begin, end, lists);
  }
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { goal, ...names }]) => {
      const own = partitions.goals[goal];
      return own ? [{ ...own, ...names }] : [];
    });
}

function addTopic(board: Board, begin: number, end: number, lists: Map<string, PlacementList>): void {
  const { partitions } = board;
  const topic = partitions.topicNames[partitions.topic[begin] ?? -1] ?? '';
  if (isAlike(board, begin, end)) {
    listOf(board, begin, lists)?.topics.push(topic);
    return;
  }
  for (let p = begin; p < end; p++) {
    const side = isWaiting(board, p) ? 'waiting' : 'partitions';
    listOf(board, p, lists)?.[side].push(`${topic}/${partitions.number[p]}`);
  }
}

/** Of the partition's goal; undefined: nothing governs it. */
function listOf(
  { partitions }: Board,
  p: number,
  lists: Map<string, PlacementList>,
): PlacementList | undefined {
  const goal = partitions.goal[p] ?? -1;
  if (goal < 0 || (partitions.leadPool[p] ?? -1) < 0) return undefined;
  const key = JSON.stringify(partitions.goals[goal]);
  const list = lists.get(key) ?? { goal, topics: [], partitions: [], waiting: [] };
  lists.set(key, list);
  return list;
}

const isWaiting = ({ partitions }: Board, p: number): boolean => (partitions.pool[p] ?? -1) < 0;

/** Whether all of these have one goal, and none waits. */
function isAlike(board: Board, begin: number, end: number): boolean {
  const { goal, goals } = board.partitions;
  const first = JSON.stringify(goals[goal[begin] ?? -1]);
  for (let p = begin; p < end; p++) {
    if (isWaiting(board, p)) return false;
    if (goal[p] !== goal[begin] && JSON.stringify(goals[goal[p] ?? -1]) !== first) return false;
  }
  return true;
}
