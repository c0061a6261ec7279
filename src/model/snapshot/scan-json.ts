/** Where things stand in a JSON text: each value by its JSON Pointer, and the first mistake; snapshot-file.ts explains problems with it. */

/** Offset of the first token that can't stand there; `endsEarly`: nothing is wrong but that the rest is missing. */
export interface JsonFault {
  readonly offset: number;
  readonly endsEarly: boolean;
}

interface Frame {
  readonly kind: '{' | '[';
  /** Where it stands (RFC 6901); null: no value that is looked for is inside. */
  readonly pointer: string | null;
  /** Of what stands inside: the key, or the index. */
  key: string | number;
}

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

// Strings are matched without alternation inside the repetition, so that long ones don't exhaust the regex stack.
const tokenPattern =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/uy;
const cutTokenPattern =
  /^[ \t\r\n]*(?:"(?:[^"\\]|\\.)*\\?|-|[.eE][+-]?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)?$/su;

/** What is wrong with the text, if anything. */
export function scanJson(text: string): JsonFault | null {
  return new JsonScanner(text, new Set(), () => {}).scan();
}

/** Where the values of these pointers (RFC 6901) begin, by pointer; those that there are, in the order of the text. */
export function findValues(text: string, pointers: ReadonlySet<string>): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  new JsonScanner(text, pointers, (pointer, offset) => void offsets.set(pointer, offset)).scan();
  return offsets;
}

class JsonScanner {
  readonly #text: string;
  readonly #wanted: ReadonlySet<string>;
  /** Of the values that hold wanted ones. */
  readonly #holders: ReadonlySet<string>;
  readonly #onFound: (pointer: string, offset: number) => void;
  readonly #frames: Frame[] = [];
  #expected: Expected = 'value';

  constructor(text: string, wanted: ReadonlySet<string>, onFound: (pointer: string, offset: number) => void) {
    this.#text = text;
    this.#wanted = wanted;
    this.#holders = new Set([...wanted].flatMap(holdersOf));
    this.#onFound = onFound;
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
    this.#found(offset);
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
    const pointer = this.#found(offset);
    this.#frames.push({
      kind,
      key: 0,
      pointer: pointer !== null && this.#holders.has(pointer) ? pointer : null,
    });
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

  /** The pointer of the value that begins here; null: nothing that is looked for is near, however deep the text goes. */
  #found(offset: number): string | null {
    const frame = this.#frames.at(-1);
    if (frame?.pointer === null) return null;
    const pointer = frame ? `${frame.pointer}/${escapeKey(frame.key)}` : '';
    if (this.#wanted.has(pointer)) this.#onFound(pointer, offset);
    return pointer;
  }
}

const escapeKey = (key: string | number): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** `/a/b` to the empty pointer and `/a`. */
function holdersOf(pointer: string): readonly string[] {
  const keys = pointer.split('/');
  return keys.slice(0, -1).map((_, index) => keys.slice(0, index + 1).join('/'));
}

/** Line and column, from 1. */
export function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - lastBreak };
}
