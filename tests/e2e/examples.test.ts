/** Every example is validated, planned and applied, and has nothing left to plan then. */
import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, topicwright } from '../support/cli.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');

async function applyExample(
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

const embedded: Readonly<Record<string, readonly string[]>> = {
  demo: [],
  'replace-a-broker': [],
  'several-clusters': ['--var', 'RETENTION=3d'],
};
const real = ['access', 'kafka'];

/** Has workflows, which tests/github/ looks after. */
const workflows = ['github'];

test('no example is forgotten here', () => {
  expect(readdirSync(examples).sort()).toEqual([...Object.keys(embedded), ...real, ...workflows].sort());
});

test.each(Object.entries(embedded))('examples/%s works on embedded clusters', async (name, args) => {
  await applyExample(name, args, {});
});

describe.each(sharedClusters())('on $name', ({ bootstrapServers }) => {
  test.each(real)('examples/%s works', async (name) => {
    const env = {
      KAFKA_BOOTSTRAP: bootstrapServers[0] ?? '',
      ORDERS_APP_PASSWORD: 'a secret of the example',
    };
    await applyExample(name, [], env);
  });
});
