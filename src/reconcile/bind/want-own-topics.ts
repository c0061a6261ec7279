/** The topics that topicwright itself needs, wanted like those that git declares. */

import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import { type TransactionLog, transactionTopic } from '../../model/cluster/transaction-log.ts';
import type { DesiredState, TopicDeclaration } from '../../model/desired/desired-state.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import { journalReplicationFactor } from '../observe/own-topics.ts';

export interface OwnTopics {
  /** What git wants, and each of them that is missing. */
  readonly desired: DesiredState;
  /** Names of those. */
  readonly missing: readonly string[];
  /** How many replicas each has where neither its declaration nor a Placement says so. */
  readonly replicationFactors: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

/**
 * Each that is missing is wanted like any declared topic, placed by whatever Placement selects it. The transaction log would otherwise
 * be made by Kafka at the first lease, on any brokers, those that are to be emptied included.
 */
export function wantOwnTopics(desired: DesiredState, observed: ClusterState, log: TransactionLog): OwnTopics {
  const missing = missingOwnTopics(desired, observed, log);
  return {
    desired: { ...desired, topics: [...desired.topics, ...missing] },
    missing: missing.map(({ name }) => name),
    replicationFactors: new Map([
      [journalTopic, journalReplicationFactor],
      [transactionTopic, log.replicationFactor],
    ]),
    problems: transactionLogProblems(desired, observed, log),
  };
}

function missingOwnTopics(
  desired: DesiredState,
  observed: ClusterState,
  { partitions }: TransactionLog,
): readonly TopicDeclaration[] {
  const known = new Set([...observed.topics, ...desired.topics].map(({ name }) => name));
  // A lease renewed each second makes many records: small segments are compacted soon.
  const journalConfig = { 'cleanup.policy': 'compact', 'segment.bytes': String(4 * 1024 * 1024) };
  return [
    { name: journalTopic, partitions: 1, config: journalConfig },
    { name: transactionTopic, partitions, config: {} },
  ]
    .filter(({ name }) => !known.has(name))
    .map((wanted) => ({
      ...{ source: desired.cluster.source, tags: {}, replicationFactor: null, configSources: {} },
      ...{ ...wanted, state: 'present' as const },
    }));
}

/** What Kafka would make unusable: a transaction log with another number of partitions than the brokers expect. */
function transactionLogProblems(
  desired: DesiredState,
  observed: ClusterState,
  { partitions }: TransactionLog,
): readonly Problem[] {
  if (observed.topics.some(({ name }) => name === transactionTopic)) return [];
  const declared = desired.topics.find(({ name }) => name === transactionTopic);
  if (!declared || declared.partitions === null || declared.partitions === partitions) return [];
  return [wrongPartitions(declared.partitions, partitions, declared)];
}

export function wrongPartitions(
  planned: number,
  expected: number,
  { source }: Partial<Pick<TopicDeclaration, 'source'>> = {},
): Problem {
  return errorProblem(
    'plan.impossible',
    `${transactionTopic} can't have ${planned} partitions: the brokers expect ${expected}`,
    {
      detail: `A broker serves no transactions where the topic differs from its own transaction.state.log.num.partitions.`,
      hint: `Plan again, with ${expected} partitions.`,
      ...(source && { source }),
      resource: `Topic/${transactionTopic}`,
    },
  );
}
