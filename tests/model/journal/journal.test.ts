/** Records of the journal: those of 0.1.0 read as ever, newer ones and broken ones are refused by their code, and nothing is lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  isPlannedFrom,
  journalProblems,
  readRecord,
  readRecords,
  skippedRecords,
  writeRecord,
} from '../../../src/model/journal/read-journal.ts';
import { anyText, json, named, recordKind, whole } from '../../../src/model/journal/record-kind.ts';
import { allKinds, recordKinds } from '../../../src/model/journal/record-kinds.ts';
import { fieldsOf, isNumber } from '../../../src/model/journal/shapes.ts';
import { TagIndex } from '../../../src/model/journal/tag-index.ts';
import { ProblemError } from '../../../src/model/problem/problem.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import {
  appliedCommit,
  declaredBefore,
  moveRecords,
  ownedConfigKeys,
  passwordVersion,
  plannedFrom,
  wasDrained,
} from '../../../src/reconcile/journal/journal-records.ts';
import { askedToYield, leaseRecord } from '../../../src/reconcile/journal/lease-record.ts';
import { runRecords, stopRequest } from '../../../src/reconcile/journal/run-records.ts';
import { throttleRecords } from '../../../src/throttle/configs/throttle-record.ts';
import { overridesIn } from '../../../src/throttle/overrides.ts';

/** Written by the code of 0.1.0, and what its readers made of it; never to be regenerated. */
const old = JSON.parse(readFileSync('tests/model/journal/journal-0.1.0.json', 'utf8')) as {
  readonly journal: Readonly<Record<string, string>>;
  readonly read: unknown;
};

function readAll(journal: Readonly<Record<string, string>>) {
  const tags = TagIndex.of(journal);
  const run = '20260101T000000Z-00000001';
  const manifests = 'acme/kafka prod,shared';
  const configsOf = (...topics: readonly string[]) =>
    Object.fromEntries(topics.map((topic) => [topic, ownedConfigKeys(journal, topic)]));
  return {
    ownedConfigKeys: configsOf('orders', 'constructor', 'none'),
    declaredBefore: declaredBefore(journal),
    wasDrained: [1003, 1004].map((id) => wasDrained(journal, brokerId(id))),
    passwordVersions: [
      passwordVersion(journal, 'alice', 'scram-sha-256'),
      passwordVersion(journal, 'team/bob', 'scram-sha-512'),
      passwordVersion(journal, 'nobody', 'scram-sha-512'),
    ],
    appliedCommits: [appliedCommit(journal, manifests), appliedCommit(journal, 'other')],
    moves: moveRecords(journal),
    lease: leaseRecord(journal),
    askedToYield: askedToYield(journal),
    stop: [stopRequest(journal, run), stopRequest(journal, 'other')],
    runs: runRecords(journal),
    throttles: throttleRecords(journal),
    overrides: overridesIn(journal),
    tags: {
      subjects: tags.subjects(),
      creations: tags.creations(),
      orders: tags.topicTags('orders'),
      coming: tags.topicTags('coming'),
      broker: tags.brokerTags(brokerId(1001)),
      gone: tags.goneSinceMs({ kind: 'topic', name: 'gone' }),
    },
    plannedFrom: Object.keys(plannedFrom(journal)),
  };
}

const codes = (journal: Readonly<Record<string, string>>): readonly string[] =>
  journalProblems(journal).map(({ code }) => code);

/** Kinds that 0.1.0 did not have. */
const addedSince: readonly string[] = ['throttle-end'];

describe('what 0.1.0 wrote', () => {
  test('has a record of every kind', () => {
    const names = new Set(Object.keys(old.journal).map((key) => key.split('/')[0]));
    expect([...names].sort()).toEqual(
      allKinds
        .map(({ name }) => name)
        .filter((name) => !addedSince.includes(name))
        .sort(),
    );
  });

  test('reads as it read then', () => {
    expect(journalProblems(old.journal)).toEqual([]);
    expect(skippedRecords(old.journal)).toEqual([]);
    expect(readAll(old.journal)).toEqual(old.read);
  });

  test.each(Object.entries(old.journal))('%s is written as it was', (key, value) => {
    const kind = Object.values(recordKinds).find((one) => one.readKey(key) !== null);
    const reading = kind?.readValue(value);
    expect(reading?.state).toBe('read');
    if (!kind || reading?.state !== 'read') return;
    const written = writeRecord<unknown, unknown>(kind as never, kind.readKey(key), reading.value);
    expect(written).toEqual({ [key]: value });
  });
});

/** A key of each kind. */
const keys = [...new Map(Object.keys(old.journal).map((key) => [key.split('/')[0] ?? '', key])).entries()];
/** Those of which a broken or newer value stops everything. */
const decisive = keys.filter(([name]) => name !== 'tag' && name !== 'run');

