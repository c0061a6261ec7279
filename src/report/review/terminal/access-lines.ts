/** Changes to ACLs, quotas and users, for a terminal. */
import pc from 'picocolors';
import { andMore } from '../../../model/values/name-some.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { AccessRow } from '../review.ts';
import { folded, inVerbose, type PlanTextOptions } from './text-options.ts';

/** So many are listed. */
const listedAccess = 30;

export function accessLines(
  access: readonly AccessRow[],
  { color, width, verbose }: PlanTextOptions,
): string[] {
  const paint = pc.createColors(color);
  const styles = { '+': paint.green, '~': paint.yellow, '-': paint.red };
  const { listed, rest } = folded(access, listedAccess, verbose);
  const lines = listed.flatMap(({ mark, what, why, place }) => {
    const text = `${what}, ${why}${place === '' ? '' : ` (${place})`}`;
    const [first = '', ...others] = wrapText(text, width - 8);
    return [`${styles[mark](mark.padStart(4))} ${first}`, ...others.map((line) => `        ${line}`)];
  });
  return rest.length === 0 ? lines : [...lines, `  ${andMore(rest.length)} ${inVerbose}`];
}
