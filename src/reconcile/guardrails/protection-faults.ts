/** What a plan does to protected topics that needs consent elsewhere, and is forbidden here. */
import type { ProtectRule } from '../../model/desired/guardrails.ts';
import { topicMatcher } from '../../model/desired/selector.ts';
import { type Fault, faultOf, type JudgedTopic } from './judged-topic.ts';

export function protectionFaults(
  { patterns }: ProtectRule,
  topics: readonly JudgedTopic[],
): readonly Fault[] {
  const matches = topicMatcher({ patterns, tags: {} });
  return topics
    .filter(({ name }) => matches({ name, tags: {} }) !== null)
    .flatMap((topic) => {
      if (topic.steps.some(({ kind }) => kind === 'delete-topic'))
        return [faultOf(topic, 'is protected, and would be deleted', true)];
      const grave = topic.steps.flatMap(({ hazards }) => hazards).filter(({ consent }) => consent !== null);
      return grave.map(({ text }) => faultOf(topic, `is protected: ${text}`, true));
    });
}
