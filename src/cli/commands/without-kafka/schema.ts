/** `topicwright schema`: the JSON Schemas of what topicwright reads and writes, for editors and checks. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { errorProblem, ProblemError } from '../../../model/problem/problem.ts';
import { packageFile } from '../../files/package-file.ts';
import { writeTextFile } from '../../files/text-files.ts';
import { openTerminal } from '../../terminal/terminal.ts';

const folder = (): string => path.dirname(packageFile('schemas/topicwright.schema.json'));
const suffix = '.schema.json';

interface SchemaOptions {
  readonly out?: string;
  readonly color: boolean;
}

export function define(command: Command): void {
  command
    .argument('[name]', `one of ${schemaNames().join(', ')}`, 'topicwright')
    .option('--out <file>', 'write it to a file')
    .addHelpText(
      'after',
      `
"topicwright" is the schema of manifests of all kinds, "plan" of saved plans, "cluster-snapshot" of snapshots.

Examples:
  topicwright schema --out .vscode/topicwright.schema.json
  topicwright schema topic                 of one kind only

VS Code (YAML extension), in settings.json:
  "yaml.schemas": {"./.vscode/topicwright.schema.json": "kafka/**/*.yaml"}
Or as the first line of a manifest:
  # yaml-language-server: $schema=../.vscode/topicwright.schema.json`,
    )
    .action((name: string, { out, color }: SchemaOptions) => {
      const text = readSchema(name);
      if (out === undefined) openTerminal({ color }).out(text);
      else writeTextFile(out, text);
    });
}

function schemaNames(): readonly string[] {
  return readdirSync(folder())
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .sort();
}

function readSchema(name: string): string {
  const names = schemaNames();
  const known = names.find(
    (candidate) => candidate.replaceAll('-', '') === name.toLowerCase().replaceAll('-', ''),
  );
  if (known !== undefined) return readFileSync(path.join(folder(), `${known}${suffix}`), 'utf8');
  throw new ProblemError([
    errorProblem('cli.usage', `Unknown schema "${name}"`, { hint: `There are: ${names.join(', ')}.` }),
  ]);
}
