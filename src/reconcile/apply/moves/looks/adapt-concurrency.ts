/** How many moves a broker may take part in right now: fewer while the cluster labours, more again once it does not. */

export interface Concurrency {
  /** Of `movesPerBroker` at most, 1 at least. */
  readonly movesPerBroker: number;
  /** The shortest that a look has taken: what this cluster needs when nothing slows it. */
  readonly fastestMs: number;
}

export interface SlowdownSigns {
  readonly requestMs: number;
  /** Whether partitions that are not moving are out of sync. */
  readonly othersLag: boolean;
}

const slowFactor = 5;
/** Below this no request counts as slow, whatever it was before. */
const quickMs = 2_000;

export function fullConcurrency(movesPerBroker: number): Concurrency {
  return { movesPerBroker, fastestMs: Number.POSITIVE_INFINITY };
}

/** Halves under strain and adds one otherwise (AIMD, as TCP's congestion avoidance: RFC 5681). */
export function adaptConcurrency(
  now: Concurrency,
  most: number,
  { requestMs, othersLag }: SlowdownSigns,
): Concurrency {
  const fastestMs = Math.min(now.fastestMs, requestMs);
  const isSlow = requestMs > Math.max(quickMs, slowFactor * fastestMs);
  const movesPerBroker =
    isSlow || othersLag
      ? Math.max(1, Math.floor(now.movesPerBroker / 2))
      : Math.min(most, now.movesPerBroker + 1);
  return { movesPerBroker, fastestMs };
}
