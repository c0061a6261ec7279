/** What a plan leaves alone, as git says nothing of it. */

import type { Plan } from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { nameSome } from '../../../model/values/name-some.ts';

/** A sentence each. */
export function leftAlone({ summary, unmanaged }: Plan): string[] {
  const undeclared = summary.undeclaredTopics.map(({ topic }) => topic);
  const configured = summary.unownedConfigs.length;
  return [
    ...(undeclared.length > 0
      ? [`${countOf(undeclared.length, 'undeclared topic')} on the cluster: ${abbreviated(undeclared)}.`]
      : []),
    ...(configured > 0
      ? [`Configs set outside git on ${countOf(configured, 'declared topic')}: left alone (see drift).`]
      : []),
    ...(unmanaged.length > 0
      ? [`${unmanagedText(unmanaged)} that nothing in git declares: left alone (see \`drift --verbose\`).`]
      : []),
  ];
}

const shownNames = 5;

function abbreviated(names: readonly string[]): string {
  return `${nameSome(names, shownNames)}${names.length > shownNames ? ' (drift names them)' : ''}`;
}

const nouns = { acls: 'ACL', quotas: 'quota', users: 'user' } as const;

function unmanagedText(unmanaged: Plan['unmanaged']): string {
  const counts = [...Map.groupBy(unmanaged, ({ kind }) => kind)];
  return counts.map(([kind, items]) => countOf(items.length, nouns[kind])).join(', ');
}
