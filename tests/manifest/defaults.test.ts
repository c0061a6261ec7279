/** The defaults that schemas state are the ones that hold. */
import { expect, test } from 'vitest';
import { type Kind, kinds } from '../../src/manifest/kinds/kind.ts';
import { schemaByKind } from '../../src/manifest/kinds/kinds.ts';
import { loadManifests } from '../../src/manifest/load-manifests.ts';
import { apiVersion } from '../../src/manifest/schema/document.ts';
import type { JsonSchema } from '../../src/manifest/schema/json-schema.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { readerOf } from '../support/manifests.ts';

type Path = readonly string[];
type Mapping = Readonly<Record<string, unknown>>;
interface Stated {
  readonly kind: Kind;
  readonly path: Path;
  readonly value: unknown;
}

const stated = kinds.flatMap((kind) => findDefaults(kind, schemaByKind[kind], []));

function findDefaults(kind: Kind, schema: JsonSchema, path: Path): readonly Stated[] {
  const { default: value, properties = {}, items, additionalProperties: values } = schema;
  return [
    ...(value === undefined ? [] : [{ kind, path, value }]),
    ...Object.entries(properties).flatMap(([key, field]) => findDefaults(kind, field, [...path, key])),
    ...(items ? findDefaults(kind, items, [...path, '[]']) : []),
    ...(typeof values === 'object' ? findDefaults(kind, values, [...path, '*']) : []),
  ];
}

const nameOf = ({ kind, path }: Stated): string => `${kind} ${path.slice(1).join('.')}`;

const secret = '${env:SECRET}';
const datadog = { source: 'datadog', apiKey: secret, appKey: secret };
const oauth = { mechanism: 'oauthbearer', clientId: secret, clientSecret: secret };
/** What a field needs beside it, where that is more than its schema requires. */
const company: Readonly<Record<string, Mapping>> = {
  'Cluster metrics.brokerLabel': { source: 'prometheus', url: 'http://prometheus:9090' },
  'Cluster metrics.brokerTag': datadog,
  'Cluster metrics.instanceTypeTag': datadog,
  'Cluster metrics.events': datadog,
  'Cluster metrics.sizesWindow': datadog,
  'Cluster metrics.interval': datadog,
  'Cluster security.sasl.headerUrlencode': { ...oauth, tokenEndpoint: 'https://login' },
  'BrokerPool network.maxUtilization': { in: '1Gbit/s' },
  'Guardrails enforce': { limits: { moves: 1 } },
  'Guardrails config.*.required': { max: '30d' },
  'Quota state': { user: 'orders' },
  'User credentials.[].passwordVersion': { password: secret },
  'User credentials.[].iterations': { password: secret },
};
/** Node's default, and what a client.properties file may say otherwise. */
const leftToOthers = ['Cluster security.tls.rejectUnauthorized'];

/** The smallest value that the schema accepts with the field at `path` in it; `value` undefined: without it. */
function smallest(schema: JsonSchema, path: Path, value: unknown, beside: Mapping): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (part === '[]') return [smallest(schema.items ?? {}, rest, value, beside)];
  const { properties = {}, required = [], additionalProperties: values, minProperties = 0 } = schema;
  if (part === '*' && typeof values === 'object') {
    return { 'retention.ms': smallest(values, rest, value, beside) };
  }
  const inner = smallest(properties[part] ?? {}, rest, value, beside);
  const needed = required.map((key) => [key, properties[key]?.const ?? properties[key]?.examples?.[0]]);
  const all = { ...Object.fromEntries(needed), ...(rest.length === 0 && beside), [part]: inner };
  return Object.values(all).filter((one) => one !== undefined).length < minProperties ? undefined : all;
}

const cluster = { apiVersion, kind: 'Cluster', metadata: { name: 'test' } };

function declared(one: Stated, value: unknown): unknown {
  const beside = company[nameOf(one)] ?? {};
  const written = smallest(schemaByKind[one.kind], one.path, value, beside) as { spec: Mapping };
  const address = { bootstrapServers: ['kafka-1:9092'] };
  const documents =
    one.kind === 'Cluster'
      ? [{ ...written, spec: { ...address, ...written.spec } }]
      : [written, { ...cluster, spec: address }];
  const files = Object.fromEntries(documents.map((each, at) => [`${at}.json`, JSON.stringify(each)]));
  const settings = { variables: {}, environment: { SECRET: 'hunter2' }, offline: false, allowedFolders: [] };
  const paths = Object.keys(files);
  const manifest = unwrap(loadManifests({ ...settings, paths, reader: readerOf(files), onSecret: () => {} }));
  const found = manifest.documents.find(({ kind }) => kind === one.kind);
  expect(found?.declaration).not.toBeNull();
  // Where it stands, and whether it is written at all.
  const aside = ['source', 'configSources', 'racksAreStated'];
  return JSON.parse(JSON.stringify(found?.declaration, (key, inner) => (aside.includes(key) ? null : inner)));
}

test('there are some', () => {
  expect(stated.length).toBeGreaterThan(35);
});

test.each(stated.map((one) => [nameOf(one), one] as const).filter(([name]) => !leftToOthers.includes(name)))(
  '%s is the same whether it is written or not',
  (_, one) => {
    expect(declared(one, undefined)).toEqual(declared(one, one.value));
  },
);
