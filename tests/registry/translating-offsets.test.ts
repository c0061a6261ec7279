/** MirrorMaker 2's checkpoints, byte for byte as Kafka's Checkpoint class writes them. */
import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../src/model/cluster/port/cluster-reads.ts';
import { foldCheckpoints, OffsetTranslator } from '../../src/registry/catalog/translate-offsets.ts';

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(2);
  length.writeInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
};
const int = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const long = (value: bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(value);
  return bytes;
};
const key = (group: string, topic: string, partition: number): Buffer =>
  Buffer.concat([text(group), text(topic), int(partition)]);
const value = (upstream: bigint, local: bigint): Buffer =>
  Buffer.concat([Buffer.from([0, 0]), long(upstream), long(local), text('')]);
const checkpoint = (group: string, partition: number, upstream: bigint, local: bigint): StoredRecord => ({
  key: key(group, 'east.orders', partition),
  value: value(upstream, local),
});

test('the latest of each group and partition counts; a deleted one does not', () => {
  const folded = foldCheckpoints([
    checkpoint('billing', 0, 10n, 7n),
    checkpoint('billing', 1, 20n, 17n),
    checkpoint('Übersicht', 0, 1n, 2n),
    checkpoint('billing', 0, 9_007_199_254_740_993n, 8n),
    { key: key('billing', 'east.orders', 1), value: null },
  ]);
  expect([...(folded.get('billing') ?? [])]).toEqual([
    ['east.orders:0', { upstream_offset: '9007199254740993', local_offset: '8' }],
  ]);
  expect([...(folded.get('Übersicht')?.keys() ?? [])]).toEqual(['east.orders:0']);
});

test.each([
  { key: null, value: value(1n, 2n) },
  { key: Buffer.from([]), value: value(1n, 2n) },
  { key: Buffer.from([0, 200, 1]), value: value(1n, 2n) },
  { key: Buffer.from([255, 255]), value: value(1n, 2n) },
  { key: Buffer.concat([key('g', 't', 0), Buffer.from([1])]), value: value(1n, 2n) },
  { key: key('g', 't', 0), value: Buffer.from([0, 0, 1]) },
  { key: key('g', 't', 0), value: value(-1n, 2n) },
])('a record of another shape is left out: %j', (record) => {
  expect([...(foldCheckpoints([record]).get('g')?.keys() ?? [])]).toEqual([]);
});

describe('translation', () => {
  const reads: string[] = [];
  const port = {
    readRecords: async ({ topic }: { readonly topic: string }) => {
      reads.push(topic);
      return topic === 'missing.checkpoints.internal' ? null : [checkpoint('billing', 0, 10n, 7n)];
    },
  };
  const translator = new OffsetTranslator(port as never);

  test('reads the checkpoints of the alias, once for many that ask', async () => {
    const answers = await Promise.all(
      ['billing', 'billing', 'nobody'].map((group_id) => translator.translate({ group_id })),
    );
    const offsets = { 'east.orders:0': { upstream_offset: '10', local_offset: '7' } };
    expect(answers).toEqual([{ offsets }, { offsets }, {}]);
    expect(reads).toEqual(['source.checkpoints.internal']);
    expect(await translator.translate({ remote_cluster_alias: 'east', group_id: 'billing' })).toEqual({
      offsets,
    });
  });

  test.each([
    [{}, 'INVALID_ARGUMENT'],
    [{ group_id: 'g', remote_cluster_alias: 'a/b' }, 'INVALID_ARGUMENT'],
    [{ group_id: 'g', remote_cluster_alias: 'missing' }, 'NOT_FOUND'],
  ])('%j is refused', async (request, code) => {
    await expect(translator.translate(request)).rejects.toMatchObject({ code });
  });
});
