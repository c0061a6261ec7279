/** The published JSON Schema of snapshots. */
import { expect, test } from 'vitest';
import { snapshotSchema } from '../../src/model/snapshot-schema.ts';

test('schemas/cluster-snapshot.schema.json is what the code checks (`vitest run -u tests/model` writes it)', async () => {
  const text = `${JSON.stringify(snapshotSchema, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../schemas/cluster-snapshot.schema.json');
});

test('every key of it is described', () => {
  const undescribed = (schema: unknown, path: string): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return [];
    const { description, properties = {}, items } = schema as Readonly<Record<string, unknown>>;
    return [
      ...(typeof description === 'string' && description !== '' ? [] : [path]),
      ...Object.entries(properties as object).flatMap(([key, value]) => undescribed(value, `${path}.${key}`)),
      ...(items === undefined ? [] : undescribed(items, `${path}[]`)),
    ];
  };
  expect(undescribed(snapshotSchema, 'snapshot')).toEqual([]);
});
