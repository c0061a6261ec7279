/** Applies move replicas between log dirs: under their throttle, past kills and failures, and back. */
import { describe, expect, test } from 'vitest';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import { ProblemError } from '../../../src/model/problem/problem.ts';
import { brokerId, bytesPerSecond } from '../../../src/model/values/units.ts';
import { cancelRun } from '../../../src/reconcile/apply/cancel-run.ts';
import { readStatus } from '../../../src/reconcile/doctor/read-status.ts';
import { undoPlan } from '../../../src/reconcile/saved/undo-plan.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, fixedThrottle, placement, pool, topic } from '../../support/desired.ts';
import { dying } from '../../support/dying-port.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';
import { gb, withLogDirs } from '../../support/log-dirs.ts';

const rateKey = 'replica.alter.log.dirs.io.max.bytes.per.second';
const rate = 100_000_000;
const want = (options: Parameters<typeof pool>[1]): DesiredState =>
  desired({
    pools: [pool('general', options)],
    placements: [placement('default', ['t'])],
    throttlePolicies: [
      { ...fixedThrottle('fixed', 'general', 50_000_000), logDirRate: bytesPerSecond(rate) },
    ],
  });
const even = want({ balance: { disks: 0.1 } });
const opened = (): LiveCluster =>
  liveCluster(withLogDirs([{ path: '/a' }, { path: '/b' }], { '/a': [4, 4], '/b': [] }));

/** The log dir of each partition of `t` on broker 1, and where it is going. */
async function places({ port }: LiveCluster, broker = 1): Promise<readonly string[]> {
  const { topics } = await port.observe();
  const { partitions = [] } = topics.find(({ name }) => name === 't') ?? {};
  return partitions.map(({ logDirs, futureLogDirs }) =>
    [logDirs?.[broker], futureLogDirs?.[broker]].filter((one) => one !== undefined).join('>'),
  );
}

