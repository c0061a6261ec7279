/** What a plan can't change for now, for a terminal. */
import { wrapText } from '../../text/wrap-text.ts';
import type { Review } from '../review.ts';

/** Commands are not wrapped, to be copied. */
export function heldLines(
  { summary, byBroker, hint, losses }: Review['held'][number],
  width: number,
  style: (line: string) => string,
): string[] {
  const indented = (text: string, by: string): string[] =>
    wrapText(text, width - by.length).map((line) => `${by}${line}`);
  return [
    ...wrapText(`! ${summary}`, width).map(style),
    ...byBroker.flatMap((line) => indented(line, '    ')),
    ...indented(`${hint}${losses.length > 0 ? ':' : '.'}`, '  '),
    ...losses.flatMap(({ text, command }) => [
      ...indented(text, '    '),
      ...(command === null ? [] : [`      ${command}`]),
    ]),
  ];
}
