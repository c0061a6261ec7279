/** Where each key and value of a document stands, so that every problem can point at it. */
import type { SourcePosition } from '../../model/problem/problem.ts';

/** Keys and indexes from the root of a document: `['spec', 'select', 'ids', 0]`. */
export type Path = readonly (string | number)[];

/** Offsets into the text of the file; `key` is null for the root and for list items. */
export interface Place {
  readonly key: number | null;
  /** null: nothing is written there (`spec:`). */
  readonly value: number | null;
}

export interface SourceMap {
  /** Where the key stands; for a list item, the item. What isn't there gives the closest that is. */
  key(path: Path): SourcePosition;
  /** Where the value stands; for what isn't there, the closest key. */
  value(path: Path): SourcePosition;
}

/** As JSON Schema's validators name places: `/spec/config/retention.ms`. */
export const toPointer = (path: Path): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const fromPointer = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** `spec.config["retention.ms"]`, `spec.rules[0]`: a path as people write it; the part `[]` stands for any item. */
export function formatPath(path: Path): string {
  return path
    .map((part) => {
      if (/^\d+$/.test(String(part))) return `[${part}]`;
      if (part === '[]') return '[]';
      return /^[\w-]+$/.test(String(part)) ? `.${part}` : `[${JSON.stringify(part)}]`;
    })
    .join('')
    .replace(/^\./, '');
}

export function sourceMap(
  places: ReadonlyMap<string, Place>,
  toPosition: (offset: number) => SourcePosition,
): SourceMap {
  const find = (path: Path, prefer: 'key' | 'value'): SourcePosition => {
    const place = places.get(toPointer(path));
    const offset = place && (prefer === 'key' ? (place.key ?? place.value) : (place.value ?? place.key));
    if (offset !== undefined && offset !== null) return toPosition(offset);
    return path.length === 0 ? toPosition(0) : find(path.slice(0, -1), 'key');
  };
  return { key: (path) => find(path, 'key'), value: (path) => find(path, 'value') };
}
