/** The main job on three real brokers of one line: after each apply nothing is left to plan, and Kafka's own tools agree. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../../support/cli.ts';
import { topicwright } from '../../support/command-line.ts';
import type { KafkaLine } from '../../support/kafka/kafka-lines.ts';
import { readRecords, writeRecords } from '../../support/kafka/records.ts';
import { type KafkaCluster, startKafkaCluster } from '../../support/kafka/start-kafka-cluster.ts';
import { document, kafkaManifest } from '../../support/manifests.ts';

const topicCommand = 'org.apache.kafka.tools.TopicCommand';
const reassignCommand = 'org.apache.kafka.tools.reassign.ReassignPartitionsCommand';
const configCommand = 'kafka.admin.ConfigCommand';

interface Wish {
  readonly pool?: string;
  readonly placement?: string;
  /** Documents of kind Topic. */
  readonly topics: string;
}

const everything = (more: string): string => `{select: {topics: ["*"]}, pool: all, ${more}}`;

export function describeMainJob({ name: line, version }: KafkaLine): void {
  describe(`on three brokers of ${line}`, () => {
    let cluster: KafkaCluster;
    const folder = folderWith({});

    beforeAll(async () => {
      // Two brokers share rack a, so that racks can be violated.
      cluster = await startKafkaCluster({ version, racks: ['a', 'a', 'b'] });
    });
    afterAll(() => cluster.stop());

    const wish = (wanted: Wish): void =>
      writeFileSync(
        path.join(folder, 'kafka.yaml'),
        kafkaManifest(cluster.bootstrapServers, wanted, wanted.topics),
      );
    const run = (...args: string[]) => topicwright([...args, '-f', folder]);

    /** Applies what is wished for, and expects that a second plan finds nothing. */
    async function applyAndSettle(...consents: string[]): Promise<string> {
      const applied = await run('apply', '--auto-approve', ...consents);
      expect(applied, applied.stderr).toMatchObject({ code: 0 });
      const second = await run('plan', '--detailed-exitcode');
      expect(second, second.stdout + second.stderr).toMatchObject({ code: 0 });
      expect(second.stdout).toContain('No changes');
      return applied.stdout + applied.stderr;
    }

    const describeTopic = (name: string): Promise<string> =>
      cluster.tool(topicCommand, ['--describe', '--topic', name]);
    const replicaLists = async (name: string): Promise<number[][]> =>
      [...(await describeTopic(name)).matchAll(/Replicas: ([\d,]+)/g)].map(([, ids = '']) =>
        ids.split(',').map(Number),
      );
    const throttleConfigs = async (name: string): Promise<string> =>
      (await cluster.tool(configCommand, ['--describe', '--entity-type', 'brokers'])) +
      (await cluster.tool(configCommand, ['--describe', '--entity-type', 'topics', '--entity-name', name]));

    const orders = (spec: string): string => document('Topic', 'orders', spec);

    test('creates a topic with its configs, and each partition where it belongs', async () => {
      wish({ topics: orders('{partitions: 6, replicationFactor: 2, config: {retention.ms: 2d}}') });
      const pending = await run('plan', '--detailed-exitcode');
      expect(pending.code).toBe(2);
      await applyAndSettle();
      const described = await describeTopic('orders');
      expect(described).toContain('PartitionCount: 6');
      expect(described).toContain('ReplicationFactor: 2');
      expect(described).toContain('retention.ms=172800000');
      for (const replicas of await replicaLists('orders')) expect(replicas).toContain(3);
      await writeRecords(cluster.bootstrapServers, 'orders', 3000, { paddingBytes: 1000 });
    });

    test('adds partitions, placed across racks', async () => {
      wish({ topics: orders('{partitions: 9, replicationFactor: 2, config: {retention.ms: 2d}}') });
      await applyAndSettle();
      const lists = await replicaLists('orders');
      expect(lists).toHaveLength(9);
      for (const replicas of lists) expect(replicas).toContain(3);
    });

    test('sets a config, and resets it once git no longer states it', async () => {
      const described = (): Promise<string> =>
        cluster.tool(configCommand, ['--describe', '--entity-type', 'topics', '--entity-name', 'orders']);
      wish({
        topics: orders(
          '{partitions: 9, replicationFactor: 2, config: {retention.ms: 2d, max.message.bytes: 2MiB}}',
        ),
      });
      await applyAndSettle();
      expect(await described()).toContain('max.message.bytes=2097152');
      wish({ topics: orders('{partitions: 9, replicationFactor: 2, config: {retention.ms: 2d}}') });
      await applyAndSettle();
      expect(await described()).not.toContain('max.message.bytes');
    });

    test('leaves a config alone that somebody else has set, and reports it', async () => {
      const alter = ['--alter', '--entity-type', 'topics', '--entity-name', 'orders'];
      await cluster.tool(configCommand, [...alter, '--add-config', 'segment.bytes=104857600']);
      // Brokers learn of it one after the other.
      const driftItems = async (): Promise<unknown> => {
        const drift = await run('drift', '--format', 'json');
        expect(drift.code).toBe(0);
        return (JSON.parse(drift.stdout) as { readonly items: unknown }).items;
      };
      await expect
        .poll(driftItems, { timeout: 15_000 })
        .toMatchObject([{ kind: 'config-unowned', resource: 'Topic/orders' }]);
      const plan = await run('plan', '--detailed-exitcode');
      expect(plan.code).toBe(0);
      await cluster.tool(configCommand, [...alter, '--delete-config', 'segment.bytes']);
    });

    test('raises the replication factor and grows in one plan, and lowers it again, keeping both racks', async () => {
      wish({ topics: orders('{partitions: 10, replicationFactor: 3, config: {retention.ms: 2d}}') });
      await applyAndSettle();
      expect((await replicaLists('orders')).map((replicas) => replicas.length)).toEqual(Array(10).fill(3));
      wish({ topics: orders('{partitions: 10, replicationFactor: 2, config: {retention.ms: 2d}}') });
      const refused = await run('apply', '--auto-approve');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('--allow-less-safety');
      await applyAndSettle('--allow-less-safety');
      for (const replicas of await replicaLists('orders')) {
        expect(replicas).toHaveLength(2);
        expect(replicas).toContain(3);
      }
    });

    test('repairs racks, as kafka-reassign-partitions confirms for the very moves that the plan wrote', async () => {
      wish({ topics: orders('{partitions: 10, replicationFactor: 2, config: {retention.ms: 2d}}') });
      const misplaced = { version: 1, partitions: [{ topic: 'orders', partition: 0, replicas: [1, 2] }] };
      const before = path.join(folder, 'misplaced.json');
      writeFileSync(before, JSON.stringify(misplaced));
      await cluster.tool(reassignCommand, ['--execute', '--reassignment-json-file', before]);
      await expect
        .poll(() => cluster.tool(reassignCommand, ['--verify', '--reassignment-json-file', before]), {
          timeout: 20_000,
        })
        .toContain('is completed');

      const moves = path.join(folder, 'moves.json');
      const planned = await run('plan', '--detailed-exitcode', '--reassignment-json', moves);
      expect(planned, planned.stderr).toMatchObject({ code: 2 });
      await applyAndSettle();
      expect(await cluster.tool(reassignCommand, ['--verify', '--reassignment-json-file', moves])).toContain(
        'orders-0 is completed',
      );
      expect((await replicaLists('orders'))[0]).toContain(3);
    });

    test('drains a broker, proves that it can be stopped, and leaves no throttle', async () => {
      wish({
        pool: '{drain: [2]}',
        placement: everything('racks: {spread: none}, replicationFactor: 2'),
        topics: orders('{partitions: 10, replicationFactor: 2, config: {retention.ms: 2d}}'),
      });
      // The journal has had three replicas; two brokers are left.
      const said = await applyAndSettle('--allow-less-safety');
      expect(said).toMatch(/Broker 2 holds no replica: it is safe to stop/);
      const described = await cluster.tool(topicCommand, ['--describe']);
      expect(
        [...described.matchAll(/Replicas: ([\d,]+)/g)].flatMap(([, ids = '']) => ids.split(',')),
      ).not.toContain('2');
      expect(await throttleConfigs('orders')).not.toContain('throttled');
    });

    test('fills a broker that takes part again until replicas are balanced', async () => {
      wish({
        pool: '{balance: {replicas: 10%, leaders: 10%}}',
        placement: everything('racks: {spread: none}, replicationFactor: 2'),
        topics: orders('{partitions: 10, replicationFactor: 2, config: {retention.ms: 2d}}'),
      });
      await applyAndSettle();
      const described = await cluster.tool(topicCommand, ['--describe']);
      const ids = [...described.matchAll(/Replicas: ([\d,]+)/g)].flatMap(([, list = '']) => list.split(','));
      const counts = ['1', '2', '3'].map((id) => ids.filter((other) => other === id).length);
      const mean = ids.length / 3;
      for (const count of counts) expect(Math.abs(count - mean)).toBeLessThanOrEqual(Math.max(1, mean / 10));
    });

    test('has kept every record through all of it', async () => {
      const values = await readRecords(cluster.bootstrapServers, 'orders');
      expect(values).toEqual(Array.from({ length: 3000 }, (_, index) => `record-${index}`).sort());
    });

    test('deletes a topic only if git says so and, as it holds data, the operator too', async () => {
      wish({ placement: everything('replicationFactor: 2'), topics: orders('{state: absent}') });
      const refused = await run('apply', '--auto-approve');
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain('--allow-data-loss');
      expect(await describeTopic('orders')).toContain('PartitionCount: 10');
      const deleted = await run('apply', '--auto-approve', '--allow-data-loss');
      expect(deleted, deleted.stderr).toMatchObject({ code: 0 });
      expect(await cluster.tool(topicCommand, ['--list'])).not.toContain('orders');
    });
  });
}
