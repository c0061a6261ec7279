/** Plans that go by traffic: with which rates, and what is said where some are missing. */
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { MeasuredTraffic, TopicTraffic } from '../../src/model/metrics/measured-traffic.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { bytesPerSecond } from '../../src/model/values/units.ts';
import { bindTraffic } from '../../src/reconcile/bind/bind-traffic.ts';
import { makePlan, type PlanOptions } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, type PoolOptions, placement, pool } from '../support/desired.ts';

const observed = cluster().brokers(3).topic('orders', { partitions: 3, id: 'one' }).build();
const minutes = 60_000;

function traffic(topic: Partial<TopicTraffic> = {}, more: Partial<MeasuredTraffic> = {}): MeasuredTraffic {
  const rates = { produce: [10, 20, 30], consume: [1, 2, 3] };
  return {
    ...{ source: 'kafka', takenAt: observed.takenAt, windowMs: minutes, unreadGroups: [] },
    topics: [{ topic: 'orders', id: 'one', split: 'measured', ...rates, ...topic }],
    ...more,
  };
}

const aged = (ageMs: number): MeasuredTraffic =>
  traffic({}, { takenAt: new Date(Date.parse(observed.takenAt) - ageMs).toISOString() });

function planned(state: ClusterState, options: PlanOptions = {}, spec: PoolOptions = balanced) {
  const wanted = desired({ pools: [pool('general', spec)], placements: [placement('all', ['*'])] });
  return makePlan(wanted, state, options);
}
const balanced: PoolOptions = { balance: { networkIn: 0.1 } };
const codesOf = (...asked: Parameters<typeof planned>): readonly string[] => {
  const plan = planned(...asked);
  return plan.ok ? [] : plan.problems.map(({ code }) => code);
};
const warningsOf = (...asked: Parameters<typeof planned>): readonly string[] =>
  unwrap(planned(...asked))
    .warnings.filter(({ code }) => code === 'plan.rates-missing' || code === 'plan.rates-stale')
    .map(({ summary, detail }) => `${summary}: ${detail}`);

describe('a plan that goes by traffic', () => {
  test.each([
    ['balance', balanced],
    [
      'a limit',
      { network: { inBytesPerSecond: bytesPerSecond(1), outBytesPerSecond: null, maxUtilization: 1 } },
    ],
  ])('is refused without rates where git declares %s', (_, spec) => {
    expect(codesOf(observed, {}, spec)).toEqual(['plan.rates-missing']);
  });

  test('takes rates of up to an hour before, or as old as is allowed', () => {
    expect(codesOf({ ...observed, traffic: aged(60 * minutes) })).toEqual([]);
    expect(codesOf({ ...observed, traffic: aged(61 * minutes) })).toEqual(['plan.rates-stale']);
    expect(codesOf({ ...observed, traffic: aged(61 * minutes) }, { maxRatesAgeMs: 90 * minutes })).toEqual(
      [],
    );
    expect(codesOf({ ...observed, traffic: aged(6 * minutes) }, { maxRatesAgeMs: 5 * minutes })).toEqual([
      'plan.rates-stale',
    ]);
  });

  test('takes rates that a clock behind ours puts after the observation', () => {
    expect(codesOf({ ...observed, traffic: aged(-5 * minutes) })).toEqual([]);
  });

  test('says of which partitions it knows nothing', () => {
    const partial = traffic({ produce: [10, null, 30], consume: [1, 2, null] }, { unreadGroups: ['secret'] });
    expect(warningsOf({ ...observed, traffic: partial })).toEqual([
      'The traffic of 1 partition is not known: The plan counts it as none: orders/1.',
      'What consumers fetch from 1 partition is not known: The plan counts it as none: orders/2.',
      'What 1 group consume is not known: Their offsets could not be read, and the plan counts them as none: secret.',
    ]);
  });

  test('is made without looking at traffic where that is enough, and says so', () => {
    expect(warningsOf(observed, { withoutRates: true })).toEqual([
      'Nothing is balanced by traffic: The traffic of the partitions is not known: BrokerPool general goes by traffic, and no rates were measured.',
    ]);
  });

  test('others need none', () => {
    expect(codesOf(observed, {}, { balance: { leaders: 0.1, topicLeaders: 0.2 } })).toEqual([]);
  });
});

describe('the traffic of a partition', () => {
  const [orders] = observed.topics;
  const found = (measured: MeasuredTraffic, partition: number) =>
    orders && bindTraffic({ ...observed, traffic: measured })(orders, partition);

  test('is what was measured of it', () => {
    expect(found(traffic(), 2)).toEqual({ produceBytesPerSecond: 30, consumeBytesPerSecond: 3 });
  });

  test('is not that of a topic of the same name that was deleted since', () => {
    expect(found(traffic({ id: 'another' }), 2)).toBeUndefined();
  });

  test('is unknown for partitions that were added since', () => {
    expect(found(traffic({ produce: [1], consume: [1] }), 2)).toBeUndefined();
  });
});

describe('rates that git declares', () => {
  const wanted = { statistic: 'p95', windowMs: 24 * 60 * minutes } as const;
  const spec: PoolOptions = { ...balanced, rates: wanted };
  const asked = (more: Partial<MeasuredTraffic>) => ({ ...observed, traffic: traffic({}, more) });

  test('are those that were measured, or the plan is refused', () => {
    expect(codesOf(asked({ source: 'prometheus', ...wanted }), {}, spec)).toEqual([]);
    expect(codesOf(asked({ source: 'prometheus', windowMs: wanted.windowMs }), {}, spec)).toEqual([
      'plan.rates-window',
    ]);
    expect(codesOf(asked({ source: 'datadog', ...wanted, windowMs: 60 * minutes }), {}, spec)).toEqual([
      'plan.rates-window',
    ]);
    expect(codesOf(asked({ source: 'prometheus', ...wanted }))).toEqual([]);
  });

  test('can be measured from Kafka only as means, over about that time', () => {
    const mean = { ...balanced, rates: { statistic: 'mean', windowMs: 10 * minutes } } as const;
    expect(codesOf(asked({ windowMs: 10 * minutes + 900 }), {}, mean)).toEqual([]);
    expect(codesOf(asked({ windowMs: 5 * minutes }), {}, mean)).toEqual(['plan.rates-window']);
    const plan = planned(asked({}), {}, spec);
    expect(plan.ok ? [] : plan.problems).toMatchObject([
      {
        summary: 'The rates are mean over 1m; BrokerPool general goes by p95 over 1d',
        detail: 'They were measured from Kafka, which tells means of the time between two readings.',
        hint: expect.stringContaining('spec.metrics.source prometheus or datadog'),
      },
    ]);
  });

  test('are kept in snapshots', () => {
    const file = formatSnapshot(asked({ source: 'prometheus', ...wanted }));
    expect(unwrap(parseSnapshot(file, 'prod.json')).traffic).toMatchObject(wanted);
    expect(parseSnapshot(file.replace('"p95"', '"p950"'), 'prod.json').ok).toBe(false);
  });

  test('hold for one plan: pools that go by different ones are refused', () => {
    const pools = [
      pool('general', spec),
      pool('other', { ...balanced, rates: { ...wanted, statistic: 'max' } }),
    ];
    const plan = makePlan(desired({ pools, placements: [placement('all', ['*'])] }), asked(wanted));
    expect(plan.ok ? [] : plan.problems.map(({ code, detail }) => [code, detail])).toEqual([
      ['plan.rates-window', expect.stringContaining('One plan has one kind of rates')],
    ]);
  });
});
