/** Kafka's `sasl.jaas.config`, such as `…ScramLoginModule required username="u" password="p";`. */
import { ownValue } from '../../model/values/own-value.ts';

export interface JaasConfig {
  /** The class without its package, such as `ScramLoginModule`. */
  readonly loginModule: string;
  readonly options: Readonly<Record<string, string>>;
}

/** null: not one login module of the form `module flag key="value" …;`. */
export function parseJaasConfig(text: string): JaasConfig | null {
  const [loginModule, flag, ...rest] = readTokens(text);
  if (!isText(loginModule) || !isText(flag) || !flags.includes(flag.text.toLowerCase())) return null;
  const options: [string, string][] = [];
  let at = 0;
  for (; isText(rest[at]); at += 3) {
    const [key, equals, value] = rest.slice(at);
    if (!isText(key) || equals !== '=' || !isText(value)) return null;
    options.push([key.text, value.text]);
  }
  if (rest[at] !== ';' || rest.length > at + 1) return null;
  return { loginModule: loginModule.text.split('.').at(-1) ?? '', options: Object.fromEntries(options) };
}

const flags: readonly string[] = ['required', 'requisite', 'sufficient', 'optional'];

/** A word or what stands in quotes; or another character, which stands for itself. */
type Token = { readonly text: string } | string;

const isText = (token: Token | undefined): token is Exclude<Token, string> => typeof token === 'object';

/**
 * As Java's StreamTokenizer, which Kafka reads it with, tells tokens apart: a lone slash begins a comment, a word begins with
 * no digit, and quotes end with their line.
 */
const tokenPattern =
  /(?<skipped>[\0-\x20]+|\/\*.*?(?:\*\/|$)|\/[^\r\n]*)|(?<quote>["'])(?<quoted>(?:\\.|(?!\k<quote>)[^\\\r\n])*)(?:\k<quote>|(?=[\r\n])|$)|(?<word>[a-z_$\u00a0-\uffff][\w$.\-\u00a0-\uffff]*)|./gis;

const readTokens = (text: string): readonly Token[] =>
  [...text.matchAll(tokenPattern)].flatMap(({ 0: token, groups = {} }): Token[] => {
    const { skipped, quoted, word } = groups;
    if (skipped !== undefined) return [];
    if (quoted !== undefined) return [{ text: unescapeQuoted(quoted) }];
    return [word === undefined ? token : { text: word }];
  });

/** `\141` is a character by its octal number. */
const unescapeQuoted = (quoted: string): string =>
  quoted.replaceAll(
    /\\(?:(?<octal>[0-3]?[0-7]{1,2})|(?<escaped>.))/gs,
    (_, octal?: string, escaped?: string) =>
      octal === undefined
        ? (ownValue(controlCharacters, escaped ?? '') ?? escaped ?? '')
        : String.fromCharCode(Number.parseInt(octal, 8)),
  );

const controlCharacters: Readonly<Record<string, string>> = {
  ...{ a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
};
