/** What a plan leaves on a drained broker. Whether one is safe to stop is seen after the apply only. */

import type { DrainedBroker, PlanSummary } from '../../../model/plan/plan-summary.ts';
import { nameSome } from '../../../model/values/name-some.ts';

export function drainedText(
  { broker, replicasBefore, replicasAfter, topicsLeft }: DrainedBroker,
  summary: PlanSummary,
): string {
  if (replicasBefore === 0 && replicasAfter === 0) return `Broker ${broker} holds no replica, and gets none.`;
  if (replicasAfter === 0) return `Once applied, broker ${broker} holds no replica (${replicasBefore} now).`;
  const groups = Map.groupBy(topicsLeft, (topic) => whyLeft(topic, summary));
  const reasons = [...groups].map(([why, topics]) => `${nameSome(topics)} (${why})`);
  return `Once applied, broker ${broker} still holds ${replicasAfter} of ${replicasBefore} replicas, of ${reasons.join('; ')}. It is not safe to stop.`;
}

/** As far as the plan knows: a topic may be excluded from it, or be moved by somebody else already. */
function whyLeft(topic: string, { ungovernedTopics, held, leftOver }: PlanSummary): string {
  if (ungovernedTopics.includes(topic)) return 'no Placement selects it';
  if (held.some((one) => one.topic === topic)) return "Kafka can't move it for now";
  return leftOver === null ? 'this plan leaves it alone' : 'it exceeds the budget of this plan';
}
