/** What one replica makes its broker carry, by dimension: as a follower, and what leading adds. */
import type { BalanceDimension } from '../../src/model/plan/plan-summary.ts';
import type { CheckedPartition } from './world.ts';

export interface ReplicaLoad {
  readonly follow: number;
  readonly lead: number;
}

/** What Cruise Control weighs a byte with, by what the broker does with it; a byte from a producer counts 1. */
const sentOrFollowed = 0.15 / 0.7;

export function replicaLoad(partition: CheckedPartition, dimension: BalanceDimension): ReplicaLoad {
  const { produce, consume, goal, before } = partition;
  const replicas = goal?.replicationFactor ?? before.length;
  const sent = consume + (replicas - 1) * produce;
  switch (dimension) {
    case 'produce':
      return { follow: 0, lead: produce };
    case 'networkIn':
      return { follow: produce, lead: 0 };
    case 'networkOut':
      return { follow: 0, lead: sent };
    case 'cpu':
      return {
        follow: sentOrFollowed * produce,
        lead: (1 - sentOrFollowed) * produce + sentOrFollowed * sent,
      };
    default:
      return { follow: 0, lead: 0 };
  }
}
