/** Problems as people read them. */
import { expect, test } from 'vitest';
import { errorProblem, warningProblem } from '../../src/model/problem/problem.ts';
import { renderProblems } from '../../src/report/text/render-problems.ts';

const yaml = 'kind: Topic\nmetadata: {name: orders}\nspec:\n  partition: 24\n  replicationFactor: 3\n';
const sources = new Map([['kafka/topics.yaml', yaml]]);
const problems = [
  errorProblem('manifest.unknown-key', 'Unknown key partition', {
    detail: 'spec of a Topic has partitions, replicationFactor, config and state.',
    hint: 'Did you mean partitions?',
    source: { file: 'kafka/topics.yaml', line: 4, column: 3 },
    resource: 'Topic/orders',
  }),
  warningProblem('cluster.broker-down', 'Broker 1003 is down', { detail: '12 replicas are on it.' }),
];

test('an error shows its place, the lines of the file, what is wrong and what to do', async () => {
  const text = renderProblems(problems, { color: false, width: 80, sources });
  await expect(text).toMatchFileSnapshot('golden/problems.txt');
});

test('lines fit the width', () => {
  const long = warningProblem('plan.note', 'word '.repeat(40).trim(), {
    detail: 'word '.repeat(60).trim(),
    hint: 'word '.repeat(60).trim(),
  });
  for (const line of renderProblems([long], { color: false, width: 60, sources }).split('\n')) {
    expect(line.length, line).toBeLessThanOrEqual(60);
  }
});

test('a file that cannot be read any more shows its place only', () => {
  const text = renderProblems(problems, { color: false, width: 80, sources: new Map() });
  expect(text).toContain('kafka/topics.yaml:4:3');
  expect(text).not.toContain('24');
});
