/** Pieces of self-contained pages: escaped text, tables, and bars before and after. */
import { maxOf } from '../../../model/values/long-lists.ts';

import { visibleLines } from '../../../model/values/visible-text.ts';

/** As plain text, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return visibleLines(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Cells have to be escaped already; columns in `right` (by index) hold numbers. */
export function htmlTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    texts
      .map((text, index) => `<${tag}${right.includes(index) ? ' class="number"' : ''}>${text}</${tag}>`)
      .join('');
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<div class="wide"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

interface BarGroup {
  readonly label: string;
  readonly before: number;
  readonly after: number;
  /** Drawn across the group; null: none. */
  readonly limit: number | null;
}

export interface BarChart {
  readonly title: string;
  readonly groups: readonly BarGroup[];
  /** How a value is told. */
  readonly format: (value: number) => string;
  /** The value at the top; null: the largest. */
  readonly top: number | null;
}

const height = 180;
const axis = 64;
const labels = 26;
const above = 10;
const width = 860;
/** Beyond these, only every so many groups have a label. */
const labelWidth = 44;

/** Two bars a group, in inline SVG; each tells its numbers to whoever points at it. */
export function barChart({ title, groups, format, top }: BarChart): string {
  const highest = top ?? maxOf(groups.flatMap(({ before, after, limit }) => [before, after, limit ?? 0]));
  const scale = (value: number): number => (highest > 0 ? (Math.min(value, highest) / highest) * height : 0);
  const step = Math.max(4, Math.min(72, (width - axis) / Math.max(1, groups.length)));
  const total = Math.ceil(axis + step * groups.length + 8);
  const every = Math.max(1, Math.ceil(labelWidth / step));
  const bars = groups.map((group, index) => {
    const left = axis + step * index + step * 0.1;
    const bar = step * 0.38;
    const rect = (kind: string, x: number, value: number): string =>
      `<rect class="${kind}" x="${round(x)}" y="${round(above + height - scale(value))}" width="${round(bar)}" height="${round(scale(value))}"/>`;
    const limit =
      group.limit === null
        ? ''
        : `<line class="limit" x1="${round(left - step * 0.05)}" x2="${round(left + step * 0.85)}" y1="${round(above + height - scale(group.limit))}" y2="${round(above + height - scale(group.limit))}"/>`;
    const label =
      index % every === 0
        ? `<text x="${round(left + step * 0.4)}" y="${above + height + 18}" text-anchor="middle">${escapeHtml(group.label)}</text>`
        : '';
    const told = `${group.label}: ${format(group.before)} before, ${format(group.after)} after${group.limit === null ? '' : `, limit ${format(group.limit)}`}`;
    return `<g><title>${escapeHtml(told)}</title>${rect('before', left, group.before)}${rect('after', left + bar, group.after)}${limit}${label}</g>`;
  });
  const lines = [0, 0.5, 1].map((share) => {
    const y = round(above + height - share * height);
    return `<line class="grid" x1="${axis}" x2="${total}" y1="${y}" y2="${y}"/><text x="${axis - 8}" y="${y + 4}" text-anchor="end">${escapeHtml(format(highest * share))}</text>`;
  });
  return `<figure><figcaption>${escapeHtml(title)} <span class="key before">before</span> <span class="key after">after</span></figcaption>
<div class="wide"><svg role="img" aria-label="${escapeHtml(title)}" width="${total}" height="${above + height + labels}" viewBox="0 0 ${total} ${above + height + labels}">
${[...lines, ...bars].join('\n')}
</svg></div></figure>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Light and dark, as the reader's system is; nothing is loaded from anywhere. */
export function htmlPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --line: #d1d9e0; --back: #fff; --soft: #f6f8fa;
  --before: #afb8c1; --after: #0969da; --limit: #cf222e; --warn: #9a6700; --bad: #cf222e; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --dim: #9198a1; --line: #3d444d; --back: #0d1117; --soft: #151b23;
  --before: #656c76; --after: #4493f8; --limit: #f85149; --warn: #d29922; --bad: #f85149; --good: #3fb950; } }
body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 940px; margin: 0 auto; padding: 24px 20px 64px; }
h1 { font-size: 22px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 32px 0 8px; }
.headline { font-size: 17px; margin: 8px 0 16px; } .dim { color: var(--dim); }
ul.notes { list-style: none; padding: 0; margin: 12px 0; } ul.notes li { border-left: 3px solid var(--warn); padding: 4px 12px;
  margin: 6px 0; background: var(--soft); } ul.notes li.bad { border-color: var(--bad); } ul.notes li.good { border-color: var(--good); }
.wide { overflow-x: auto; } table { border-collapse: collapse; font-size: 13.5px; width: 100%; }
th, td { text-align: left; padding: 5px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--dim); font-weight: 600; white-space: nowrap; } .number { text-align: right; font-variant-numeric: tabular-nums; }
code, pre { font: 13px/1.45 ui-monospace, monospace; } pre { background: var(--soft); padding: 12px; overflow-x: auto; }
.added { color: var(--good); } .removed { color: var(--bad); }
figure { margin: 20px 0; } figcaption { font-weight: 600; margin-bottom: 6px; }
.key { font-weight: 400; font-size: 13px; color: var(--dim); margin-left: 10px; } .key::before { content: ""; display: inline-block;
  width: 10px; height: 10px; margin-right: 5px; background: var(--before); } .key.after::before { background: var(--after); }
svg text { fill: var(--dim); font: 11px system-ui, sans-serif; } rect.before { fill: var(--before); } rect.after { fill: var(--after); }
line.grid { stroke: var(--line); } line.limit { stroke: var(--limit); stroke-dasharray: 3 2; stroke-width: 1.5; }
details { margin: 12px 0; } summary { cursor: pointer; font-weight: 600; }
`;
