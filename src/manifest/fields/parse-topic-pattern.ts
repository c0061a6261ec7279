/** Topic names, globs and regular expressions of selectors. */
import picomatch from 'picomatch';
import { globOptions, type TopicPattern } from '../../model/desired/selector.ts';
import { topicNamePattern } from '../kinds/topic.ts';

export type ParsedPattern =
  | { readonly ok: true; readonly pattern: TopicPattern }
  | { readonly ok: false; readonly fault: string; readonly hint: string };

const legalName = new RegExp(topicNamePattern);
const globCharacters = /[*?[\]{}]/;
/** What topic names hold, and `* ? [a-z] [!a] {a,b}`. */
const legalGlob =
  /^(?:[a-zA-Z0-9._*?-]|\[[!^]?[a-zA-Z0-9._-]+\]|\{[a-zA-Z0-9._*?-]*(?:,[a-zA-Z0-9._*?-]*)+\})+$/;
/** Between braces it would be a range of single digits or letters, which `{1..12}` does not look like. */
const braceRange = /\{[^}]*\.\.[^}]*\}/;

export function parseTopicPattern(written: string | { readonly regex: string }): ParsedPattern {
  if (typeof written !== 'string') return parseRegex(written.regex);
  if (legalName.test(written)) return { ok: true, pattern: { kind: 'exact', name: written } };
  if (globCharacters.test(written) && isGlob(written)) {
    return { ok: true, pattern: { kind: 'glob', glob: written } };
  }
  return {
    ok: false,
    fault: `${JSON.stringify(written)} is neither a topic name nor a glob`,
    hint: /[\\^$()|+]/.test(written)
      ? `A regular expression is written as {regex: ${JSON.stringify(written)}}.`
      : 'Topic names hold letters, digits, ".", "_" and "-"; globs also * ? [a-z] {one,two}.',
  };
}

function isGlob(written: string): boolean {
  if (!legalGlob.test(written) || braceRange.test(written)) return false;
  try {
    // Throws for ranges that run backwards, such as [z-a], which would match nothing otherwise.
    picomatch.makeRe(written, { ...globOptions, debug: true });
    return true;
  } catch {
    return false;
  }
}

function parseRegex(regex: string): ParsedPattern {
  try {
    new RegExp(`^(?:${regex})$`, 'u');
    return { ok: true, pattern: { kind: 'regex', regex } };
  } catch (error) {
    return {
      ok: false,
      fault: `${JSON.stringify(regex)} is not a regular expression`,
      hint: `${error instanceof Error ? error.message : String(error)}.`,
    };
  }
}
