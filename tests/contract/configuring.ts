/** Contract: alterConfigs and readConfigs. */
import { describe, expect, test } from 'vitest';
import type { Configs } from '../../src/model/cluster/cluster-state.ts';
import type { ConfigOperation } from '../../src/model/cluster/port/cluster-changes.ts';
import type { ConfigResource } from '../../src/model/cluster/port/resources.ts';
import type { BrokerId } from '../../src/model/values/units.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  errorNames,
  eventually,
  expectAllDone,
  newTopicName,
  observeTopic,
  strangeBroker,
} from './contract-cluster.ts';

const topicResource = (name: string): ConfigResource => ({ kind: 'topic', name });
const brokerResource = (id: BrokerId): ConfigResource => ({ kind: 'broker', id });
const set = (key: string, value: string): ConfigOperation => ({ operation: 'set', key, value });
const unset = (key: string): ConfigOperation => ({ operation: 'delete', key });

export function describeConfiguring(cluster: () => ContractCluster): void {
  const alter = async (resource: ConfigResource, ...operations: ConfigOperation[]): Promise<void> =>
    expectAllDone(await cluster().port.alterConfigs([{ resource, operations }]));
  const eventuallyReads = async (resource: ConfigResource, configs: Configs): Promise<void> =>
    eventually(cluster(), async () => {
      expect(await cluster().port.readConfigs([resource])).toEqual([{ resource, configs }]);
    });

  describe('alterConfigs', () => {
    test('changes the named keys of a topic and no other', async () => {
      const [a] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a]], { 'retention.ms': '1000', 'segment.ms': '2000' });
      await alter(topicResource(name), set('retention.ms', '5000'), set('cleanup.policy', 'compact'));
      const changed = { 'cleanup.policy': 'compact', 'retention.ms': '5000', 'segment.ms': '2000' };
      await eventuallyReads(topicResource(name), changed);
      expect((await observeTopic(cluster(), name)).configs).toEqual(changed);
      await alter(topicResource(name), unset('retention.ms'), unset('cleanup.policy'));
      await eventuallyReads(topicResource(name), { 'segment.ms': '2000' });
    });

    test('setting again what is set and deleting what is not set are done', async () => {
      const name = await createTopic(cluster(), [[brokerIds(cluster())[0]]], { 'retention.ms': '1000' });
      await alter(topicResource(name), set('retention.ms', '1000'), unset('segment.ms'));
      await eventuallyReads(topicResource(name), { 'retention.ms': '1000' });
    });

    test('keeps a value that equals the default, as it was set on purpose', async () => {
      const name = await createTopic(cluster(), [[brokerIds(cluster())[0]]]);
      await alter(topicResource(name), set('retention.ms', '604800000'));
      await eventuallyReads(topicResource(name), { 'retention.ms': '604800000' });
    });

    test('appends to and subtracts from lists, the throttled replicas among them', async () => {
      const key = 'leader.replication.throttled.replicas';
      const resource = topicResource(await createTopic(cluster(), [[brokerIds(cluster())[0]]]));
      await alter(resource, { operation: 'append', key, value: '0:1,0:2' });
      await eventuallyReads(resource, { [key]: '0:1,0:2' });
      await alter(resource, { operation: 'append', key, value: '0:2,0:3' });
      await eventuallyReads(resource, { [key]: '0:1,0:2,0:3' });
      await alter(resource, { operation: 'subtract', key, value: '0:1,0:3,0:7' });
      await eventuallyReads(resource, { [key]: '0:2' });
      await alter(resource, { operation: 'subtract', key, value: '0:2' });
      await eventuallyReads(resource, { [key]: '' });
    });

    test('appending where nothing is set starts from the default', async () => {
      const resource = topicResource(await createTopic(cluster(), [[brokerIds(cluster())[0]]]));
      await alter(resource, { operation: 'append', key: 'cleanup.policy', value: 'compact' });
      await eventuallyReads(resource, { 'cleanup.policy': 'delete,compact' });
    });

    test('sets the throttled rates of brokers, where they can be observed', async () => {
      const [a, b] = brokerIds(cluster());
      const rates = {
        'follower.replication.throttled.rate': '2000000',
        'leader.replication.throttled.rate': '1000000',
      };
      const operations = Object.entries(rates).map(([key, value]) => set(key, value));
      const changes = [a, b].map((id) => ({ resource: brokerResource(id), operations }));
      expectAllDone(await cluster().port.alterConfigs(changes));
      await eventuallyReads(brokerResource(b), rates);
      const { brokers } = await cluster().port.observe();
      const configs = new Map(brokers.map((broker) => [broker.id, broker.configs]));
      expect([configs.get(a), configs.get(b)]).toEqual([rates, rates]);
      const back = changes.map(({ resource }) => ({ resource, operations: Object.keys(rates).map(unset) }));
      expectAllDone(await cluster().port.alterConfigs(back));
      await eventuallyReads(brokerResource(a), {});
      await eventuallyReads(brokerResource(b), {});
    });

    test('answers each resource in turn: a bad one fails under the name that Kafka gives, and no other with it', async () => {
      const [a] = brokerIds(cluster());
      const names = [];
      for (let index = 0; index < 5; index++) names.push(await createTopic(cluster(), [[a]]));
      const [unknownKey = '', badValue = '', badReplicas = '', noList = '', good = ''] = names;
      const changes = [
        { resource: topicResource(unknownKey), operations: [set('retention.days', '7')] },
        { resource: topicResource(badValue), operations: [set('retention.ms', 'a week')] },
        {
          resource: topicResource(badReplicas),
          operations: [set('follower.replication.throttled.replicas', 'all')],
        },
        {
          resource: topicResource(noList),
          operations: [{ operation: 'append', key: 'retention.ms', value: '1' } as const],
        },
        { resource: brokerResource(strangeBroker), operations: [set('num.io.threads', '3')] },
        { resource: topicResource(good), operations: [set('retention.ms', '1000')] },
      ];
      const outcomes = await cluster().port.alterConfigs(changes);
      expect(outcomes.map(({ resource }) => resource)).toEqual(changes.map(({ resource }) => resource));
      expect(errorNames(outcomes)).toEqual([
        'INVALID_CONFIG',
        'INVALID_CONFIG',
        'INVALID_CONFIG',
        'INVALID_CONFIG',
        'BROKER_NOT_AVAILABLE',
        null,
      ]);
      await eventuallyReads(topicResource(good), { 'retention.ms': '1000' });
    });

    test('a topic that is not there fails alone', async () => {
      const name = await createTopic(cluster(), [[brokerIds(cluster())[0]]]);
      const operations = [set('retention.ms', '1000')];
      const outcomes = await cluster().port.alterConfigs(
        [newTopicName(), name].map((topic) => ({ resource: topicResource(topic), operations })),
      );
      expect(errorNames(outcomes)).toEqual(['UNKNOWN_TOPIC_OR_PARTITION', null]);
    });

    test('one bad key leaves the other keys of its resource as they are', async () => {
      const resource = topicResource(await createTopic(cluster(), [[brokerIds(cluster())[0]]]));
      const operations = [set('segment.ms', '5000'), set('retention.ms', 'a week')];
      const outcomes = await cluster().port.alterConfigs([{ resource, operations }]);
      expect(errorNames(outcomes)).toEqual(['INVALID_CONFIG']);
      await eventuallyReads(resource, {});
    });
  });

  describe('readConfigs', () => {
    test('answers in the order asked; null for what cannot be read', async () => {
      const [a] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a]], { 'retention.ms': '1000' });
      const missing = newTopicName();
      const resources = [
        topicResource(missing),
        brokerResource(strangeBroker),
        topicResource(name),
        brokerResource(a),
      ];
      expect(await cluster().port.readConfigs(resources)).toEqual([
        { resource: resources[0], configs: null },
        { resource: resources[1], configs: null },
        { resource: resources[2], configs: { 'retention.ms': '1000' } },
        { resource: resources[3], configs: {} },
      ]);
    });
  });
}
