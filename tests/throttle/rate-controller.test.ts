/** Which rate each broker gets, and why. */
import { describe, expect, test } from 'vitest';
import type { AutoPacing, Pacing } from '../../src/model/desired/desired-state.ts';
import { type BrokerMetrics, noStrain, type Strain } from '../../src/model/metrics/metrics-source.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import { type MovingReplicas, takingPart } from '../../src/throttle/moving-replicas.ts';
import {
  changedRates,
  type DecidedRate,
  RateController,
  type Turn,
} from '../../src/throttle/rate-controller.ts';
import { rateReasonText } from '../../src/throttle/rate-reason.ts';

const mb = 1_000_000;
const auto: AutoPacing = {
  mode: 'auto',
  minRate: bytesPerSecond(10 * mb),
  maxUtilization: { send: 0.8, receive: 0.8 },
  failureThreshold: 0,
  capacity: { default: bytesPerSecond(100 * mb), byInstanceType: { big: bytesPerSecond(1_000 * mb) } },
  changeThreshold: 0.1,
  backOff: { produceP99Ms: 100, fetchP99Ms: null, requestIdle: 0.3, isrShrinks: true },
};
/** From broker 1 to broker 2. */
const moving: readonly MovingReplicas[] = [
  { topic: 't', partition: 0, senders: [brokerId(1)], receivers: [brokerId(2)] },
];
const metrics = (
  sent: number | null,
  received: number | null,
  more: Partial<Omit<BrokerMetrics, 'strain'>> & { readonly strain?: Partial<Strain> } = {},
): BrokerMetrics => ({
  sent: sent === null ? null : bytesPerSecond(sent * mb),
  received: received === null ? null : bytesPerSecond(received * mb),
  instanceType: null,
  ...more,
  strain: { ...noStrain, ...more.strain },
});
const reading = (brokers: Readonly<Record<number, BrokerMetrics>>, atMs = 60_000) => ({
  ...{ atMs, windowMs: 10_000, problems: [] },
  brokers: new Map(Object.entries(brokers).map(([id, one]) => [brokerId(Number(id)), one])),
});
const turn = (more: Partial<Turn> = {}): Turn => ({
  nowMs: 60_000,
  takingPart: takingPart(moving),
  overrides: [],
  reading: reading({ 1: metrics(70, 5), 2: metrics(5, 50) }),
  copied: new Map(),
  ...more,
});
const decide = (pacing: Pacing, ...turns: readonly Turn[]): readonly DecidedRate[] => {
  const controller = new RateController(() => pacing);
  return turns.map((one) => controller.decide(one)).at(-1) ?? [];
};
const told = (decided: readonly DecidedRate[]): readonly string[] =>
  decided.map(({ broker, side, rate, why }) => `${broker} ${side} ${rate / mb}: ${rateReasonText(why)}`);

