/** Which topics come, grow, change and go. Placement of what is new is the planner's. */
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { TopicDeclaration } from '../../model/desired/desired-state.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import { type ConfigDiff, configDiffs } from './diff-configs.ts';

export interface TopicDiff {
  /** How many partitions each topic gets, new topics included; by name, and only where there are any. */
  readonly additions: ReadonlyMap<string, number>;
  readonly deletions: readonly BoundTopic[];
  /** By topic; of declared topics that exist. */
  readonly configs: ReadonlyMap<string, ConfigDiff>;
  readonly problems: readonly Problem[];
}

export function diffTopics(bound: BoundCluster): TopicDiff {
  const { topics, movesAlone } = bound;
  const unwanted = topics.filter(({ declared }) => declared?.state === 'absent');
  const own = unwanted.filter(({ name }) => name === journalTopic);
  const additions = new Map<string, number>();
  const problems = own.flatMap(({ declared }) => (declared ? [ownTopic(declared)] : []));
  for (const { name, declared, observed } of topics) {
    if (declared?.state !== 'present') continue;
    const added = addedPartitions(declared, observed?.partitions.length ?? 0);
    if (typeof added !== 'number') problems.push(added);
    else if (added > 0) additions.set(name, added);
  }
  const excess = tooManyPartitions(topics, additions);
  if (excess) problems.push(excess);
  return {
    // Nobody has to place what can't be.
    additions: excess ? new Map() : additions,
    deletions: movesAlone ? [] : unwanted.filter((topic) => topic.observed && !own.includes(topic)),
    configs: movesAlone ? new Map() : configDiffs(bound),
    problems,
  };
}

function addedPartitions(declared: TopicDeclaration, existing: number): number | Problem {
  const wanted = declared.partitions ?? existing;
  if (wanted === 0) return missingPartitions(declared);
  return wanted < existing ? fewerPartitions(declared, existing, wanted) : wanted - existing;
}

/** KRaft has been shown with two million (Confluent, 2021), on many brokers; more would only take minutes to plan. */
const mostPartitions = 2_000_000;

function tooManyPartitions(
  topics: readonly BoundTopic[],
  additions: ReadonlyMap<string, number>,
): Problem | null {
  const existing = topics.reduce((sum, { observed }) => sum + (observed?.partitions.length ?? 0), 0);
  const added = [...additions.values()].reduce((sum, count) => sum + count, 0);
  if (added === 0 || existing + added <= mostPartitions) return null;
  const [largest] = [...additions].sort(([, a], [, b]) => b - a);
  const numbers = (count: number): string => count.toLocaleString('en');
  return errorProblem('plan.impossible', `No Kafka cluster holds ${numbers(existing + added)} partitions`, {
    detail: `There are ${numbers(existing)}, and git adds ${numbers(added)}; the largest clusters have about ${numbers(mostPartitions)}.`,
    hint: `Declare fewer partitions; topic ${largest?.[0]} alone gets ${numbers(largest?.[1] ?? 0)}.`,
  });
}

function about(declared: TopicDeclaration): { source: TopicDeclaration['source']; resource: string } {
  return { source: declared.source, resource: `Topic/${declared.name}` };
}

function ownTopic(declared: TopicDeclaration): Problem {
  return errorProblem(
    'plan.impossible',
    `Topic ${declared.name} is topicwright's own and can't be declared absent`,
    {
      detail: 'It records which configs git has set and which throttles are in force.',
      hint: 'Remove the document.',
      ...about(declared),
    },
  );
}

function missingPartitions(declared: TopicDeclaration): Problem {
  return errorProblem('manifest.invalid', `Topic ${declared.name} needs a number of partitions`, {
    detail: 'It does not exist yet.',
    hint: 'Set spec.partitions.',
    ...about(declared),
  });
}

function fewerPartitions(declared: TopicDeclaration, existing: number, wanted: number): Problem {
  return errorProblem(
    'plan.impossible',
    `Topic ${declared.name} can't go from ${existing} to ${wanted} partitions`,
    {
      detail: 'Kafka can add partitions, but never remove them: their records would be lost.',
      hint: `Set spec.partitions to ${existing} or more, or copy the data to a new topic with ${wanted} partitions.`,
      ...about(declared),
    },
  );
}
