/** Deletions are of the very topic that the plan found, and of no data that nobody has agreed to lose. */
import { expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { crowded } from '../support/crowded.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';
import { codes } from '../support/problem-codes.ts';

const gone = desired({ topics: [topic('old', { state: 'absent' })] });
const withOld = () =>
  cluster()
    .brokers(3, { diskBytes: 2 ** 30 })
    .topic('old', { replicas: [[1, 2]] });
const namesOf = async (port: ClusterPort): Promise<readonly string[]> =>
  (await port.observe()).topics.map(({ name }) => name);
const recreate = async (port: ClusterPort): Promise<void> => {
  await port.deleteTopics(['old']);
  await port.createTopics([{ name: 'old', assignments: [[brokerId(1), brokerId(2)]], configs: {} }]);
};

test.each([false, true])(
  'a saved deletion does not delete a topic that was created again since (data loss allowed: %s)',
  async (allowDataLoss) => {
    const live = liveCluster(withOld().build());
    const saved = await live.plan(gone);
    await recreate(live.port);
    await live.control.write('old', 0, 5_000_000);
    expect(await codes(live.apply(gone, { saved, allowDataLoss }))).toEqual(['plan.stale']);
    expect(await namesOf(live.port)).toContain('old');
  },
);

test('where ids are unknown, a topic that holds data by now is deleted only where that is allowed', async () => {
  const live = liveCluster(withOld().build());
  const { steps, ...rest } = await live.plan(gone);
  const saved = { ...rest, steps: steps.map(({ topicId: _, ...step }) => step) };
  await live.control.write('old', 0, 5_000_000);
  expect(await codes(live.apply(gone, { saved }))).toEqual(['plan.data-loss']);
  expect(await codes(live.apply(gone, { saved, allowDataLoss: true }))).toEqual([]);
  expect(await namesOf(live.port)).not.toContain('old');
});

test.each(['written to', 'created again'])(
  'a topic that is %s while replicas move is not deleted at the end of them',
  async (what) => {
    const wanted = desired({
      pools: [pool('general', { drain: [3] })],
      placements: [placement('all', ['*'])],
      topics: [topic('old', { state: 'absent' })],
    });
    const live = liveCluster(
      crowded()
        .topic('old', { replicas: [[1, 2]] })
        .build(),
    );
    const port: ClusterPort = {
      ...live.port,
      alterReassignments: async (changes) => {
        if (what === 'created again') await recreate(live.port);
        else await live.control.write('old', 0, 5_000_000);
        return live.port.alterReassignments(changes);
      },
    };
    const allowDataLoss = what === 'created again';
    const failure = await live.apply(wanted, { port, allowDataLoss }).catch((error: unknown) => error);
    expect(String(failure)).toContain(
      what === 'written to'
        ? 'Topic old holds data and would be deleted'
        : 'topic old was deleted and created again',
    );
    expect(await namesOf(live.port)).toContain('old');
  },
);

test('a topic whose every broker is down is not taken for an empty one', async () => {
  const live = liveCluster(
    withOld()
      .topic('lost', { replicas: [[3]], sizeBytes: 1_000 })
      .build(),
  );
  await live.control.killBroker(brokerId(3));
  const port: ClusterPort = {
    ...live.port,
    // As on Kafka: nobody reports the size of what is on a broker that is down.
    observe: async () => {
      const state = await live.port.observe();
      const topics = state.topics.map((one) => ({
        ...one,
        partitions: one.partitions.map((partition) =>
          partition.leader === null
            ? { ...partition, sizeBytes: 0 as typeof partition.sizeBytes }
            : partition,
        ),
      }));
      return { ...state, topics };
    },
  };
  const lost = desired({ topics: [topic('lost', { state: 'absent' })] });
  expect(await codes(live.apply(lost, { port }))).toEqual(['plan.data-loss']);
  expect(await codes(live.apply(lost, { port, allowDataLoss: true }))).toEqual([]);
});
