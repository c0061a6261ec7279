/** Names of documents that are written: valid, and no two the same. */

const longest = 200;

/** Whatever a name may not hold becomes `-`; `fallback` where nothing is left of it. */
export function documentName(text: string, fallback: string): string {
  const name = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[._-]+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
  return name === '' ? fallback : name;
}

/** The name that is wanted, or with a number; taken from now on. */
export function uniqueName(wanted: string, taken: Set<string>, separator = '-'): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${separator}${count}`;
  taken.add(name);
  return name;
}
