/** The steps that create the topics which topicwright itself needs, without a plan of anything else: for leases and for the registry. */

import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { CreateTopicStep } from '../../model/plan/plan.ts';
import type { Result } from '../../model/problem/problem.ts';
import { isOwnCreation } from '../observe/own-topics.ts';
import { makePlan } from './make-plan.ts';

/** The journal, and the transaction log that fences its writers; none where they exist. */
export function placeOwnTopics(
  desired: DesiredState,
  observed: ClusterState,
): Result<readonly CreateTopicStep[]> {
  const isNothingElse = { exclusions: [{ kind: 'glob', glob: '*' }], ownTopicsAlone: true } as const;
  const cluster = { ...desired.cluster, prune: [] };
  const nothing = { topics: [], guardrails: [], acls: [], quotas: [], users: [] };
  const plan = makePlan({ ...desired, ...nothing, cluster }, observed, isNothingElse);
  return plan.ok ? { ...plan, value: plan.value.steps.filter(isOwnCreation) } : plan;
}

/** The journal alone, for whoever takes no lease. */
export function placeJournal(
  desired: DesiredState,
  observed: ClusterState,
): Result<readonly CreateTopicStep[]> {
  const placed = placeOwnTopics(desired, observed);
  return placed.ok
    ? { ...placed, value: placed.value.filter(({ topic }) => topic === journalTopic) }
    : placed;
}
