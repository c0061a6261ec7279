/** Compares a plan with the cluster of now: what is still to do, what is done already, and what makes it stale. */

import { type ClusterState, type ObservedTopic, targetReplicas } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { sameReplicas } from '../../model/cluster/same-replicas.ts';
import {
  type AddPartitionsStep,
  addedReplicas,
  type ConfigDifference,
  type CreateTopicStep,
  type DeleteTopicStep,
  type MoveLogDirsStep,
  type MoveReplicasStep,
  type Plan,
  type PlanStep,
  type SetConfigStep,
} from '../../model/plan/plan.ts';
import { errorProblem, type Problem, type Result } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { sameConfigValue } from '../bind/config-values.ts';
import { ownTopics } from '../observe/own-topics.ts';

interface Check {
  /** What is left of the step; null when all of it is done. */
  readonly remaining: PlanStep | null;
  /** How the cluster differs from both what the plan found and what it wants. */
  readonly changed: readonly string[];
}

/** The steps still to be done. Stale where what a step touches is neither as the plan found it nor as it leaves it. */
export function remainingSteps(plan: Plan, observed: ClusterState): Result<readonly PlanStep[]> {
  if (plan.clusterId !== observed.clusterId) return { ok: false, problems: [wrongCluster(plan, observed)] };
  const live = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const alive = new Set(observed.brokers.map((broker) => broker.id));
  const checks = plan.steps.map((step) => checkIdentity(step, live.get(step.topic) ?? null, alive));
  const changed = checks.flatMap((check) => check.changed);
  if (changed.length > 0) return { ok: false, problems: changed.map(stale) };
  return { ok: true, value: checks.flatMap(({ remaining }) => remaining ?? []), warnings: [] };
}

/** One that was deleted and created again has nothing in common with the one that the plan found but its name. */
function checkIdentity(step: PlanStep, topic: ObservedTopic | null, alive: ReadonlySet<BrokerId>): Check {
  const { topicId } = step;
  if (topicId === undefined || topic?.id === undefined || topic.id === topicId)
    return checkStep(step, topic, alive);
  return differs(
    `topic ${step.topic} was deleted and created again: its id is ${topic.id}, the plan found ${topicId}`,
  );
}

function checkStep(step: PlanStep, topic: ObservedTopic | null, alive: ReadonlySet<BrokerId>): Check {
  switch (step.kind) {
    case 'create-topic':
      return withReceivers(checkCreation(step, topic), step.assignments.flat(), alive);
    case 'add-partitions':
      return withReceivers(checkAddition(step, topic), step.assignments.flat(), alive);
    case 'set-config':
      return checkConfigs(step, topic);
    case 'move-replicas':
      return checkMoves(step, topic, alive);
    case 'move-log-dirs':
      return checkLogDirs(step, topic);
    case 'elect-leaders':
      return { remaining: step, changed: [] };
    case 'delete-topic':
      return checkDeletion(step, topic);
  }
}

const done: Check = { remaining: null, changed: [] };
const toDo = (remaining: PlanStep): Check => ({ remaining, changed: [] });
const differs = (changed: string): Check => differ([changed]);
const differ = (changed: readonly string[]): Check => ({ remaining: null, changed });

function withReceivers(check: Check, receivers: readonly BrokerId[], alive: ReadonlySet<BrokerId>): Check {
  if (check.remaining === null) return check;
  const down = missing(receivers, alive);
  return down.length === 0
    ? check
    : differ(
        down.map((id) => `broker ${id}, which would receive replicas of ${check.remaining?.topic}, is down`),
      );
}

function missing(brokers: readonly BrokerId[], alive: ReadonlySet<BrokerId>): readonly BrokerId[] {
  return [...new Set(brokers)].filter((id) => !alive.has(id)).sort((a, b) => a - b);
}

function checkCreation(step: CreateTopicStep, topic: ObservedTopic | null): Check {
  if (topic === null) return toDo(step);
  // Whoever has made what topicwright itself needs, it is there.
  if (ownTopics.includes(step.topic)) return done;
  const same =
    sameAssignments(topic, 0, step.assignments) && topic.partitions.length === step.assignments.length;
  return same
    ? done
    : differs(`topic ${step.topic} now exists, with different partitions or replicas than planned`);
}

