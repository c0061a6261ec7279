/** The tables of inputs and outputs in docs/github-action.md, from action.yml: `npm run docs:action` */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { actionMetadata } from './github/run-action.ts';

const file = 'docs/github-action.md';
const kinds = ['inputs', 'outputs'] as const;

/** By the name of its marker. */
export function actionTables(): Readonly<Record<string, string>> {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const inputs = Object.entries(actionMetadata.inputs).map(
    ([name, { description, default: text = '', required }]) => {
      const byDefault = required ? 'required' : text === '' ? '' : `\`${text}\``;
      return `| \`${name}\` | ${byDefault} | ${cell(description)} |`;
    },
  );
  const outputs = Object.entries(actionMetadata.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return {
    inputs: ['| input | default | |', '|---|---|---|', ...inputs].join('\n'),
    outputs: ['| output | |', '|---|---|', ...outputs].join('\n'),
  };
}

const section = (kind: string): RegExp =>
  new RegExp(`(<!-- ${kind} -->\\n)([\\s\\S]*?)(\\n<!-- /${kind} -->)`);

export function documentedTables(): Readonly<Record<string, string>> {
  const text = readFileSync(file, 'utf8');
  return Object.fromEntries(kinds.map((kind) => [kind, section(kind).exec(text)?.[2] ?? '']));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const tables = actionTables();
  const text = kinds.reduce(
    (whole, kind) =>
      whole.replace(section(kind), (_, head: string, __, tail: string) => `${head}${tables[kind]}${tail}`),
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}
