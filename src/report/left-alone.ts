/** What a plan leaves alone, as git says nothing of it; called by the reporters of plans. */
import { countOf } from '../model/count-of.ts';
import type { Plan } from '../model/plan.ts';

/** A sentence each. */
export function leftAlone({ summary, unmanaged }: Plan): string[] {
  const topics = summary.ungovernedTopics.length;
  const configured = summary.unownedConfigs.length;
  return [
    ...(topics > 0 ? [`${countOf(topics, 'topic')} matched by nothing in git: left alone.`] : []),
    ...(configured > 0
      ? [
          `Configs that somebody else set on ${countOf(configured, 'declared topic')}: left alone (drift names them).`,
        ]
      : []),
    ...(unmanaged.length > 0
      ? [
          `${unmanagedText(unmanaged)} that nothing in git declares: left alone (\`drift --verbose\` names them).`,
        ]
      : []),
  ];
}

const nouns = { acls: 'ACL', quotas: 'quota', users: 'user' } as const;

function unmanagedText(unmanaged: Plan['unmanaged']): string {
  const counts = [...Map.groupBy(unmanaged, ({ kind }) => kind)];
  return counts.map(([kind, items]) => countOf(items.length, nouns[kind])).join(', ');
}
