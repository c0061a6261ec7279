/** The embedded cluster as its file: what it says of a bad one, and how it goes on from one process to the next. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClusterState, Partition } from '../../src/model/cluster/cluster-state.ts';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { parseSnapshotFile } from '../../src/model/snapshot/snapshot-file.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { openSimulation } from '../../src/simulation/open-simulation.ts';
import { cluster } from '../support/cluster.ts';
import { type Opened, open } from './opened.ts';

/** Four brokers with slow links; 10,000 bytes in each of the partitions of one topic, and a journal. */
const start = (): Opened =>
  open(
    cluster()
      .brokers(4, { racks: ['a', 'b'], diskBytes: 1_000_000, configs: { 'num.io.threads': '8' } })
      .topic('t', { partitions: 6, replicationFactor: 2, sizeBytes: 10_000, tags: { team: 'web' } })
      .topic(journalTopic, { replicas: [[1, 2]] }),
    { linkBytesPerSecond: 1_000 },
  );

/** Without the time, which only goes on in the file when something moves. */
const observe = async ({ port }: Opened): Promise<Omit<ClusterState, 'takenAt'>> => {
  const { takenAt: _, ...state } = await port.observe();
  return state;
};

describe('a file that is no snapshot', () => {
  test('is refused with its problems', () => {
    const opened = openSimulation({ text: '{"kind": "Cluster', file: 'cluster.json' });
    expect(opened).toMatchObject({
      ok: false,
      problems: [{ code: 'snapshot.invalid', source: { file: 'cluster.json', line: 1 } }],
    });
  });
});

describe('saving', () => {
  test('happens before a change is answered, and only when something has changed', async () => {
    const one = start();
    await one.port.observe();
    await one.port.deleteTopics(['not-there']);
    await one.clock.sleep(1_000);
    expect(one.saved).toHaveLength(0);
    await one.configureTopic('t', { 'retention.ms': '1000' });
    expect(one.saved).toHaveLength(1);
    await one.reassign('t', [3, 4]);
    expect(one.saved).toHaveLength(2);
    await one.clock.sleep(1_000);
    expect(one.saved).toHaveLength(3);
  });

  test('that fails fails the call, and the next one tries again', async () => {
    let isFull = true;
    const saved: string[] = [];
    const save = (text: string): void => {
      if (isFull) throw new Error('no space left');
      saved.push(text);
    };
    const state = start();
    await state.reassign('t', [3, 4]);
    const opened = openSimulation({ text: state.saved[0] ?? '', file: 'cluster.json', save });
    if (!opened.ok) throw new Error('it should open');
    await expect(opened.value.clock.sleep(1_000)).rejects.toThrow('no space left');
    isFull = false;
    await opened.value.clock.sleep(1_000);
    expect(saved).toHaveLength(1);
  });

  test('keeps the defaults of Kafka out of the file, and those that the file gives in it', async () => {
    const one = open(cluster().brokers(1).topicDefaults({ 'retention.ms': '1' }).topic('t'));
    await one.configureTopic('t', { 'segment.ms': '5' });
    expect((await one.port.observe()).topicDefaults).toMatchObject({
      'retention.ms': '1',
      'cleanup.policy': 'delete',
    });
    const file = parseSnapshotFile(one.saved[0] ?? '', 'test.json');
    expect(file.ok && file.value.state.topicDefaults).toEqual({ 'retention.ms': '1' });
  });
});

describe('going on in another process', () => {
  test('a copy under way is as far as it was, and takes as long as it would have', async () => {
    const one = start();
    await one.reassign('t', [3, 2]);
    await one.clock.sleep(4_000);
    const two = one.reopen();
    expect(two.clock.now()).toBe(one.clock.now());
    expect(await two.held(3, 't')).toBe(4_000);
    expect(await observe(two)).toEqual(await observe(one));
    await two.clock.sleep(5_999);
    expect(await two.port.listReassignments()).toHaveLength(1);
    await two.clock.sleep(1);
    expect(await two.partition('t')).toMatchObject({ replicas: [3, 2], addingReplicas: [] });
  });

  test('brokers that are down are still known, with disks, racks and configs', async () => {
    const one = start();
    await one.control.killBroker(brokerId(2));
    await one.control.write('t', 0, 5_000);
    const two = one.reopen();
    expect((await two.port.observe()).brokers.map(({ id }) => id)).toEqual([1, 3, 4]);
    await two.control.startBroker(brokerId(2));
    const [, second] = (await two.port.observe()).brokers;
    expect(second).toMatchObject({ id: 2, rack: 'b', configs: { 'num.io.threads': '8' } });
    expect((await two.partition('t')).isr).toEqual([1]);
    await two.clock.sleep(5_000);
    expect((await two.partition('t')).isr).toEqual([1, 2]);
  });

  test('the journal, configs and tags are there', async () => {
    const one = start();
    await one.port.appendJournal({ 'git/t': '{}', run: '7' });
    await one.configureBroker(1, { 'leader.replication.throttled.rate': '100' });
    const state = await one.reopen().port.observe();
    expect(state.journal).toEqual({ 'git/t': '{}', run: '7' });
    expect(state.brokers[0]?.configs).toEqual({
      'leader.replication.throttled.rate': '100',
      'num.io.threads': '8',
    });
    expect(state.topics.find(({ name }) => name === 't')?.tags).toEqual({ team: 'web' });
  });
});

