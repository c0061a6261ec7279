/** Checks a document against the JSON Schema of its kind. */
import type { SchemaError, Validator } from '../../model/problem/schema-error.ts';
import { validatorByKind } from '../generated/validators.ts';
import type { Kind } from '../kinds/kind.ts';
import { fromPointer, toPointer } from '../read/source-map.ts';
import type { SubstitutedText } from '../references/substitute-references.ts';
import { explainSchemaError, type SchemaComplaint } from './explain-schema-error.ts';

export interface Validation {
  /** With the references that stand for numbers and booleans turned into such. */
  readonly value: unknown;
  readonly complaints: readonly SchemaComplaint[];
}

export function validateDocument(
  kind: Kind,
  document: unknown,
  references: ReadonlyMap<string, SubstitutedText>,
): Validation {
  const validate: Validator<unknown> = validatorByKind[kind];
  if (validate(document)) return { value: document, complaints: [] };
  const value = asWanted(document, validate.errors ?? [], references);
  if (validate(value)) return { value, complaints: [] };
  const errors = (validate.errors ?? []).filter(
    ({ instancePath }) => !references.get(instancePath)?.isMissing,
  );
  const complaints = errors.flatMap((error) => explainSchemaError(error, { kind, value, references }) ?? []);
  return { value, complaints: distinct(complaints) };
}

/** `partitions: ${var:N}` with N=24: the schema refuses the text, so it gets the number. */
function asWanted(
  document: unknown,
  errors: readonly SchemaError[],
  references: ReadonlyMap<string, SubstitutedText>,
): unknown {
  const pointers = new Set(errors.map(({ instancePath }) => instancePath));
  const wanted = [...pointers].filter((pointer) => references.get(pointer)?.isWhole);
  return wanted.reduce((value, pointer) => replaceAt(value, fromPointer(pointer)), document);
}

function replaceAt(value: unknown, [part, ...rest]: readonly string[]): unknown {
  if (part === undefined) return typeof value === 'string' ? asScalar(value) : value;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === part ? replaceAt(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, key === part ? replaceAt(child, rest) : child]),
  );
}

function asScalar(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Several rules of one place often say the same words. */
function distinct(complaints: readonly SchemaComplaint[]): readonly SchemaComplaint[] {
  return [
    ...new Map(
      complaints.map((complaint) => [`${toPointer(complaint.path)} ${complaint.summary}`, complaint]),
    ).values(),
  ];
}
