/** Contract: listBrokers, readBrokerSettings, readRecords. */
import { describe, expect, test } from 'vitest';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  expectAllDone,
  newTopicName,
  strangeBroker,
} from './contract-cluster.ts';

export function describeLookingUp(cluster: () => ContractCluster): void {
  describe('listBrokers', () => {
    test('lists the brokers by id, with address and rack, and says that they live', async () => {
      const listed = await cluster().port.listBrokers();
      expect(listed.map(({ id, rack, isAlive }) => ({ id, rack, isAlive }))).toEqual(
        cluster().brokers.map((broker) => ({ ...broker, isAlive: true })),
      );
      const { brokers } = await cluster().port.observe();
      expect(listed.map(({ host, port }) => ({ host, port }))).toEqual(
        brokers.map(({ host, port }) => ({ host, port })),
      );
    });
  });

  describe('readBrokerSettings', () => {
    test('gives what is asked for of each broker, and leaves out who does not answer', async () => {
      const ids = brokerIds(cluster());
      const settings = await cluster().port.readBrokerSettings([...ids, strangeBroker], ['no.such.setting']);
      expect([...settings.keys()]).toEqual([...ids]);
      expect([...settings.values()]).toEqual(ids.map(() => ({})));
    });
  });

  describe('readRecords', () => {
    test('knows no partition that does not exist', async () => {
      const [a] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a]]);
      const { port } = cluster();
      expect(await port.readRecords({ topic: newTopicName(), partition: 0 })).toBeNull();
      expect(await port.readRecords({ topic: name, partition: 1 })).toBeNull();
      expect(await port.readRecords({ topic: name, partition: 0 })).toEqual([]);
    });

    test('gives keys and values as bytes', async () => {
      const { port } = cluster();
      await port.deleteTopics([journalTopic]);
      const assignments = [brokerIds(cluster())];
      expectAllDone(
        await port.createTopics([
          { name: journalTopic, assignments, configs: { 'cleanup.policy': 'compact' } },
        ]),
      );
      await port.appendJournal({ été: 'ünïcode', other: '' });
      const records = await port.readRecords({ topic: journalTopic, partition: 0 });
      const texts = records?.map(({ key, value }) =>
        [key, value].map((part) => part && Buffer.from(part).toString()),
      );
      expect(texts).toEqual([
        ['été', 'ünïcode'],
        ['other', ''],
      ]);
      await port.deleteTopics([journalTopic]);
    });
  });
}
