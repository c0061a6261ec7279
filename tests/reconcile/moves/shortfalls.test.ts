/** What an apply says and still does where a part of its moves can't be completed, on the embedded cluster. */
import { describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { ApplyEvent } from '../../../src/model/plan/apply-event.ts';
import { ProblemError } from '../../../src/model/problem/problem.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, placement, pool } from '../../support/desired.ts';
import { everyConsent, type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const everything = placement('default', ['*'], { racks: { kind: 'none' } });
const drain = (...ids: number[]) =>
  desired({ pools: [pool('general', { drain: ids })], placements: [everything] });
const impatient = { ...defaultApplyPolicy, giveUpAfterMs: 30_000 };

/** Does something once at the first event of a kind, and keeps all events. */
function watched(kind: ApplyEvent['kind'], act: () => Promise<void>) {
  const events: ApplyEvent[] = [];
  let done = false;
  const onEvent = (event: ApplyEvent): void => {
    events.push(event);
    if (done || event.kind !== kind) return;
    done = true;
    void act();
  };
  const reasons = (): readonly string[] =>
    events.flatMap((event) => (event.kind === 'paused' ? event.reasons : []));
  return { events, onEvent, reasons };
}

async function problemsOf(applying: Promise<unknown>): Promise<ProblemError['problems']> {
  const error = await applying.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  return error instanceof ProblemError ? error.problems : [];
}

async function leadersOf(live: LiveCluster, topic: string): Promise<readonly (number | null)[]> {
  const { partitions } = await live.port.describePartitions([topic]);
  return partitions.toSorted((a, b) => a.partition - b.partition).map(({ leader }) => leader);
}

describe('leaders, beside a move that gives up', () => {
  const wanted = desired({
    ...{ pools: [pool('general', { drain: [4], leaderless: [3] })], placements: [everything] },
  });
  /** Broker 5, which the large topic keeps, dies as soon as something has ended. */
  const applied = async (replicas: readonly number[], leader: number) => {
    const live = liveCluster(
      cluster()
        .brokers(6, { diskBytes: 4000 * mebibyte })
        .topic('large', { replicas: [[2, 5, 4]], sizeBytes: 600 * mebibyte })
        .topic('small', { replicas: [replicas], sizeBytes: mebibyte })
        .topic('tiny', { replicas: [[1, 4]], sizeBytes: mebibyte })
        .partition('small', 0, { leader: brokerId(leader) })
        .build(),
    );
    const leaders: (readonly (number | null)[])[] = [];
    const killing = watched('moves-finished', () => live.control.killBroker(brokerId(5)));
    const looking = watched('moves-returned', async () => void leaders.push(await leadersOf(live, 'small')));
    const onEvent = (event: ApplyEvent): void => {
      killing.onEvent(event);
      looking.onEvent(event);
    };
    const problems = await problemsOf(live.apply(wanted, { onEvent, policy: impatient }));
    expect(problems).toMatchObject([{ code: 'apply.gave-up', detail: expect.stringContaining('large/0') }]);
    return { meanwhile: leaders[0], afterwards: await leadersOf(live, 'small') };
  };

  test('a new order has its preferred leader as soon as it is there', async () => {
    expect(await applied([3, 1], 3)).toEqual({ meanwhile: [1], afterwards: [1] });
  });

  test('what does not move gets its preferred leader all the same', async () => {
    expect(await applied([1, 3], 3)).toEqual({ meanwhile: [3], afterwards: [1] });
  });
});

describe('nothing waits to begin', () => {
  test('and nothing pauses: of the moves in flight it is told which broker they wait for', async () => {
    const live = liveCluster(
      cluster()
        .brokers(5, { diskBytes: 1000 * mebibyte })
        .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 60 * mebibyte })
        .topic('beside', { replicas: [[1, 2]], sizeBytes: mebibyte })
        .build(),
    );
    const { onEvent, reasons } = watched('moves-started', () => live.control.killBroker(brokerId(2)));
    const problems = await problemsOf(live.apply(drain(3), { onEvent, policy: impatient }));
    expect(problems).toMatchObject([
      { code: 'apply.gave-up', detail: expect.stringContaining('1 move waits for broker 2') },
    ]);
    expect(reasons().join('\n')).not.toContain('beside');
    expect(new Set(reasons())).toEqual(new Set(['1 move waits for broker 2, which is down: orders/0']));
  });

  test('a log dir that fails under a copy is named, with its path', async () => {
    const live = liveCluster(
      cluster()
        .brokers(4, {
          logDirs: ['/a', '/b'].map((path) => ({
            ...{ path, totalBytes: 4000 * mebibyte, usableBytes: 3900 * mebibyte },
          })),
        })
        .topic('orders', { replicas: [[1, 2, 3]], sizeBytes: 600 * mebibyte })
        .build(),
    );
    const { onEvent } = watched('moves-started', async () => {
      await live.clock.sleep(400);
      await live.control.failLogDir(brokerId(4), '/a');
    });
    const [problem] = await problemsOf(live.apply(drain(3), { onEvent, policy: impatient }));
    expect(problem?.detail).toMatch(
      /waits for broker 4, where replicas are offline \(failed: log dir \/a of broker 4\)/,
    );
  });
});

