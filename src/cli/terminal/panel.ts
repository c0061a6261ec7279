/** A few lines at the end of stderr that are redrawn in place, at the terminal's width as it is now. */
import { stripVTControlCharacters } from 'node:util';
import { cleanText } from '../../output/clean-text.ts';

export interface Panel {
  /** `render` is called again when the terminal's size changes. */
  readonly draw: (render: (size: { readonly width: number }) => readonly string[]) => void;
  /** The lines are gone, and whatever is written next stands in their place. */
  readonly clear: () => void;
}

type Screen = Pick<NodeJS.WriteStream, 'columns' | 'rows' | 'on'>;

const usualColumns = 80;
const usualRows = 24;
/** A terminal shows what stands between them at once (https://gist.github.com/christianparpart/d8a62cc1ab659194337d73e399004036). */
const beginUpdate = '\x1b[?2026h';
const endUpdate = '\x1b[?2026l';
const eraseLine = '\x1b[K';
const eraseBelow = '\x1b[J';

export function openPanel(screen: Screen, write: (sequence: string) => void): Panel {
  let drawn: readonly string[] = [];
  let latest: Parameters<Panel['draw']>[0] | null = null;
  const columnsOf = (): number => screen.columns || usualColumns;
  const toTop = (): string => {
    // A terminal that has become narrower has broken its lines anew.
    const rows = drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columnsOf())), 0);
    return rows === 0 ? '' : `\r\x1b[${rows}A`;
  };
  const redraw = (): void => {
    if (!latest) return;
    const lines = latest({ width: columnsOf() })
      .slice(-Math.max(1, (screen.rows || usualRows) - 1))
      .map((line) => cleanText(line, { isStyled: true }));
    write(
      `${beginUpdate}${toTop()}${lines.map((line) => `${eraseLine}${line}\n`).join('')}${eraseBelow}${endUpdate}`,
    );
    drawn = lines;
  };
  const clear = (): void => {
    latest = null;
    if (drawn.length > 0) write(`${toTop()}${eraseBelow}`);
    drawn = [];
  };
  screen.on('resize', redraw);
  return {
    draw: (render) => {
      latest = render;
      redraw();
    },
    clear,
  };
}

const widthOf = (line: string): number => stripVTControlCharacters(line).length;
