/** The secrets that this process has read: none of them is ever printed, whatever text it got into. */

/** As they are, and as they are sent. */
const known = new Set<string>();
/** Shorter ones are words that may stand anywhere. */
const shortest = 8;
const mask = '••••••••';

export function rememberSecrets(values: Iterable<string | null | undefined>): void {
  for (const value of values)
    for (const part of partsOf(value ?? '')) if (part.length >= shortest) known.add(part);
}

/** Keys are printed line by line. */
function partsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const encoded = [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    encodeURIComponent(value.toWellFormed()),
  ];
  const lines = value.split(/\r?\n/).filter((line) => !line.startsWith('-----'));
  return [value, ...encoded, ...lines];
}

/** For a process that has done with whatever they belong to, and goes on with something else. */
export const forgetSecrets = (): void => known.clear();

export function maskKnown(text: string): string {
  let masked = text;
  for (const secret of known) if (masked.includes(secret)) masked = masked.replaceAll(secret, mask);
  return masked;
}
