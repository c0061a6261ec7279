/** What one replica of a partition makes its broker carry, by dimension: as a follower, and what leading adds to that. */
import type { trafficDimensions } from '../../model/desired/balance-tolerances.ts';
import { type Board, brokerIn, factorOf } from '../board/board.ts';

export type TrafficDimension = (typeof trafficDimensions)[number];

/** Bytes per second, of partition p; work for `cpu`. */
export interface TrafficLoad {
  readonly follow: (p: number) => number;
  /** On top of what a follower carries. */
  readonly lead: (p: number) => number;
}

/**
 * Work for a byte, where a byte from a producer counts 1: the weights that Cruise Control starts with (0.7 for what a leader receives, 0.15
 * for what it sends and for what a follower receives).
 */
const workOf = { produced: 1, sent: 0.15 / 0.7, followed: 0.15 / 0.7 };

export function trafficLoad(board: Board, dimension: TrafficDimension): TrafficLoad {
  const { produce, consume } = board.partitions;
  const produced = (p: number): number => produce[p] ?? 0;
  const sent = (p: number): number => (consume[p] ?? 0) + (factorOf(board, p) - 1) * produced(p);
  switch (dimension) {
    case 'produce':
      return { follow: () => 0, lead: produced };
    case 'networkIn':
      return { follow: produced, lead: () => 0 };
    case 'networkOut':
      return { follow: () => 0, lead: sent };
    case 'cpu':
      return {
        follow: (p) => workOf.followed * produced(p),
        lead: (p) => (workOf.produced - workOf.followed) * produced(p) + workOf.sent * sent(p),
      };
  }
}

/** Per broker. */
export function loadsOf(board: Board, { lead, follow }: TrafficLoad): Float64Array {
  const loads = new Float64Array(board.brokers.count);
  for (let p = 0; p < board.partitions.count; p++) {
    for (let slot = 0; slot < board.width; slot++) {
      const b = brokerIn(board, p, slot);
      if (b >= 0) loads[b] = (loads[b] ?? 0) + follow(p);
    }
    const leader = board.leader[p] ?? -1;
    if (leader >= 0) loads[leader] = (loads[leader] ?? 0) + lead(p);
  }
  return loads;
}

/** What the network of each broker may carry; null: no broker has a limit. */
export function limitOf({ brokers }: Board, dimension: TrafficDimension): Float64Array | null {
  const limits =
    dimension === 'networkIn' ? brokers.networkIn : dimension === 'networkOut' ? brokers.networkOut : null;
  return limits?.some((limit) => limit < Number.POSITIVE_INFINITY) ? limits : null;
}
