/** Time as a port, so that a simulated cluster can run hours in a moment and a test can replay them. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after the time, or at once (without error) when the signal aborts. */
  sleep(durationMs: number, signal?: AbortSignal): Promise<void>;
}

/** ISO 8601, UTC, of milliseconds since the epoch: how records and messages tell a time. */
// biome-ignore lint/style/noRestrictedGlobals: it formats a time that it is given, and reads no clock
export const formatTime = (atMs: number): string => new Date(atMs).toISOString();

/** Milliseconds since the epoch of what formatTime wrote. */
// biome-ignore lint/style/noRestrictedGlobals: it reads a time that it is given, and no clock
export const parseTime = (text: string): number => Date.parse(text);
