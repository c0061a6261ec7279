/** The topics that topicwright itself needs in a plan, its journal and Kafka's transaction log: created before anything needs them. */
import { journalTopic } from '../../model/cluster/cluster-port.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import {
  transactionLog,
  transactionTopic,
  transactionTopicConfigs,
} from '../../model/cluster/transaction-log.ts';
import type { DesiredState, TopicDeclaration } from '../../model/desired/desired-state.ts';
import type { CreateTopicStep, PlanStep } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, warningProblem } from '../../model/problem/problem.ts';

/** The journal holds the lease; a transactional id, which is kept in the transaction log, fences whoever lost it. */
export const ownTopics: readonly string[] = [journalTopic, transactionTopic];

/** As Kafka keeps its own internal topics. */
export const journalReplicationFactor = 3;

/**
 * Each that is missing is wanted like any declared topic, placed by whatever Placement selects it. The transaction log would otherwise
 * be made by Kafka at the first lease, on any brokers, those that are to be emptied included.
 */
export function withOwnTopics(desired: DesiredState, observed: ClusterState): DesiredState {
  const missing = missingOwnTopics(desired, observed);
  return { ...desired, topics: [...desired.topics, ...missing] };
}

export function needsOwnTopics(desired: DesiredState, observed: ClusterState): boolean {
  return missingOwnTopics(desired, observed).length > 0;
}

function missingOwnTopics(desired: DesiredState, observed: ClusterState): readonly TopicDeclaration[] {
  const known = new Set([...observed.topics, ...desired.topics].map(({ name }) => name));
  // A lease renewed each second makes many records: small segments are compacted soon.
  const journalConfig = { 'cleanup.policy': 'compact', 'segment.bytes': String(4 * 1024 * 1024) };
  const { partitions } = transactionLog(observed.brokerSettings);
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

/** How many replicas each has where neither its declaration nor a Placement says so. */
export function ownReplicationFactors(observed: ClusterState): ReadonlyMap<string, number> {
  return new Map([
    [journalTopic, journalReplicationFactor],
    [transactionTopic, transactionLog(observed.brokerSettings).replicationFactor],
  ]);
}

/** The steps that create them go first, as all others need them; without a source, where no document declares them. */
export function orderOwnSteps(
  steps: readonly PlanStep[],
  { cluster }: DesiredState,
  observed: ClusterState,
): readonly PlanStep[] {
  const own = ownTopics.flatMap((name) => steps.filter(isCreationOf(name)));
  const others = steps.filter((step) => !isOwnCreation(step));
  const undeclared = ({ source, ...step }: CreateTopicStep): CreateTopicStep =>
    source === undefined || source === cluster.source ? step : { ...step, source };
  return [...own.map((step) => finish(undeclared(step), observed)), ...others];
}

export function isOwnCreation(step: PlanStep): step is CreateTopicStep {
  return ownTopics.some((name) => isCreationOf(name)(step));
}

const isCreationOf =
  (name: string) =>
  (step: PlanStep): step is CreateTopicStep =>
    step.kind === 'create-topic' && step.topic === name;

function finish(step: CreateTopicStep, { brokerSettings }: ClusterState): CreateTopicStep {
  if (step.topic === journalTopic)
    return { ...step, reason: "topicwright's own journal: configs that git owns, throttles in force" };
  const configs = transactionTopicConfigs(transactionLog(brokerSettings), step.replicationFactor);
  return {
    ...step,
    reason: "Kafka's transaction log, which fences applies: as the brokers' settings say",
    configs: { ...configs, ...step.configs },
  };
}

/** What Kafka would make unusable: a transaction log with another number of partitions than the brokers expect. */
export function transactionLogProblems(desired: DesiredState, observed: ClusterState): readonly Problem[] {
  if (observed.topics.some(({ name }) => name === transactionTopic)) return [];
  const declared = desired.topics.find(({ name }) => name === transactionTopic);
  const { partitions } = transactionLog(observed.brokerSettings);
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

/** Where fewer brokers take replicas than the brokers' own setting asks for, Kafka itself would not create it at all. */
export function transactionLogWarnings(
  steps: readonly PlanStep[],
  { brokerSettings }: ClusterState,
): readonly Problem[] {
  const wanted = transactionLog(brokerSettings).replicationFactor;
  return steps.filter(isCreationOf(transactionTopic)).flatMap(({ replicationFactor }) =>
    replicationFactor >= wanted
      ? []
      : [
          warningProblem('plan.note', `${transactionTopic} gets ${replicationFactor} of ${wanted} replicas`, {
            detail: `transaction.state.log.replication.factor is ${wanted}, and no more brokers take replicas, or its Placement asks for fewer.`,
            hint: `Add brokers, and a Placement that selects ${transactionTopic} with replicationFactor: ${wanted}; then set its min.insync.replicas.`,
            resource: `Topic/${transactionTopic}`,
          }),
        ],
  );
}
