/** What npm would publish: installed into an empty folder, it runs, and programs can import it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-package-'));
const env = { ...process.env, NO_COLOR: '1' };
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const topicwright = (...args: readonly string[]): string =>
  run(process.execPath, path.join(folder, 'node_modules/.bin/topicwright'), ...args);

beforeAll(() => {
  // The build is there; scripts would make it anew.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename } = { filename: '' }] = JSON.parse(packed) as { filename: string }[];
  writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}');
  run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', path.join(folder, filename));
}, 240_000);

describe('the package', () => {
  test('holds what is needed, and no tests, sources or bundles', () => {
    const installed = path.join(folder, 'node_modules/topicwright');
    expect(readdirSync(installed).sort()).toEqual(
      ['LICENSE', 'README.md', 'dist', 'examples', 'package.json', 'proto', 'schemas'].sort(),
    );
    expect(readdirSync(path.join(installed, 'dist'))).not.toContain('action');
  });

  test('says its version, and runs the demo to its end', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(topicwright('--version')).toBe(`${version}\n`);
    expect(topicwright('demo')).toContain('No changes. The cluster matches git.');
    expect(topicwright('plan', '-f', 'demo')).toContain('No changes. The cluster matches git.');
  });

  test('brings its schemas, its examples and what the registry reads', () => {
    expect(topicwright('schema', 'topic')).toContain('"title": "Topic"');
    expect(topicwright('validate', '-f', 'node_modules/topicwright/examples/replace-a-broker')).toContain(
      'is valid',
    );
  });

  test('is imported by programs', () => {
    const program = `
      import { connectCluster, loadDesiredStates, makePlan, observeFor, unwrap } from 'topicwright';
      const [desired] = unwrap(loadDesiredStates({ paths: ['demo'], environment: process.env }));
      const { port } = await connectCluster(desired.cluster);
      const plan = unwrap(makePlan(desired, await observeFor(desired, port)));
      console.log(plan.cluster, plan.steps.length);
      await port.close();`;
    writeFileSync(path.join(folder, 'program.js'), program);
    expect(run(process.execPath, 'program.js')).toBe('demo 0\n');
  });
});
