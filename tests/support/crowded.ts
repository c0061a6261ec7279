/** A cluster with a broker to drain, and the wish to: what tests of applying begin with. */
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { type ClusterBuilder, cluster } from './cluster.ts';
import { desired, fixedThrottle, placement, pool } from './desired.ts';

const mebibyte = 2 ** 20;

/** Broker 3 of four holds a replica of each partition, 100 MiB each. */
export const crowded = (): ClusterBuilder =>
  cluster()
    .brokers(4, { diskBytes: 2 ** 30 })
    .topic('orders', {
      replicas: [
        [1, 3],
        [2, 3],
        [3, 1],
      ],
      sizeBytes: 100 * mebibyte,
    })
    .topic('logs', { replicas: [[1, 2]], sizeBytes: mebibyte });

export const drain3: DesiredState = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('default', ['*'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 10_000_000)],
});
