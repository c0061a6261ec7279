/** What a prediction tells of links: no more than the throttle lets through, however the moves begin and end. */
import { expect, test } from 'vitest';
import { makePlan, predictPlan, unwrap } from '../../src/index.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';

const mib = 2 ** 20;

test.each([
  ['a few large partitions', 3, 12, 1024 * mib],
  ['many partitions of a second each', 4, 40, 100 * mib],
  ['small ones, within seconds', 4, 8, mib],
])('of %s', async (_, brokers, partitions, sizeBytes) => {
  const drained = brokers + 1;
  const replicas = Array.from({ length: partitions }, (__, index) => [drained, (index % brokers) + 1]);
  const state = cluster()
    .brokers(drained, { diskBytes: 4e12 })
    .topic('orders', { replicas, sizeBytes })
    .build();
  const rate = 100e6;
  const wanted = desired({
    pools: [pool('all', { drain: [drained] })],
    placements: [placement('default', ['*'], { pool: 'all' })],
    throttlePolicies: [fixedThrottle('fixed', 'all', rate)],
  });
  const plan = unwrap(makePlan(wanted, state));
  const { brokers: told, bytesMoved } = await predictPlan(plan, wanted, { state, load: null });
  expect(told.reduce((sum, { receivedBytes }) => sum + receivedBytes, 0)).toBe(bytesMoved);
  for (const { peakSending, peakReceiving, sentBytes, receivedBytes } of told) {
    expect(Math.max(peakSending, peakReceiving)).toBeLessThanOrEqual(rate * 1.1);
    expect(peakSending > 0).toBe(sentBytes > 0);
    expect(peakReceiving > 0).toBe(receivedBytes > 0);
  }
});
