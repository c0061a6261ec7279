/** What lists of any length need: `push(...list)` and `Math.max(...list)` overflow the stack at some hundred thousand elements. */

export function append<Element>(list: Element[], elements: Iterable<Element>): void {
  for (const element of elements) list.push(element);
}

/** `least`: of no values, and of smaller ones. */
export function maxOf(values: Iterable<number>, least: number = Number.NEGATIVE_INFINITY): number {
  let max = least;
  for (const value of values) if (value > max) max = value;
  return max;
}

/** `most`: of no values, and of larger ones. */
export function minOf(values: Iterable<number>, most: number = Number.POSITIVE_INFINITY): number {
  let min = most;
  for (const value of values) if (value < min) min = value;
  return min;
}
