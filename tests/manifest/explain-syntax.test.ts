/** What is not YAML is told where it is, once for each line, with what to look for. */
import { describe, expect, test } from 'vitest';
import { document, documents, problemsOf, tell, toldBelow } from '../support/manifests.ts';

const head = 'apiVersion: topicwright/v1\nkind: Topic\nmetadata: {name: orders}\n';

test.each([
  ['a tab', 'spec:\n\tpartitions: 1\n', '15:1', /Tabs|tab/, 'Indent with spaces: YAML allows no tabs there.'],
  [
    'an indentation that is none',
    'spec:\n    partitions: 1\n  state: present\n',
    '16:1',
    /same column/,
    'Keys of one mapping begin in the same column',
  ],
  [
    'a colon within a value',
    'spec: a: b\n',
    '14:7',
    /mapping/i,
    'Put the value in quotes if it holds a colon and a space',
  ],
  ['a bracket that stays open', 'spec: {partitions: 1\n', '15:1', /./, 'bracket'],
  ['a quote that stays open', 'spec: {state: "present}\n', '15:1', /./, 'quote'],
  ['a percent sign at the beginning', 'spec: {state: %x}\n', '14:15', /%/, 'Put the value in quotes'],
  ['a backslash in double quotes', 'spec: {state: "a\\d"}\n', '14:17', /escape/, 'single quotes'],
  ['a tag', 'spec: {state: !secret x}\n', '14:15', /!secret/, 'topicwright reads plain YAML'],
])('%s', (_, spec, at, detail, hint) => {
  const [problem, ...more] = problemsOf({
    'kafka.yaml': documents(
      document('Cluster', 'test', '{simulation: ./c.json}'),
      document('BrokerPool', 'all', '{}'),
      head + spec,
    ),
  });
  expect(more).toEqual([]);
  expect(problem && tell(problem)).toMatch(new RegExp(`^kafka\\.yaml:${at} error manifest\\.syntax `));
  expect(problem?.summary).toBe('This is not valid YAML');
  expect(problem?.detail).toMatch(detail);
  expect(problem?.hint).toContain(hint);
});

describe('a document that is no YAML', () => {
  test('hides no mistakes of the others', () => {
    const told = toldBelow(`${head}spec: {partitions: 1\n`, document('Topic', 'b', '{partitions: x}'));
    expect(told).toEqual([
      expect.stringMatching(/^kafka\.yaml:15:1 error manifest\.syntax Topic\/orders/),
      expect.stringMatching(/^kafka\.yaml:19:20 error manifest\.invalid Topic\/b/),
    ]);
  });

  test('still has its name: a second document of that name is told', () => {
    const told = toldBelow(`${head}spec: %\n`, document('Topic', 'orders', '{}'));
    expect(told.join('\n')).toContain('Topic/orders is declared twice');
  });

  test('is not blamed for what the parser could not read of it', () => {
    expect(toldBelow('apiVersion: topicwright/v1\nkind: "Topic\n')).toEqual([
      expect.stringContaining('manifest.syntax'),
    ]);
  });
});

test('brackets without an end are told as too deep, not by a crash', () => {
  expect(problemsOf({ 'kafka.yaml': '['.repeat(100_000) }).map(tell)).toEqual([
    'kafka.yaml:1:1 error manifest.syntax no resource: This YAML is nested too deeply to be read | Look for brackets that are never closed.',
  ]);
});
