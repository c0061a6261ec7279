/** Moves beside dead brokers, failed log dirs and replicas that lag, on the embedded cluster, which waits as Kafka does. */
import { describe, expect, test } from 'vitest';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { ApplyEvent } from '../../../src/model/plan/apply-event.ts';
import { type Problem, ProblemError } from '../../../src/model/problem/problem.ts';
import { append } from '../../../src/model/values/long-lists.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import { hasChanges } from '../../../src/reconcile/plan/has-changes.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, placement, pool } from '../../support/desired.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const everything = placement('default', ['*'], { racks: { kind: 'none' } });
const drain = (...ids: number[]) =>
  desired({ pools: [pool('general', { drain: ids })], placements: [everything] });
const replicasOf = async (live: LiveCluster, name: string): Promise<readonly (readonly number[])[]> => {
  const { topics } = await live.port.observe();
  return topics.find((topic) => topic.name === name)?.partitions.map(({ replicas }) => replicas) ?? [];
};
const pauses = ({ events }: LiveCluster): readonly string[] =>
  events.flatMap((event) => (event.kind === 'paused' ? event.reasons : []));
const minutesOf = (live: LiveCluster, startedAt: number): number => (live.clock.now() - startedAt) / 60_000;
const atFirstProgress = (act: () => Promise<void>): ((event: ApplyEvent) => void) => {
  let done = false;
  return ({ kind }) => {
    if (done || kind !== 'moves-started') return;
    done = true;
    void act();
  };
};

describe('a dead broker that is drained', () => {
  test.each([
    { role: 'the preferred leader', replicas: [3, 1] },
    { role: 'a follower', replicas: [1, 3] },
    { role: 'the preferred leader of three', replicas: [3, 1, 2] },
    { role: 'one of two that go', replicas: [3, 1, 4], also: [4] },
  ])('$role is replaced at once, without a pause', async ({ replicas, also = [] }) => {
    const live = liveCluster(
      cluster()
        .brokers(6, { diskBytes: 1000 * mebibyte })
        .topic('orders', { replicas: [replicas], sizeBytes: 30 * mebibyte })
        .down(3)
        .build(),
    );
    const startedAt = live.clock.now();
    await live.apply(drain(3, ...also));
    expect(minutesOf(live, startedAt)).toBeLessThan(0.5);
    expect(pauses(live)).toEqual([]);
    const [now = []] = await replicasOf(live, 'orders');
    expect(now).toHaveLength(replicas.length);
    for (const gone of [3, ...also]) expect(now).not.toContain(gone);
    expect(await live.throttles()).toEqual([]);
  });

  test('that returns while its partitions are copied loses them all the same', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4, { diskBytes: 1000 * mebibyte })
        .topic('orders', {
          replicas: [
            [3, 1],
            [1, 3],
            [3, 2],
          ],
          sizeBytes: 60 * mebibyte,
        })
        .down(3)
        .build(),
    );
    const onEvent = atFirstProgress(() => live.control.startBroker(brokerId(3)));
    await live.apply(drain(3), { onEvent });
    for (const replicas of await replicasOf(live, 'orders')) expect(replicas).not.toContain(3);
    await live.apply(drain(3));
    expect(await live.throttles()).toEqual([]);
  });
});

describe('a broker that dies while partitions move', () => {
  test('the leader that was to leave: its successor goes on', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4, { diskBytes: 1000 * mebibyte })
        .topic('orders', { replicas: [[3, 1]], sizeBytes: 60 * mebibyte })
        .build(),
    );
    const onEvent = atFirstProgress(() => live.control.killBroker(brokerId(3)));
    const startedAt = live.clock.now();
    await live.apply(drain(3), { onEvent });
    expect(minutesOf(live, startedAt)).toBeLessThan(0.5);
    expect((await replicasOf(live, 'orders'))[0]).not.toContain(3);
  });

  test('one that keeps its replica: it is named at the first look, and the move ends when it is back', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4, { diskBytes: 1000 * mebibyte })
        .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 60 * mebibyte })
        .build(),
    );
    const events: ApplyEvent[] = [];
    const kill = atFirstProgress(async () => {
      await live.control.killBroker(brokerId(2));
      void live.clock.sleep(30_000).then(() => live.control.startBroker(brokerId(2)));
    });
    const onEvent = (event: ApplyEvent): void => {
      events.push(event);
      kill(event);
    };
    await live.apply(drain(3), { onEvent });
    const reasons = events.flatMap((event) => (event.kind === 'paused' ? event.reasons : []));
    expect(reasons[0]).toBe('1 move waits for broker 2, which is down: orders/0');
    expect((await replicasOf(live, 'orders'))[0]?.toSorted()).toEqual([1, 2, 4]);
  });

  test('one that keeps its replica and never returns: a clean end that names it', async () => {
    const live = liveCluster(
      cluster()
        .brokers(5, { diskBytes: 1000 * mebibyte })
        .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 60 * mebibyte })
        .build(),
    );
    const onEvent = atFirstProgress(() => live.control.killBroker(brokerId(2)));
    const policy = { ...defaultApplyPolicy, giveUpAfterMs: 30_000 };
    const error = await live.apply(drain(3), { onEvent, policy }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect((error as ProblemError).problems).toMatchObject([
      {
        code: 'apply.gave-up',
        detail: expect.stringContaining('1 move waits for broker 2, which is down: orders/0'),
      },
    ]);
    expect(await live.port.listReassignments()).toEqual([]);
    expect(await live.throttles()).toEqual([]);
    await live.apply(drain(2, 3));
    expect((await replicasOf(live, 'orders'))[0]?.toSorted()).toEqual([1, 4, 5]);
  });
});

