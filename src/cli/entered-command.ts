/** The command as it was entered, to be entered again. */

/** `topicwright apply -f 'my kafka'`, quoted as a shell wants it. */
export function commandLine(args: readonly string[] = process.argv.slice(2)): string {
  return ['topicwright', ...args].map(quote).join(' ');
}

const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
