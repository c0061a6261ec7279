/** The simulated cluster at the size of the largest real ones: nothing may take time that grows with a product of counts. */
import { expect, test } from 'vitest';
import { brokerId } from '../../src/model/values/units.ts';
import { cluster } from '../support/cluster.ts';
import { open } from './opened.ts';

const brokerCount = 1_000;
const topicCount = 10_000;
const partitionsPerTopic = 20;

test('1,000 brokers and 200,000 partitions are observed, changed and moved within seconds', {
  timeout: 120_000,
}, async () => {
  const ids = (first: number): readonly number[] =>
    [0, 1, 2].map((slot) => ((first + slot) % brokerCount) + 1);
  const builder = cluster().brokers(brokerCount, { racks: ['a', 'b', 'c'], diskBytes: 10_000_000_000_000 });
  for (let topic = 0; topic < topicCount; topic++) {
    const replicas = Array.from({ length: partitionsPerTopic }, (_, id) => ids(topic * 7 + id * 13));
    builder.topic(`team.topic_${topic}`, { replicas, sizeBytes: 1_000_000_000 });
  }
  const opened = open(builder);
  const { port, clock, control } = opened;

  const all = (await port.describeStorage((await port.observe()).brokers.map(({ id }) => id))).flatMap(
    ({ replicas }) => replicas,
  );
  expect(all).toHaveLength(topicCount * partitionsPerTopic * 3);
  const newTopics = Array.from({ length: 5_000 }, (_, index) => ({
    ...{ name: `new.topic_${index}`, assignments: [ids(index).map(brokerId)], configs: {} },
  }));
  const created = await port.createTopics(newTopics);
  const moves = Array.from({ length: 5_000 }, (_, index) => ({
    ...{ topic: `team.topic_${index}`, partition: 3, replicas: ids(index * 11).map(brokerId) },
  }));
  const moved = await port.alterReassignments(moves);
  expect([...created, ...moved].filter(({ error }) => error !== null)).toEqual([]);
  const inFlight = await port.listReassignments();
  expect(inFlight.length).toBeGreaterThan(4_900);
  await control.killBroker(brokerId(5));
  for (let seconds = 0; seconds < 3; seconds++) await clock.sleep(1_000);
  await control.startBroker(brokerId(5));
  while ((await port.listReassignments()).length > 0) await clock.sleep(30_000);

  expect((await opened.partition('team.topic_17', 3)).replicas).toEqual(ids(17 * 11));
});
