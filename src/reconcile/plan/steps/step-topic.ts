/** What all steps say of their topic. */
import type { PlanStep } from '../../../model/plan/plan.ts';
import type { BoundTopic } from '../../bind/bind-topics.ts';

export function topicIdOf(topic: BoundTopic | undefined): Pick<PlanStep, 'topicId'> {
  const id = topic?.observed?.id;
  return id === undefined ? {} : { topicId: id };
}

export function sourceOf(topic: BoundTopic | undefined): Pick<PlanStep, 'source'> {
  const source = topic?.declared?.source ?? topic?.placement?.source;
  return source ? { source } : {};
}

/** Keeps the order of first appearance. */
export function groupByTopic<Item extends { readonly topic: string }>(
  items: readonly Item[],
): Map<string, Item[]> {
  return Map.groupBy(items, (item) => item.topic);
}
