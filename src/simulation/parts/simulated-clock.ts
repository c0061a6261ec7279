/** The clock of the simulated cluster: sleeping is what makes its time pass. */
import { setTimeout as waitRealTime, setImmediate as yieldTurn } from 'node:timers/promises';
import type { Clock } from '../../model/values/clock.ts';
import { minOf } from '../../model/values/long-lists.ts';

interface Sleeper {
  readonly wakeAtMs: number;
  readonly wake: () => void;
  readonly fail: (error: unknown) => void;
}

export interface SimulatedTime {
  readonly now: () => number;
  /** Lets so much time pass in the cluster; resolves when its new state is saved. */
  readonly advance: (durationMs: number) => Promise<void>;
}

/** Sleepers at the same time share it: it goes on from one wake-up to the next, so that none of them sleeps longer than it asked. */
export class SimulatedClock implements Clock {
  readonly #time: SimulatedTime;
  readonly #realMsPerSleep: number;
  readonly #sleepers = new Set<Sleeper>();
  #isRunning = false;

  /** `realMsPerSleep`: how long each step takes for somebody who watches; 0: no time at all. */
  constructor(time: SimulatedTime, realMsPerSleep: number) {
    this.#time = time;
    this.#realMsPerSleep = realMsPerSleep;
  }

  now(): number {
    return this.#time.now();
  }

  async sleep(durationMs: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return;
    const { promise, resolve: wake, reject: fail } = Promise.withResolvers<void>();
    const sleeper: Sleeper = { wakeAtMs: this.now() + Math.max(0, durationMs), wake, fail };
    const abort = (): void => {
      this.#sleepers.delete(sleeper);
      wake();
    };
    signal?.addEventListener('abort', abort, { once: true });
    this.#sleepers.add(sleeper);
    if (!this.#isRunning) void this.#run();
    try {
      await promise;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Between two steps everybody who is awake has a turn, and may go to sleep again. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    for (;;) {
      await this.#pause();
      if (this.#sleepers.size === 0) break;
      const nextMs = minOf([...this.#sleepers].map(({ wakeAtMs }) => wakeAtMs));
      try {
        await this.#time.advance(Math.max(0, nextMs - this.now()));
      } catch (error) {
        this.#release((sleeper) => sleeper.fail(error), Number.POSITIVE_INFINITY);
      }
      this.#release((sleeper) => sleeper.wake(), this.now());
    }
    this.#isRunning = false;
  }

  #release(end: (sleeper: Sleeper) => void, untilMs: number): void {
    for (const sleeper of [...this.#sleepers].filter(({ wakeAtMs }) => wakeAtMs <= untilMs)) {
      this.#sleepers.delete(sleeper);
      end(sleeper);
    }
  }

  async #pause(): Promise<void> {
    if (this.#realMsPerSleep > 0) await waitRealTime(this.#realMsPerSleep);
    else await yieldTurn();
  }
}