describe('whatever is done to it', () => {
  const broker = fc.integer({ min: 1, max: 4 });
  const action = fc.oneof(
    fc.record({
      kind: fc.constant('reassign' as const),
      partition: fc.integer({ min: 0, max: 5 }),
      replicas: fc.option(fc.uniqueArray(broker, { minLength: 1, maxLength: 4 })),
    }),
    fc.record({ kind: fc.constant('sleep' as const), durationMs: fc.integer({ min: 1, max: 9_999 }) }),
    // The fourth stays alive, so that the cluster can always be observed.
    fc.record({ kind: fc.constantFrom('kill', 'start'), broker: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('write' as const), partition: fc.integer({ min: 0, max: 5 }) }),
    fc.record({ kind: fc.constant('throttle' as const), broker, rate: fc.integer({ min: 0, max: 2_000 }) }),
  );
  type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

  const act = async ({ port, clock, control }: Opened, one: Action): Promise<void> => {
    if ('replicas' in one) {
      const replicas = one.replicas?.map(brokerId) ?? null;
      await port.alterReassignments([{ topic: 't', partition: one.partition, replicas }]);
    } else if ('durationMs' in one) await clock.sleep(one.durationMs);
    else if ('rate' in one) await throttle(port, one.broker, one.rate);
    else if ('partition' in one) await control.write('t', one.partition, 3_000).catch(() => {});
    else if (one.kind === 'kill') await control.killBroker(brokerId(one.broker));
    else await control.startBroker(brokerId(one.broker));
  };
  const throttle = async (port: Opened['port'], id: number, rate: number): Promise<void> => {
    const set = (key: string, value: string) => ({ operation: 'set', key, value }) as const;
    await port.alterConfigs([
      {
        resource: { kind: 'broker', id: brokerId(id) },
        operations: [set('follower.replication.throttled.rate', String(rate))],
      },
      {
        resource: { kind: 'topic', name: 't' },
        operations: [set('follower.replication.throttled.replicas', '*')],
      },
    ]);
  };

  test('the same actions give the same file, and every file can be gone on from', async () => {
    const actions = fc.array(action, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const [one, again] = [start(), start()];
        let hopping = start();
        for (const step of list) {
          await act(one, step);
          await act(again, step);
          await act(hopping, step);
          if (hopping.saved.length > 0) hopping = hopping.reopen();
        }
        expect(again.saved).toEqual(one.saved);
        // A process that ends between two sleeps loses the time in which nothing moved, and nothing else.
        const timeless = (text: string | undefined) => text?.replace(/"takenAt": "[^"]*"/, '');
        await one.configureTopic('t', { 'retention.ms': '1' });
        await hopping.configureTopic('t', { 'retention.ms': '1' });
        expect(timeless(hopping.saved.at(-1))).toBe(timeless(one.saved.at(-1)));
      }),
    );
  });

  test('replicas, ISR, leader and disks stay consistent', async () => {
    const actions = fc.array(action, { minLength: 1, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(actions, async (list) => {
        const one = start();
        for (const step of list) {
          await act(one, step);
          const { brokers, topics } = await one.port.observe();
          for (const partition of topics.flatMap((topic) => topic.partitions)) expectConsistent(partition);
          for (const { id, logDirs } of brokers) {
            const held = (await one.port.describeStorage([id])).flatMap(({ replicas }) => replicas);
            const taken = held.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
            expect(logDirs[0]?.usableBytes).toBe(1_000_000 - taken);
          }
        }
      }),
    );
  });
});

function expectConsistent({ replicas, isr, leader, addingReplicas, removingReplicas }: Partition): void {
  expect(new Set(replicas).size).toBe(replicas.length);
  expect(replicas).toEqual(expect.arrayContaining([...isr, ...addingReplicas, ...removingReplicas]));
  expect(isr.length).toBeGreaterThan(0);
  if (leader !== null) expect(isr).toContain(leader);
}
