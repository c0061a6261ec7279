/** Problems as Markdown, for comments and the job summary. */
import type { Problem } from '../../model/problem/problem.ts';
import { fitSections, paragraph, rowsOnly } from '../../report/text/fit-sections.ts';
import { escapeMarkdown, shorten } from '../../report/text/markdown.ts';

export function problemsMarkdown(title: string, problems: readonly Problem[], limit: number): string {
  const rows = problems.map(({ severity, code, summary, detail, hint, source }) => {
    const place = source ? ` (${escapeMarkdown(`${source.file}:${source.line}`)})` : '';
    const more = [detail, hint].filter((part) => part !== '').join(' ');
    const sign = severity === 'error' ? ':x:' : ':warning:';
    return `- ${sign} **${escapeMarkdown(shorten(summary))}**${place} \`${code}\` ${escapeMarkdown(shorten(more, 600))}`.trimEnd();
  });
  const sections = [paragraph(`### ${title}`), ...rowsOnly(rows)];
  return `${fitSections(sections, limit - 1, 'in the log')}\n`;
}

/** What was first wrong, for the history of a comment. */
export const headlineOf = ([first]: readonly Problem[]): string =>
  escapeMarkdown(shorten(first?.summary ?? ''));
