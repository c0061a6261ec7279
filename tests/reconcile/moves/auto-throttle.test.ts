/** Applies under an automatic throttle, on the embedded cluster, with clients that write meanwhile. */
import { describe, expect, test } from 'vitest';
import { logDirsMetrics } from '../../../src/metrics/log-dirs.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { MetricsSource } from '../../../src/model/metrics/metrics-source.ts';
import type { ApplyEvent } from '../../../src/model/plan/apply-event.ts';
import { errorProblem, ProblemError } from '../../../src/model/problem/problem.ts';
import type { Clock } from '../../../src/model/values/clock.ts';
import { brokerId, bytesPerSecond } from '../../../src/model/values/units.ts';
import { rememberOverride } from '../../../src/throttle/overrides.ts';
import { cluster } from '../../support/cluster.ts';
import { autoThrottle, desired, placement, pool } from '../../support/desired.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mb = 1_000_000;
/** Eight partitions of 500 MB leave broker 3; `busy` is what clients write to, on brokers 1 and 2. */
const opened = (): LiveCluster =>
  liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 40 })
      .topic('bulk', { replicas: Array.from({ length: 8 }, () => [3]), sizeBytes: 500 * mb })
      .topic('busy', { replicas: [[1, 2]] })
      .build(),
  );
const drain3 = (...policies: DesiredState['throttlePolicies']): DesiredState =>
  desired({
    pools: [pool('general', { drain: [3] })],
    placements: [placement('default', ['bulk'])],
    throttlePolicies: policies,
  });
const wanted = drain3(autoThrottle('auto', 'general'));

interface Watched {
  /** Seconds since the beginning, and the rate at which broker 3 may send, whenever it changes. */
  readonly rates: (readonly [seconds: number, megabytes: number])[];
  readonly events: ApplyEvent[];
  readonly seconds: number;
}

/** `during` is called with the seconds since the beginning, after each sleep. */
async function applied(
  live: LiveCluster,
  metrics: MetricsSource | null,
  during: (second: number, durationMs: number) => Promise<void> = async () => {},
  want: DesiredState = wanted,
): Promise<Watched> {
  const startedAt = live.clock.now();
  const rates: [number, number][] = [];
  const events: ApplyEvent[] = [];
  const seconds = (): number => Math.round((live.clock.now() - startedAt) / 1000);
  const clock: Clock = {
    now: () => live.clock.now(),
    sleep: async (durationMs, signal) => {
      await live.clock.sleep(durationMs, signal);
      await during(seconds(), durationMs);
      const [broker] = await live.port.readConfigs([{ kind: 'broker', id: brokerId(3) }]);
      const rate = Number(broker?.configs?.['leader.replication.throttled.rate'] ?? 0) / mb;
      if (rate !== rates.at(-1)?.[1]) rates.push([seconds(), rate]);
    },
  };
  await live.apply(want, { clock, metrics, onEvent: (event) => void events.push(event) });
  expect(await live.throttles()).toEqual([]);
  return { rates, events, seconds: seconds() };
}

const failing: MetricsSource = {
  name: 'prometheus',
  read: () =>
    Promise.reject(new ProblemError([errorProblem('metrics.unavailable', 'Prometheus does not answer')])),
  readSizes: async () => null,
  readTraffic: async () => null,
};

describe('an automatic throttle', () => {
  test('begins at its minimum, and takes what the policy allows of an idle link as soon as it is known to be idle', async () => {
    const live = opened();
    const { rates, seconds } = await applied(live, logDirsMetrics(live.port, live.clock));
    expect(rates[0]?.[1]).toBe(10);
    expect(rates.map(([, rate]) => rate)).toContain(80);
    const slowly = await applied(opened(), null);
    expect(new Set(slowly.rates.map(([, rate]) => rate).filter((rate) => rate > 0))).toEqual(new Set([10]));
    expect(seconds).toBeLessThan(slowly.seconds / 3);
  });

  test('gives way to clients that write more, and takes it back once they write less', async () => {
    const live = opened();
    const clientsOf = (second: number): number => (second > 30 && second < 60 ? 60 : 5);
    const received: (readonly [number, string])[] = [];
    const { rates } = await applied(
      live,
      logDirsMetrics(live.port, live.clock),
      async (second, durationMs) => {
        await live.control.write('busy', 0, Math.round((clientsOf(second) * mb * durationMs) / 1000));
        const [one] = await live.port.readConfigs([{ kind: 'broker', id: brokerId(1) }]);
        const rate = one?.configs?.['follower.replication.throttled.rate'];
        if (rate && rate !== received.at(-1)?.[1]) received.push([second, rate]);
      },
    );
    expect(rates.length).toBeGreaterThan(1);
    const megabytes = received.map(([second, rate]) => [second, Number(rate) / mb] as const);
    const at = (second: number): number => megabytes.findLast(([when]) => when <= second)?.[1] ?? 0;
    expect(at(30)).toBeGreaterThan(70);
    expect(at(55)).toBeLessThan(40);
  });

  test('whose metrics fail says so once, and stays at its minimum', async () => {
    const { rates, events } = await applied(opened(), failing);
    expect(new Set(rates.map(([, rate]) => rate).filter((rate) => rate > 0))).toEqual(new Set([10]));
    expect(events.filter(({ kind }) => kind === 'warning')).toMatchObject([
      { problem: { severity: 'warning', summary: 'Prometheus does not answer' } },
    ]);
  });

  test('whose metrics fail in the middle goes back to its minimum after half a minute, and says so when they are back', async () => {
    const live = opened();
    const working = logDirsMetrics(live.port, live.clock);
    let reads = 0;
    const breaking: MetricsSource = {
      ...working,
      read: (brokers) => (++reads > 2 && reads < 9 ? failing.read(brokers) : working.read(brokers)),
    };
    const slower = drain3(
      autoThrottle('auto', 'general', { capacity: { default: bytesPerSecond(20 * mb), byInstanceType: {} } }),
    );
    const { rates, events } = await applied(live, breaking, undefined, slower);
    expect(rates.map(([, rate]) => rate).slice(0, 3)).toEqual([10, 16, 10]);
    const [since = 0, until = 0] = rates.slice(1, 3).map(([second]) => second);
    expect(until - since).toBeGreaterThanOrEqual(25);
    expect(until - since).toBeLessThanOrEqual(35);
    const told = events.filter(({ kind }) => kind === 'warning' || kind === 'metrics-back');
    expect(told).toMatchObject([{ kind: 'warning' }, { kind: 'metrics-back', source: 'logdirs' }]);
  });

  test('gives way to a rate that somebody sets by hand, for as long as that holds', async () => {
    const live = opened();
    let isSet = false;
    const { rates } = await applied(live, null, async (second) => {
      if (second < 20 || isSet) return;
      isSet = true;
      const untilMs = live.clock.now() + 30_000;
      const rate = bytesPerSecond(33 * mb);
      await live
        .connect()
        .appendJournal(
          rememberOverride({ broker: null, rate, untilMs, autoremove: false, by: 'ada', sinceMs: 0 }),
        );
    });
    expect(rates.map(([, rate]) => rate).slice(0, 3)).toEqual([10, 33, 10]);
    const [since = 0, until = 0] = rates.slice(1, 3).map(([second]) => second);
    expect(until - since).toBeGreaterThanOrEqual(28);
    expect(until - since).toBeLessThanOrEqual(34);
  });
});
