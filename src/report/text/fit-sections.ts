/** Sections of Markdown cut at whole rows until they fit a limit. */

export interface Section {
  /** Before and after the rows: a table's head, a fence, a summary that folds. */
  readonly head: string;
  readonly rows: readonly string[];
  readonly tail: string;
  /** Rows that it gets before later sections get any. */
  readonly first: number;
}

/** A paragraph. */
export const paragraph = (text: string): Section => ({ head: text, rows: [], tail: '', first: 0 });

/** A section of rows alone, such as bullets. */
export const rowsOnly = (rows: readonly string[], first = 20): readonly Section[] =>
  rows.length === 0 ? [] : [{ head: '', rows, tail: '', first }];

const between = '\n\n';

/**
 * Each section in its order gets its first rows; what is left of the limit (in characters) then goes to the sections that
 * were cut, in order. `where` says where the rest is to be found. What fits is not cut.
 */
export function fitSections(sections: readonly Section[], limit: number, where: string): string {
  const whole = sections.map((section) => text(section, section.rows.length, '')).join(between);
  if (whole.length <= limit) return whole;
  const note = (left: number): string => `<sub>${left} more ${where}</sub>`;
  // Every section may have to say that it was cut.
  const costOf = ({ head, tail }: Section): number =>
    head.length + tail.length + between.length + note(Number.MAX_SAFE_INTEGER).length + 4;
  let left = limit;
  const shown = sections.map((section) => {
    left -= costOf(section);
    return 0;
  });
  if (left < 0) return cutText(sections, limit, note);
  const grow = (index: number, upTo: number): void => {
    const { rows } = sections[index] ?? { rows: [] };
    let count = shown[index] ?? 0;
    while (count < Math.min(upTo, rows.length) && (rows[count]?.length ?? 0) + 1 <= left) {
      left -= (rows[count]?.length ?? 0) + 1;
      count += 1;
    }
    shown[index] = count;
  };
  for (const [index, { first }] of sections.entries()) grow(index, first);
  for (const [index, { rows }] of sections.entries()) grow(index, rows.length);
  return sections
    .map((section, index) => {
      const count = shown[index] ?? 0;
      const cut = section.rows.length - count;
      return text(section, count, cut > 0 ? note(cut) : '');
    })
    .join(between);
}

function text({ head, rows, tail }: Section, count: number, note: string): string {
  // A table without rows, and a fence without lines, are no use.
  if (rows.length > 0 && count === 0) return note;
  const body = [head, ...rows.slice(0, count), tail].filter((part) => part !== '').join('\n');
  return note === '' ? body : `${body}\n\n${note}`;
}

/** Not even every head fits: as many sections from the front as do. */
function cutText(sections: readonly Section[], limit: number, note: (left: number) => string): string {
  const kept: string[] = [];
  let length = note(Number.MAX_SAFE_INTEGER).length;
  for (const section of sections) {
    const head = section.rows.length === 0 ? section.head : '';
    if (length + head.length + between.length > limit) break;
    length += head.length + between.length;
    if (head !== '') kept.push(head);
  }
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return [...kept, note(rows)].join(between);
}
