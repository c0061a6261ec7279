/** Pages of an answer in a fixed order: the token of the next page is where this one ended, so that nothing is skipped or told twice. */
import { RegistryError } from '../registry-error.ts';

export interface PageRequest {
  readonly page_size?: number;
  readonly page_token?: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Nothing where this page is the last one. */
  readonly token: { readonly next_page_token?: string };
}

/** `items` in ascending order of what `keyOf` gives. */
export function pageOf<Item, Key extends string | number>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
  { page_size: size = 0, page_token: token = '' }: PageRequest,
): Page<Item> {
  const after = token === '' ? null : readToken(token);
  const from = after === null ? 0 : items.findIndex((item) => isAfter(keyOf(item), after));
  const rest = from < 0 ? [] : from === 0 ? items : items.slice(from);
  if (size === 0 || rest.length <= size) return { items: rest, token: {} };
  const page = rest.slice(0, size);
  const last = page.at(-1);
  return { items: page, token: last === undefined ? {} : { next_page_token: writeToken(keyOf(last)) } };
}

function isAfter(key: string | number, after: string): boolean {
  return typeof key === 'number' ? key > Number(after) : key > after;
}

const writeToken = (key: string | number): string => Buffer.from(`after ${key}`).toString('base64url');

function readToken(token: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith('after ') || writeToken(text.slice('after '.length)) !== token)
    throw new RegistryError('INVALID_ARGUMENT', 'Invalid page_token: use the next_page_token of a page');
  return text.slice('after '.length);
}
