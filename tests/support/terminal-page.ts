/** What a terminal would show, as a page to take a picture of: commands with their output, colours included. */
/** The codes that picocolors writes, as styles. */
const styles: Readonly<Record<string, string>> = {
  '1': 'font-weight:bold',
  '2': 'opacity:.65',
  '31': 'color:#ff7b72',
  '32': 'color:#7ee787',
  '33': 'color:#e3b341',
  '36': 'color:#76e3ea',
};

export interface TerminalEntry {
  readonly command: string;
  /** As it was written, with escape codes. */
  readonly output: string;
}

export function terminalPage(entries: readonly TerminalEntry[]): string {
  const body = entries.map(
    ({ command, output }) =>
      `<span style="color:#7ee787">$</span> <b>${escapeText(command)}</b>\n${toHtml(output)}`,
  );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#0d1117;width:fit-content}
pre{margin:0;padding:20px 24px;color:#e6edf3;font:14px/1.45 ui-monospace,"DejaVu Sans Mono",monospace}
</style><pre>${body.join('\n')}</pre>`;
}

const escapeCharacter = String.fromCharCode(27);
/** A style, text, or another code. */
const parts = new RegExp(
  `${escapeCharacter}\\[(\\d+)m|([^${escapeCharacter}]+)|${escapeCharacter}[^m]*m`,
  'g',
);

function toHtml(text: string): string {
  const open: string[] = [];
  return text.replaceAll(parts, (_, code: string | undefined, plain: string | undefined) => {
    if (plain !== undefined) return escapeText(plain);
    const style = styles[code ?? ''];
    if (style) {
      open.push(style);
      return `<span style="${style}">`;
    }
    return open.pop() === undefined ? '' : '</span>';
  });
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
