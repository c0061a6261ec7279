/** The published JSON Schemas: current, complete, and right about the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { makePlan, parseSnapshot, unwrap } from '../src/index.ts';
import { kinds } from '../src/manifest/kinds/kind.ts';
import { renderPlanJson } from '../src/report/files/render-plan-json.ts';
import { desired, placement, pool, topic } from './support/desired.ts';
import { fileOf, publishedSchemas } from './support/publish-schemas.ts';

const published = (file: string): unknown => JSON.parse(readFileSync(`schemas/${file}`, 'utf8'));

/** As an editor does: by file name, so that one schema finds another; and strictly, so that a slip of a schema is an error. */
function validator(file: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  ajv.addVocabulary(['errorMessage']);
  for (const name of readdirSync('schemas')) ajv.addSchema(published(name) as object, name);
  const validate = ajv.getSchema(file);
  if (!validate) throw new Error(`no schema ${file}`);
  return validate;
}

const exampleFiles = readdirSync('examples', { recursive: true, encoding: 'utf8' });
const documents = exampleFiles
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) =>
    parseAllDocuments(readFileSync(path.join('examples', file), 'utf8')).map((document) => ({
      file,
      value: document.toJS() as {
        kind: string;
        metadata: Record<string, unknown>;
        spec: Record<string, unknown>;
      },
    })),
  );

test('schemas/ holds exactly what the code checks; `npm run schemas` writes it', () => {
  expect(readdirSync('schemas').sort()).toEqual([...publishedSchemas().keys()].sort());
  for (const [file, schema] of publishedSchemas()) {
    expect(published(file), file).toEqual(JSON.parse(JSON.stringify(schema)));
  }
});

describe.each([...publishedSchemas()])('%s', (file, schema) => {
  test('compiles strictly, and says which draft it is of, what it is called, and what it is about', () => {
    validator(file);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: file,
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
    });
  });

  test('describes every field', () => {
    expect(undescribed(schema, '')).toEqual([]);
  });

  test('says of every mapping which keys it has, or what their values are', () => {
    if (file !== 'topicwright.schema.json') expect(openMappings(schema, '')).toEqual([]);
  });

  test('gives examples and defaults that it accepts itself', () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    ajv.addVocabulary(['errorMessage']);
    expect(refusedExamples(JSON.parse(JSON.stringify(schema)), '', ajv)).toEqual([]);
  });
});

test.each(exampleFiles.filter((file) => file.endsWith('.yaml')))(
  'examples/%s names its schema on the first line, for editors',
  (file) => {
    const [first = ''] = readFileSync(path.join('examples', file), 'utf8').split('\n');
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
    expect(path.join('examples', file, '..', schema)).toBe(path.join('schemas', 'topicwright.schema.json'));
  },
);

describe('topicwright.schema.json', () => {
  test('accepts every document of the examples, which are of all kinds', () => {
    const validate = validator('topicwright.schema.json');
    for (const { file, value } of documents) {
      expect(validate(value), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
    const missing = new Set<string>(kinds);
    for (const { value } of documents) missing.delete(value.kind);
    expect([...missing]).toEqual([]);
  });

  test('refuses an unknown kind, and an unknown key in each kind', () => {
    const validate = validator('topicwright.schema.json');
    expect(validate({ apiVersion: 'topicwright/v1', kind: 'Topik', metadata: { name: 'x' }, spec: {} })).toBe(
      false,
    );
    for (const { value } of documents) {
      expect(validate({ ...value, spec: { ...value.spec, unheardOf: 1 } }), value.kind).toBe(false);
    }
  });
});

test('a reference may stand wherever a number, a size or a word is expected, as editors see it before it is replaced', () => {
  const validate = validator('topicwright.schema.json');
  const head = { apiVersion: 'topicwright/v1', metadata: { name: 'x' } };
  const partitions = (value: unknown): unknown => ({ ...head, kind: 'Topic', spec: { partitions: value } });
  expect(validate(partitions('${var:PARTITIONS}'))).toBe(true);
  expect(validate(partitions('many'))).toBe(false);
  const rate = (value: unknown): unknown => ({
    ...head,
    kind: 'ThrottlePolicy',
    spec: { pool: 'general', mode: 'fixed', rate: value },
  });
  expect(validate(rate('${var:RATE}MB/s')), JSON.stringify(validate.errors)).toBe(true);
  expect(validate(rate('fast'))).toBe(false);
  expect(validate(rate('${env:RATE}MB/s')), 'environment variables are for secrets alone').toBe(false);
});

test('a reference may also stand for text or a boolean where a list or a mapping may stand, but for nothing that has no such form', () => {
  const validate = validator('topicwright.schema.json');
  const cluster = (spec: unknown): unknown => ({
    ...{ apiVersion: 'topicwright/v1', kind: 'Cluster', metadata: { name: 'x' } },
    spec,
  });
  const bootstrapServers = ['kafka-1:9092'];
  expect(validate(cluster({ bootstrapServers: '${var:BOOTSTRAP}' })), JSON.stringify(validate.errors)).toBe(
    true,
  );
  expect(validate(cluster({ bootstrapServers, security: { tls: '${var:TLS}' } }))).toBe(true);
  expect(validate(cluster({ bootstrapServers, security: { tls: 'yes' } }))).toBe(false);
  expect(validate(cluster({ bootstrapServers, security: '${var:SECURITY}' }))).toBe(false);
});

test.each(kinds)("the schema of %s accepts that kind's examples and no other's", (kind) => {
  const validate = validator(fileOf(kind));
  for (const { value } of documents) expect(validate(value)).toBe(value.kind === kind);
});

test.each(kinds)('the schema of %s refuses an unknown key at each level of a document', (kind) => {
  const validate = validator(fileOf(kind));
  const ofKind = documents.filter(({ value }) => value.kind === kind);
  expect(ofKind.length).toBeGreaterThan(0);
  for (const { value } of ofKind) {
    expect(validate({ ...value, unheardOf: 1 })).toBe(false);
    expect(validate({ ...value, metadata: { ...value.metadata, unheardOf: 1 } })).toBe(false);
    expect(validate({ ...value, spec: { ...value.spec, unheardOf: 1 } })).toBe(false);
  }
});

test.each(exampleFiles.filter((file) => file.endsWith('.json')))(
  'cluster-snapshot.schema.json accepts examples/%s, and refuses it with an unknown key',
  (file) => {
    const validate = validator('cluster-snapshot.schema.json');
    const snapshot = JSON.parse(readFileSync(path.join('examples', file), 'utf8')) as object;
    expect(validate(snapshot), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...snapshot, unheardOf: 1 })).toBe(false);
  },
);

