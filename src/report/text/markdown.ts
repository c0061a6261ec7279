/** Texts from clusters and manifests made safe for Markdown, and the pieces that comments are made of. */

import { maxOf } from '../../model/values/long-lists.ts';
import { visibleLines, visibleText } from '../../model/values/visible-text.ts';
import type { Section } from './fit-sections.ts';

/**
 * As plain text: nothing in it is markup, a mention, a reference or a link, and it stays in its table cell. GitHub looks for
 * @names, #numbers and addresses in what is rendered, so that entities alone do not hide them: an empty comment parts them.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text.replace(/[\r\n\t]+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]#|~]/g, (character) => {
      const entity = `&#${character.codePointAt(0)};`;
      return character === '#' ? `${entity}${apart}` : entity;
    })
    .replace(/@/g, `@${apart}`)
    .replace(/:\/\//g, `:${apart}//`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}${apart}.`);
}

const apart = '<!-- -->';

/** What is longer is told by its beginning. */
export const shorten = (text: string, most = 400): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** A block that nothing in it can end: its fence is longer than any run of backticks within. */
export function fencedSection(language: string, rows: readonly string[], first: number): Section {
  const fence = fenceAround(rows);
  return { head: `${fence}${language}`, rows: rows.map(visibleText), tail: fence, first };
}

/** Text as it is, in a block that nothing in it can end. */
export function fenced(text: string): string {
  const fence = fenceAround([text]);
  return `${fence}text\n${visibleLines(text).trimEnd()}\n${fence}`;
}

function fenceAround(rows: readonly string[]): string {
  const longest = rows.reduce(
    (most, row) =>
      maxOf(
        [...row.matchAll(/`+/g)].map(([run]) => run.length),
        most,
      ),
    2,
  );
  return '`'.repeat(longest + 1);
}

/** Cells have to be escaped already; columns in `right` (by index) hold numbers. */
export function tableSection(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
  first: number,
): Section {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (right.includes(index) ? '---:' : '---'));
  return { head: `${line(head)}\n${line(rule)}`, rows: rows.map(line), tail: '', first };
}

/** Behind a summary that unfolds it. */
export function foldedTable(summary: string, { head, tail, ...rest }: Section): Section {
  return {
    ...rest,
    head: `<details><summary>${summary}</summary>\n\n${head}`,
    tail: `${tail}\n</details>`,
  };
}
