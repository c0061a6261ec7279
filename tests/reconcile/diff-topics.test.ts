/** Which topics come, grow, change and go, and what is refused about them. */
import { describe, expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { TopicDeclaration } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';

const holding = (partitions: number): ClusterState => cluster().brokers(2).topic('a', { partitions }).build();
const wanting = (...topics: readonly TopicDeclaration[]) =>
  desired({
    pools: [pool('general')],
    placements: [placement('all', ['*'], { replicationFactor: 1 })],
    topics,
  });
const problemsOf = (state: ClusterState, ...topics: readonly TopicDeclaration[]) => {
  const plan = makePlan(wanting(...topics), state);
  return plan.ok
    ? []
    : plan.problems.map(({ code, summary, hint, resource }) => ({ code, summary, hint, resource }));
};
const stepsOf = (state: ClusterState, ...topics: readonly TopicDeclaration[]) =>
  unwrap(makePlan(wanting(...topics), state))
    .steps.filter((step) => !step.topic.startsWith('__'))
    .map((step) =>
      step.kind === 'add-partitions'
        ? `${step.topic}: ${step.existing} and ${step.assignments.length}`
        : `${step.kind} ${step.topic}`,
    );

describe('partitions', () => {
  test('are added, never removed; as many as there are is no change', () => {
    expect(stepsOf(holding(3), topic('a', { partitions: 5 }))).toEqual(['a: 3 and 2']);
    expect(stepsOf(holding(3), topic('a', { partitions: 3 }))).toEqual([]);
    expect(stepsOf(holding(3), topic('a'))).toEqual([]);
    expect(problemsOf(holding(3), topic('a', { partitions: 2 }))).toEqual([
      {
        code: 'plan.impossible',
        summary: "Topic a can't go from 3 to 2 partitions",
        hint: 'Set spec.partitions to 3 or more, or copy the data to a new topic with 2 partitions.',
        resource: 'Topic/a',
      },
    ]);
  });

  test('of a new topic have to be given', () => {
    expect(stepsOf(holding(1), topic('b', { partitions: 1 }))).toEqual(['create-topic b']);
    expect(problemsOf(holding(1), topic('b'))).toEqual([
      {
        code: 'manifest.invalid',
        summary: 'Topic b needs a number of partitions',
        hint: 'Set spec.partitions.',
        resource: 'Topic/b',
      },
    ]);
  });

  test('what is wrong about several topics is told at once', () => {
    expect(
      problemsOf(holding(3), topic('a', { partitions: 2 }), topic('b')).map(({ resource }) => resource),
    ).toEqual(['Topic/a', 'Topic/b']);
  });

  test('beyond two million, those that exist included, are refused; the largest topic is named', () => {
    const most = topic('b', { partitions: 1_999_999 });
    const [problem, ...others] = problemsOf(holding(1), most, topic('c', { partitions: 1 }));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      code: 'plan.impossible',
      summary: expect.stringMatching(/^No Kafka cluster holds 2,000,\d+ partitions$/),
      hint: 'Declare fewer partitions; topic b alone gets 1,999,999.',
    });
  });

  test('of a cluster that holds more already are no reason to refuse what adds none', () => {
    expect(problemsOf(holding(3), topic('a', { partitions: 3 }))).toEqual([]);
  });
});

describe('a topic that is declared absent', () => {
  const absent = (name: string) => topic(name, { state: 'absent' });

  test('is deleted where it exists, and no change where it does not', () => {
    expect(stepsOf(holding(1), absent('a'))).toEqual(['delete-topic a']);
    expect(stepsOf(holding(1), absent('b'))).toEqual([]);
  });

  test("is refused where it is topicwright's own, and says what it is for", () => {
    const state = cluster().brokers(2).topic('__topicwright', { partitions: 1 }).build();
    const plan = makePlan(wanting(absent('__topicwright')), state);
    expect(plan).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'plan.impossible',
          summary: "Topic __topicwright is topicwright's own and can't be declared absent",
          detail: 'It records which configs git has set and which throttles are in force.',
          hint: 'Remove the document.',
          resource: 'Topic/__topicwright',
        },
      ],
    });
  });
});
