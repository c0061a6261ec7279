/** The documentation does what it says: its YAML is valid, its commands exist with their options, and the tour and the recipes run. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { kinds } from '../../src/manifest/schemas/kinds.ts';
import { describeAcl } from '../../src/model/access.ts';
import { builtEntry, folderWith, topicwright } from '../support/cli.ts';
import { describeKinds, writtenKinds } from '../support/describe-kinds.ts';
import { document, documents, loadOne, problemsOf, tell } from '../support/manifests.ts';

const root = path.resolve(import.meta.dirname, '../..');
const files = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

interface Block {
  readonly file: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

function blocksOf(file: string): readonly Block[] {
  const text = read(file);
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(({ index, 1: language = '', 2: body = '' }) => ({
    ...{ file, language, text: body },
    line: text.slice(0, index).split('\n').length,
  }));
}

const blocks = files.flatMap(blocksOf);
const named = (some: readonly Block[]) =>
  some.map((block) => [`${block.file}:${block.line}`, block] as const);

describe('YAML', () => {
  const yaml = blocks.filter(({ language }) => language === 'yaml');

  test.each(named(yaml))('%s can be read', (_, { text }) => {
    expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
  });

  const isManifest = ({ text }: Block): boolean =>
    /^kind: /m.test(text) && /^apiVersion: topicwright/m.test(text);
  test.each(named(yaml.filter(isManifest)))('%s is a valid manifest', (_, { text }) => {
    const found = [...text.matchAll(/^kind: (\w+)/gm)].map(([, kind = '']) => kind);
    if (!found.every((kind) => (kinds as readonly string[]).includes(kind))) return;
    // What other documents declare is not part of an excerpt.
    const problems = problemsOf({ 'docs.yaml': text }).filter(
      ({ code }) =>
        !['manifest.missing-variable', 'manifest.unknown-reference', 'manifest.empty'].includes(code),
    );
    expect(problems.filter(({ severity }) => severity === 'error').map(tell)).toEqual([]);
  });
});

describe('commands', () => {
  const helps = new Map<string, Promise<string>>();
  const helpOf = (command: string): Promise<string> => {
    const known =
      helps.get(command) ?? topicwright([...command.split(' '), '--help']).then(({ stdout }) => stdout);
    helps.set(command, known);
    return known;
  };
  const lines = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ file, line, text }) =>
      text
        .replaceAll('\\\n', ' ')
        .split('\n')
        .map((each) =>
          each
            .replaceAll(/'[^']*'/g, 'quoted')
            .replace(/\s#.*/, '')
            .trim(),
        )
        .filter((each) => /^(?:npx )?topicwright /.test(each))
        .map((each) => [`${file}:${line} ${each}`, each.replace(/^npx /, '')] as const),
    );
  const families = ['throttle', 'metrics'];

  test.each(lines)('%s', async (_, line) => {
    const words = line.split(/\s+/).slice(1);
    const count = families.includes(words[0] ?? '') ? 2 : 1;
    const help = await helpOf(words.slice(0, count).join(' '));
    expect(help).toContain('Usage: topicwright');
    for (const flag of words.filter((word) => word.startsWith('--') && word !== '--version')) {
      expect(help).toContain(flag.replace(/=.*/, ''));
    }
  });
});

describe('what runs', () => {
  /** Blocks of a file in their order, in one folder: YAML that names its file is written there, sh is run. */
  function runBlocks(some: readonly Block[]): void {
    const folder = folderWith({});
    cpSync(path.join(root, 'examples'), path.join(folder, 'examples'), { recursive: true });
    const bin = path.join(folder, '.bin');
    mkdirSync(bin);
    const shim = path.join(bin, 'topicwright');
    writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${builtEntry}" "$@"\n`);
    chmodSync(shim, 0o755);
    for (const { file, line, language, text } of some) {
      const target = /^# (\S+\.ya?ml)\n/.exec(text)?.[1];
      if (language === 'yaml' && target) writeFileSync(path.join(folder, target), text);
      if (language !== 'sh') continue;
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', text], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, NO_COLOR: '1' },
      });
      expect({ at: `${file}:${line}`, status, stderr }, stdout).toMatchObject({ status: 0 });
    }
  }

  test('every recipe', () => {
    runBlocks(blocksOf('docs/recipes.md'));
  }, 120_000);

  test('the tour of the README', () => {
    const text = read('README.md');
    const [from, to] = ['## Five minutes', '\n## '].map((mark, index) =>
      index === 0 ? text.indexOf(mark) : text.indexOf(mark, text.indexOf('## Five minutes') + 5),
    );
    const lineOf = (index = 0): number => text.slice(0, index).split('\n').length;
    const tour = blocksOf('README.md').filter(({ line }) => line > lineOf(from) && line < lineOf(to));
    expect(tour.length).toBeGreaterThan(2);
    runBlocks(tour);
  }, 120_000);

  test('the program of docs/api.md', async () => {
    const folder = folderWith({ 'package.json': '{"type": "module"}' });
    await topicwright(['demo'], { cwd: folder });
    const [program] = blocksOf('docs/api.md');
    const entry = path.join(root, 'dist/index.js');
    writeFileSync(
      path.join(folder, 'program.js'),
      (program?.text ?? '').replace("'topicwright'", JSON.stringify(entry)),
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['program.js'], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: 'nothing to do\n', stderr: '' });
  });
});

test('every kind and field is described as the schemas have it; `npm run docs:kinds` writes it', () => {
  expect(writtenKinds()).toBe(describeKinds());
});

/** The lines of docs/security.md, as Kafka's tool would read them, are the ACLs of the example. */
test('the kafka-acls lines grant exactly what plan needs', () => {
  const lines = blocks.filter(
    ({ file, text }) => file === 'docs/security.md' && text.startsWith('kafka-acls.sh'),
  );
  const granted = lines
    .flatMap(({ text }) => text.trim().split('\n'))
    .flatMap((line) => {
      const on = / --cluster$/.test(line)
        ? 'the cluster'
        : `topic ${/ --topic (\S+)$/.exec(line)?.[1]?.replaceAll("'", '')}`;
      const principal = / --allow-principal (\S+)/.exec(line)?.[1];
      return [...line.matchAll(/ --operation (\S+)/g)].map(
        ([, operation]) => `allow ${operation} on ${on} to ${principal}`,
      );
    });
  const cluster = document('Cluster', 'c', '{simulation: ./c.json}');
  const { acls } = loadOne({ 'kafka.yaml': documents(cluster, read('examples/access/topicwright.yaml')) });
  const plan = acls.find(({ name }) => name === 'topicwright-plan')?.acls ?? [];
  expect(granted.sort()).toEqual(plan.map(describeAcl).sort());
});

test('links lead somewhere', () => {
  const broken = files.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(path.resolve(root, path.dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  );
  expect(broken).toEqual([]);
});
