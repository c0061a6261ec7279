/** Writes how many there are of something. */

/** `1 topic`, `1,200 topics`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}
