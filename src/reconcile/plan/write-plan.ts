/** Writes down what is to be done as a plan: its steps with what could hurt, what it costs, what to know beforehand. */
import type { Plan } from '../../model/plan/plan.ts';
import { brokerRecovery } from '../../planner/answer/broker-recovery.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { chooseThrottle } from '../bind/choose-throttle.ts';
import { checkGuardrails, plannedWindows } from '../guardrails/check-guardrails.ts';
import { undeclaredFindings } from '../guardrails/undeclared-findings.ts';
import { withHazards } from '../hazards/find-hazards.ts';
import { observedDigest, sealPlan } from '../saved/digest.ts';
import type { TopicDiff } from './diff-topics.ts';
import { journalAfterwards } from './journal-afterwards.ts';
import { movingPools } from './moving-pools.ts';
import type { PlacedPartitions } from './place-partitions.ts';
import { planBrokers } from './plan-brokers.ts';
import { assembleSteps } from './steps/assemble-steps.ts';
import { orderOwnSteps } from './steps/own-steps.ts';
import { summarizePlan } from './summarize-plan.ts';
import { planWarnings } from './warnings/plan-warnings.ts';

export function writePlan(bound: BoundCluster, diff: TopicDiff, placed: PlacedPartitions): Plan {
  const { desired, observed, access } = bound;
  const brokers = planBrokers(bound, placed);
  const assembled = orderOwnSteps(assembleSteps(bound, diff, placed), bound);
  const steps = withHazards(assembled, { brokers, observed });
  const throttle = chooseThrottle(desired, movingPools(placed));
  const summary = {
    ...summarizePlan(bound, diff, placed, steps),
    recovery: brokerRecovery(placed.question, placed.answer, throttle.rate),
  };
  return sealPlan({
    apiVersion: 'topicwright/v1',
    kind: 'Plan',
    cluster: desired.cluster.name,
    clusterId: observed.clusterId,
    observedDigest: observedDigest(observed),
    brokers,
    throttle,
    steps,
    access: access.changes,
    unmanaged: access.unmanaged,
    summary,
    certificate: placed.answer.certificate,
    unfinished: bound.unfinished,
    warnings: planWarnings(bound, placed, steps),
    guardrails: [
      ...checkGuardrails(bound, steps, summary),
      ...undeclaredFindings(desired, summary.undeclaredTopics),
    ],
    changeWindows: plannedWindows(desired.guardrails),
    journal: journalAfterwards(bound, summary.drained),
  });
}
