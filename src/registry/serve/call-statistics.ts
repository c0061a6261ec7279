/** Counts calls by method, transport and outcome. */
import type { CallRecord } from './calls.ts';

export interface CallCount extends Pick<CallRecord, 'method' | 'transport' | 'code'> {
  readonly count: number;
  /** All of them together. */
  readonly seconds: number;
}

export class CallStatistics {
  readonly #counts = new Map<string, CallCount>();

  add({ method, transport, code, durationMs }: CallRecord): void {
    const key = `${method} ${transport} ${code}`;
    const { count = 0, seconds = 0 } = this.#counts.get(key) ?? {};
    this.#counts.set(key, {
      ...{ method, transport, code },
      count: count + 1,
      seconds: seconds + durationMs / 1000,
    });
  }

  /** In a fixed order. */
  counts(): readonly CallCount[] {
    return [...this.#counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  }
}
