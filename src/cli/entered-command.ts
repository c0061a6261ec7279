/** The command line as the user typed it, to print a command that can be copied. */

/** `topicwright apply -f 'my kafka'`, quoted as a shell wants it. */
export function commandLine(args: readonly string[] = process.argv.slice(2)): string {
  return ['topicwright', ...args].map(quote).join(' ');
}

const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
