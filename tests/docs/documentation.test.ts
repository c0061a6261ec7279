/** The documentation does what it says: its YAML is valid, its commands exist with their options, its links lead somewhere. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { kinds } from '../../src/manifest/kinds/kind.ts';
import { describeAcl } from '../../src/model/cluster/access.ts';
import { topicwright } from '../support/command-line.ts';
import { describeErrors, writtenErrors } from '../support/describe-errors.ts';
import { describeKinds, writtenKinds } from '../support/describe-kinds.ts';
import {
  allBlocks,
  type Block,
  documentedFiles,
  named,
  readDocument,
  root,
} from '../support/documented-blocks.ts';
import { document, documents, loadOne, problemsOf, tell } from '../support/manifests.ts';

describe('YAML', () => {
  const yaml = allBlocks.filter(({ language }) => language === 'yaml');

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
  /** Of blocks, and of `code` within sentences and tables. */
  const lines = [
    ...allBlocks
      .filter(({ language }) => language === 'sh')
      .flatMap(({ file, line, text }) =>
        text
          .replaceAll('\\\n', ' ')
          .split('\n')
          .map((each) => ({ at: `${file}:${line}`, text: each })),
      ),
    ...documentedFiles.flatMap((file) =>
      readDocument(file)
        .split('\n')
        .flatMap((text, index) =>
          [...text.matchAll(/`(topicwright [a-z][^`]*)`/g)].map(([, each = '']) => ({
            at: `${file}:${index + 1}`,
            text: each.replace(/[…]/g, ''),
          })),
        ),
    ),
  ]
    .map(({ at, text }) => ({
      at,
      text: text
        .replaceAll(/'[^']*'|"[^"]*"/g, 'quoted')
        .replace(/\s#.*/, '')
        .trim(),
    }))
    .filter(({ text }) => /^(?:npx )?topicwright [a-z]/.test(text))
    .map(({ at, text }) => [`${at} ${text}`, text.replace(/^npx /, '')] as const);
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

test('every kind and field is described as the schemas have it; `npm run docs:kinds` writes it', () => {
  expect(writtenKinds()).toBe(describeKinds());
});

test('every code of a problem is described as the code has it; `npm run docs:errors` writes it', () => {
  expect(writtenErrors()).toBe(describeErrors());
});

/** The lines of docs/security.md, as Kafka's tool would read them, are the ACLs of the example. */
test('the kafka-acls lines grant exactly what plan needs', () => {
  const lines = allBlocks.filter(
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
  const { acls } = loadOne({
    'kafka.yaml': documents(cluster, readDocument('examples/access/topicwright.yaml')),
  });
  const plan = acls.find(({ name }) => name === 'topicwright-plan')?.acls ?? [];
  expect(granted.sort()).toEqual(plan.map(describeAcl).sort());
});

/** As GitHub makes them of headings. */
const anchorsOf = (file: string): readonly string[] =>
  [...readDocument(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('links lead somewhere', () => {
  const broken = documentedFiles.flatMap((file) =>
    [...readDocument(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)]
      .filter(([, target = '', anchor]) => {
        const at = target === '' ? file : path.relative(root, path.resolve(root, path.dirname(file), target));
        if (!existsSync(path.resolve(root, at))) return true;
        return anchor !== undefined && documentedFiles.includes(at) && !anchorsOf(at).includes(anchor);
      })
      .map(([link]) => `${file}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('the README is at most 1,200 words, in lines of at most 100 characters', () => {
  const text = readDocument('README.md');
  expect(text.split(/\s+/).filter((word) => word !== '').length).toBeLessThanOrEqual(1200);
  expect(text.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

/** Tables, code and what is generated have lines of their own. */
test('prose in docs/ has lines of at most 140 characters', () => {
  const long = documentedFiles
    .filter((file) => file.startsWith('docs/') && file !== 'docs/kinds.md')
    .flatMap((file) =>
      readDocument(file)
        .replaceAll(/^```.*?^```$/gms, '')
        .split('\n')
        .filter((line) => line.length > 140 && !line.startsWith('|') && !line.includes(']('))
        .map((line) => `${file}: ${line}`),
    );
  expect(long).toEqual([]);
});
