/** A topic as Guardrails see it: where it is declared, how it will be, what the plan does to it. */
import type { ClusterState, Tags } from '../../model/cluster/cluster-state.ts';
import type { TopicDeclaration } from '../../model/desired/desired-state.ts';
import type { GuardrailFinding } from '../../model/desired/guardrails.ts';
import type { PlanStep } from '../../model/plan/plan.ts';
import type { BoundTopic } from '../bind/bind-topics.ts';
import { type TopicOutlook, topicOutlook } from '../hazards/topic-outlook.ts';

export interface JudgedTopic {
  readonly name: string;
  /** null: only a Placement, or nothing, is about it. */
  readonly declared: TopicDeclaration | null;
  readonly tags: Tags;
  readonly outlook: TopicOutlook;
  /** What the plan does to it. */
  readonly steps: readonly PlanStep[];
}

/** One breach of a rule. */
export interface Fault {
  readonly resource: string | null;
  readonly text: string;
  readonly source?: GuardrailFinding['source'];
  /** Whether the plan brings it about; what it leaves as it is never blocks. */
  readonly isPlanned: boolean;
}

/** By name: declared topics, and others that the plan changes. */
export function judgedTopics(
  topics: readonly BoundTopic[],
  observed: ClusterState,
  steps: readonly PlanStep[],
): readonly JudgedTopic[] {
  const stepsOf = Map.groupBy(steps, ({ topic }) => topic);
  return topics
    .filter(({ name, declared }) => declared !== null || stepsOf.has(name))
    .map(({ name, declared, tags, observed: live }) => {
      const own = stepsOf.get(name) ?? [];
      return { name, declared, tags, outlook: topicOutlook(name, live, own, observed), steps: own };
    });
}

export function faultOf({ name, declared }: JudgedTopic, text: string, isPlanned: boolean): Fault {
  const fault = { resource: `Topic/${name}`, text, isPlanned };
  return declared ? { ...fault, source: declared.source } : fault;
}

export const isCreation = ({ kind }: PlanStep): boolean => kind === 'create-topic';
