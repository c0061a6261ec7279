/** Takes one example through everything that is done with manifests; for the tests of examples on embedded and on real clusters. */
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { folderWith } from './cli.ts';
import { topicwright } from './command-line.ts';

export const examples: string = path.resolve(import.meta.dirname, '../../examples');

/** Those that need a Kafka. */
export const realExamples: readonly string[] = ['access', 'kafka'];

/** Validated, planned and applied, it has nothing left to plan. */
export async function applyExample(
  name: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<void> {
  const folder = path.join(folderWith({}), name);
  cpSync(path.join(examples, name), folder, { recursive: true });
  const run = (command: string, ...more: string[]) =>
    topicwright([command, '-f', folder, ...args, ...more], { env });
  for (const [command, code] of [
    ['validate', 0],
    ['plan', 2],
    ['apply', 0],
    ['plan', 0],
    ['drift', 0],
  ] as const) {
    const more = { validate: [], plan: ['--detailed-exitcode'], apply: ['--auto-approve'], drift: [] }[
      command
    ];
    const result = await run(command, ...more);
    expect(result, `${command}: ${result.stdout}${result.stderr}`).toMatchObject({ code });
  }
}
