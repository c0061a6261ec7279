/** What `doctor` found, for a terminal. */
import pc from 'picocolors';
import type { Finding } from '../../model/plan/finding.ts';
import { countOf } from '../../model/values/count-of.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import { wrapText } from '../text/wrap-text.ts';

const labels = { fine: 'ok', doubtful: '?', broken: 'FAILS' } as const;
const labelWidth = 7;

export function renderFindings(
  cluster: string,
  findings: readonly Finding[],
  { color, width }: { readonly color: boolean; readonly width: number },
): string {
  const paint = pc.createColors(color);
  const colors = { fine: paint.green, doubtful: paint.yellow, broken: paint.red };
  const nameWidth = maxOf(findings.map(({ what }) => what.length)) + 2;
  const indent = ' '.repeat(labelWidth + nameWidth);
  const lines = findings.flatMap(({ what, state, text, details, remedy }) => {
    const label = colors[state](labels[state].padEnd(labelWidth));
    const wrapped = (content: string): string[] =>
      content === '' ? [] : wrapText(content, width - indent.length).map((line) => `${indent}${line}`);
    const [first = '', ...rest] = wrapText(text, width - indent.length);
    return [
      `${label}${what.padEnd(nameWidth)}${first}`,
      ...rest.map((line) => `${indent}${line}`),
      ...details.flatMap((detail) => wrapped(`- ${detail}`)),
      ...wrapped(remedy && `→ ${remedy}`).map(paint.dim),
    ];
  });
  return [paint.bold(`Cluster ${cluster}`), ...lines, '', verdict(findings)].join('\n');
}

function verdict(findings: readonly Finding[]): string {
  const broken = findings.filter(({ state }) => state === 'broken').length;
  const doubtful = findings.filter(({ state }) => state === 'doubtful').length;
  if (broken + doubtful === 0) return 'No problems found.';
  return [
    ...(broken > 0 ? [`${countOf(broken, 'problem')} to fix`] : []),
    ...(doubtful > 0 ? [`${countOf(doubtful, 'thing')} to check`] : []),
  ]
    .join(', ')
    .concat('.');
}
