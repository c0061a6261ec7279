/** Which files are read: those that are named, and *.yaml, *.yml and *.json in the folders that are named. */
import { expect, test } from 'vitest';
import { findManifestFiles } from '../../src/manifest/read/find-manifest-files.ts';
import { document, load, problemsOf, readerOf, tell } from '../support/manifests.ts';

const found = (paths: readonly string[], names: readonly string[]): readonly string[] =>
  findManifestFiles(paths, readerOf(Object.fromEntries(names.map((name) => [name, ''])))).files.map(
    ({ path }) => path,
  );

test('folders are searched to the bottom, in the same order whatever the disk says', () => {
  const names = ['k/b.yaml', 'k/a/c.yml', 'k/a/B.YAML', 'k/d.json', 'k/notes.md', 'k/yaml', 'k/x.yaml.bak'];
  expect(found(['k'], names)).toEqual(['k/a/B.YAML', 'k/a/c.yml', 'k/b.yaml', 'k/d.json']);
  expect(found(['k'], names.toReversed())).toEqual(found(['k'], names));
});

test('hidden folders and node_modules are left out, unless they are named', () => {
  const names = ['k/.git/x.yaml', 'k/node_modules/p/x.yaml', 'k/.hidden.yaml', 'k/a.yaml'];
  expect(found(['k'], names)).toEqual(['k/.hidden.yaml', 'k/a.yaml']);
  expect(found(['k/.git', 'k/node_modules'], names)).toEqual(['k/.git/x.yaml', 'k/node_modules/p/x.yaml']);
});

test("a ConfigMap's files are found once, not again in the hidden folders that they are links to", () => {
  const names = ['k/..2026_11_25/a.yaml', 'k/..data/a.yaml', 'k/a.yaml'];
  expect(found(['k'], names)).toEqual(['k/a.yaml']);
});

test('a file that is named twice, or lies in a folder that is named as well, is read once', () => {
  expect(found(['k', './k/a.yaml', 'k//a.yaml', 'k/b/../a.yaml'], ['k/a.yaml', 'k/b/c.yaml'])).toEqual([
    'k/a.yaml',
    'k/b/c.yaml',
  ]);
});

test('a file that is named may be called anything', () => {
  expect(found(['kafka.txt'], ['kafka.txt'])).toEqual(['kafka.txt']);
});

test('what does not exist is told, next to what is wrong with the others', () => {
  const files = { 'kafka.yaml': document('Cluster', 'test', '{simulation: ./c.json, x: 1}') };
  expect(problemsOf(files, { paths: ['kafka.yaml', 'nowhere', 'gone.yaml'] }).map(tell)).toEqual([
    expect.stringMatching(
      /^nowhere error manifest\.unreadable no resource: nowhere can't be read \| ENOENT.*relative to the current folder/,
    ),
    expect.stringMatching(/^nowhere error manifest\.unreadable no resource: gone\.yaml can't be read/),
    expect.stringContaining('Unknown key x'),
  ]);
});

test('a file that can be listed but not read is told', () => {
  const reader = { ...readerOf({ 'k/a.yaml': '' }), list: () => ['a.yaml', 'locked.yaml'] };
  expect(findManifestFiles(['k'], { ...reader, isFolder: (path) => path === 'k' }).files).toHaveLength(2);
  const loaded = load(
    { 'k/a.yaml': document('Cluster', 'test', '{simulation: c.json}') },
    {
      paths: ['k', 'k/locked.yaml'],
    },
  );
  expect(loaded).toMatchObject({ ok: false, problems: [{ summary: "k/locked.yaml can't be read" }] });
});

test('a folder that leads back to itself ends with a problem rather than never', () => {
  const endless = { ...readerOf({}), isFolder: () => true, list: () => ['again'] };
  const { files, problems } = findManifestFiles(['k'], endless);
  expect(files).toEqual([]);
  expect(problems).toMatchObject([
    { code: 'manifest.unreadable', detail: expect.stringContaining('a symbolic link point back') },
  ]);
});

test('a folder that cannot be listed is told', () => {
  const locked = {
    ...readerOf({}),
    isFolder: () => true,
    list: (): never => {
      throw new Error('EACCES: permission denied');
    },
  };
  expect(findManifestFiles(['k'], locked).problems).toMatchObject([
    { summary: "k can't be read", detail: 'EACCES: permission denied.' },
  ]);
});