function checkAddition(step: AddPartitionsStep, topic: ObservedTopic | null): Check {
  if (topic === null) return differs(`topic ${step.topic} is gone`);
  const count = topic.partitions.length;
  if (count === step.existing) return toDo(step);
  const complete = count === step.existing + step.assignments.length;
  if (complete && sameAssignments(topic, step.existing, step.assignments)) return done;
  return differs(`topic ${step.topic} has ${countOf(count, 'partition')}, the plan found ${step.existing}`);
}

function sameAssignments(
  topic: ObservedTopic,
  first: number,
  assignments: readonly (readonly BrokerId[])[],
): boolean {
  return assignments.every((replicas, index) => {
    const partition = topic.partitions[first + index];
    return partition !== undefined && sameReplicas(targetReplicas(partition), replicas);
  });
}

function checkConfigs(step: SetConfigStep, topic: ObservedTopic | null): Check {
  if (topic === null) return differs(`topic ${step.topic} is gone`);
  const values = step.changes.map((change) => ({ change, now: ownValue(topic.configs, change.key) ?? null }));
  const left = values.filter(({ change, now }) => !sameValue(change, now, change.to));
  const foreign = left.filter(({ change, now }) => !sameValue(change, now, change.from));
  if (foreign.length > 0) {
    return differ(
      foreign.map(
        ({ change, now }) =>
          `topic ${step.topic}: ${change.key} is ${now ?? 'not set'}, the plan found ${change.from ?? 'it not set'}`,
      ),
    );
  }
  return left.length === 0 ? done : toDo({ ...step, changes: left.map(({ change }) => change) });
}

function sameValue({ key }: ConfigDifference, a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : sameConfigValue(key, a, b);
}

function checkMoves(
  step: MoveReplicasStep,
  topic: ObservedTopic | null,
  alive: ReadonlySet<BrokerId>,
): Check {
  if (topic === null) return differs(`topic ${step.topic} is gone`);
  const changed: string[] = [];
  const left = step.partitions.filter((change) => {
    const partition = topic.partitions[change.partition];
    const now = partition ? targetReplicas(partition) : [];
    if (sameReplicas(now, change.to)) return false;
    const name = partitionName(change);
    if (!sameReplicas(now, change.from)) {
      changed.push(`partition ${name} is on [${now.join(', ')}], the plan found [${change.from.join(', ')}]`);
    }
    for (const id of missing(addedReplicas(change), alive)) {
      changed.push(`broker ${id}, which would receive ${name}, is down`);
    }
    return true;
  });
  if (changed.length > 0) return differ(changed);
  return left.length === 0 ? done : toDo({ ...step, partitions: left });
}

/** A replica on its way counts as not there yet: the step waits for it. Where it is, a broker that is silent does not tell. */
function checkLogDirs(step: MoveLogDirsStep, topic: ObservedTopic | null): Check {
  if (topic === null) return differs(`topic ${step.topic} is gone`);
  const changed: string[] = [];
  const left = step.replicas.filter((move) => {
    const partition = topic.partitions[move.partition];
    const now = partition?.logDirs?.[move.broker];
    if (now === move.to) return false;
    const name = partitionName(move);
    if (!partition?.replicas.includes(move.broker))
      changed.push(`partition ${name} has no replica on broker ${move.broker} any more`);
    else if (now !== undefined && now !== move.from)
      changed.push(`${name} is in ${now} of broker ${move.broker}, the plan found it in ${move.from}`);
    return true;
  });
  if (changed.length > 0) return differ(changed);
  return left.length === 0 ? done : toDo({ ...step, replicas: left });
}

function checkDeletion(step: DeleteTopicStep, topic: ObservedTopic | null): Check {
  if (topic === null) return done;
  if (topic.partitions.length === step.partitions) return toDo(step);
  return differs(
    `topic ${step.topic} has ${countOf(topic.partitions.length, 'partition')}, the plan found ${step.partitions}: it may be a different topic with the same name`,
  );
}

function wrongCluster(plan: Plan, observed: ClusterState): Problem {
  return errorProblem(
    'plan.wrong-cluster',
    `The plan is for a different cluster than ${plan.cluster} is now`,
    {
      detail: `It was made for cluster id ${plan.clusterId}; the brokers say ${observed.clusterId}.`,
      hint: 'Check the bootstrap servers of the Cluster document, or make a new plan.',
      resource: `Cluster/${plan.cluster}`,
    },
  );
}

function stale(difference: string): Problem {
  return errorProblem('plan.stale', `Changed since the plan was made: ${difference}`, {
    hint: 'Nothing was changed. Plan again and review what is different.',
  });
}
