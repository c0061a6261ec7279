/** A partition that is written to as fast as its throttle lets through, on the embedded cluster. */
import { expect, test } from 'vitest';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { ApplyEvent } from '../../../src/model/plan/apply-event.ts';
import { ProblemError } from '../../../src/model/problem/problem.ts';
import { bytesPerSecond } from '../../../src/model/values/units.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../../support/desired.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const rate = 2_000_000;
const policy = { ...defaultApplyPolicy, neverEndingAfterMs: 30_000 };
const drain3 = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('default', ['*'])],
  throttlePolicies: [fixedThrottle('slow', 'general', rate)],
});
const busyAndQuiet = () =>
  liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 34 })
      .topic('busy', { replicas: [[1, 3]], sizeBytes: 100 * mebibyte })
      .topic('quiet', { replicas: [[2, 3]], sizeBytes: 10 * mebibyte })
      .build(),
  );

/** A clock during whose sleeps producers write one and a half times what the throttle lets through. */
function whileWriting(live: LiveCluster): LiveCluster['clock'] {
  return {
    now: () => live.clock.now(),
    sleep: async (durationMs, signal) => {
      await live.clock.sleep(durationMs, signal);
      await live.control.write('busy', 0, Math.round((durationMs / 1000) * rate * 1.5));
    },
  };
}

test('is taken back where the policy allows no higher rate, and told; everything else arrives', async () => {
  const live = busyAndQuiet();
  const error = await live
    .apply(drain3, { policy, clock: whileWriting(live) })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect((error as ProblemError).problems).toMatchObject([
    { code: 'apply.failed', summary: 'The move of busy/0 would never complete and was reverted' },
  ]);
  const { partitions } = await live.port.describePartitions(['busy', 'quiet']);
  expect(partitions.map(({ topic, replicas }) => [topic, replicas.includes(3 as never)])).toEqual([
    ['busy', true],
    ['quiet', false],
  ]);
  expect(await live.throttles()).toEqual([]);
  expect(await live.port.listReassignments()).toEqual([]);
});

test('ends under a rate that is raised as far as the policy allows, which is told', async () => {
  const live = busyAndQuiet();
  const told: ApplyEvent[] = [];
  const plan = await live.plan(drain3);
  const saved = { ...plan, throttle: { ...plan.throttle, maxRate: bytesPerSecond(10_000_000) } };
  await live.apply(drain3, {
    saved,
    policy,
    clock: whileWriting(live),
    onEvent: (event) => told.push(event),
  });
  expect(told).toContainEqual({
    kind: 'rate-changed',
    rate: 2 * rate,
    why: 'busy/0 received more data than the throttle allowed',
  });
  expect(await live.throttles()).toEqual([]);
});
