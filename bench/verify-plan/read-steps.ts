/** What the steps of a plan do to replicas. */
import type { PartitionChange, Plan } from '../../src/model/plan/plan.ts';

export function changesOf(plan: Plan): readonly PartitionChange[] {
  return plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
}

export const deletedTopics = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.steps.filter(({ kind }) => kind === 'delete-topic').map(({ topic }) => topic));

/** By partition. */
export function changedReplicas(plan: Plan): ReadonlyMap<string, readonly number[]> {
  return new Map(changesOf(plan).map(({ topic, partition, to }) => [`${topic}/${partition}`, to]));
}

interface CreatedPartition {
  readonly topic: string;
  readonly id: number;
  readonly replicas: readonly number[];
}

export function createdReplicas(plan: Plan): readonly CreatedPartition[] {
  return plan.steps.flatMap((step) => {
    if (step.kind !== 'create-topic' && step.kind !== 'add-partitions') return [];
    const first = step.kind === 'create-topic' ? 0 : step.existing;
    return step.assignments.map((replicas, i) => ({ topic: step.topic, id: first + i, replicas }));
  });
}
