/** What could hurt, for a terminal: at the head of a plan, whole, with the consent that each takes; called by render-plan-text.ts. */
import pc from 'picocolors';
import type { Plan } from '../model/plan.ts';
import { consentName, hazardGroups, subjectOf } from './hazard-groups.ts';
import { wrapText } from './wrap-text.ts';

const indent = '  ';

export function hazardText(plan: Plan, width: number, color: boolean): string[] {
  const paint = pc.createColors(color);
  const groups = hazardGroups(plan);
  if (groups.length === 0) return [];
  const consents = [...new Set(groups.map(({ consent }) => `--${consentName(consent)}`))];
  const lines = groups.flatMap((group) => {
    const text = `${subjectOf(group)}: ${group.text} (--${consentName(group.consent)})`;
    const [first = '', ...rest] = wrapText(text, width - indent.length - 2);
    const names = group.topics.length === 1 ? [] : wrapText(group.topics.join(', '), width - 6);
    return [
      paint.red(`${indent}! ${first}`),
      ...rest.map((line) => paint.red(`${indent}  ${line}`)),
      ...names.map((line) => `      ${line}`),
    ];
  });
  return [
    paint.bold('What could hurt'),
    ...lines,
    ...wrapText(`Applying this plan needs ${consents.join(' and ')}.`, width),
  ];
}
