/** What the terminal at hand can show; the only file of cli/ that writes to it. */

export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and diagnostics. */
  readonly err: (text: string) => void;
  readonly colorOut: boolean;
  readonly colorErr: boolean;
  /** Columns of stdout. */
  readonly width: number;
  /** Whether somebody watches stderr and progress may redraw there. */
  readonly live: boolean;
  /** Whether somebody can answer a question. */
  readonly canAsk: boolean;
}

/** Where nobody looks, lines may be longer than a terminal's usual 80. */
const pipedWidth = 120;
const narrowest = 40;

export function openTerminal(options: { readonly color: boolean }): Terminal {
  const colored = (stream: NodeJS.WriteStream): boolean =>
    options.color &&
    !process.env['NO_COLOR'] &&
    (stream.isTTY || Boolean(process.env['FORCE_COLOR'])) &&
    process.env['TERM'] !== 'dumb';
  return {
    out: (text) => void process.stdout.write(ensureNewline(text)),
    err: (text) => void process.stderr.write(ensureNewline(text)),
    colorOut: colored(process.stdout),
    colorErr: colored(process.stderr),
    width: Math.max(narrowest, process.stdout.columns ?? pipedWidth),
    live: process.stderr.isTTY === true && !process.env['CI'],
    canAsk: process.stdin.isTTY === true,
  };
}

const ensureNewline = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** A reader that has seen enough (`| head`) ends the run quietly. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
