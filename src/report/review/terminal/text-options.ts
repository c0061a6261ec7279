/** How a review is laid out in a terminal. */
export interface PlanTextOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Every partition, nothing folded into counts. */
  readonly verbose: boolean;
}

/** So many of a list are shown; one more than that is shown as well, as a count would take its line. */
export function folded<Item>(
  items: readonly Item[],
  most: number,
  verbose: boolean,
): { readonly listed: readonly Item[]; readonly rest: readonly Item[] } {
  const all = verbose || items.length <= most + 1;
  return all ? { listed: items, rest: [] } : { listed: items.slice(0, most), rest: items.slice(most) };
}

/** After a count of what is folded. */
export const inVerbose = '(--verbose lists them)';
