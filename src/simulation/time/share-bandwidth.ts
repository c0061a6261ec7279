/** Max-min fairness: how copies that share links and throttles divide them. */

/** A limit on the summed rate of everything that passes it: a link in one direction, or a throttle. */
export interface Limit {
  readonly bytesPerSecond: number;
}

interface OpenLimit {
  readonly flows: number[];
  leftBytesPerSecond: number;
  openFlows: number;
}

/**
 * The rate of each flow in bytes per second, given the limits that each passes (at least one). No flow can get more
 * without taking from one that has no more itself (progressive filling: Bertsekas and Gallager, Data Networks, 6.5.2).
 */
export function shareBandwidth(flows: readonly (readonly Limit[])[]): readonly number[] {
  const open = openLimits(flows);
  const rates = new Array<number>(flows.length).fill(Number.NaN);
  const settle = (flow: number, rate: number): void => {
    if (!Number.isNaN(rates[flow])) return;
    rates[flow] = rate;
    for (const limit of flows[flow] ?? []) closeFlow(open.get(limit), rate);
  };
  let active = [...open.values()];
  while (active.length > 0) {
    const share = active.reduce((least, limit) => Math.min(least, shareOf(limit)), Number.POSITIVE_INFINITY);
    const tightest = active.filter((limit) => shareOf(limit) <= share * (1 + 1e-9));
    for (const flow of tightest.flatMap((limit) => limit.flows)) settle(flow, share);
    active = active.filter(({ openFlows }) => openFlows > 0);
  }
  return rates;
}

function openLimits(flows: readonly (readonly Limit[])[]): Map<Limit, OpenLimit> {
  const open = new Map<Limit, OpenLimit>();
  for (const [flow, limits] of flows.entries()) {
    for (const limit of limits) {
      const entry = open.get(limit) ?? { flows: [], leftBytesPerSecond: limit.bytesPerSecond, openFlows: 0 };
      entry.flows.push(flow);
      entry.openFlows += 1;
      open.set(limit, entry);
    }
  }
  return open;
}

function shareOf({ leftBytesPerSecond, openFlows }: OpenLimit): number {
  return leftBytesPerSecond / openFlows;
}

function closeFlow(limit: OpenLimit | undefined, rate: number): void {
  if (!limit) return;
  limit.openFlows -= 1;
  limit.leftBytesPerSecond = Math.max(0, limit.leftBytesPerSecond - rate);
}
