/** docs/kinds.md, made of the schemas: every kind, every field. `npm run docs:kinds` writes it; a test compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { kinds } from '../../src/manifest/kinds/kind.ts';
import { schemaByKind } from '../../src/manifest/kinds/kinds.ts';
import { referenceFieldsText } from '../../src/manifest/references/secret-fields.ts';
import type { JsonSchema } from '../../src/manifest/schema/json-schema.ts';

const file = path.resolve(import.meta.dirname, '../../docs/kinds.md');

export function describeKinds(): string {
  const parts = kinds.map((kind) => describeKind(kind, schemaByKind[kind]));
  return `# Every kind and field

Generated from the [schemas](../schemas) by \`npm run docs:kinds\`; \`topicwright schema\` prints the schemas for editors.
Required fields are **bold**.

Files are YAML or JSON, in UTF-8 or UTF-16, with any number of documents each, separated by \`---\`. topicwright searches folders for
\`*.yaml\`, \`*.yml\` and \`*.json\`, except hidden ones and \`node_modules\`. It ignores documents of other tools, and each command says how many
it ignored. A list of documents, and one of these kinds with an \`apiVersion\` such as \`v1\`, is an error.

Every document has \`apiVersion: topicwright/v1\`, its \`kind\`, and \`metadata\` with a \`name\`. \`metadata.clusters\` limits it to some clusters, by
name or glob.

Any text may contain \`\${var:NAME}\`, whose value comes from \`--var NAME=VALUE\` or the variable \`TOPICWRIGHT_VAR_NAME\`; write \`$\${\` for a literal \`\${\`.
\`\${env:NAME}\` and \`\${file:path}\` work only in fields for secrets: ${referenceFieldsText.replaceAll(/(?<=[:,] )[\w.[\]]+/g, '`$&`')}.

${kinds.map((kind) => `- [${kind}](#${kind.toLowerCase()})`).join('\n')}

${whichPlacementWins}
${parts.join('\n')}`;
}

/** As compareSpecificity ranks them. */
const whichPlacementWins = `## Which Placement wins

A Placement selects topics by \`select.topics\`, \`select.tags\`, or both; a topic has to match all fields that are given. If several Placements
select a topic, the most specific one governs it, alone. Specificity depends on what matched the topic's name:

1. its exact name,
2. a glob such as \`orders-*\`, or a regular expression,
3. tags alone: \`select.tags\` without \`select.topics\`, or with \`"*"\`,
4. everything: \`"*"\`, or no selector at all.

Within one rank, the Placement with more tags wins. If two are still equal, validation reports both; name the topic exactly in one of
them, or make the selectors exclude each other. The order of files and documents never matters.
`;

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
