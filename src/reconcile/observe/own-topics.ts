/** The topics that topicwright itself needs, its journal and Kafka's transaction log: created before anything needs them. */
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import { transactionTopic } from '../../model/cluster/transaction-log.ts';
import type { CreateTopicStep, PlanStep } from '../../model/plan/plan.ts';

/** The journal holds the lease; a transactional id, which is kept in the transaction log, fences whoever lost it. */
export const ownTopics: readonly string[] = [journalTopic, transactionTopic];

/** As Kafka keeps its own internal topics. */
export const journalReplicationFactor = 3;

export function isOwnCreation(step: PlanStep): step is CreateTopicStep {
  return ownTopics.some((name) => isCreationOf(name)(step));
}

export const isCreationOf =
  (name: string) =>
  (step: PlanStep): step is CreateTopicStep =>
    step.kind === 'create-topic' && step.topic === name;