test('plan.schema.json accepts a plan with steps of every kind but deletion, and refuses one without a digest or with an unknown key', () => {
  const file = 'examples/demo/cluster.json';
  const observed = unwrap(parseSnapshot(readFileSync(file, 'utf8'), file));
  const wanted = desired({
    pools: [pool('general', { drain: [1003] })],
    placements: [placement('default', ['*'])],
    topics: [
      topic('new', { partitions: 2, replicationFactor: 2 }),
      topic('payments', { partitions: 8, config: { 'retention.ms': '1000' } }),
    ],
  });
  const plan = JSON.parse(renderPlanJson(unwrap(makePlan(wanted, observed)))) as {
    steps: { kind: string }[];
  };
  expect(new Set(plan.steps.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
  const validate = validator('plan.schema.json');
  expect(validate(plan), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...plan, digest: undefined })).toBe(false);
  expect(validate({ ...plan, unheardOf: 1 })).toBe(false);
  expect(validate({ ...plan, steps: plan.steps.map((step) => ({ ...step, unheardOf: 1 })) })).toBe(false);
});

const isSchema = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schemas within one: `what` they are, and where. */
function parts(schema: Record<string, unknown>): readonly (readonly [string, unknown])[] {
  const { properties, items, additionalProperties, oneOf, anyOf } = schema;
  const branches = [oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [
    ...Object.entries(properties ?? {}).map(([key, value]) => [`.${key}`, value] as const),
    ['[]', items],
    ['.*', additionalProperties],
    ...branches.map((branch, index) => [`|${index}`, branch] as const),
  ];
}

/** Where a field, its items or its values say nothing about themselves; alternatives need not, if what they are alternatives of does. */
function undescribed(schema: unknown, where: string): readonly string[] {
  if (!isSchema(schema)) return [];
  const { description } = schema;
  const isAlternative = /\|\d+$/.test(where);
  const isSilent = !isAlternative && (typeof description !== 'string' || description === '');
  return [
    ...(isSilent ? [where || '(top)'] : []),
    ...parts(schema).flatMap(([part, inner]) => undescribed(inner, where + part)),
  ];
}

/** Mappings that take any key, and say nothing about its value. */
function openMappings(schema: unknown, where: string): readonly string[] {
  if (!isSchema(schema)) return [];
  const { type, additionalProperties } = schema;
  const isOpen = [type].flat().includes('object') && (additionalProperties ?? true) === true;
  return [
    ...(isOpen ? [where || '(top)'] : []),
    ...parts(schema).flatMap(([part, inner]) => openMappings(inner, where + part)),
  ];
}

/** Where an example or a default is none. */
function refusedExamples(schema: unknown, where: string, ajv: Ajv2020): readonly string[] {
  if (!isSchema(schema)) return [];
  const { examples, default: value, $id, $schema, allOf, ...checks } = schema;
  const values = [...(Array.isArray(examples) ? examples : []), ...(value === undefined ? [] : [value])];
  const validate = values.length > 0 ? ajv.compile(checks) : null;
  return [
    ...values.filter((one) => !validate?.(one)).map((one) => `${where}: ${JSON.stringify(one)}`),
    ...parts(schema).flatMap(([part, inner]) => refusedExamples(inner, where + part, ajv)),
  ];
}
