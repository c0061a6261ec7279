/** Applies that are killed, interrupted, detached or give up, on the embedded cluster: what is left, and what the next one makes of it. */
import { describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { defaultApplyPolicy } from '../../src/model/desired/apply-policy.ts';
import { addedReplicas } from '../../src/model/plan/plan.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { hasChanges } from '../../src/reconcile/plan/has-changes.ts';
import { cluster } from '../support/cluster.ts';
import { crowded, drain3 } from '../support/crowded.ts';
import { desired, topic } from '../support/desired.ts';
import { dying } from '../support/dying-port.ts';
import { liveCluster } from '../support/live-cluster.ts';
import { codes } from '../support/problem-codes.ts';

const mebibyte = 2 ** 20;
const leaderRate = 'leader.replication.throttled.rate';

describe('a run that ends early', () => {
  test.each(Array.from({ length: 24 }, (_, calls) => calls + 1))(
    'killed after %i calls: the next one finishes it',
    async (after) => {
      const live = liveCluster(
        crowded()
          .brokers(1, { firstId: 1001, configs: { [leaderRate]: '5' } })
          .build(),
      );
      const wanted = desired({
        ...drain3,
        topics: [topic('new', { partitions: 2, replicationFactor: 2, config: { 'retention.ms': '1' } })],
      });
      const before = await live.throttles();
      await live
        .apply(wanted, { port: dying(live.port, after) })
        .catch((error: Error) => expect(error.message).toBe('killed'));
      await live.apply(wanted);
      expect(await live.throttles()).toEqual(before);
      expect(hasChanges(await live.plan(wanted))).toBe(false);
    },
  );

  test('interrupted: what is in flight is finished, nothing more is begun, no throttle is left', async () => {
    const replicas = Array.from({ length: 30 }, () => [1, 3]);
    const live = liveCluster(
      cluster()
        .brokers(4)
        .topic('orders', { replicas, sizeBytes: 10 * mebibyte })
        .build(),
    );
    const controller = new AbortController();
    const onEvent = (event: { kind: string }): void => {
      if (event.kind === 'move-progress') controller.abort();
    };
    expect(await codes(live.apply(drain3, { onEvent, signal: controller.signal }))).toEqual([
      'apply.interrupted',
    ]);
    const { topics } = await live.port.observe();
    const orders = topics.find(({ name }) => name === 'orders')?.partitions ?? [];
    expect(orders.filter(({ replicas: list }) => !list.includes(brokerId(3)))).toHaveLength(10);
    expect(await live.throttles()).toEqual([]);
    await live.apply(drain3);
    expect(hasChanges(await live.plan(drain3))).toBe(false);
  });

  test('detached: moves go on under their throttle, and the next apply finishes and takes it back', async () => {
    const live = liveCluster(crowded().build());
    const report = await live.apply(drain3, { detach: true });
    expect(report.detached).toBe(true);
    expect(await live.port.listReassignments()).not.toEqual([]);
    expect(await live.throttles()).not.toEqual([]);
    await live.apply(drain3);
    expect(await live.throttles()).toEqual([]);
    expect(hasChanges(await live.plan(drain3))).toBe(false);
  });

  test('that stands still gives up after its time, and says what and who', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4)
        .topic('orders', { replicas: [[1, 3]], sizeBytes: 100 * mebibyte })
        .build(),
    );
    const saved = await live.plan(drain3);
    const change = saved.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []))[0];
    const [receiver] = change ? addedReplicas(change) : [];
    const onEvent = (event: { kind: string }): void => {
      if (event.kind === 'move-progress' && receiver) void live.control.killBroker(receiver);
    };
    const error = await live
      .apply(drain3, { saved, onEvent, policy: { ...defaultApplyPolicy, giveUpAfterMs: 30_000 } })
      .catch((thrown: unknown) => thrown);
    const [problem] = error instanceof ProblemError ? error.problems : [];
    expect(problem).toMatchObject({ code: 'apply.gave-up', detail: expect.stringContaining('orders/0') });
    expect(problem?.detail).toContain(`1 move waits for broker ${receiver}, which is down: orders/0`);
    expect(await live.throttles(), 'only what the dead broker still has').toEqual([]);
  });

  test('says so where not even that is possible, and keeps what it knows for the next apply', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4)
        .topic('orders', { replicas: [[1, 3]], sizeBytes: 100 * mebibyte })
        .build(),
    );
    const port: ClusterPort = {
      ...live.port,
      alterReassignments: async (changes) =>
        changes.some(({ replicas }) => replicas === null)
          ? changes.map((resource) => ({
              resource,
              error: { name: 'REQUEST_TIMED_OUT', message: 'No answer.', retriable: true },
            }))
          : await live.port.alterReassignments(changes),
    };
    const onEvent = (event: { kind: string }): void => {
      if (event.kind === 'move-progress') for (const id of [2, 4]) void live.control.killBroker(brokerId(id));
    };
    const policy = { ...defaultApplyPolicy, giveUpAfterMs: 30_000 };
    const error = await live.apply(drain3, { port, onEvent, policy }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problems).toMatchObject([
      { code: 'apply.gave-up' },
      { code: 'apply.throttle-left', detail: 'orders/0.' },
    ]);
    expect(await live.throttles()).not.toEqual([]);
    for (const id of [2, 4]) await live.control.startBroker(brokerId(id));
    // Until enough replicas of the transaction log are in sync again, no lease can be taken.
    await live.clock.sleep(1_000);
    await live.apply(drain3);
    expect(await live.throttles()).toEqual([]);
  });
});
