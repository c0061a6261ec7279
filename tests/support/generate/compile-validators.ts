/** Validators as TypeScript, compiled from JSON Schemas: compiling them at runtime takes longer than most commands. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

type Schema = Readonly<Record<string, unknown>>;

/** Annotations are for editors and explanations, which read the schema itself. */
const annotations = [
  ...['title', 'description', 'examples', 'default', 'errorMessage', 'writeOnly', 'x-takes-references'],
];

/** The code of a function for each schema, by the names they are given; it exports nothing yet. */
export function compileValidators(schemas: Readonly<Record<string, object>>): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const [name, schema] of Object.entries(schemas)) {
    ajv.addSchema(withoutAnnotations(schema as Schema), name);
  }
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  return standalone
    .default(ajv, names)
    .replace('"use strict";', '')
    .replaceAll('export const ', 'const ')
    .replaceAll(lengthImport, lengthCode)
    .replaceAll(pushedError, '(vErrors ??= []).push($2);\nerrors++;');
}

const lengthImport = 'require("ajv/dist/runtime/ucs2length").default';
/** Code points, as JSON Schema counts. */
const lengthCode = '(text) => [...text].length';
/** Nine lines in hundreds of places. */
const pushedError =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** `properties` and `$defs` map names, which may be words of JSON Schema as well. */
function withoutAnnotations(schema: Schema): Schema {
  const entries = Object.entries(schema).filter(([key]) => !annotations.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutInner(key, value)]));
}

function withoutInner(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (isSchema(item) ? withoutAnnotations(item) : item));
  if (!isSchema(value)) return value;
  if (key !== 'properties' && key !== '$defs') return withoutAnnotations(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, isSchema(inner) ? withoutAnnotations(inner) : inner]),
  );
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
