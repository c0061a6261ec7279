/**
 * Creates the topics that a lease needs, before it is taken: what a run sets is written to the journal before it is set, and Kafka
 * itself would put its transaction log on any brokers.
 */

import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import type { ClusterPort } from '../../../model/cluster/port/cluster-port.ts';
import type { ClusterReads } from '../../../model/cluster/port/cluster-reads.ts';
import { transactionLog, transactionTopic } from '../../../model/cluster/transaction-log.ts';
import type { DesiredState } from '../../../model/desired/desired-state.ts';
import type { ApplyEvent } from '../../../model/plan/apply-event.ts';
import type { CreateTopicStep, PlanStep } from '../../../model/plan/plan.ts';
import { ProblemError, unwrap } from '../../../model/problem/problem.ts';
import { wrongPartitions } from '../../bind/want-own-topics.ts';
import { isOwnCreation, ownTopics } from '../../observe/own-topics.ts';
import { placeOwnTopics } from '../../plan/place-own-topics.ts';
import { requireAllDone } from './outcomes.ts';

interface OwnTopicsContext {
  readonly port: ClusterPort;
  readonly desired: DesiredState;
  readonly onEvent: (event: ApplyEvent) => void;
}

/** By name. */
export async function missingOwnTopics(port: ClusterReads): Promise<readonly string[]> {
  const { partitions } = await port.describePartitions(ownTopics);
  return ownTopics.filter((name) => !partitions.some(({ topic }) => topic === name));
}

/** As planned, or as they would be. Returns the steps that were done. */
export async function createOwnTopics(
  planned: readonly PlanStep[],
  observed: ClusterState,
  { port, desired, onEvent }: OwnTopicsContext,
): Promise<readonly CreateTopicStep[]> {
  const existing = new Set(observed.topics.map(({ name }) => name));
  const missing = ownTopics.filter((name) => !existing.has(name));
  const ofPlan = planned.filter(isOwnCreation).filter(({ topic }) => missing.includes(topic));
  const isWhole = ofPlan.length === missing.length;
  const others = isWhole ? [] : unwrap(placeOwnTopics(desired, observed));
  const steps = missing.flatMap((name) => [...ofPlan, ...others].find(({ topic }) => topic === name) ?? []);
  requireExpectedPartitions(steps, observed);
  for (const step of steps) onEvent({ kind: 'step-started', step });
  const outcomes = await port.createTopics(
    steps.map(({ topic, assignments, configs }) => ({ name: topic, assignments, configs })),
  );
  // Somebody who applies at the same moment may have been faster; the lease decides between them.
  const isOlder = ({ error }: (typeof outcomes)[number]): boolean => error?.name === 'TOPIC_ALREADY_EXISTS';
  requireAllDone(
    'Creation',
    outcomes.filter((outcome) => !isOlder(outcome)),
  );
  for (const step of steps) onEvent({ kind: 'step-finished', step });
  const older = new Set(outcomes.filter(isOlder).map(({ resource }) => resource));
  return steps.filter(({ topic }) => !older.has(topic));
}

/** A plan may be old, or made from a snapshot without settings. */
function requireExpectedPartitions(
  steps: readonly CreateTopicStep[],
  { brokerSettings }: ClusterState,
): void {
  const { partitions } = transactionLog(brokerSettings);
  const planned = steps.find(({ topic }) => topic === transactionTopic)?.assignments.length ?? partitions;
  if (planned === partitions) return;
  throw new ProblemError([{ ...wrongPartitions(planned, partitions), code: 'plan.stale' }]);
}