describe('a rate is', () => {
  test('computed for each direction of each broker that takes part', () => {
    expect(told(decide(auto, turn()))).toEqual([
      '1 leader 24: 70 MB/s of 100 MB/s in use',
      '2 follower 40: 50 MB/s of 100 MB/s in use',
    ]);
  });

  test('the policy’s where that is fixed', () => {
    expect(told(decide({ mode: 'fixed', rate: bytesPerSecond(7 * mb) }, turn({ reading: null })))).toEqual([
      "1 leader 7: the policy's rate",
      "2 follower 7: the policy's rate",
    ]);
  });

  test('that of the instance type where it is known', () => {
    const big = reading({
      1: metrics(70, 5, { instanceType: 'big' }),
      2: metrics(5, 50, { instanceType: 'odd' }),
    });
    expect(told(decide(auto, turn({ reading: big })))).toEqual([
      '1 leader 744: 70 MB/s of 1 GB/s in use',
      '2 follower 40: 50 MB/s of 100 MB/s in use',
    ]);
  });

  test('the minimum for a broker of which something is not known, from the first turn on, and only for that one', () => {
    const noDefault = { ...auto, capacity: { ...auto.capacity, default: null } };
    const half = reading({ 1: metrics(70, 5), 2: metrics(5, null) });
    expect(told(decide(auto, turn({ reading: half })))).toEqual([
      '1 leader 24: 70 MB/s of 100 MB/s in use',
      '2 follower 10: no metrics of this broker: minRate',
    ]);
    const types = reading({ 1: metrics(70, 5, { instanceType: 'odd' }), 2: metrics(5, 50) });
    expect(told(decide(noDefault, turn({ reading: types })))).toEqual([
      '1 leader 10: no capacity for instance type odd: minRate',
      '2 follower 10: no instance type, and no default capacity: minRate',
    ]);
    expect(told(decide(auto, turn({ reading: null })))[0]).toBe('1 leader 10: no metrics yet: minRate');
  });

  test.each([
    [10_000, 30_000],
    [60_000, 120_000],
  ])(
    'the minimum again where the latest metrics, means of %i ms, are older than %i ms',
    (windowMs, lastsMs) => {
      const known = { ...reading({ 1: metrics(70, 5), 2: metrics(5, 50) }), windowMs };
      const aged = (ms: number) => decide(auto, turn(), turn({ reading: known, nowMs: 60_000 + ms }));
      expect(told(aged(lastsMs))[0]).toBe('1 leader 24: 70 MB/s of 100 MB/s in use');
      expect(told(aged(lastsMs + 1))[0]).toBe('1 leader 10: no metrics of late: minRate');
    },
  );

  test.each([
    [{ produceP99Ms: 250 }, 'produce p99 of 250 ms, above 100 ms'],
    [{ requestIdle: 0.1 }, 'request handlers idle for 10%, less than 30%'],
    [{ isrShrinksPerSecond: 0.2 }, 'replicas fall out of sync'],
  ])('halved where clients suffer: %o', (strain, why) => {
    const strained = reading({ 1: metrics(70, 5, { strain }), 2: metrics(5, 50) });
    expect(told(decide(auto, turn({ reading: strained })))).toEqual([
      `1 leader 12: ${why}`,
      '2 follower 40: 50 MB/s of 100 MB/s in use',
    ]);
  });

  test('halved where fetches are slow, for a policy that looks at them', () => {
    const slow = reading({ 1: metrics(70, 5, { strain: { fetchP99Ms: 9_000 } }), 2: metrics(5, 50) });
    const looking = { ...auto, backOff: { ...auto.backOff, fetchP99Ms: 500 } };
    expect(told(decide(looking, turn({ reading: slow })))[0]).toBe(
      '1 leader 12: fetch p99 of 9000 ms, above 500 ms',
    );
  });

  test.each<[Partial<Strain>, Partial<AutoPacing['backOff']>]>([
    [{ fetchP99Ms: 9_000 }, { fetchP99Ms: null }],
    [{ requestIdle: 0.1 }, { requestIdle: null }],
    [{ isrShrinksPerSecond: 0.2 }, { isrShrinks: false }],
    // What is at a limit is within it.
    [{ produceP99Ms: 100 }, { produceP99Ms: 100 }],
    [{ requestIdle: 0.3 }, { requestIdle: 0.3 }],
    [{ isrShrinksPerSecond: 0 }, { isrShrinks: true }],
  ])('not halved by %o where the policy has %o', (strain, limits) => {
    const strained = reading({ 1: metrics(70, 5, { strain }), 2: metrics(5, 50) });
    const policy = { ...auto, backOff: { ...auto.backOff, ...limits } };
    expect(told(decide(policy, turn({ reading: strained })))[0]).toBe(
      '1 leader 24: 70 MB/s of 100 MB/s in use',
    );
  });
});

