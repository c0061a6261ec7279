/** The entry itself: which Node it needs, how soon it answers, and that its commands explain themselves. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtEntry, folderWith, topicwright } from '../support/cli.ts';

/** The entry on a Node that says that it is another one. */
function onNode(version: string): { readonly status: number | null; readonly stderr: string } {
  const folder = folderWith({
    'pretend.cjs': `Object.defineProperty(process.versions, 'node', { value: '${version}' });`,
  });
  const args = ['--require', path.join(folder, 'pretend.cjs'), builtEntry, '--version'];
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

describe('the Node that it runs on', () => {
  test.each(['18.20.8', '20.19.0', '22.17.1'])('%s is too old, which is told', (version) => {
    const { status, stderr } = onNode(version);
    expect(status).toBe(1);
    expect(stderr).toContain(`topicwright needs Node.js 22.18 or newer; this is ${version}`);
  });

  test('is asked before anything is imported, which an older one may not have to give', () => {
    expect(readFileSync(builtEntry, 'utf8')).not.toMatch(/^import\b/m);
  });

  test.each(['22.18.0', '23.0.0', '24.1.0', '26.0.0'])('%s is new enough', (version) => {
    expect(onNode(version)).toMatchObject({ status: 0, stderr: '' });
  });
});

test('every command has help with examples', async () => {
  const { stdout } = await topicwright(['--help']);
  const listed = stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm);
  const names = [...listed].map(([, name = '']) => name).filter((name) => name !== 'help');
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) {
    const help = await topicwright([name, '--help']);
    expect(help, name).toMatchObject({ code: 0, stdout: expect.stringMatching(/^(Examples:|Commands:)$/m) });
  }
}, 180_000);
