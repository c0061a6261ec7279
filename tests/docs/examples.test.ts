/** Every example that needs no Kafka works; tests/e2e/examples.test.ts has the others. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyExample, examples, realExamples } from '../support/apply-example.ts';

const embedded: Readonly<Record<string, readonly string[]>> = {
  demo: [],
  'replace-a-broker': [],
  'several-clusters': ['--var', 'RETENTION=14d'],
};

/** Have workflows of CI, which tests/github/ and tests/cli/comment.test.ts look after. */
const workflows = ['github', 'gitlab'];

test('no example is forgotten here', () => {
  expect(readdirSync(examples).sort()).toEqual(
    [...Object.keys(embedded), ...realExamples, ...workflows].sort(),
  );
});

test.each(Object.entries(embedded))('examples/%s works on embedded clusters', async (name, args) => {
  await applyExample(name, args, {});
});