describe('a live broker that takes no throttle', () => {
  const state = () =>
    cluster()
      .brokers(4, { diskBytes: 1000 * mebibyte })
      .topic('orders', { replicas: [[1, 3]], sizeBytes: 30 * mebibyte })
      .topic('others', { replicas: [[2, 3]], sizeBytes: 30 * mebibyte })
      .build();
  const refusing = (live: LiveCluster, isRefusing: () => boolean): ClusterPort => ({
    ...live.port,
    alterConfigs: async (changes) => {
      const [refused, taken] = [true, false].map((wanted) =>
        changes.filter(
          ({ resource }) => (isRefusing() && resource.kind === 'broker' && resource.id === 1) === wanted,
        ),
      );
      const error = {
        name: 'REQUEST_TIMED_OUT',
        message: 'The controller does not answer.',
        retriable: true,
      };
      return [
        ...(await live.port.alterConfigs(taken ?? [])),
        ...(refused ?? []).map(({ resource }) => ({ resource, error })),
      ];
    },
  });

  test('its copies wait until it does; those of others begin', async () => {
    const live = liveCluster(state());
    const startedAt = live.clock.now();
    const port = refusing(live, () => live.clock.now() - startedAt < 40_000);
    const { events, onEvent, reasons } = watched('moves-started', async () => undefined);
    const wanted = desired({
      ...{ pools: [pool('general', { drain: [3], cordon: [1] })], placements: [everything] },
    });
    await live.apply(wanted, { ...everyConsent, port, onEvent });
    const begun = events.flatMap((event) => (event.kind === 'moves-started' ? [event.partitions] : []));
    expect(begun[0]).toEqual(['others/0']);
    expect(begun.flat().toSorted()).toEqual(['orders/0', 'others/0']);
    expect(reasons()[0]).toBe('the throttle could not be set on broker 1');
    expect(await live.throttles()).toEqual([]);
    expect(await leadersOf(live, 'orders')).toEqual([1]);
  });

  test('for as long as an apply has patience, and then it is named', async () => {
    const live = liveCluster(state());
    const problems = await problemsOf(
      live.apply(drain(3), { ...everyConsent, port: refusing(live, () => true), policy: impatient }),
    );
    expect(problems).toMatchObject([
      { code: 'apply.gave-up', detail: expect.stringContaining('the throttle could not be set on broker 1') },
    ]);
    expect(await live.throttles()).toEqual([]);
  });

  test('lets go of its throttle as soon as it can', async () => {
    const live = liveCluster(state());
    let refusals = 0;
    const port: ClusterPort = {
      ...live.port,
      alterConfigs: async (changes) => {
        const isRelease = changes.some(({ operations }) =>
          operations.every(({ operation }) => operation === 'delete'),
        );
        if (!isRelease || refusals >= 3) return await live.port.alterConfigs(changes);
        refusals += 1;
        const error = {
          name: 'BROKER_NOT_AVAILABLE',
          message: 'The controller does not answer.',
          retriable: true,
        };
        return changes.map(({ resource }) => ({ resource, error }));
      },
    };
    const { events, onEvent } = watched('moves-started', async () => undefined);
    const { throttlesLeft } = await live.apply(drain(3), { ...everyConsent, port, onEvent });
    expect(refusals).toBe(3);
    expect(throttlesLeft).toEqual([]);
    expect(await live.throttles()).toEqual([]);
    const told = events.flatMap((event) => (event.kind === 'warning' ? [event.problem.summary] : []));
    expect(told).toEqual([...new Set(told)]);
  });
});
