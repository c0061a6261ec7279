/** Breaks text into lines of at most a width, at spaces; a longer word keeps a line to itself, and so does a line that begins with a space: a command to be copied. */
export function wrapText(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(line: string, width: number): string[] {
  if (line.startsWith(' ')) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width && current !== '') {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** The lines below the first are to be indented by so many columns more. */
export function wrapHanging(text: string, width: number, deeper: number): string[] {
  const lines = wrapText(text, width);
  return lines.length === 1 ? lines : wrapText(text, width - deeper);
}
