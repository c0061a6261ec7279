/** Deletes topics, by their ids, and only those that hold no data unless that was allowed. */
import type { Outcome } from '../model/cluster-port.ts';
import type { DeleteTopicStep } from '../model/plan.ts';
import type { ApplyContext } from './apply-context.ts';
import { type HazardRules, heedHazards } from './heed-hazards.ts';
import { requireAllDone } from './outcomes.ts';

/** Hours may have passed since the apply began: whether they hold data by now is looked at once more. */
export async function deleteTopics(
  steps: readonly DeleteTopicStep[],
  rules: Omit<HazardRules, 'desired'>,
  { port, desired }: ApplyContext,
): Promise<void> {
  if (!rules.consents.allowDataLoss)
    heedHazards(steps, await port.observe(), { ...rules, desired }, 'What was done before stays.');
  const ids = new Map(
    steps.flatMap(({ topic, topicId }) => (topicId === undefined ? [] : [[topic, topicId]])),
  );
  const outcomes = await port.deleteTopics(
    steps.map(({ topic }) => topic),
    ids,
  );
  requireAllDone(
    'Deletion',
    outcomes.filter((outcome) => !isGone(outcome)),
  );
}

/** Somebody else was faster. Another topic of its name is found by the comparison that ends an apply. */
function isGone({ error }: Outcome<string>): boolean {
  return error?.name === 'UNKNOWN_TOPIC_OR_PARTITION' || error?.name === 'UNKNOWN_TOPIC_ID';
}
