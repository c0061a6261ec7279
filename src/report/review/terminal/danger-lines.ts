/** What could hurt, for a terminal: at the head of a plan, whole, with the consent that each takes. */
import pc from 'picocolors';
import { wrapText } from '../../text/wrap-text.ts';
import type { Danger, Review } from '../review.ts';
import { dangerText } from '../sections/dangers.ts';

const indent = '  ';

export function dangerLines(
  { dangers, consents }: Pick<Review, 'dangers' | 'consents'>,
  width: number,
  color: boolean,
): string[] {
  if (dangers.length === 0) return [];
  const paint = pc.createColors(color);
  const flags = consents.map((consent) => `--${consent}`).join(' and ');
  return [
    paint.bold('What could hurt'),
    ...dangers.flatMap((danger) =>
      lines(danger, width, danger.tone === 'caution' ? paint.yellow : paint.red),
    ),
    ...(flags === '' ? [] : wrapText(`Applying this plan needs ${flags}.`, width)),
  ];
}

function lines(danger: Danger, width: number, style: (line: string) => string): string[] {
  const consent = danger.consent === '' ? '' : ` (--${danger.consent})`;
  const [first = '', ...rest] = wrapText(`${dangerText(danger)}${consent}`, width - indent.length - 2);
  const names = danger.topics.length <= 1 ? [] : wrapText(danger.topics.join(', '), width - 6);
  return [
    style(`${indent}! ${first}`),
    ...rest.map((line) => style(`${indent}  ${line}`)),
    ...names.map((line) => `      ${line}`),
  ];
}
