/** What npm would publish: installed globally, as the README has it, it runs, and programs can import it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'topicwright-package-'));
/** Where npm keeps what is installed globally. */
const modules = path.join(folder, 'lib/node_modules');
const env = {
  ...process.env,
  ...{ NO_COLOR: '1', npm_config_prefix: folder, PATH: `${path.join(folder, 'bin')}:${process.env['PATH']}` },
};
const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const topicwright = (...args: readonly string[]): string => run('topicwright', ...args);

beforeAll(() => {
  // The build is there; scripts would make it anew.
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename } = { filename: '' }] = JSON.parse(packed) as { filename: string }[];
  run('npm', 'install', '--global', '--no-audit', '--no-fund', path.join(folder, filename));
}, 240_000);

describe('the package', () => {
  test('holds what is needed, and no tests, sources or bundles', () => {
    const installed = path.join(modules, 'topicwright');
    const own = readdirSync(installed).filter((name) => name !== 'node_modules');
    expect(own.sort()).toEqual(
      ['LICENSE', 'README.md', 'dist', 'examples', 'package.json', 'proto', 'schemas'].sort(),
    );
    expect(readdirSync(path.join(installed, 'dist'))).not.toContain('action');
  });

  test('says its version, and runs the demo to its end', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(topicwright('--version')).toBe(`${version}\n`);
    expect(topicwright('completion', 'bash')).toContain('topicwright');
    expect(topicwright('demo')).toContain('No changes. The cluster matches git.');
    expect(topicwright('plan', '-f', 'demo')).toContain('No changes. The cluster matches git.');
  });

  test('brings its schemas, its examples and what the registry reads', () => {
    expect(topicwright('schema', 'topic')).toContain('"title": "Topic"');
    expect(
      topicwright('validate', '-f', path.join(modules, 'topicwright/examples/replace-a-broker')),
    ).toContain('is valid');
  });

  test('is imported by programs', () => {
    const program = `
      import { connectCluster, loadDesiredStates, makePlan, observeFor, unwrap } from 'topicwright';
      const [desired] = unwrap(loadDesiredStates({ paths: ['demo'], environment: process.env }));
      const { port } = await connectCluster(desired.cluster);
      const plan = unwrap(makePlan(desired, await observeFor(desired, port)));
      console.log(plan.cluster, plan.steps.length);
      await port.close();`;
    writeFileSync(path.join(folder, 'lib/program.mjs'), program);
    expect(run(process.execPath, 'lib/program.mjs')).toBe('demo 0\n');
  });
});
