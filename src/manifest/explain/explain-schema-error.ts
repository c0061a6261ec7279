/** Turns the schema validator's errors into words that people read: what was expected, and what was found. */
import type { ProblemCode } from '../../model/problem/problem.ts';
import type { SchemaError } from '../../model/problem/schema-error.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { Kind } from '../kinds/kind.ts';
import { schemaByKind } from '../kinds/kinds.ts';
import { formatPath, fromPointer, type Path } from '../read/source-map.ts';
import { isSecretField } from '../references/secret-fields.ts';
import type { SubstitutedText } from '../references/substitute-references.ts';
import type { JsonSchema } from '../schema/json-schema.ts';
import { describeValue } from './describe-value.ts';
import { type Explanation, explainUnknownKey } from './explain-unknown-key.ts';
import { didYouMean, yamlBooleanHint } from './suggest.ts';

export interface SchemaComplaint extends Explanation {
  readonly code: ProblemCode;
  readonly path: Path;
  readonly on: 'key' | 'value';
}

export interface Subject {
  readonly kind: Kind;
  /** The document. */
  readonly value: unknown;
  /** Strings that held references, by JSON pointer. */
  readonly references: ReadonlyMap<string, SubstitutedText>;
}

/** null where another error of the validator already says it. */
export function explainSchemaError(error: SchemaError, subject: Subject): SchemaComplaint | null {
  // The errors about a key's own pattern: the one of `propertyNames` follows, and names the key.
  if (error.propertyName !== undefined) return null;
  const path = fromPointer(error.instancePath);
  const { params } = error;
  const schema = schemaOf(error, subject.kind);
  const data = valueAt(subject.value, path);
  if (error.keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const explanation = explainUnknownKey(subject.kind, path, key, Object.keys(schema.properties ?? {}));
    return { code: 'manifest.unknown-key', path: [...path, key], on: 'key', ...explanation };
  }
  if (error.keyword === 'required') return missingKey(path, String(params['missingProperty']), schema);
  if (error.keyword === 'propertyNames') return badKey(path, String(params['propertyName']), schema);
  const reference = subject.references.get(error.instancePath);
  const isSecret = isSecretField(subject.kind, path) || (reference?.isSecret ?? false);
  return {
    code: 'manifest.invalid',
    path,
    on: 'value',
    summary: `${formatPath(path) || 'The document'} has to be ${expectation(error, schema)}`,
    detail: `Found ${describeValue(data, reference, isSecret)}.`,
    hint: hintFor(error.keyword, data, schema, isSecret),
  };
}

/** The schema whose keyword it is. */
function schemaOf({ schemaPath }: SchemaError, kind: Kind): JsonSchema {
  const path = fromPointer(decodeURIComponent(schemaPath)).slice(0, -1);
  return (valueAt(schemaByKind[kind], path) ?? {}) as JsonSchema;
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? ownValue(inner as Readonly<Record<string, unknown>>, part)
        : undefined,
    value,
  );

function missingKey(path: Path, key: string, schema: JsonSchema): SchemaComplaint {
  const property = ownValue(schema.properties ?? {}, key);
  const example = property?.examples?.[0];
  return {
    code: 'manifest.invalid',
    path,
    on: 'key',
    summary: `${formatPath([...path, key])} is missing`,
    detail: property?.description ?? '',
    hint: example === undefined ? `Add ${key}.` : `Add it, such as ${key}: ${inYaml(example)}`,
  };
}

function badKey(path: Path, key: string, schema: JsonSchema): SchemaComplaint {
  return {
    code: 'manifest.invalid',
    path: [...path, key],
    on: 'key',
    summary: `The keys of ${formatPath(path)} have to be ${schema.propertyNames?.errorMessage ?? 'other ones'}`,
    detail: `Found ${JSON.stringify(key)}.`,
    hint: '',
  };
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
};

function expectation({ keyword, params, message }: SchemaError, schema: JsonSchema): string {
  if (schema.errorMessage !== undefined) return schema.errorMessage;
  const limit = String(params['limit']);
  const fixed: Readonly<Record<string, string>> = {
    enum: alternatives(schema.enum ?? []),
    const: String(schema.const),
    minimum: `at least ${limit}`,
    maximum: `at most ${limit}`,
    exclusiveMinimum: `more than ${limit}`,
    minLength: 'text that is not empty',
    minItems: 'a list of at least one item',
    minProperties: `a mapping with at least one of ${Object.keys(schema.properties ?? {}).join(', ')}`,
    type: [schema.type ?? []]
      .flat()
      .map((type) => ownValue(typeWords, type))
      .join(' or '),
  };
  return ownValue(fixed, keyword) ?? message ?? 'something else';
}

const alternatives = (words: readonly unknown[]): string =>
  words.length > 2 ? `one of ${words.join(', ')}` : words.join(' or ');

function hintFor(keyword: string, data: unknown, schema: JsonSchema, isSecret: boolean): string {
  if (!isSecret && keyword === 'enum' && typeof data !== 'object')
    return didYouMean(String(data), (schema.enum ?? []).map(String));
  const hint = keyword === 'type' && !isSecret ? typeHint(data, [schema.type ?? []].flat()) : null;
  const example = schema.examples?.[0];
  return hint ?? (example === undefined ? '' : `For example: ${inYaml(example)}`);
}

/** The usual slips of YAML. */
function typeHint(data: unknown, expected: readonly string[]): string | null {
  if (data === null) {
    return 'Give it a value, or remove the key; indent its contents below it.';
  }
  const isNumber = typeof data === 'number' && /integer|number/.test(expected.join());
  if (typeof data === 'object' || isNumber) return null;
  const booleanHint = expected.includes('boolean') ? yamlBooleanHint(String(data)) : '';
  if (booleanHint !== '') return booleanHint;
  if (typeof data === 'string' && Number.isFinite(Number(data)) && /integer|number/.test(expected.join())) {
    return `Write it without quotes: ${data}`;
  }
  if (expected.includes('string')) return `Put it in quotes: ${JSON.stringify(String(data))}`;
  return expected.includes('array') ? `Write it as a list: [${data}]` : null;
}

const inYaml = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
