/** Time as a port, so that a simulated cluster can run hours in a moment and a test can replay them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after the time, or at once (without error) when the signal aborts. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

/** ISO 8601, UTC, of milliseconds since the epoch: how records and messages tell a time. */
export const formatTime = (atMs: number): string => new Date(atMs).toISOString();
