/** Which partitions a plan lets Kafka elect leaders for, and which it leaves to lead as they do. */
import { describe, expect, test } from 'vitest';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { type ClusterBuilder, cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';

const mebibyte = 2 ** 20;
const three = (replicas: readonly (readonly number[])[] = [[1, 2]]): ClusterBuilder =>
  cluster().brokers(3).topic('a', { replicas, sizeBytes: mebibyte });
/** Broker 2 leads partition 0, which prefers broker 1. */
const astray = (): ClusterBuilder => three().partition('a', 0, { leader: 2 });
const everywhere = placement('all', ['*'], { racks: { kind: 'none' } });
const wish = (options: Parameters<typeof pool>[1] = {}): DesiredState =>
  desired({ pools: [pool('general', options)], placements: [everywhere] });
const countsLeaders = wish({ balance: { leaders: 0.5 } });

function elections(state: ClusterBuilder, wanted: DesiredState): readonly string[] {
  return unwrap(makePlan(wanted, state.build())).steps.flatMap((step) =>
    step.kind === 'elect-leaders'
      ? step.partitions.map(({ partition, from, to }) => `${step.topic}/${partition}: ${from} to ${to}`)
      : [],
  );
}

describe('a partition that does not change, and that its preferred leader does not lead', () => {
  test('is left to lead as it does where git has nothing to say about leaders', () => {
    expect(elections(astray(), wish())).toEqual([]);
  });

  test('gets it back where leaders are balanced', () => {
    expect(elections(astray(), countsLeaders)).toEqual(['a/0: 2 to 1']);
  });

  test('gets it back where leaders belong in racks', () => {
    const racks = cluster()
      .brokers(3, { racks: ['a', 'b', 'c'] })
      .topic('a', { replicas: [[1, 2]], sizeBytes: mebibyte })
      .partition('a', 0, { leader: 2 });
    const inRack = desired({
      pools: [pool('general')],
      placements: [placement('all', ['*'], { leaderRacks: ['a'] })],
    });
    expect(elections(racks, inRack)).toEqual(['a/0: 2 to 1']);
  });

  test('gets it back where whoever leads is to lead nothing, by the word of any pool', () => {
    expect(elections(astray(), wish({ leaderless: [2] }))).toEqual(['a/0: 2 to 1']);
    const other = desired({
      pools: [pool('general'), pool('other', { ids: [2, 3], leaderless: [2] })],
      placements: [everywhere],
    });
    expect(elections(astray(), other)).toEqual(['a/0: 2 to 1']);
  });

  test('without a leader at all gets its preferred one where leaders are balanced, and it is in sync', () => {
    expect(elections(three().partition('a', 0, { leader: null }), countsLeaders)).toEqual(['a/0: null to 1']);
    expect(elections(three().partition('a', 0, { leader: null }), wish({ leaderless: [3] }))).toEqual([]);
  });

  test('waits until that one is in sync, and live', () => {
    const lags = three().partition('a', 0, { leader: 2, isr: [2] });
    expect(elections(lags, wish({ leaderless: [3], balance: { leaders: 0.9 } }))).toEqual([]);
    expect(elections(three().down(1), countsLeaders)).toEqual([]);
  });

  test('that its preferred leader leads needs none', () => {
    expect(elections(three(), countsLeaders)).toEqual([]);
  });

  test('that somebody reassigns is left alone', () => {
    const moving = astray().reassigning('a', 0, [1, 3]);
    expect(elections(moving, countsLeaders)).toEqual([]);
  });

  test('that no Placement governs is left alone', () => {
    const nothing = desired({ pools: [pool('general', { balance: { leaders: 0.5 } })], placements: [] });
    expect(elections(astray(), nothing)).toEqual([]);
  });
});

test('a partition that changes is elected after its move, once', () => {
  const found = elections(three(), wish({ drain: [1], balance: { leaders: 0.5 } }));
  expect(found).toEqual([expect.stringMatching(/^a\/0: 1 to [23]$/)]);
});
