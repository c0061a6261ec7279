/** Texts from clusters and manifests made safe for Markdown, and the pieces that comments are made of; called by the Markdown reporters. */

/** As plain text: nothing in it is markup, a mention or a link, and it stays in its table cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]#|~]/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/@/g, '@<!-- -->')
    .replace(/:\/\//g, ':<!-- -->//');
}

/** A block that nothing in it can end: its fence is longer than any run of backticks within. */
export function fencedBlock(language: string, lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Cells have to be escaped already; columns in `right` (by index) hold numbers. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (right.includes(index) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
