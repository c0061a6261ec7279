/** The text of a file in UTF-8 or UTF-16, by its byte order mark or its first character (YAML 1.2, 5.2). */

const nothing = 0;

/** Throws an Error where it is in neither. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([a, b, c, d]: Uint8Array): string {
  if (a === 0xff && b === 0xfe && !(c === nothing && d === nothing)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const isWide = a === nothing || b === nothing || c === nothing || d === nothing;
  if (!isWide) return 'utf-8';
  // The first character of YAML is an ASCII one.
  if (a !== nothing && b === nothing && c !== nothing) return 'utf-16le';
  if (a === nothing && b !== nothing && c === nothing) return 'utf-16be';
  throw new Error('it is not UTF-8 or UTF-16 text: save it as UTF-8');
}
