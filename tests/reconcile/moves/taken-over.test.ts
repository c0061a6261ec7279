/** What an earlier run left in flight, and what is to move after it, on the embedded cluster. */
import { expect, test } from 'vitest';
import { journalTopic } from '../../../src/model/cluster/port/journal-port.ts';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { PartitionChange } from '../../../src/model/plan/plan.ts';
import { brokerId, bytes } from '../../../src/model/values/units.ts';
import { Flight } from '../../../src/reconcile/apply/moves/flight.ts';
import { runMoves } from '../../../src/reconcile/apply/steps/run-moves.ts';
import { Setbacks } from '../../../src/reconcile/apply/steps/setbacks.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, placement, pool } from '../../support/desired.ts';
import { liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const move = (topic: string, from: readonly number[], to: readonly number[]): PartitionChange => {
  const added = to.filter((id) => !from.includes(id)).length;
  return {
    ...{ topic, partition: 0, from: from.map(brokerId), to: to.map(brokerId) },
    ...{ sizeBytes: bytes(mebibyte), bytes: bytes(mebibyte * added) },
    reason: { rule: 'pool', text: 'as the test wishes' },
  };
};

test('its end is waited for, also where only its leader is missing: the next move of that partition follows it', async () => {
  // What was begun before has copied all; its new preferred leader does not lead yet.
  const live = liveCluster(
    cluster()
      .brokers(4, { diskBytes: 2 ** 30 })
      .topic('begun', { replicas: [[4, 1]], sizeBytes: mebibyte })
      .partition('begun', 0, { leader: brokerId(1) })
      .topic('later', { replicas: [[1, 2]], sizeBytes: mebibyte })
      .build(),
  );
  const all = desired({
    pools: [pool('general')],
    placements: [placement('default', ['*'], { racks: { kind: 'none' } })],
  });
  const apply = { ...defaultApplyPolicy, movesPerBroker: 1, giveUpAfterMs: 30_000 };
  const wanted = { ...all, cluster: { ...all.cluster, apply } };
  await live.port.createTopics([{ name: journalTopic, assignments: [[brokerId(1)]], configs: {} }]);
  const changes = [move('begun', [4, 1], [1, 4]), move('later', [1, 2], [1, 4])];
  const begun = new Flight(move('begun', [1, 2], [4, 1]), { replicasAtOnce: 1, nowMs: live.clock.now() });
  await runMoves(
    changes,
    {
      plan: await live.plan(wanted),
      observed: await live.port.observe(),
      takenOver: [begun],
      options: { allowDataLoss: false, allowLessSafety: false, detach: false, lockTimeoutMs: 0 },
      setbacks: new Setbacks(),
    },
    live.contextOf(wanted),
  );
  const { partitions } = await live.port.describePartitions(['begun', 'later']);
  expect(partitions.map(({ topic, replicas, leader }) => [topic, replicas, leader])).toEqual([
    ['begun', [1, 4], 1],
    ['later', [1, 4], 1],
  ]);
});
