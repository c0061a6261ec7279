/** Stopping an apply from elsewhere, and ending what a dead one has left. */
import { describe, expect, test } from 'vitest';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { cancelRun } from '../../src/reconcile/apply/cancel-run.ts';
import { readStatus } from '../../src/reconcile/doctor/read-status.ts';
import { cluster } from '../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { type LiveCluster, liveCluster, nextRun } from '../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const crowded = () =>
  liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 32 })
      .topic('orders', { replicas: Array.from({ length: 30 }, () => [3, 1]), sizeBytes: 50 * mebibyte })
      .build(),
  );
const drain3 = desired({
  pools: [pool('general', { drain: [3] })],
  placements: [placement('default', ['*'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 10_000_000)],
});
const context = (live: LiveCluster) => ({
  ...{ port: live.connect(), clock: live.clock, run: nextRun() },
  ...{
    signal: new AbortController().signal,
    onEvent: () => undefined,
    desired: drain3,
    metrics: null,
    events: null,
  },
});
const holding3 = async (live: LiveCluster): Promise<number> => {
  const { partitions } = await live.port.describePartitions(['orders']);
  return partitions.filter(({ replicas }) => replicas.some((id) => id === 3)).length;
};

/** Applies, and cancels from elsewhere at the first progress. */
async function cancelMidway(
  live: LiveCluster,
  rollback: boolean,
): Promise<{ codes: string[]; told: ApplyEvent[] }> {
  const told: ApplyEvent[] = [];
  let cancelling: Promise<unknown> | null = null;
  const applying = live.apply(drain3, {
    leaseTiming: { termMs: 15_000, renewEveryMs: 1_000 },
    onEvent: (event) => {
      told.push(event);
      if (event.kind === 'move-progress' && event.bytesDone > 0)
        cancelling ??= cancelRun({ rollback }, context(live));
    },
  });
  const codes = await applying.then(
    () => [],
    (error: unknown) =>
      error instanceof ProblemError ? error.problems.map(({ code }) => code) : [String(error)],
  );
  expect(await cancelling).toMatchObject({
    kind: 'stopped',
    holder: expect.stringContaining('tester on localhost'),
  });
  return { codes, told };
}

describe('an apply that is at work', () => {
  test('finishes what is in flight, begins nothing more, and leaves no throttle', async () => {
    const live = crowded();
    const { codes, told } = await cancelMidway(live, false);
    expect(codes).toEqual(['apply.interrupted']);
    expect(told).toContainEqual({ kind: 'stopping', rollback: false, by: 'tester' });
    const left = await holding3(live);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(30);
    expect(await live.throttles()).toEqual([]);
    expect(await live.port.listReassignments()).toEqual([]);
  });

  test('with --rollback puts what is in flight back on its old replicas, in their old order, led as before', async () => {
    const live = crowded();
    const { codes } = await cancelMidway(live, true);
    expect(codes).toEqual(['apply.interrupted']);
    const { partitions } = await live.port.describePartitions(['orders']);
    for (const { replicas, leader } of partitions) {
      expect(replicas).toEqual([3, 1]);
      expect(leader).toBe(3);
    }
    expect(await live.throttles()).toEqual([]);
  });

  test('goes on to the end at the next apply', async () => {
    const live = crowded();
    await cancelMidway(live, true);
    await live.apply(drain3);
    expect(await holding3(live)).toBe(0);
  });
});

describe('what an apply has left that is no more', () => {
  test.each([false, true])('is ended, rollback %s', async (rollback) => {
    const live = crowded();
    await live.apply(drain3, { detach: true });
    await live.clock.sleep(2_000);
    expect(await cancelRun({ rollback }, context(live))).toEqual({
      ...{ kind: 'cleaned-up', moves: 10, throttlesLeft: [] },
    });
    expect(await live.throttles()).toEqual([]);
    expect(await live.port.listReassignments()).toEqual([]);
    expect(await holding3(live)).toBe(rollback ? 30 : 20);
  });

  test('is nothing after an apply that has ended', async () => {
    const live = crowded();
    await live.apply(drain3);
    expect(await cancelRun({ rollback: false }, context(live))).toEqual({ kind: 'nothing' });
  });
});

test('status tells who applies, what is in flight and throttled, and how runs have ended', async () => {
  const live = crowded();
  const seen: Awaited<ReturnType<typeof readStatus>>[] = [];
  let reading: Promise<unknown> | null = null;
  await live.apply(drain3, {
    leaseTiming: { termMs: 15_000, renewEveryMs: 1_000 },
    onEvent: (event) => {
      if (event.kind !== 'move-progress' || event.bytesDone === 0) return;
      reading ??= readStatus('test', { port: live.connect(), clock: live.clock }).then((status) =>
        seen.push(status),
      );
    },
  });
  await reading;
  const [during] = seen;
  expect(during?.holder).toMatchObject({ who: 'tester', host: 'localhost', alive: true });
  expect(during?.moves).toHaveLength(10);
  expect(during?.moves[0]?.totalBytes).toBe(50 * mebibyte);
  expect(during?.throttled).toContain('Topic/orders');
  expect(during?.runs[0]?.outcome).toBe('running');
  const after = await readStatus('test', live);
  expect(after).toMatchObject({ holder: null, moves: [], throttled: [], otherReassignments: [] });
  expect(after.runs[0]).toMatchObject({
    who: 'tester',
    outcome: 'done',
    planDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
