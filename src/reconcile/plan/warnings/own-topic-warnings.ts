/** What becomes of the topics that topicwright itself needs. */
import { transactionTopic } from '../../../model/cluster/transaction-log.ts';
import type { PlanStep } from '../../../model/plan/plan.ts';
import { type Problem, warningProblem } from '../../../model/problem/problem.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import { isCreationOf } from '../../observe/own-topics.ts';

/** Where fewer brokers take replicas than the brokers' own setting asks for, Kafka itself would not create it at all. */
export function transactionLogWarnings(
  steps: readonly PlanStep[],
  { transactionLog: { replicationFactor: wanted } }: BoundCluster,
): readonly Problem[] {
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
