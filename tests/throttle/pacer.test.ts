/** When metrics are read, what is told of them and of rates set by hand, and how a rate is raised. */
import { describe, expect, test } from 'vitest';
import type { AutoPacing, Pacing } from '../../src/model/desired/desired-state.ts';
import type { MetricsReading } from '../../src/model/metrics/metrics-source.ts';
import { noStrain } from '../../src/model/metrics/metrics-source.ts';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import { ProblemError, warningProblem } from '../../src/model/problem/problem.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import { takingPart } from '../../src/throttle/moving-replicas.ts';
import { rememberOverride } from '../../src/throttle/overrides.ts';
import { Pacer } from '../../src/throttle/pacer.ts';

const mb = 1_000_000;
const [one, two] = [brokerId(1), brokerId(2)];
const parts = takingPart([{ topic: 't', partition: 0, senders: [one], receivers: [two] }]);
const auto: AutoPacing = {
  mode: 'auto',
  minRate: bytesPerSecond(10 * mb),
  maxUtilization: { send: 0.8, receive: 0.8 },
  failureThreshold: 0,
  capacity: { default: bytesPerSecond(100 * mb), byInstanceType: {} },
  changeThreshold: 0.1,
  backOff: { produceP99Ms: null, fetchP99Ms: null, requestIdle: null, isrShrinks: false },
};
const fixed: Pacing = { mode: 'fixed', rate: bytesPerSecond(5 * mb) };
const odd = warningProblem('metrics.unavailable', 'Prometheus has no data on broker 2', {
  detail: '',
  hint: '',
});
const reading = (atMs: number): MetricsReading => ({
  ...{ atMs, windowMs: 10_000, problems: [odd] },
  brokers: new Map(
    [one, two].map((id) => [
      id,
      {
        ...{ sent: bytesPerSecond(50 * mb), received: bytesPerSecond(50 * mb) },
        ...{ instanceType: null, strain: noStrain },
      },
    ]),
  ),
});

/** `answers`: what the source says at each read; its last answer stays. */
function opened(pacingOf: (id: number) => Pacing, answers: readonly ('ok' | 'down' | 'bug')[] = ['ok']) {
  const events: ApplyEvent[] = [];
  const readAt: number[] = [];
  let nowMs = 0;
  const read = async (): Promise<MetricsReading> => {
    const answer = answers[Math.min(readAt.length, answers.length - 1)];
    readAt.push(nowMs);
    if (answer === 'bug') throw new TypeError('a mistake');
    if (answer === 'down') throw new ProblemError([odd]);
    return reading(nowMs);
  };
  const metrics = { name: 'prometheus', read } as unknown as NonNullable<
    ConstructorParameters<typeof Pacer>[0]['metrics']
  >;
  const pacer = new Pacer({ pacingOf, metrics, onEvent: (event) => void events.push(event) });
  const turn = async (atMs: number, journal: Readonly<Record<string, string>> = {}) => {
    nowMs = atMs;
    return await pacer.turn(atMs, parts, journal);
  };
  return { pacer, events, readAt, turn };
}
const kinds = (events: readonly ApplyEvent[]) => events.map(({ kind }) => kind);

