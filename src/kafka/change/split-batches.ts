/** Cuts a list into requests of bounded weight: brokers refuse or choke on huge ones. */

/** Keeps the order; an item heavier than the limit gets a batch of its own. */
export function splitBatches<Item>(
  items: readonly Item[],
  limit: number,
  weigh: (item: Item) => number = () => 1,
): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const weight = weigh(item);
    const last = batches.at(-1);
    if (last && weight <= room) last.push(item);
    else batches.push([item]);
    room = (last && weight <= room ? room : limit) - weight;
  }
  return batches;
}
