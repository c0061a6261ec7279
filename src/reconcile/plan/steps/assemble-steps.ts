/** Puts the differences and the planner's answer into the ordered steps of a plan. */
import type { PlanStep } from '../../../model/plan/plan.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import type { TopicDiff } from '../diff-topics.ts';
import type { PlacedPartitions } from '../place-partitions.ts';
import { movedLeaders, strayLeaders } from './find-elections.ts';
import { electionSteps, logDirSteps, moveSteps } from './move-steps.ts';
import {
  additions,
  configSteps,
  creations,
  deletionSteps,
  whenToAdd,
  whenToConfigure,
} from './topic-steps.ts';

/**
 * Creations first, deletions last: nothing waits for bytes that are not needed, nothing goes before its successor is there. Their
 * hazards are found later.
 */
export function assembleSteps(
  bound: BoundCluster,
  { configs, deletions }: TopicDiff,
  placed: PlacedPartitions,
): readonly PlanStep[] {
  const { topics, observed } = bound;
  const { answer } = placed;
  const bindings = new Map(topics.map((topic) => [topic.name, topic]));
  const grown = Object.groupBy(additions(topics, placed), (step) => whenToAdd(step, bindings, answer));
  const configured = Object.groupBy(configSteps(topics, configs), (step) =>
    whenToConfigure(step, bindings, answer),
  );
  const elections = [...movedLeaders(answer.changes, observed), ...strayLeaders(bound, placed)];
  return [
    ...creations(topics, placed),
    ...(grown.now ?? []),
    ...(configured.now ?? []),
    ...moveSteps(placed, bindings),
    ...logDirSteps(placed, bindings),
    ...(configured.later ?? []),
    ...(grown.later ?? []),
    ...electionSteps(elections, bindings),
    ...deletionSteps(deletions),
  ];
}
