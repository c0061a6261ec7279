/** Where things stand in a JSON text: each value by its JSON Pointer, and the first mistake; snapshot-file.ts explains problems with it. */

/** Offset of the first token that can't stand there; `endsEarly`: nothing is wrong but that the rest is missing. */
export interface JsonFault {
  readonly offset: number;
  readonly endsEarly: boolean;
}

interface Frame {
  readonly kind: '{' | '[';
  /** Of what stands inside: the key, or the index. */
  key: string | number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

// Strings are matched without alternation inside the repetition, so that long ones don't exhaust the regex stack.
const tokenPattern =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
const cutTokenPattern =
  /^[ \t\r\n]*(?:"(?:[^"\\]|\\.)*\\?|-|[.eE][+-]?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)?$/su;

/** Calls `onValue` with each value's pointer (RFC 6901) and offset, in order; answers what is wrong, if anything. */
export function scanJson(
  text: string,
  onValue: (pointer: string, offset: number) => void = () => {},
): JsonFault | null {
  return new JsonScanner(text, onValue).scan();
}

class JsonScanner {
  readonly #text: string;
  readonly #onValue: (pointer: string, offset: number) => void;
  readonly #frames: Frame[] = [];
  #expected: Expected = 'value';

  constructor(text: string, onValue: (pointer: string, offset: number) => void) {
    this.#text = text;
    this.#onValue = onValue;
  }

  scan(): JsonFault | null {
    const pattern = new RegExp(tokenPattern);
    for (let end = 0; ; end = pattern.lastIndex) {
      pattern.lastIndex = end;
      const match = pattern.exec(this.#text);
      if (!match) return this.#faultAt(end);
      const [whole, punctuation, string, scalar] = match;
      const token = punctuation ?? string ?? scalar ?? '';
      const offset = end + whole.length - token.length;
      const accepted = punctuation ? this.#punctuation(punctuation, offset) : this.#plain(token, offset);
      if (!accepted) return { offset, endsEarly: false };
    }
  }

  #faultAt(end: number): JsonFault | null {
    const rest = this.#text.slice(end);
    const isOver = rest.trim() === '';
    if (isOver && this.#expected === 'nothing') return null;
    const offset = end + (isOver ? 0 : rest.length - rest.trimStart().length);
    return { offset, endsEarly: this.#expected !== 'nothing' && cutTokenPattern.test(rest) };
  }

  #plain(token: string, offset: number): boolean {
    const frame = this.#frames.at(-1);
    if (this.#expected === 'key' || this.#expected === 'key-or-end') {
      if (!frame || !token.startsWith('"')) return false;
      frame.key = token.slice(1, -1);
      this.#expected = 'colon';
      return true;
    }
    if (!this.#takesValue()) return false;
    this.#onValue(this.#pointer(), offset);
    this.#expected = this.#afterValue();
    return true;
  }

  #punctuation(token: string, offset: number): boolean {
    switch (token) {
      case '{':
      case '[':
        return this.#open(token, offset);
      case '}':
      case ']':
        return this.#close(token === '}' ? '{' : '[');
      case ':':
        if (this.#expected !== 'colon') return false;
        this.#expected = 'value';
        return true;
      default:
        return this.#comma();
    }
  }

  #open(kind: '{' | '[', offset: number): boolean {
    if (!this.#takesValue()) return false;
    this.#onValue(this.#pointer(), offset);
    this.#frames.push({ kind, key: 0 });
    this.#expected = kind === '{' ? 'key-or-end' : 'value-or-end';
    return true;
  }

  #close(kind: '{' | '['): boolean {
    const mayEnd = this.#expected.endsWith('-or-end');
    if (!mayEnd || this.#frames.at(-1)?.kind !== kind) return false;
    this.#frames.pop();
    this.#expected = this.#afterValue();
    return true;
  }

  #comma(): boolean {
    const frame = this.#frames.at(-1);
    if (!frame || this.#expected !== 'comma-or-end') return false;
    if (typeof frame.key === 'number') frame.key += 1;
    this.#expected = frame.kind === '{' ? 'key' : 'value';
    return true;
  }

  #takesValue(): boolean {
    return this.#expected === 'value' || this.#expected === 'value-or-end';
  }

  #afterValue(): Expected {
    return this.#frames.length === 0 ? 'nothing' : 'comma-or-end';
  }

  #pointer(): string {
    return this.#frames
      .map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
  }
}

/** Line and column, from 1. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lastBreak };
}
