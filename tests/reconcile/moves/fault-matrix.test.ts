/**
 * The matrix of faults on the simulation: a broker breaks in each way, before or in the middle of each job, in every role that it can have
 * there; tests/e2e/faults/matrix/ is the same on real brokers.
 */
import { describe, expect, test } from 'vitest';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import { ProblemError } from '../../../src/model/problem/problem.ts';
import { type BrokerId, brokerId } from '../../../src/model/values/units.ts';
import { hasChanges } from '../../../src/reconcile/plan/has-changes.ts';
import type { SimulationControl } from '../../../src/simulation/simulation-control.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, fixedThrottle, placement, pool, topic } from '../../support/desired.ts';
import { everyConsent, type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const victim = brokerId(4);
const logDirs = ['/disk-1', '/disk-2'].map((path) => ({
  ...{ path, totalBytes: 8 * 1024 * mebibyte, usableBytes: 7 * 1024 * mebibyte },
}));

/** Broker 4 leads some, follows in some, and receives what leaves broker 5. */
const replicas = [
  [4, 1],
  [1, 4],
  [2, 3],
  [5, 1],
  [3, 5],
  [2, 5],
  [4, 2],
  [3, 4],
  [5, 2],
  [1, 3],
];

const jobs: Readonly<Record<string, { readonly factor?: number; readonly wish: DesiredState }>> = {
  'drain of it': { wish: wish({ drain: [4] }) },
  'drain of another one': { wish: wish({ drain: [5] }) },
  'replacement of it': { wish: wish({ replace: [[4, 6]] }) },
  'replacement by it': { wish: wish({ ids: [1, 2, 3, 4, 5], replace: [[5, 4]] }) },
  'more replicas': { wish: wish({}, { replicationFactor: 3 }) },
  'fewer replicas': { factor: 3, wish: wish({}, { replicationFactor: 2 }) },
  'no leaders on it': { wish: wish({ leaderless: [4] }) },
  balance: { wish: wish({ balance: { storage: 0.1, replicas: 0.1, leaders: 0.1 } }) },
  'a new topic': { wish: wish({}, {}, [topic('new', { partitions: 6, replicationFactor: 3 })]) },
};

function wish(
  options: Parameters<typeof pool>[1],
  placed: Parameters<typeof placement>[2] = {},
  topics: DesiredState['topics'] = [],
): DesiredState {
  return desired({
    pools: [pool('general', options)],
    placements: [placement('default', ['*'], { racks: { kind: 'none' }, ...placed })],
    throttlePolicies: [fixedThrottle('slow', 'general', 10_000_000)],
    topics,
  });
}

interface Fault {
  readonly begin: (control: SimulationControl, broker: BrokerId) => Promise<void>;
  readonly end: (control: SimulationControl, broker: BrokerId) => Promise<void>;
}
const faults: Readonly<Record<string, Fault>> = {
  'is dead': {
    begin: (control, id) => control.killBroker(id),
    end: (control, id) => control.startBroker(id),
  },
  'is dead and returns empty': {
    begin: (control, id) => control.killBroker(id),
    end: (control, id) => control.startBroker(id, { isEmpty: true }),
  },
  hangs: { begin: (control, id) => control.hangBroker(id), end: (control, id) => control.resumeBroker(id) },
  lags: {
    begin: (control, id) => control.stallBroker(id, true),
    end: (control, id) => control.stallBroker(id, false),
  },
  'has a failed log dir': {
    begin: (control, id) => control.failLogDir(id, '/disk-1'),
    end: async (control, id) => {
      await control.repairLogDir(id, '/disk-1');
      // Kafka hosts nothing again that was there, until the broker restarts.
      await control.killBroker(id);
      await control.startBroker(id);
    },
  },
};

const hourMs = 3_600_000;

/** Fulfilled, or ended by itself with the reason; in bounded time. */
async function applyBroken(
  live: LiveCluster,
  wanted: DesiredState,
  strike: (() => Promise<void>) | null,
): Promise<void> {
  const startedAt = live.clock.now();
  let left = strike;
  const clock = {
    now: () => live.clock.now(),
    sleep: async (durationMs: number, signal?: AbortSignal) => {
      await live.clock.sleep(durationMs, signal);
      const begin = left;
      if (!begin || (await live.port.listReassignments()).length === 0) return;
      left = null;
      await begin();
    },
  };
  try {
    await live.apply(wanted, { clock, ...everyConsent });
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const said = error.problems.map(({ summary, detail }) => `${summary} ${detail}`).join(' ');
    expect(said, 'the broker is named').toMatch(/broker 4|Broker 4|Broker\/4|\b4\b/);
  }
  expect(live.clock.now() - startedAt).toBeLessThan(hourMs);
}

describe.each(Object.keys(jobs))('%s', (jobName) => {
  const { factor = 2, wish: wanted } = jobs[jobName] ?? { wish: wish({}) };
  const all = Object.keys(faults).flatMap((fault) => [
    [fault, 'before'] as const,
    [fault, 'in the middle'] as const,
  ]);

  test.each(all)('while it %s, %s', async (faultName, moment) => {
    const fault = faults[faultName];
    if (!fault) throw new Error(`no fault ${faultName}`);
    const sets = replicas.map((pair) =>
      factor === 3 ? [...pair, [1, 2, 3, 6].find((id) => !pair.includes(id)) ?? 6] : pair,
    );
    const live = liveCluster(
      cluster()
        .brokers(6, { racks: ['a', 'b', 'c'], logDirs })
        .topic('orders', { replicas: sets, sizeBytes: 64 * mebibyte })
        .build(),
    );
    const strike = (): Promise<void> => fault.begin(live.control, victim);
    if (moment === 'before') {
      await strike();
      await live.clock.sleep(60_000);
    }
    await applyBroken(live, wanted, moment === 'before' ? null : strike);
    await fault.end(live.control, victim);
    await live.clock.sleep(600_000);
    await live.apply(wanted, everyConsent);
    const { topics } = await live.port.observe();
    const unwell = topics.flatMap(({ name, partitions }) =>
      partitions
        .filter(({ isr, replicas: now, leader }) => isr.length < now.length || leader === null)
        .map(({ id }) => `${name}/${id}`),
    );
    expect(unwell).toEqual([]);
    expect(await live.throttles()).toEqual([]);
    expect(await live.port.listReassignments()).toEqual([]);
    const next = await live.plan(wanted);
    expect(hasChanges(next), JSON.stringify(next.steps)).toBe(false);
  });
});
