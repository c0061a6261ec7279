/** What plans know of the journal. */
import { expect, test } from 'vitest';
import { partitionName } from '../../src/model/cluster/partition-name.ts';
import { writeRecord } from '../../src/model/journal/read-journal.ts';
import { recordKinds } from '../../src/model/journal/record-kinds.ts';
import type { MoveRecord } from '../../src/model/journal/record-values.ts';
import { brokerId, bytes } from '../../src/model/values/units.ts';
import { rememberMoves } from '../../src/reconcile/journal/journal-records.ts';
import { recordedFacts } from '../../src/reconcile/journal/recorded-facts.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';

const move = (topic: string, partition: number): MoveRecord => ({
  ...{ topic, partition, from: [brokerId(1)], to: [brokerId(2)] },
  ...{ sizeBytes: bytes(1), replicasAtOnce: 1 },
});

test('moves are by topic and partition, in whatever order they were recorded', () => {
  const records = rememberMoves([move('b', 0), move('a', 10), move('a', 9)]);
  expect(recordedFacts(records).moves.map(partitionName)).toEqual(['a/9', 'a/10', 'b/0']);
});

test('a broker that an earlier run emptied may be gone, another one may not', () => {
  const wanted = desired({ pools: [pool('general', { drain: [4] })], placements: [placement('all', ['*'])] });
  const observed = cluster().brokers(3).topic('t').build();
  expect(makePlan(wanted, observed)).toMatchObject({ ok: false });
  const journal = writeRecord(recordKinds.drained, brokerId(4), true);
  expect(makePlan(wanted, { ...observed, journal })).toMatchObject({ ok: true });
});
