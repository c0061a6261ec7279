/** What a comment asks for: `/topicwright plan` and the like, in its first line. */

export type Command =
  | { readonly kind: 'plan' }
  /** `digest`: how that of the plan begins that is to be applied; null: none was named. */
  | { readonly kind: 'apply'; readonly digest: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown'; readonly line: string };

/** null: the comment is for people. */
export function readCommand(text: string): Command | null {
  const [line = ''] = text.trimStart().split(/\r?\n/);
  const [name, verb = 'help', ...rest] = line.trim().split(/\s+/);
  if (name !== '/topicwright') return null;
  const [digest = null, ...more] = rest;
  if (verb === 'apply' && more.length === 0 && isDigest(digest)) return { kind: 'apply', digest };
  if ((verb === 'plan' || verb === 'help') && rest.length === 0) return { kind: verb };
  return { kind: 'unknown', line: line.trim() };
}

const isDigest = (text: string | null): boolean => text === null || /^[\da-f]{8,64}$/.test(text);