describe('an override', () => {
  const by = { untilMs: null, autoremove: false, by: 'ada', sinceMs: 0 };
  const all = { ...by, broker: null, rate: bytesPerSecond(33 * mb) };
  const two = { ...by, broker: brokerId(2), rate: bytesPerSecond(44 * mb) };

  test('goes before what is computed, that of the broker before that for all', () => {
    expect(told(decide(auto, turn({ overrides: [all, two] })))).toEqual([
      '1 leader 33: set for all brokers by ada',
      '2 follower 44: set for this broker by ada',
    ]);
  });

  test('that ends gives way to what is computed, at once', () => {
    const ending = { ...all, untilMs: 61_000 };
    const turns = [turn({ overrides: [ending] }), turn({ overrides: [ending], nowMs: 61_000 })];
    expect(told(decide(auto, ...turns))[1]).toBe('2 follower 40: 50 MB/s of 100 MB/s in use');
  });

  test('is written however little it differs', () => {
    const near = { ...all, rate: bytesPerSecond(25 * mb) };
    expect(decide(auto, turn(), turn({ overrides: [near] }))[0]).toMatchObject({
      rate: 25 * mb,
      changed: true,
    });
  });
});

describe('what is written', () => {
  test('is nothing while rates differ by less than the threshold', () => {
    const controller = new RateController(() => auto);
    expect(changedRates(controller.decide(turn())).size).toBe(2);
    const nearly = reading({ 1: metrics(71 + 24, 5), 2: metrics(5, 51 + 40) }, 70_000);
    expect(changedRates(controller.decide(turn({ reading: nearly, nowMs: 70_000 }))).size).toBe(0);
  });

  test('is only what changed', () => {
    const controller = new RateController(() => auto);
    controller.decide(turn());
    const busier = reading({ 1: metrics(71 + 24, 5), 2: metrics(5, 140) }, 70_000);
    const rates = changedRates(controller.decide(turn({ reading: busier, nowMs: 70_000 })));
    expect([...rates.keys()]).toEqual([2]);
  });

  test('is anew for a broker that takes part again', () => {
    const controller = new RateController(() => auto);
    controller.decide(turn());
    controller.forget(brokerId(1));
    expect([...changedRates(controller.decide(turn())).keys()]).toEqual([1]);
  });
});

test('sending and receiving have shares of their own', () => {
  const uneven: AutoPacing = { ...auto, maxUtilization: { send: 0.5, receive: 1 } };
  expect(decide(uneven, turn()).map(({ side, rate }) => [side, rate / mb])).toEqual([
    ['leader', 15],
    ['follower', 50],
  ]);
});

describe('readings that lack a broker', () => {
  const empty = (atMs: number) =>
    turn({ nowMs: atMs, reading: reading({ 1: metrics(null, null), 2: metrics(5, 50) }, atMs) });
  const patient: AutoPacing = { ...auto, failureThreshold: 2 };

  test('leave its rate as it is for as many as the policy allows, and then it gets minRate', () => {
    const controller = new RateController(() => patient);
    const leader = (one: Turn) => told(controller.decide(one))[0];
    expect(leader(turn())).toBe('1 leader 24: 70 MB/s of 100 MB/s in use');
    const held = '1 leader 24: no metrics of this broker in 1 reading: keeps its rate';
    expect(leader(empty(70_000))).toBe(held);
    // The same reading at a later turn counts once.
    expect(leader({ ...empty(70_000), nowMs: 71_000 })).toBe(held);
    expect(leader(empty(80_000))).toBe(
      '1 leader 24: no metrics of this broker in 2 readings: keeps its rate',
    );
    expect(leader(empty(90_000))).toBe('1 leader 10: no metrics of this broker: minRate');
    controller.decide(
      turn({ nowMs: 100_000, reading: reading({ 1: metrics(70, 5), 2: metrics(5, 50) }, 100_000) }),
    );
    expect(leader(empty(110_000))).toContain('in 1 reading');
  });

  test('give minRate at once to a broker that has never been seen', () => {
    expect(told(decide(patient, empty(60_000)))[0]).toBe('1 leader 10: no metrics of this broker: minRate');
  });
});
