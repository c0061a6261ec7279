/** Which fields hold secrets or take references: the schemas mark them, and what is marked is held to it. */
import { expect, test } from 'vitest';
import { referenceFields, secretFields } from '../../src/manifest/generated/secret-fields.ts';
import { type Kind, kinds } from '../../src/manifest/kinds/kind.ts';
import { schemaByKind } from '../../src/manifest/kinds/kinds.ts';
import type { JsonSchema } from '../../src/manifest/schema/json-schema.ts';
import { document, documents, load } from '../support/manifests.ts';

const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');

test('every field that takes them is in the schema, and takes any text', () => {
  const found = Object.entries(referenceFields).flatMap(([kind, fields]) =>
    fields.map((field) => {
      const path = field.replaceAll('[]', '.items').split('.');
      const schema = path.reduce<JsonSchema | undefined>(
        (node, part) => (part === 'items' ? node?.items : node?.properties?.[part]),
        schemaByKind[kind as Kind],
      );
      return [field, schema?.type];
    }),
  );
  expect(found.length).toBeGreaterThan(10);
  expect(found).toEqual(found.map(([field]) => [field, 'string']));
  for (const kind of kinds)
    expect(referenceFields[kind]).toEqual(expect.arrayContaining([...secretFields[kind]]));
});

/** What the schema asks for beside them. */
const besides: Readonly<Record<string, Record<string, unknown>>> = {
  Cluster: {
    bootstrapServers: ['k:1'],
    security: { tls: {}, sasl: { mechanism: 'plain' } },
    proxy: { url: 'socks5://k:1' },
    metrics: {},
  },
  User: { credentials: [{ mechanism: 'scram-sha-512' }] },
};
const withField = (kind: Kind, field: string, value: string): string => {
  const content = { spec: structuredClone(besides[kind]) };
  const steps = field.replaceAll('[]', '.0').split('.');
  let node = content as Record<string, unknown>;
  for (const step of steps.slice(0, -1)) node = node[step] as Record<string, unknown>;
  node[steps.at(-1) ?? ''] = value;
  return document(kind, 'a', JSON.stringify(content.spec));
};

test.each(kinds.flatMap((kind) => secretFields[kind].map((field) => [kind, field] as const)))(
  'in a %s, %s is refused as plain text and as partly plain text, which is not shown',
  (kind, field) => {
    for (const [value, how] of [
      ['hunter2', 'as plain text'],
      ['hunter2-${env:SECRET}', 'partly as plain text'],
    ] as const) {
      const text = documents(cluster, withField(kind, field, value));
      const loaded = load(
        { 'k/kafka.yaml': text },
        { environment: { SECRET: 'x' }, paths: ['k'], offline: true },
      );
      const told = loaded.ok ? [] : loaded.problems.map(({ summary }) => summary);
      const where = field.replace('[]', '[0]');
      expect(told).toContain(`${where} holds a secret ${how}`);
      expect(JSON.stringify(loaded.ok || loaded.problems)).not.toContain('hunter2');
    }
  },
);
