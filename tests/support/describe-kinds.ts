/** docs/kinds.md, made of the schemas: every kind, every field. `npm run docs:kinds` writes it; a test compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { secretFieldsText } from '../../src/manifest/references/secret-fields.ts';
import type { JsonSchema } from '../../src/manifest/schemas/json-schema.ts';
import { kinds, schemaByKind } from '../../src/manifest/schemas/kinds.ts';

const file = path.resolve(import.meta.dirname, '../../docs/kinds.md');

export function describeKinds(): string {
  const parts = kinds.map((kind) => describeKind(kind, schemaByKind[kind]));
  return `# Every kind and field

Made from the [schemas](../schemas) by \`npm run docs:kinds\`; \`topicwright schema\` prints them for editors. What is
**bold** is required. Any text may hold \`\${var:NAME}\`, which \`--var\` gives; \`$\${\` stands for \`\${\` itself. \`\${env:NAME}\` and \`\${file:path}\`
work only in fields for secrets: ${secretFieldsText.replaceAll(/(?<=[:,] )[\w.[\]]+/g, '`$&`')}.

Files are YAML or JSON, in UTF-8 or UTF-16, with any number of documents each, separated by \`---\`. Folders are searched for \`*.yaml\`, \`*.yml\`
and \`*.json\`, except hidden ones and \`node_modules\`. Documents of other tools may lie beside: they are ignored, and each command says how
many. A list of documents, and a kind of ours with an \`apiVersion\` such as \`v1\`, is an error.

Every document has \`apiVersion: topicwright/v1\`, its \`kind\`, and \`metadata\` with a \`name\`; \`metadata.clusters\` narrows it to
some clusters, by name or glob.

${kinds.map((kind) => `- [${kind}](#${kind.toLowerCase()})`).join('\n')}

${parts.join('\n')}`;
}

function describeKind(kind: string, schema: JsonSchema): string {
  const spec = schema.properties?.['spec'];
  const metadata = schema.properties?.['metadata']?.properties ?? {};
  const own = Object.entries(metadata).filter(([name]) => name !== 'name' && name !== 'clusters');
  const rows = [
    ...own.flatMap(([name, field]) => fieldRows(`metadata.${name}`, field, false)),
    ...(spec ? childRows('spec', spec) : []),
  ];
  const [example] = spec?.examples ?? [];
  const document = {
    apiVersion: 'topicwright/v1',
    kind,
    metadata: { name: exampleNames[kind] ?? 'general' },
  };
  const yaml = stringify(example === undefined ? document : { ...document, spec: example });
  return `## ${kind}

${schema.description ?? ''}

\`\`\`yaml
${yaml.trimEnd()}
\`\`\`

| field | what it is | values |
|---|---|---|
${rows.join('\n')}
`;
}

const exampleNames: Readonly<Record<string, string>> = {
  Cluster: 'prod',
  Topic: 'orders',
  Acl: 'orders',
  Quota: 'orders',
  User: 'orders',
};

function childRows(at: string, schema: JsonSchema): readonly string[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    fieldRows(`${at}.${name}`, field, required.has(name)),
  );
}

function fieldRows(at: string, schema: JsonSchema, isRequired: boolean): readonly string[] {
  const shown = at.replace(/^spec\./, '');
  const name = isRequired ? `**\`${shown}\`**` : `\`${shown}\``;
  const row = `| ${name} | ${cell(schema.description ?? '')} | ${cell(valuesOf(schema))} |`;
  const items = schema.items?.properties ? childRows(`${at}[]`, schema.items) : [];
  const values = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : null;
  const entries = values?.properties ? childRows(`${at}.*`, values) : [];
  return [row, ...childRows(at, schema), ...items, ...entries];
}

function valuesOf({
  enum: choices,
  const: only,
  default: byDefault,
  examples = [],
  type,
}: JsonSchema): string {
  const parts = [
    choices ? choices.map((choice) => code(choice)).join(', ') : '',
    only === undefined ? '' : code(only),
    !choices && only === undefined && examples.length > 0 ? `such as ${code(examples[0])}` : '',
    byDefault === undefined ? '' : `default ${code(byDefault)}`,
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('; ') : [type ?? ''].flat().join(' or ');
}

const code = (value: unknown): string =>
  `\`${typeof value === 'string' ? value : JSON.stringify(value).replaceAll('`', "'")}\``;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

if (process.argv[1] === import.meta.filename) writeFileSync(file, describeKinds());

export const writtenKinds = (): string => readFileSync(file, 'utf8');
