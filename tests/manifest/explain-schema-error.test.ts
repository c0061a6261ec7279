/** What a schema refuses is told in words: what has to be there, what was found, and an example or what YAML made of it. */
import { expect, test } from 'vitest';
import { document, toldBelow } from '../support/manifests.ts';

const told = (kind: string, spec: string): string =>
  toldBelow(document(kind, 'x', spec))
    .map((line) => line.replace(/^kafka\.yaml:(\d+:\d+) error manifest\.invalid \w+\/x: /, '$1 '))
    .join('\n');

test.each([
  [
    'one word of several',
    'Cluster',
    '{simulation: ./c.json, prune: [topics]}',
    '14:38 spec.prune[0] has to be one of acls, quotas, users | Found the text "topics".',
  ],
  [
    'text for a number',
    'Topic',
    '{partitions: many}',
    '14:20 spec.partitions has to be a whole number | Found the text "many". | For example: 24',
  ],
  [
    'a number in quotes',
    'Topic',
    '{partitions: "12"}',
    '14:20 spec.partitions has to be a whole number | Found the text "12". | Write it without quotes: 12',
  ],
  [
    'a fraction',
    'Topic',
    '{partitions: 1.5}',
    '14:20 spec.partitions has to be a whole number | Found the number 1.5. | For example: 24',
  ],
  [
    'too little',
    'Topic',
    '{partitions: 0}',
    '14:20 spec.partitions has to be at least 1 | Found the number 0. | For example: 24',
  ],
  [
    'too much',
    'Topic',
    '{replicationFactor: 40000}',
    '14:27 spec.replicationFactor has to be at most 32767 | Found the number 40000. | For example: 3',
  ],
  [
    'nothing',
    'Topic',
    '{partitions: }',
    '14:8 spec.partitions has to be a whole number | Found nothing. | Give it a value, or remove the key; indent its contents below it.',
  ],
  [
    'a list',
    'Topic',
    '{partitions: [1]}',
    '14:20 spec.partitions has to be a whole number | Found a list. | For example: 24',
  ],
  [
    'another word',
    'Topic',
    '{state: abscent}',
    '14:15 spec.state has to be present or absent | Found the text "abscent". | Did you mean absent?',
  ],
  [
    'a number for text',
    'Placement',
    '{pool: 7}',
    '14:14 spec.pool has to be text | Found the number 7. | Put it in quotes: "7"',
  ],
  [
    'empty text',
    'Placement',
    '{pool: ""}',
    '14:14 spec.pool has to be text that is not empty | Found empty text. | For example: general',
  ],
  [
    'a missing key',
    'Placement',
    '{select: {tags: {a: b}}}',
    '14:1 spec.pool is missing | The BrokerPool whose brokers hold the replicas. | Add it, such as pool: general',
  ],
  [
    'text for a list',
    'BrokerPool',
    '{drain: 3}',
    '14:15 spec.drain has to be a list | Found the number 3. | Write it as a list: [3]',
  ],
  [
    'a size without its unit',
    'BrokerPool',
    '{storage: {capacity: 2T}}',
    '14:28 spec.storage.capacity has to be a size such as "2TiB" or "500 GB", or a number of bytes | Found the text "2T". | For example: 2TiB',
  ],
  [
    'a share of more than all',
    'BrokerPool',
    '{storage: {maxUtilization: 850%}}',
    '14:34 spec.storage.maxUtilization has to be a share above 0 and up to 1, such as "85%" or 0.85 | Found the text "850%". | For example: 85%',
  ],
  [
    'a share of 85',
    'BrokerPool',
    '{storage: {maxUtilization: 85}}',
    '14:34 spec.storage.maxUtilization has to be a share above 0 and up to 1, such as "85%" or 0.85 | Found the number 85. | For example: 85%',
  ],
  [
    'a rate of nothing',
    'ThrottlePolicy',
    '{pool: all, mode: fixed, rate: 0MB/s}',
    '14:38 spec.rate has to be a rate such as "10MB/s" or "1Gbit/s", or a number of bytes per second | Found the text "0MB/s". | For example: 50MB/s',
  ],
  [
    'a broker that is none',
    'BrokerPool',
    '{select: {ids: [b1]}}',
    '14:23 spec.select.ids[0] has to be a broker id such as 1001 or a range such as "1004-1012" | Found the text "b1". | For example: 1001',
  ],
  [
    'a replaced broker that is none',
    'BrokerPool',
    '{replace: {b1: 2}}',
    '14:18 The keys of spec.replace have to be the id of the broker to replace, such as 1006 | Found "b1".',
  ],
  [
    'an empty mapping of two',
    'Tags',
    '{}',
    '14:7 spec has to be a mapping with at least one of brokers, topics | Found a mapping. | For example: {"brokers":{"1001-1006":{"tier":"hot"}}}',
  ],
  [
    'a rack rule of its own',
    'Placement',
    '{pool: all, racks: {spread: some}}',
    '14:35 spec.racks.spread has to be max, none, or a number of racks | Found the text "some". | For example: max',
  ],
  [
    'long text',
    'Topic',
    `{partitions: ${'x'.repeat(80)}}`,
    `14:20 spec.partitions has to be a whole number | Found the text "${'x'.repeat(57)}...". | For example: 24`,
  ],
])('%s', (_, kind, spec, expected) => {
  expect(told(kind, spec)).toBe(expected);
});

test('yes and no are told to be text in YAML 1.2', () => {
  const cluster = (tls: string): readonly string[] =>
    toldBelow(
      document('Cluster', 'x', `{bootstrapServers: ["k:1"], security: {tls: {rejectUnauthorized: ${tls}}}}`),
    );
  expect(cluster('no')).toEqual([
    expect.stringContaining('YAML 1.2 knows only true and false: write false.'),
  ]);
  expect(cluster('yes')).toEqual([
    expect.stringContaining('YAML 1.2 knows only true and false: write true.'),
  ]);
});

test('a document without metadata, and one without spec, are told what is missing', () => {
  expect(toldBelow('apiVersion: topicwright/v1\nkind: Placement\n')).toEqual([
    expect.stringContaining('kafka.yaml:11:1 error manifest.invalid no resource: metadata is missing'),
    expect.stringContaining('kafka.yaml:11:1 error manifest.invalid no resource: spec is missing'),
  ]);
});
