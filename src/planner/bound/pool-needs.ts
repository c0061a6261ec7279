/** What a pool's brokers have to give and get, for each dimension that counts, or why a dimension proves nothing. */
import type { BoundStatus } from '../../model/plan/certificate.ts';
import type { BalanceDimension } from '../../model/plan/plan-summary.ts';
import type { BoundCase, Needs } from './bound-case.ts';
import { leaderNeeds, replicaNeeds } from './count-needs.ts';
import { storageNeeds } from './storage-needs.ts';
import { topicNeeds } from './topic-needs.ts';
import { trafficNeeds } from './traffic-needs.ts';

export interface DimensionNeeds {
  readonly dimension: BalanceDimension;
  readonly status: BoundStatus;
  /** null: a bound does not follow from it. */
  readonly needs: Needs | null;
}

/** Of what is declared, and of the limits of disks. `isReached`: whether the plan reaches it. */
export function poolNeeds(
  pool: BoundCase,
  isReached: (dimension: BalanceDimension) => boolean,
): readonly DimensionNeeds[] {
  const shared = sharing(pool);
  return dimensions
    .filter((dimension) => pool.pool.tolerance[dimension] !== null)
    .map((dimension) => declaredNeeds(pool, dimension, isReached(dimension), shared))
    .concat(pool.pool.tolerance.storage === null ? limitNeeds(pool, isReached('storage'), shared) : []);
}

function declaredNeeds(
  pool: BoundCase,
  dimension: BalanceDimension,
  isReached: boolean,
  shared: Sharing,
): DimensionNeeds {
  // What moves between log dirs of a broker has a bound of its own.
  if (dimension === 'failover' || dimension === 'rackFailover' || dimension === 'disks')
    return { dimension, status: 'copies-nothing', needs: null };
  if (!isReached) return unproven(dimension, 'not-reached');
  if (isUnknown(shared, dimension)) return unproven(dimension, 'shared-brokers');
  const needs = needsOf(pool, dimension, pool.pool.tolerance[dimension] ?? 0);
  return { dimension, status: !needs || isNothing(needs) ? 'copies-nothing' : 'proven', needs };
}

/** Of storage that nobody balances: what is above the limits of disks. */
function limitNeeds(pool: BoundCase, isReached: boolean, shared: Sharing): readonly DimensionNeeds[] {
  if (!isReached || shared === 'moves') return [];
  const needs = storageNeeds(pool);
  return isNothing(needs) ? [] : [{ dimension: 'storage', status: 'proven', needs }];
}

const unproven = (dimension: BalanceDimension, status: BoundStatus): DimensionNeeds => ({
  dimension,
  status,
  needs: null,
});

/** Whether what partitions of other pools do changes the mean. A topic is in one pool: nothing of others counts there. */
function isUnknown(shared: Sharing, dimension: BalanceDimension): boolean {
  if (dimension === 'topicReplicas' || dimension === 'topicLeaders') return false;
  return (
    shared === 'moves' || (shared === 'creates' && (dimension === 'replicas' || dimension === 'leaders'))
  );
}

const dimensions: readonly BalanceDimension[] = [
  'storage',
  'replicas',
  'leaders',
  'produce',
  'networkIn',
  'networkOut',
  'cpu',
  'topicReplicas',
  'topicLeaders',
  'failover',
  'rackFailover',
];

const isNothing = ({ leaving, arriving, together }: Needs): boolean =>
  together === 0 && leaving.every((bytes) => bytes === 0) && arriving.every((bytes) => bytes === 0);

function needsOf(
  pool: BoundCase,
  dimension: Exclude<BalanceDimension, 'failover' | 'rackFailover' | 'disks'>,
  tolerance: number,
): Needs | null {
  const { goals } = pool;
  switch (dimension) {
    case 'storage':
      return storageNeeds(pool);
    case 'replicas':
      return goals.declaredReplicas && replicaNeeds(pool, goals.declaredReplicas);
    case 'leaders':
      return goals.leastLeaders && leaderNeeds(pool, goals.leastLeaders);
    case 'topicReplicas':
      return topicNeeds(pool, 'replicas', tolerance);
    case 'topicLeaders':
      return topicNeeds(pool, 'leaders', tolerance);
    default:
      return trafficNeeds(pool, dimension, tolerance);
  }
}

type Sharing = 'moves' | 'creates' | null;

/** What partitions of other pools do on brokers of this one. */
function sharing({ board, pool, index }: BoundCase): Sharing {
  const { partitions, pools } = board;
  const overlaps = pools.map((other, i) => i !== index && pool.measured.some((b) => other.member[b] === 1));
  let found: 'creates' | null = null;
  for (let p = 0; p < partitions.count; p++) {
    if (!overlaps[partitions.pool[p] ?? -1]) continue;
    if (partitions.created[p] === 0) return 'moves';
    found = 'creates';
  }
  return found;
}
