/** topicwright's own topic in a plan: created before anything needs it, and only when something does. */
import { journalTopic } from '../model/cluster-port.ts';
import type { ClusterState } from '../model/cluster-state.ts';
import type { DesiredState, TopicDeclaration } from '../model/desired-state.ts';
import type { PlanStep } from '../model/plan.ts';

/** It is wanted like any declared topic: one partition, compacted, placed by whatever Placement selects it. */
export function withJournalTopic(desired: DesiredState, observed: ClusterState): DesiredState {
  const exists = observed.topics.some((topic) => topic.name === journalTopic);
  if (exists || desired.topics.some((topic) => topic.name === journalTopic)) return desired;
  const declaration: TopicDeclaration = {
    name: journalTopic,
    source: desired.cluster.source,
    tags: {},
    partitions: 1,
    replicationFactor: null,
    // A lease renewed each second makes many records: small segments are compacted soon.
    config: { 'cleanup.policy': 'compact', 'segment.bytes': String(4 * 1024 * 1024) },
    configSources: {},
    state: 'present',
  };
  return { ...desired, topics: [...desired.topics, declaration] };
}

/** The step that creates it goes first; alone it goes, as there is nothing to record yet, unless it is wanted for itself. */
export function orderJournalStep(steps: readonly PlanStep[], alone = false): readonly PlanStep[] {
  const isOwn = (step: PlanStep): boolean => step.kind === 'create-topic' && step.topic === journalTopic;
  const own = steps.filter(isOwn).map((step) => ({
    ...step,
    reason: "topicwright's own journal: configs that git owns, throttles in force",
  }));
  const others = steps.filter((step) => !isOwn(step));
  return others.length === 0 && !alone ? [] : [...own, ...others];
}
