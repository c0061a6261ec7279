/** What could hurt, for a comment: one paragraph at its head that is never cut by rows; called by render-plan-markdown.ts. */
import { countOf } from '../model/count-of.ts';
import type { Plan } from '../model/plan.ts';
import { paragraph, type Section } from './fit-sections.ts';
import { consentName, type HazardGroup, hazardGroups, subjectOf } from './hazard-groups.ts';
import { escapeMarkdown } from './markdown.ts';

/** `limit`: of the whole comment, in characters; where ten thousand topics are deleted, not even this fits it. */
export function hazardSection(plan: Plan, limit: number): readonly Section[] {
  const groups = hazardGroups(plan);
  if (groups.length === 0) return [];
  const consents = [...new Set(groups.map(({ consent }) => `\`${consentName(consent)}\``))];
  const bullets = fitBullets(groups.map(bullet), limit / 2);
  return [
    paragraph(
      `#### What could hurt\n\n${bullets.join('\n')}\n\nApplying this plan needs ${consents.join(' and ')}.`,
    ),
  ];
}

function bullet(group: HazardGroup): string {
  const names = group.topics.length === 1 ? '' : `: ${group.topics.map(escapeMarkdown).join(', ')}`;
  return `- :rotating_light: **${escapeMarkdown(subjectOf(group))}**: ${escapeMarkdown(group.text)} (\`${consentName(group.consent)}\`)${names}`;
}

function fitBullets(bullets: readonly string[], limit: number): readonly string[] {
  let left = limit;
  const kept = bullets.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
  const cut = bullets.length - kept.length;
  return cut === 0 ? kept : [...kept, `- :rotating_light: **${countOf(cut, 'more hazard')}** of this kind`];
}