describe('a record that a newer topicwright wrote', () => {
  const newer = JSON.stringify({ version: 2, value: 'what 0.1.0 does not know' });

  test.each(decisive)('%s is refused, by its key', (_, key) => {
    const journal = { ...old.journal, [key]: newer };
    expect(codes(journal)).toEqual(['journal.newer-version']);
    expect(journalProblems(journal)[0]).toMatchObject({
      summary: `The journal was written by a newer topicwright: ${key}`,
      detail: expect.stringContaining('has version 2; this topicwright reads up to version 1'),
      hint: expect.stringContaining('Upgrade topicwright'),
    });
  });

  test('a run is left out of the history, and counted', () => {
    const journal = { ...old.journal, 'run/20260101T000000Z-00000001': newer };
    expect(codes(journal)).toEqual([]);
    expect(runRecords(journal).map(({ id }) => id)).toEqual([
      '20251231T000000Z-00000009',
      '20251230T000000Z-00000008',
    ]);
    expect(skippedRecords(journal)).toEqual(['run/20260101T000000Z-00000001']);
  });

  test('a tag may look like one: it is what a user wrote', () => {
    expect(TagIndex.of({ 'tag/topic/orders/team': newer }).topicTags('orders')).toEqual({ team: newer });
  });

  test('a kind that is unknown is passed over, unless it says that it must not be', () => {
    const journal = { ...old.journal, 'healing/1003': '{"since":1}', movement: 'x' };
    expect(codes(journal)).toEqual([]);
    expect(readAll(journal)).toEqual(old.read);
    expect(skippedRecords(journal)).toEqual(['healing/1003', 'movement']);
    expect(codes({ ...journal, '!pause': 'until noon' })).toEqual(['journal.newer-version']);
  });
});

describe('a record that is broken', () => {
  const texts = ['', '{', '[]', '{}', 'null', '[1]', '{"version":"x"}', '{"version":0}', '{"version":1}'];
  const cases = decisive.flatMap(([, key]) => texts.map((text) => [key, text] as const));

  test.each(cases)('%s: %s is refused, with its code', (key, text) => {
    const isWord = /^(?:applied|fence|yield)\b/.test(key);
    const isFine = isWord ? text === 'null' : key.startsWith('config/') && text === '[]';
    expect(codes({ [key]: text })).toEqual(isFine ? [] : ['journal.corrupt']);
  });

  test.each(cases)('%s: %s makes readers throw that problem, or nothing', (key, text) => {
    try {
      readAll({ ...old.journal, [key]: text });
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
      expect((error as ProblemError).problems.map(({ code }) => code)).toEqual(['journal.corrupt']);
    }
  });

  test.each([
    ['move', { topic: 'orders', partition: -1 }],
    ['move', { from: [1, 'two'] }],
    ['move', { from: 'constructor' }],
    ['throttle', { resource: { kind: 'group', name: 'x' } }],
    ['throttle', { set: { rate: 5 } }],
    ['throttle', { outdated: { rate: '5' } }],
    ['override', { rate: '50MB/s' }],
    ['lease', { role: 'reader' }],
    ['lease', { beat: null }],
    ['creating', { state: 'done' }],
  ])('%s with %j is refused', (name, mistake) => {
    const [, key = ''] = keys.find(([kind]) => kind === name) ?? [];
    const value = JSON.parse(old.journal[key] ?? '') as object;
    expect(codes({ [key]: JSON.stringify({ ...value, ...mistake }) })).toEqual(['journal.corrupt']);
    expect(codes({ [key]: JSON.stringify({ ...value, added: 'by a later release' }) })).toEqual([]);
  });

  test('a key that says nothing is refused as well', () => {
    expect(codes({ 'move/orders': old.journal['move/orders/3'] ?? '' })).toEqual(['journal.corrupt']);
    expect(codes({ 'drained/all': 'true', 'lease/x': old.journal['lease'] ?? '' })).toEqual([
      'journal.corrupt',
      'journal.corrupt',
    ]);
  });
});

describe('a kind with a second version', () => {
  interface Rate {
    readonly rate: number;
  }
  const first = { name: 'rate', what: 'rates', key: named };
  const asNumber = {
    write: ({ rate }: Rate) => whole.write(rate),
    read: (text: string) => {
      const read = whole.read(text);
      return read && { value: { rate: read.value } };
    },
  };
  const before = recordKind<string, Rate>({ ...first, versions: [asNumber] });
  const after = recordKind<string, Rate>({
    ...first,
    versions: [asNumber, json(fieldsOf<Rate>({ rate: isNumber }))],
  });

  test('reads the first one, writes the second, and the release before refuses that', () => {
    const earlier = writeRecord(before, 'a', { rate: 5 });
    expect(earlier).toEqual({ 'rate/a': '5' });
    expect(readRecord(earlier, after, 'a')).toEqual({ rate: 5 });
    const later = writeRecord(after, 'a', { rate: 0.5 });
    expect(later).toEqual({ 'rate/a': '{"version":2,"value":"{\\"rate\\":0.5}"}' });
    expect(readRecords(later, after)).toEqual([{ key: 'a', value: { rate: 0.5 } }]);
    expect(() => readRecord(later, before, 'a')).toThrow('The journal was written by a newer topicwright');
    expect(() => readRecord({ 'rate/a': '{"version":3}' }, after, 'a')).toThrow('newer topicwright');
  });

  test('free text is never taken for one', () => {
    const texts = recordKind({ ...first, versions: [anyText] });
    const value = '{"version":2,"value":"x"}';
    expect(readRecord(writeRecord(texts, 'a', value), texts, 'a')).toBe(value);
  });
});

test('no key is of two kinds, and plans go by the same records as ever', () => {
  for (const key of Object.keys(old.journal))
    expect(allKinds.filter((kind) => kind.readKey(key) !== null)).toHaveLength(1);
  expect(allKinds.filter((kind) => isPlannedFrom(kind.name)).map(({ name }) => name)).toEqual([
    'config',
    'drained',
    'password',
    'move',
    'log-dir-move',
  ]);
});