describe('metrics', () => {
  test('are read every ten seconds', async () => {
    const { turn, readAt } = opened(() => auto);
    for (const atMs of [0, 5_000, 9_999, 10_000, 15_000, 20_000]) await turn(atMs);
    expect(readAt).toEqual([0, 10_000, 20_000]);
  });

  test('are read as soon as one broker is paced by them, and never where none is', async () => {
    const mixed = opened((id) => (id === 2 ? auto : fixed));
    await mixed.turn(0);
    expect(mixed.readAt).toEqual([0]);
    const none = opened(() => fixed);
    await none.turn(0);
    expect(none.readAt).toEqual([]);
  });

  test('that lack something say so once', async () => {
    const { turn, events } = opened(() => auto);
    for (const atMs of [0, 10_000, 20_000]) await turn(atMs);
    expect(events).toEqual([{ kind: 'warning', problem: odd }]);
  });

  test('that give no answer are told once, counted each time, and told when they are back', async () => {
    const { pacer, turn, events } = opened(() => auto, ['ok', 'down', 'down', 'ok', 'down', 'ok']);
    for (let round = 0; round < 4; round++) await turn(10_000 * round);
    expect(kinds(events)).toEqual(['warning', 'warning', 'metrics-back']);
    expect(events.at(-1)).toEqual({ kind: 'metrics-back', source: 'prometheus' });
    expect(pacer.failedReads).toBe(2);
    for (let round = 4; round < 6; round++) await turn(10_000 * round);
    expect(kinds(events).slice(3)).toEqual(['warning', 'metrics-back']);
    expect(pacer.failedReads).toBe(3);
  });

  test('whose adapter has a mistake end the run', async () => {
    await expect(opened(() => auto, ['bug']).turn(0)).rejects.toThrow('a mistake');
  });

  test.each(['noteCopies', 'noteEnd'] as const)(
    '%s: what moves do not copy is the traffic of clients',
    async (note) => {
      const rateAfter = async (copiedBytes: number | null): Promise<number | undefined> => {
        const { pacer, turn } = opened(() => auto);
        await turn(0);
        const sends = () => pacer.decided.find(({ side }) => side === 'leader')?.rate;
        expect(sends()).toBe(40 * mb);
        if (copiedBytes !== null) pacer[note]({ name: 't/0', copiedBytes, leader: one, receivers: [two] });
        await turn(10_000);
        return sends();
      };
      // Nobody knows: as much as the throttle allows.
      expect(await rateAfter(400 * mb)).toBe(await rateAfter(null));
      expect(await rateAfter(300 * mb)).toBeLessThan((await rateAfter(null)) ?? 0);
    },
  );
});

test('a rate set by hand is told as it begins and as it ends, and holds between', async () => {
  const { pacer, turn, events } = opened(() => fixed);
  const override = {
    broker: one,
    rate: bytesPerSecond(mb),
    untilMs: 2_000,
    autoremove: false,
    by: 'ada',
    sinceMs: 0,
  };
  const journal = rememberOverride(override);
  await turn(0, journal);
  await turn(1_000, journal);
  expect(pacer.overrides).toEqual([override]);
  expect(pacer.range).toEqual({ lowest: mb, highest: 5 * mb });
  await turn(2_000, journal);
  expect(pacer.overrides).toEqual([]);
  expect(events).toEqual([
    { kind: 'override-begun', override },
    { kind: 'override-ended', override },
  ]);
});

test('a broker that could not be told its rate is told again after ten seconds, and only then', async () => {
  const { pacer, turn } = opened(() => fixed);
  expect([...(await turn(0)).keys()]).toEqual([1, 2]);
  pacer.noteUntold([two], 0);
  expect([...(await turn(9_999)).keys()]).toEqual([]);
  expect([...pacer.untold]).toEqual([2]);
  expect([...(await turn(10_000)).keys()]).toEqual([2]);
  expect([...pacer.untold]).toEqual([]);
  expect([...(await turn(20_000)).keys()]).toEqual([]);
});

test('a broker that takes part again is told its rate again', async () => {
  const { pacer, turn } = opened(() => fixed);
  await turn(0);
  pacer.forget(one);
  expect([...(await turn(1_000)).keys()]).toEqual([1]);
});

test.each([
  ['fixed', fixed],
  ['automatic', { ...auto, minRate: bytesPerSecond(5 * mb) }],
])(
  '%s pacing: a rate is raised to twice as much from the next turn on, up to its limit',
  async (_, pacing) => {
    // An automatic one stays at its minimum without metrics.
    const pacer = new Pacer({ pacingOf: () => pacing, metrics: null, onEvent: () => undefined });
    const limit = bytesPerSecond(15 * mb);
    expect(pacer.range).toBeNull();
    expect(pacer.raise(limit)).toBeNull();
    const ratesAt = async (nowMs: number) => [...(await pacer.turn(nowMs, parts, {})).values()];
    expect(await ratesAt(0)).toEqual([{ leader: 5 * mb }, { follower: 5 * mb }]);
    expect(pacer.raise(limit)).toBe(10 * mb);
    expect(await ratesAt(1_000)).toEqual([{ leader: 10 * mb }, { follower: 10 * mb }]);
    expect(pacer.raise(limit)).toBe(limit);
    expect(await ratesAt(2_000)).toEqual([{ leader: limit }, { follower: limit }]);
    expect(pacer.raise(limit)).toBeNull();
  },
);
