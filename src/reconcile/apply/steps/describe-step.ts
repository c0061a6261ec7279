/** A step in few words, as in `not done: create topic orders`. */
import type { PlanStep } from '../../../model/plan/plan.ts';

export const describeStep = ({ kind, topic }: Pick<PlanStep, 'kind' | 'topic'>): string =>
  `${verbs[kind]} topic ${topic}`;

const verbs: Readonly<Record<PlanStep['kind'], string>> = {
  'create-topic': 'create',
  'add-partitions': 'add partitions to',
  'set-config': 'change the config of',
  'move-replicas': 'move replicas of',
  'move-log-dirs': 'move between log dirs replicas of',
  'elect-leaders': 'elect leaders of',
  'delete-topic': 'delete',
};
