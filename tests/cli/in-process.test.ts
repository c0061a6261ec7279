/** Most tests run the command line in their own process: it has to answer there as it does in one of its own. */
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { topicwright as topicwrightProcess } from '../support/cli.ts';
import { topicwright } from '../support/command-line.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');
/** The same path for both: it is printed. */
const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-'));
cpSync(path.join(examples, 'demo'), path.join(folder, 'demo'), { recursive: true });

test.each([
  { args: ['plan', '-f', 'demo'], code: 0 },
  { args: ['plan', '-f', 'demo', '--detailed-exitcode'], code: 2, env: { FORCE_COLOR: '1' } },
  { args: ['drift', '-f', 'demo', '--format', 'json'], code: 2 },
  { args: ['validate', '-f', 'demo', '--var'], code: 1 },
  { args: ['validate', '-f', 'nowhere'], code: 1 },
  { args: ['plan', '--help'], code: 0 },
  { args: [], code: 1 },
])('$args ends with $code', async ({ args, code, env = {} }) => {
  const { env: environment, exitCode } = process;
  const here = await topicwright(args, { cwd: folder, env });
  expect(here).toEqual(await topicwrightProcess(args, { cwd: folder, env }));
  expect(here.code).toBe(code);
  expect(process.env).toBe(environment);
  expect(process.exitCode).toBe(exitCode);
});

test('an apply leaves no listener of signals behind', async () => {
  const before = process.listenerCount('SIGTERM');
  const { code, stderr } = await topicwright(['apply', '-f', 'demo', '--auto-approve'], { cwd: folder });
  expect(code, stderr).toBe(0);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});
