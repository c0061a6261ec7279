/** What brokers have to give and get of replicas and of leaders: as many as they have too many or too few of, the smallest ones. */
import type { LoadBounds } from '../balance/load-bounds.ts';
import type { BoundCase, Needs } from './bound-case.ts';
import { smallestPartitions, smallestReplicas } from './smallest-replicas.ts';

export function replicaNeeds(pool: BoundCase, { low, high }: LoadBounds): Needs {
  const { certain, amount } = pool;
  const count = pool.board.brokers.count;
  const [tooMany, tooFew] = [new Int32Array(count), new Int32Array(count)];
  for (const b of pool.pool.movable) {
    const fixed = amount.replicas.fixed[b] ?? 0;
    tooMany[b] = Math.max(0, fixed + (certain.certainCount[b] ?? 0) - (high[b] ?? 0));
    tooFew[b] = Math.max(0, (low[b] ?? 0) - fixed - (certain.stayingCount[b] ?? 0));
  }
  return {
    ...{ dimension: 'replicas', low, high, together: 0 },
    leaving: smallestReplicas(pool, tooMany, true),
    arriving: smallestReplicas(pool, tooFew, false),
  };
}

/** A broker with fewer replicas than partitions that it has to lead gets more; together as many different ones, as each has one leader. */
export function leaderNeeds(pool: BoundCase, least: Float64Array): Needs {
  const { certain, amount } = pool;
  const tooFew = new Int32Array(pool.board.brokers.count);
  for (const b of pool.pool.movable) {
    const held = (amount.replicas.fixed[b] ?? 0) + (certain.stayingCount[b] ?? 0);
    tooFew[b] = Math.max(0, (least[b] ?? 0) - held);
  }
  return {
    ...{ dimension: 'leaders', low: least, high: null, leaving: new Float64Array(tooFew.length) },
    arriving: smallestReplicas(pool, tooFew, false),
    together: smallestPartitions(
      pool,
      tooFew.reduce((sum, lack) => sum + lack, 0),
    ),
  };
}
