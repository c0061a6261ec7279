/** Covers what looks like a secret in the text of a manifest, so that its lines can be shown. */

/** Each character by another one: places stay where they are. */
export function maskSecrets(yaml: string): string {
  return secretPatterns.reduce(
    (text, pattern) =>
      text.replaceAll(pattern, (match: string, ...rest: unknown[]) => {
        const { secret = '' } = rest.at(-1) as Readonly<Record<string, string>>;
        return match.slice(0, match.length - secret.length) + secret.replaceAll(/\S/g, '•');
      }),
    yaml,
  );
}

/** Such as `clientSecret:` or, mistyped, `pasword:`. */
const key = String.raw`["']?\b\w*(?:pass?word|secret|token|key)["']?\s*:`;
const lineKey = String.raw`^(?<indent>[ \t]*)(?:- )*${key}[ \t]*`;
const reference = String.raw`\s*["']?\$\{[^{}]*\}["']?\s*(?:[,}\]#\n]|$)`;

/** What each matches ends with the secret. */
const secretPatterns: readonly RegExp[] = [
  // On the lines below its key, which are indented further.
  new RegExp(String.raw`${lineKey}[|>].*\n(?<secret>(?:\k<indent>[ \t]+.*\n?|[ \t]*\n)+)`, 'gim'),
  // In quotes, or within { } up to what ends it there.
  new RegExp(
    String.raw`${key}(?!${reference})\s*(?<secret>"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:\$\{[^{}]*\}|[^\s,{}[\]|>"'])(?:\$\{[^{}]*\}|[^,}\n])*)`,
    'gis',
  ),
  // At the beginning of a line: all that follows there.
  new RegExp(String.raw`${lineKey}(?!${reference}|[|>])(?<secret>\S.*)`, 'gim'),
  /:\/\/(?<secret>[^\s/@"']+)(?=@)/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----(?<secret>.*?)(?=-----END|$)/gs,
];
