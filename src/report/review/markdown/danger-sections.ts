/** What could hurt, for a comment: at its head, and never cut by rows. */
import { countOf } from '../../../model/values/count-of.ts';
import { paragraph, type Section } from '../../text/fit-sections.ts';
import { escapeMarkdown, shorten } from '../../text/markdown.ts';
import type { Danger, DangerTone, Review } from '../review.ts';
import { dangerText } from '../sections/dangers.ts';

/** `limit`: of the whole comment, in characters; where ten thousand topics are deleted, not even this fits it. */
export function dangerSections(
  { dangers, consents }: Pick<Review, 'dangers' | 'consents'>,
  limit: number,
): readonly Section[] {
  if (dangers.length === 0) return [];
  const bullets = fitBullets(dangers.map(bullet), limit / 2).join('\n');
  const flags = consents.map((consent) => `\`${consent}\``).join(' and ');
  const needs = flags === '' ? '' : `\n\nApplying this plan needs ${flags}.`;
  return [paragraph(`#### What could hurt\n\n${bullets}${needs}`)];
}

const signs: Readonly<Record<DangerTone, string>> = {
  loss: ':rotating_light:',
  caution: ':warning:',
  block: ':no_entry:',
};

const longestText = 1_000;

function bullet({ tone, by, topics, text, consent }: Danger): string {
  const author = by === '' ? '' : `${escapeMarkdown(by)}: `;
  const subject = dangerText({ by: '', topics, text: '' });
  const bold = subject === '' ? '' : `**${escapeMarkdown(subject)}**: `;
  const names = topics.length <= 1 ? '' : `: ${topics.map(escapeMarkdown).join(', ')}`;
  const needs = consent === '' ? '' : ` (\`${consent}\`)`;
  return `- ${signs[tone]} ${author}${bold}${escapeMarkdown(shorten(text, longestText))}${needs}${names}`;
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