describe('a log dir that failed', () => {
  const dirs = ['/a', '/b'].map((path) => ({
    ...{ path, totalBytes: 1000 * mebibyte, usableBytes: 900 * mebibyte },
  }));

  test('does not keep its broker from being drained, guards and all', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4, { logDirs: dirs })
        .topic('orders', {
          replicas: [
            [2, 1],
            [1, 2],
            [2, 3],
            [3, 2],
          ],
          sizeBytes: 20 * mebibyte,
        })
        .topic('by-hand', {
          replicas: [
            [2, 1],
            [1, 2],
          ],
          sizeBytes: mebibyte,
        })
        .build(),
    );
    await live.control.failLogDir(brokerId(2), '/a');
    const wanted = desired({
      pools: [pool('general', { drain: [2] })],
      placements: [placement('default', ['orders'], { racks: { kind: 'none' } })],
    });
    await live.apply(wanted);
    expect(pauses(live)).toEqual([]);
    for (const replicas of await replicasOf(live, 'orders')) expect(replicas).not.toContain(2);
    expect(hasChanges(await live.plan(wanted))).toBe(false);
  });
});

describe('a log dir of a receiver that fails while it copies', () => {
  const logDirs = ['/a', '/b'].map((path) => ({
    path,
    totalBytes: bytes(2 ** 30),
    usableBytes: bytes(2 ** 30),
  }));

  test('is named, also by later applies that try the same, until its broker restarts or is drained', async () => {
    const live = liveCluster(
      cluster()
        .brokers(3, { diskBytes: 2 ** 30 })
        .broker(4, { logDirs })
        .topic('orders', { replicas: [[3, 1]], sizeBytes: 600 * mebibyte })
        .topic('users', { replicas: [[2]], sizeBytes: mebibyte })
        .build(),
    );
    const policy = { ...defaultApplyPolicy, giveUpAfterMs: 20_000 };
    const toFour = desired({
      pools: [pool('general', { drain: [3], cordon: [2] })],
      placements: [everything],
    });
    const applyToFour = async (onEvent = (_: ApplyEvent): void => undefined): Promise<readonly Problem[]> => {
      const failure = await live.apply(toFour, { policy, onEvent }).catch((error: unknown) => error);
      return failure instanceof ProblemError ? failure.problems : [];
    };
    const named =
      '1 move waits for broker 4, where replicas are offline (failed: log dir /a of broker 4): orders/0';
    const failing = (event: ApplyEvent): void => {
      if (event.kind === 'move-progress' && event.bytesDone > 0)
        void live.control.failLogDir(brokerId(4), '/a');
    };
    expect(await applyToFour(failing)).toMatchObject([
      { code: 'apply.gave-up', detail: expect.stringContaining(named) },
    ]);
    const paused: string[] = [];
    const again = await applyToFour((event) => {
      if (event.kind === 'paused') append(paused, event.reasons);
    });
    expect(again).toMatchObject([{ code: 'apply.gave-up', detail: expect.stringContaining(named) }]);
    expect(paused).toEqual([named]);
    await live.control.killBroker(brokerId(4));
    await live.control.startBroker(brokerId(4));
    expect(await applyToFour()).toEqual([]);
    expect(await replicasOf(live, 'orders')).toEqual([[1, 4]]);
  });
});

describe('leaders', () => {
  test('leave a live broker at once while another one is dead', async () => {
    const live = liveCluster(
      cluster()
        .brokers(5)
        .topic('orders', {
          replicas: [
            [3, 5, 1],
            [3, 1, 5],
            [5, 3, 1],
          ],
          sizeBytes: mebibyte,
        })
        .down(1)
        .build(),
    );
    const startedAt = live.clock.now();
    await live.apply(desired({ pools: [pool('general', { leaderless: [3] })], placements: [everything] }));
    expect(minutesOf(live, startedAt)).toBeLessThan(1 / 6);
    expect(pauses(live)).toEqual([]);
    const { topics } = await live.port.observe();
    expect(topics.find(({ name }) => name === 'orders')?.partitions.map(({ leader }) => leader)).toEqual([
      5, 5, 5,
    ]);
  });
});

describe('evidence', () => {
  test('a partition that has recovered is no reason to wait at the next look', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4, { diskBytes: 1000 * mebibyte })
        .topic('orders', { replicas: Array.from({ length: 24 }, () => [3, 1]), sizeBytes: 20 * mebibyte })
        .topic('beside', { replicas: [[1, 2]], sizeBytes: mebibyte })
        .partition('beside', 0, { isr: [1] })
        .build(),
    );
    await live.apply(
      desired({
        pools: [pool('general', { drain: [3] })],
        placements: [placement('default', ['orders'], { racks: { kind: 'none' } })],
      }),
    );
    const began = live.events.findIndex(({ kind }) => kind === 'paused');
    const ended = live.events.findIndex(({ kind }) => kind === 'resumed');
    expect(ended).toBeGreaterThan(began);
    expect(
      live.events.slice(began, ended).filter(({ kind }) => kind === 'move-progress').length,
    ).toBeLessThan(4);
  });
});
