/**
 * Kafka measures throttled traffic over its last ten seconds (replication.quota.window.num 11, of one second each). What did not
 * pass in a short pause passes at once afterwards, up to ten seconds' worth; a throttle that was not used for longer, or has
 * just been set, has nothing to its credit. Kept for each side of each broker.
 */

const windowSeconds = 10;

export class ThrottleCredit {
  #usedBytes: number;
  /** Up to when traffic has been accounted for. */
  #atMs: number;

  constructor(usedBytes: number = Number.POSITIVE_INFINITY, atMs: number = Number.NEGATIVE_INFINITY) {
    this.#usedBytes = usedBytes;
    this.#atMs = atMs;
  }

  /** Bytes of the last ten seconds, and when they ended; null once Kafka would have forgotten them. */
  persist(nowMs: number): { readonly usedBytes: number; readonly idleMs: number } | null {
    const idleMs = nowMs - this.#atMs;
    return idleMs < windowSeconds * 1000 ? { usedBytes: this.#usedBytes, idleMs } : null;
  }

  /** Comes back at the throttle's rate while nothing passes. */
  restore(nowMs: number, bytesPerSecond: number): void {
    const idleSeconds = Math.max(0, nowMs - this.#atMs) / 1000;
    const full = windowSeconds * bytesPerSecond;
    this.#usedBytes =
      idleSeconds < windowSeconds
        ? Math.max(0, Math.min(this.#usedBytes, full) - idleSeconds * bytesPerSecond)
        : full;
    this.#atMs = nowMs;
  }

  /** Whether the throttle slows its traffic down now. */
  isSpent(bytesPerSecond: number): boolean {
    return this.#usedBytes >= windowSeconds * bytesPerSecond * (1 - 1e-6);
  }

  /** How long traffic of `flow` bytes per second goes on until then. */
  lastsSeconds(flow: number, bytesPerSecond: number): number {
    if (this.isSpent(bytesPerSecond) || flow <= bytesPerSecond) return Number.POSITIVE_INFINITY;
    return (windowSeconds * bytesPerSecond - this.#usedBytes) / (flow - bytesPerSecond);
  }

  /** From when it was last restored. */
  pass(flow: number, seconds: number, bytesPerSecond: number): void {
    const used = this.#usedBytes + (flow - bytesPerSecond) * seconds;
    this.#usedBytes = Math.max(0, Math.min(windowSeconds * bytesPerSecond, used));
    this.#atMs += seconds * 1000;
  }
}
