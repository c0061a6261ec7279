/** Says in plain words what a manifest holds at a place; secrets stay what was written. */
import type { SubstitutedText } from '../references/substitute-references.ts';

export function describeValue(
  value: unknown,
  reference: SubstitutedText | undefined,
  isSecretKey = false,
): string {
  if (reference?.isSecret) return `what ${reference.written} stands for`;
  if (isSecretKey) return 'a value that is not shown';
  const described = describe(value);
  return reference ? `${described}, from ${reference.written}` : described;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string')
    return value === '' ? 'empty text' : `the text ${JSON.stringify(shorten(withoutLogin(value)))}`;
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'a mapping';
  return typeof value === 'number' ? `the number ${value}` : String(value);
}

/** Of an address such as http://user:password@host. */
const withoutLogin = (text: string): string => text.replaceAll(/(:\/\/)[^\s/@]+@/g, '$1***@');

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);