/** The throttle on each broker, and what the journal remembers of moves. */
async function left({ port }: LiveCluster): Promise<readonly string[]> {
  const { brokers, journal } = await port.observe();
  return [
    ...brokers.flatMap(({ id, configs }) => (configs[rateKey] ? [`${id} ${configs[rateKey]}`] : [])),
    ...Object.keys(journal).filter((key) => /^(log-dir-move|throttle|move)\//.test(key)),
  ];
}

test('replicas move under the throttle of their pool, which is as before afterwards', async () => {
  const live = opened();
  const resource = { kind: 'broker', id: brokerId(1) } as const;
  await live.port.alterConfigs([{ resource, operations: [{ operation: 'set', key: rateKey, value: '7' }] }]);
  const startedAt = live.clock.now();
  const report = await live.apply(even);
  expect(report.applied.map(({ kind }) => kind)).toContain('move-log-dirs');
  expect(await places(live)).toEqual(['/a', '/b']);
  expect(await left(live)).toEqual(['1 7']);
  const seconds = (live.clock.now() - startedAt) / 1000;
  expect(seconds).toBeGreaterThan((4 * gb) / rate);
  expect(seconds).toBeLessThan((4 * gb) / rate + 10);
  expect(live.events.filter(({ kind }) => kind === 'moves-started')).toMatchObject([
    { partitions: ['t/1 on broker 1'], bytes: 4 * gb },
  ]);
  expect((await live.plan(even)).steps).toEqual([]);
});

test('a drained log dir is emptied, and the plan is taken back', async () => {
  const live = opened();
  const plan = await live.plan(want({ drainDirs: { 1: ['/a'] } }));
  await live.apply(want({ drainDirs: { 1: ['/a'] } }), { saved: plan });
  expect(await places(live)).toEqual(['/b', '/b']);
  await live.apply(even, { saved: undoPlan(plan) });
  expect(await places(live)).toEqual(['/a', '/a']);
  expect(await left(live)).toEqual([]);
});

describe('one broker at a time', () => {
  const two = cluster();
  for (const id of [1, 2])
    two.broker(id, {
      logDirs: ['/a', '/b'].map((path) => ({
        ...{ path, totalBytes: 100 * gb },
        usableBytes: 100 * gb - (path === '/a' ? 4 * gb : 0),
      })),
    });
  two.topic('t', {
    replicas: [
      [1, 2],
      [1, 2],
    ],
    sizeBytes: 2 * gb,
  });
  for (const id of [0, 1]) two.partition('t', id, { logDirs: { 1: '/a', 2: '/a' } });

  test.each([
    [1, 1],
    [null, 2],
  ])('with logDirBrokers %s at most %s move something', async (logDirBrokers, most) => {
    const live = liveCluster(two.build());
    let atOnce = 0;
    const clock = {
      now: () => live.clock.now(),
      sleep: async (ms: number, signal?: AbortSignal) => {
        await live.clock.sleep(ms, signal);
        const { topics } = await live.port.observe();
        const moving = topics.flatMap(({ partitions }) =>
          partitions.flatMap(({ futureLogDirs }) => Object.keys(futureLogDirs ?? {})),
        );
        atOnce = Math.max(atOnce, new Set(moving).size);
      },
    };
    await live.apply(even, { clock, policy: { ...defaultApplyPolicy, logDirBrokers } });
    expect(atOnce).toBe(most);
    expect([await places(live, 1), await places(live, 2)].flat().filter((one) => one === '/b')).toHaveLength(
      2,
    );
  });
});

test('killed at any call, the next apply goes on, and leaves no throttle', async () => {
  for (let calls = 20; ; calls += 7) {
    const live = opened();
    const outcome = await live.apply(even, { port: dying(live.port, calls) }).then(
      () => 'done',
      () => 'killed',
    );
    if (outcome === 'done') break;
    await live.apply(even);
    expect([calls, await places(live), await left(live)]).toEqual([calls, ['/a', '/b'], []]);
  }
});

/** An apply that is killed while its replica moves. */
async function killedMidway(live: LiveCluster): Promise<void> {
  const clock = {
    now: () => live.clock.now(),
    sleep: async (ms: number) => {
      await live.clock.sleep(ms);
      if ((await places(live))[1] === '/a>/b') throw new Error('killed');
    },
  };
  await expect(live.apply(even, { clock })).rejects.toThrow('killed');
  expect(await places(live)).toEqual(['/a', '/a>/b']);
}

describe('of a run that was killed', () => {
  test('status shows what moves; the next apply waits for it under the throttle', async () => {
    const live = opened();
    await killedMidway(live);
    const { logDirMoves, throttled } = await readStatus('test', live);
    expect(logDirMoves).toMatchObject([{ topic: 't', partition: 1, broker: 1, from: '/a', to: '/b' }]);
    expect(throttled).toEqual(['Broker/1']);
    expect((await live.plan(even)).unfinished).toMatchObject({ moves: 1, throttled: ['Broker/1'] });
    const startedAt = live.clock.now();
    await live.apply(even);
    expect(await places(live)).toEqual(['/a', '/b']);
    expect((live.clock.now() - startedAt) / 1000).toBeGreaterThan(30);
    expect(await left(live)).toEqual([]);
  });

  test('cancel waits for what moves, or ends it', async () => {
    const finished = opened();
    await killedMidway(finished);
    const cancelled = await cancelRun({ rollback: false }, finished.contextOf(even));
    expect(cancelled).toMatchObject({ kind: 'cleaned-up', moves: 1, throttlesLeft: [] });
    expect(await places(finished)).toEqual(['/a', '/b']);
    const ended = opened();
    await killedMidway(ended);
    await cancelRun({ rollback: true }, ended.contextOf(even));
    expect(await places(ended)).toEqual(['/a', '/a']);
    expect([await left(finished), await left(ended)]).toEqual([[], []]);
  });

  test('the saved plan goes on as well', async () => {
    const live = opened();
    const saved = await live.plan(even);
    await killedMidway(live);
    await live.apply(even, { saved });
    expect([await places(live), await left(live)]).toEqual([['/a', '/b'], []]);
  });
});

test('detached, what has begun goes on under its throttle', async () => {
  const live = opened();
  const report = await live.apply(even, { detach: true });
  expect(report.detached).toBe(true);
  expect(await places(live)).toEqual(['/a', '/a>/b']);
  expect(await left(live)).toEqual([`1 ${rate}`, 'log-dir-move/1/t/1', 'throttle/broker/1']);
  await live.apply(even);
  expect([await places(live), await left(live)]).toEqual([['/a', '/b'], []]);
});

describe('what fails meanwhile', () => {
  /** Fails something once the replica moves, and returns the codes of the problems. */
  async function broken(live: LiveCluster, happen: () => Promise<void>): Promise<readonly string[]> {
    let happened = false;
    const clock = {
      now: () => live.clock.now(),
      sleep: async (ms: number, signal?: AbortSignal) => {
        await live.clock.sleep(ms, signal);
        if (happened || (await places(live))[1] !== '/a>/b') return;
        happened = true;
        await happen();
      },
    };
    try {
      await live.apply(even, { clock });
    } catch (error) {
      if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
      throw error;
    }
    return [];
  }

  test('the log dir that receives: the move ends, named, and no throttle is left', async () => {
    const live = opened();
    expect(await broken(live, () => live.control.failLogDir(brokerId(1), '/b'))).toContain('apply.failed');
    expect(await left(live)).toEqual([]);
  });

  test('the broker restarts: the copy goes on where it was', async () => {
    const live = opened();
    const restart = async (): Promise<void> => {
      await live.control.killBroker(brokerId(1));
      await live.control.startBroker(brokerId(1));
    };
    expect(await broken(live, restart)).toEqual([]);
    expect([await places(live), await left(live)]).toEqual([['/a', '/b'], []]);
  });

  test('the broker dies for good: the apply gives up, with a clean journal once it is back', async () => {
    const live = opened();
    expect(await broken(live, () => live.control.killBroker(brokerId(1)))).toContain('apply.gave-up');
    await live.control.startBroker(brokerId(1));
    await live.apply(even);
    expect([await places(live), await left(live)]).toEqual([['/a', '/b'], []]);
  });
});

test('new replicas are created in the log dirs that the plan names', async () => {
  const live = liveCluster(
    withLogDirs([{ path: '/a', totalBytes: 20 * gb }, { path: '/b' }, { path: '/c' }], {
      '/a': [],
      '/b': [6],
      '/c': [],
    }),
  );
  const wish = desired({
    pools: [pool('general', { drain: [3], drainDirs: { 1: ['/a'] }, balance: { disks: 0.2 } })],
    placements: [placement('default', ['t', 'new'])],
    topics: [topic('new', { partitions: 4, replicationFactor: 2 })],
  });
  const plan = await live.plan(wish);
  await live.apply(wish, { saved: plan });
  const { topics } = await live.port.observe();
  const created = topics.find(({ name }) => name === 'new')?.partitions ?? [];
  expect(created.map(({ logDirs }) => logDirs?.[1])).toEqual(['/c', '/c', '/c', '/c']);
});
