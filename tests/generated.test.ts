/** What is made of the schemas is current: document types and validators. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from './support/generate/generate.ts';

test.each([...generatedFiles()])('%s is what `npm run schemas` writes', (file, text) => {
  // A difference within thousands of lines helps nobody.
  expect(readFileSync(file, 'utf8') === text).toBe(true);
});
