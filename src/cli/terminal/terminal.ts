/** What the terminal supports, and how commands write to it; everything goes through output/outlet.ts. */

import { visible } from '../../model/values/visible-text.ts';
import { outlet } from '../../output/outlet.ts';
import { openPanel, type Panel } from './panel.ts';

/** How a text may look where it goes. */
export interface Style {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** Gets the value with all its texts made visible: whatever is colored afterwards is our own. */
type Render<Value> = (value: Value, style: Style) => string;

export interface Terminal {
  /** Results, in plain text. */
  readonly out: (text: string) => void;
  /** Progress and diagnostics, in plain text. */
  readonly err: (text: string) => void;
  /** Results with colors, where there are any. */
  readonly show: <Value>(value: Value, render: Render<Value>) => void;
  /** Progress and diagnostics with colors, where there are any. */
  readonly tell: <Value>(value: Value, render: Render<Value>) => void;
  /** Results for programs: texts are as they are, within JSON's own escapes. */
  readonly json: (text: string) => void;
  /** An event for programs, on a line of its own. */
  readonly jsonEvent: (event: Readonly<Record<string, unknown>>) => void;
  /** Lines on stderr that are redrawn in place; `render` styles what had been made visible before. */
  readonly openPanel: () => StyledPanel;
  /** Whether somebody watches stderr and progress may redraw there. */
  readonly live: boolean;
  /** Whether somebody can answer a question. */
  readonly canAsk: boolean;
}

export interface StyledPanel extends Omit<Panel, 'draw'> {
  readonly draw: (render: (style: Style) => readonly string[]) => void;
}

/** Where nobody looks, lines may be longer than a terminal's usual 80. */
const pipedWidth = 120;
const narrowest = 40;

interface TerminalOptions {
  readonly color: boolean;
  /** How results are written; text unless given. */
  readonly format?: string;
}

export function openTerminal(options: TerminalOptions): Terminal {
  const { format = 'text' } = options;
  outlet.tellsOnStdout = format === 'text';
  const styleOf = (stream: NodeJS.WriteStream): Style => ({
    // Only text is looked at in a terminal; stderr always is text.
    color: hasColors(stream, options) && (format === 'text' || stream === process.stderr),
    width: Math.max(narrowest, stream.columns ?? pipedWidth),
  });
  return {
    out: (text) => outlet.write('stdout', ensureNewline(text)),
    err: (text) => outlet.write('stderr', ensureNewline(text)),
    show: (value, render) =>
      outlet.write('stdout', ensureNewline(render(visible(value), styleOf(process.stdout))), true),
    tell: (value, render) =>
      outlet.write('stderr', ensureNewline(render(visible(value), styleOf(process.stderr))), true),
    json: (text) => outlet.writeJson('stdout', ensureNewline(text)),
    jsonEvent: (event) =>
      outlet.writeJson('stderr', `${JSON.stringify({ at: new Date().toISOString(), ...event })}\n`),
    openPanel: () => {
      const panel = openPanel(process.stderr, (sequence) => outlet.writeControls('stderr', sequence));
      const { color } = styleOf(process.stderr);
      return { ...panel, draw: (render) => panel.draw(({ width }) => render({ color, width })) };
    },
    live: process.stderr.isTTY === true && !process.env['CI'],
    canAsk: process.stdin.isTTY === true,
  };
}

function hasColors(stream: NodeJS.WriteStream, { color }: TerminalOptions): boolean {
  return (
    color &&
    !process.env['NO_COLOR'] &&
    (stream.isTTY || Boolean(process.env['FORCE_COLOR'])) &&
    process.env['TERM'] !== 'dumb'
  );
}

const ensureNewline = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
