/** Contract: appendJournal, and the journal that observe reads. */
import { describe, expect, test } from 'vitest';
import { journalTopic } from '../../src/model/cluster/port/journal-port.ts';
import { tagKey } from '../../src/model/journal/tag-index.ts';
import { ProblemError } from '../../src/model/problem/problem.ts';
import {
  brokerIds,
  type ContractCluster,
  createTopic,
  eventually,
  expectAllDone,
} from './contract-cluster.ts';

export function describeKeepingAJournal(cluster: () => ContractCluster): void {
  const journal = async () => (await cluster().port.observe()).journal;
  /** The journal's topic, new and empty. */
  const startJournal = async (): Promise<void> => {
    await endJournal();
    const configs = { 'cleanup.policy': 'compact' };
    const assignments = [brokerIds(cluster())];
    expectAllDone(await cluster().port.createTopics([{ name: journalTopic, assignments, configs }]));
  };
  const endJournal = async (): Promise<void> => void (await cluster().port.deleteTopics([journalTopic]));

  describe('the journal', () => {
    test('is empty, and cannot be written, where its topic does not exist', async () => {
      await endJournal();
      expect(await journal()).toEqual({});
      await expect(cluster().port.appendJournal({ key: 'value' })).rejects.toThrow(ProblemError);
    });

    test('keeps the latest value of each key', async () => {
      await startJournal();
      expect(await journal()).toEqual({});
      await cluster().port.appendJournal({ 'git/orders': '{"keys":["retention.ms"]}', run: '1' });
      await cluster().port.appendJournal({ run: '2', 'throttle/Topic/été': 'ünïcode "quoted"\n' });
      await eventually(cluster(), async () => {
        expect(await journal()).toEqual({
          'git/orders': '{"keys":["retention.ms"]}',
          run: '2',
          'throttle/Topic/été': 'ünïcode "quoted"\n',
        });
      });
    });

    test('forgets a key whose value is null, and takes it again later', async () => {
      await startJournal();
      await cluster().port.appendJournal({ a: '1', b: '2' });
      await cluster().port.appendJournal({ a: null, c: null });
      await eventually(cluster(), async () => expect(await journal()).toEqual({ b: '2' }));
      await cluster().port.appendJournal({ a: '3' });
      await eventually(cluster(), async () => expect(await journal()).toEqual({ a: '3', b: '2' }));
      await endJournal();
    });

    test('takes no records at all, and many at once', async () => {
      await startJournal();
      await cluster().port.appendJournal({});
      const many = Object.fromEntries(
        Array.from({ length: 2_000 }, (_, index) => [`key-${index}`, 'x'.repeat(1_000)]),
      );
      await cluster().port.appendJournal(many);
      await eventually(cluster(), async () => expect(await journal()).toEqual(many));
      await endJournal();
    });

    test('tells what is new to who reads it again', async () => {
      await startJournal();
      const reader = await cluster().connect();
      expect(await reader.readJournal()).toEqual({});
      await cluster().port.appendJournal({ a: '1', b: '2' });
      await eventually(cluster(), async () => expect(await reader.readJournal()).toEqual({ a: '1', b: '2' }));
      await cluster().port.appendJournal({ a: null, c: '3' });
      await eventually(cluster(), async () => expect(await reader.readJournal()).toEqual({ b: '2', c: '3' }));
      await reader.close();
      await endJournal();
    });

    test('is read on from where a reader stopped, and whole where there is nothing to go on from', async () => {
      await endJournal();
      const { port } = cluster();
      expect(await port.readJournalFrom(0)).toEqual({ records: [], nextOffset: 0, isWhole: true });
      await startJournal();
      await port.appendJournal({ a: '1' });
      const first = await port.readJournalFrom(0);
      expect(first).toMatchObject({ records: [['a', '1']], isWhole: true });
      const nothing = await port.readJournalFrom(first.nextOffset);
      expect(nothing).toEqual({ records: [], nextOffset: first.nextOffset, isWhole: false });
      await port.appendJournal({ b: '2' });
      const more = await port.readJournalFrom(first.nextOffset);
      expect(Object.fromEntries(more.records)).toMatchObject({ b: '2' });
      expect(more.nextOffset).toBeGreaterThan(first.nextOffset);
      // Deleted and created anew, it is shorter than what was read of it.
      await startJournal();
      await port.appendJournal({ c: '3' });
      const anew = await port.readJournalFrom(more.nextOffset + 100);
      expect(anew).toMatchObject({ records: [['c', '3']], isWhole: true });
      await endJournal();
    });

    test('holds tags, which topics and brokers are observed with', async () => {
      await startJournal();
      const [a] = brokerIds(cluster());
      const name = await createTopic(cluster(), [[a]]);
      await cluster().port.appendJournal({
        [tagKey({ kind: 'topic', name }, 'team')]: 'payments',
        [tagKey({ kind: 'broker', id: a }, 'tier')]: 'hot',
      });
      await eventually(cluster(), async () => {
        const { topics, brokers } = await cluster().port.observe();
        expect(topics.find((topic) => topic.name === name)?.tags).toEqual({ team: 'payments' });
        expect(brokers.find(({ id }) => id === a)?.tags).toEqual({ tier: 'hot' });
      });
      await endJournal();
    });

    test('is written by its latest claimant, and no longer by the one before', async () => {
      await startJournal();
      const [first, second] = [await cluster().connect(), await cluster().connect()];
      await first.claimJournal();
      await first.appendJournal({ by: 'first', kept: 'yes' });
      await first.appendJournal({ by: 'first again' });
      await second.claimJournal();
      await second.appendJournal({ by: 'second' });
      const refused = await first.appendJournal({ by: 'first, too late' }).catch((error: unknown) => error);
      expect(refused).toMatchObject({ problems: [{ code: 'lease.lost' }] });
      await second.appendJournal({ more: 'yes' });
      const expected = { by: 'second', kept: 'yes', more: 'yes' };
      await eventually(cluster(), async () => expect(await journal()).toEqual(expected));
      await first.claimJournal();
      await first.appendJournal({ by: 'first, anew' });
      await eventually(cluster(), async () => expect(await journal()).toMatchObject({ by: 'first, anew' }));
      await Promise.all([first.close(), second.close()]);
      await endJournal();
    });
  });
}
