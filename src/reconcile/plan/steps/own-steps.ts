/** The steps that create what topicwright itself needs: they go first. */
import { journalTopic } from '../../../model/cluster/port/journal-port.ts';
import { type TransactionLog, transactionTopicConfigs } from '../../../model/cluster/transaction-log.ts';
import type { CreateTopicStep, PlanStep } from '../../../model/plan/plan.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import { isCreationOf, isOwnCreation, ownTopics } from '../../observe/own-topics.ts';

/** The steps that create them go first, as all others need them; without a source, where no document declares them. */
export function orderOwnSteps(
  steps: readonly PlanStep[],
  { desired: { cluster }, transactionLog: log }: BoundCluster,
): readonly PlanStep[] {
  const own = ownTopics.flatMap((name) => steps.filter(isCreationOf(name)));
  const others = steps.filter((step) => !isOwnCreation(step));
  const undeclared = ({ source, ...step }: CreateTopicStep): CreateTopicStep =>
    source === undefined || source === cluster.source ? step : { ...step, source };
  return [...own.map((step) => finish(undeclared(step), log)), ...others];
}

function finish(step: CreateTopicStep, log: TransactionLog): CreateTopicStep {
  if (step.topic === journalTopic)
    return { ...step, reason: "topicwright's own journal: configs that git owns, throttles in force" };
  const configs = transactionTopicConfigs(log, step.replicationFactor);
  return {
    ...step,
    reason: "Kafka's transaction log, which fences applies: as the brokers' settings say",
    configs: { ...configs, ...step.configs },
  };
}
