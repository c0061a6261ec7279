/** Writes schemas/: what editors and other programs check files with; run by `npm run schemas`, checked by tests/schemas.test.ts. */
import { writeFileSync } from 'node:fs';
import { type Kind, kinds } from '../../src/manifest/kinds/kind.ts';
import { schemaByKind } from '../../src/manifest/kinds/kinds.ts';
import { apiVersion } from '../../src/manifest/schema/document.ts';
import type { JsonSchema } from '../../src/manifest/schema/json-schema.ts';
import { dialect } from '../../src/manifest/schema/json-schema.ts';
import { planSchema, snapshotSchema } from './generate/file-schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** By file name, as the code has them now. */
export function publishedSchemas(): ReadonlyMap<string, Schema> {
  const schemas: readonly (readonly [string, Schema | JsonSchema])[] = [
    ...kinds.map((kind) => [fileOf(kind), withReferences(schemaByKind[kind])] as const),
    ['topicwright.schema.json', anyKind()],
    ['cluster-snapshot.schema.json', snapshotSchema],
    ['plan.schema.json', planSchema],
  ];
  return new Map(schemas.map(([file, schema]) => [file, { $schema: dialect, $id: file, ...schema }]));
}

/** `broker-pool.schema.json`. */
export function fileOf(kind: Kind): string {
  return `${kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.schema.json`;
}

/** `${var:NAME}` is replaced before values are checked; editors see it as it stands. What takes the others takes any text. */
const reference: JsonSchema = { type: 'string', pattern: '\\$\\{var:' };

/** The schema with references allowed in place of every value that is not any text anyway. */
function withReferences(schema: JsonSchema): JsonSchema {
  const { apiVersion, kind, ...fields } = schema.properties ?? {};
  return {
    ...schema,
    properties: { ...(apiVersion && { apiVersion }), ...(kind && { kind }), ...mapFields(fields) },
  };
}

function mapFields(fields: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(fields).map(([key, schema]) => [key, orReference(schema)]));
}

function orReference(marked: JsonSchema): JsonSchema {
  // A mark for ourselves, which strict validators refuse.
  const { 'x-takes-references': _, ...schema } = marked;
  const { properties, items, additionalProperties: values } = schema;
  const nested: JsonSchema = {
    ...schema,
    ...(properties && { properties: mapFields(properties) }),
    ...(items && { items: orReference(items) }),
    ...(typeof values === 'object' && { additionalProperties: orReference(values) }),
  };
  return refusesReferences(schema) ? described(nested) : nested;
}

/** Takes a scalar, but not every text: a reference may stand for what it takes. */
function refusesReferences({ type, pattern, enum: choices, const: only }: JsonSchema): boolean {
  const types = [type ?? []].flat();
  if (types.length > 0 && types.every((t) => t === 'object' || t === 'array')) return false;
  return !types.includes('string') || (pattern ?? choices ?? only) !== undefined;
}

/** What editors show stays on the outside. */
function described({
  description,
  examples,
  default: value,
  errorMessage,
  ...checks
}: JsonSchema): JsonSchema {
  return {
    ...(description !== undefined && { description }),
    ...(examples !== undefined && { examples }),
    ...(value !== undefined && { default: value }),
    ...(errorMessage !== undefined && { errorMessage }),
    anyOf: [checks, reference],
  };
}

/** The kind decides which schema holds, so that an editor completes and complains about that one alone. */
function anyKind(): Schema {
  return {
    title: 'topicwright',
    description: 'A document of any kind that topicwright reads.',
    type: 'object',
    properties: {
      apiVersion: { const: apiVersion, description: 'The version of this format.', examples: [apiVersion] },
      kind: { enum: kinds, description: 'What the document declares.', examples: kinds },
    },
    required: ['apiVersion', 'kind'],
    allOf: kinds.map((kind) => ({
      if: { properties: { kind: { const: kind } }, required: ['kind'] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
      then: { $ref: fileOf(kind) },
    })),
  };
}

if (import.meta.main) {
  for (const [file, schema] of publishedSchemas())
    writeFileSync(`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`);
}
