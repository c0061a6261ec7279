/** The job summary's limit, which all texts of a step share. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { JobSummary } from '../../src/github/comments/job-summary.ts';
import { folderWith } from '../support/cli.ts';

const limit = 1_048_576;

function summaryFile(): string {
  const file = path.join(folderWith({}), 'summary.md');
  writeFileSync(file, '');
  return file;
}

test.each([
  ['of one byte each', 'a'],
  ['of three bytes each', '→'],
])('characters %s: what is too long is rendered again with less room', (_, character) => {
  const file = summaryFile();
  const summary = new JobSummary(file);
  summary.add((most) => character.repeat(most));
  summary.add((most) => character.repeat(most));
  summary.add(() => 'the last');
  const written = readFileSync(file);
  expect(written.length).toBeLessThanOrEqual(limit);
  expect(written.length).toBeGreaterThan(limit / 2);
});

test('short texts all go in, in their order', () => {
  const file = summaryFile();
  const summary = new JobSummary(file);
  for (const text of ['one', 'two']) summary.add(() => text);
  expect(readFileSync(file, 'utf8')).toBe('one\ntwo\n');
});

test('without a file nothing happens', () => {
  expect(() => new JobSummary(null).add(() => 'text')).not.toThrow();
});
