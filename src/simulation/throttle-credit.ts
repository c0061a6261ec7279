/**
 * Kafka measures throttled traffic over its last ten seconds (replication.quota.window.num 11, of one second each). A throttle
 * that has just been set has none of them to its credit; after a pause, what did not pass meanwhile passes at once, up to ten
 * seconds' worth. Kept for each side of each broker.
 */

const windowSeconds = 10;

export class ThrottleCredit {
  #usedBytes = Number.POSITIVE_INFINITY;
  /** Up to when traffic has been accounted for. */
  #atMs = Number.POSITIVE_INFINITY;

  /** Comes back at the throttle's rate while nothing passes. */
  restore(nowMs: number, bytesPerSecond: number): void {
    const idleSeconds = Math.max(0, nowMs - this.#atMs) / 1000;
    const used = Math.min(this.#usedBytes, windowSeconds * bytesPerSecond);
    this.#usedBytes = Math.max(0, used - idleSeconds * bytesPerSecond);
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
