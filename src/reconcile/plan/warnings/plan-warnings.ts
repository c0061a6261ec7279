/** All that a reader of a plan should know beforehand, in the order in which it is told. */
import type { PlanStep } from '../../../model/plan/plan.ts';
import type { Problem } from '../../../model/problem/problem.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import { mixedFactorWarnings } from '../../bind/mixed-factors.ts';
import { findTrouble } from '../../observe/find-trouble.ts';
import type { PlacedPartitions } from '../place-partitions.ts';
import { brokerWarnings } from './broker-warnings.ts';
import { departureWarnings } from './departure-warnings.ts';
import { observationWarnings } from './observation-warnings.ts';
import { transactionLogWarnings } from './own-topic-warnings.ts';
import { rackWarnings } from './rack-warnings.ts';

export function planWarnings(
  bound: BoundCluster,
  { answer, warnings }: PlacedPartitions,
  steps: readonly PlanStep[],
): readonly Problem[] {
  return [
    ...warnings,
    ...brokerWarnings(bound, answer.held),
    ...findTrouble(bound.observed),
    ...observationWarnings(bound),
    ...rackWarnings(bound),
    ...mixedFactorWarnings(bound.mixedFactors),
    ...bound.access.warnings,
    ...departureWarnings(bound.departed),
    ...transactionLogWarnings(steps, bound),
  ];
}
