/** Names the first of a list, and counts the rest. */
import { countOf } from './count-of.ts';

/** `a, b and 7 more`, or `a; b; and 7 more`. */
export function nameSome(names: readonly (string | number)[], most = 5, separator = ', '): string {
  const shown = names.slice(0, most).join(separator);
  if (names.length <= most) return shown;
  return `${shown}${separator === ', ' ? ' ' : separator}${andMore(names.length - most)}`;
}

/** `and 7 more`, or `and 7 more brokers`: the line below the first of a list. */
export function andMore(count: number, noun = ''): string {
  return noun === '' ? `and ${count.toLocaleString('en')} more` : `and ${countOf(count, `more ${noun}`)}`;
}
