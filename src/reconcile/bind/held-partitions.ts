/** What a plan can't change for now: as the cluster has it, and as problems of an apply. */
import { isUnavailable } from '../../model/cluster/availability.ts';
import { isReassigning, type Partition } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { describeHeld, remedyText } from '../../model/plan/describe-held.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { HeldPartition } from '../../model/plan/plan-summary.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { BoundTopic } from './bind-topics.ts';

/**
 * Those of the planner, and those of declared topics that no Placement selects: git governs them as well. An unavailable one waits for the
 * brokers that Kafka still has in the ISR, or calls eligible leaders (KIP-966); the others' replicas lack records. By topic and partition.
 */
export function heldPartitions(
  planned: readonly HeldPartition[],
  topics: readonly BoundTopic[],
): readonly HeldPartition[] {
  const known = new Map(planned.map((held) => [partitionName(held), held]));
  return topics.flatMap(({ name, declared, observed, excluded }) =>
    (observed?.partitions ?? []).flatMap((partition) => {
      const held = known.get(partitionName({ topic: name, partition: partition.id }));
      if (held) return [held.why === 'unavailable' ? unavailable(name, partition) : held];
      const isGoverned = declared?.state === 'present' && !excluded && !isReassigning(partition);
      return isGoverned && isUnavailable(partition) ? [unavailable(name, partition)] : [];
    }),
  );
}

function unavailable(topic: string, partition: Partition): HeldPartition {
  const { id, replicas, isr, offlineReplicas, eligibleLeaders = [] } = partition;
  const last = [...isr, ...eligibleLeaders].filter((broker) => offlineReplicas.includes(broker));
  return {
    topic,
    partition: id,
    replicas,
    why: 'unavailable',
    waitsFor: last.length > 0 ? last : offlineReplicas,
    lagging: replicas.filter((broker) => !offlineReplicas.includes(broker)),
  };
}

/** What an apply of the plan leaves undone: so that it never ends as if all were done. */
export function heldProblems({ summary, brokers }: Plan): readonly Problem[] {
  const live = brokers.map(({ id }) => id);
  return describeHeld(summary.held, live).map((text) =>
    errorProblem('apply.partitions-held', text.summary, {
      detail: `Left as ${summary.held.length === 1 ? 'it is' : 'they are'}: ${text.byBroker.join('; ')}.`,
      hint: remedyText(text),
    }),
  );
}
