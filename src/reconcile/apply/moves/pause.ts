/** Why nothing new begins, told when it changes. */
import type { ApplyEvent } from '../../../model/plan/apply-event.ts';

export class Pause {
  readonly #onEvent: (event: ApplyEvent) => void;
  #reasons: readonly string[] = [];

  constructor(onEvent: (event: ApplyEvent) => void) {
    this.#onEvent = onEvent;
  }

  /** Each with its evidence; none: it goes on. */
  get reasons(): readonly string[] {
    return this.#reasons;
  }

  become(reasons: readonly string[]): void {
    const wasPaused = this.#reasons.length > 0;
    const isNews = reasons.join() !== this.#reasons.join();
    this.#reasons = reasons;
    if (reasons.length > 0 && isNews) this.#onEvent({ kind: 'paused', reasons });
    if (reasons.length === 0 && wasPaused) this.#onEvent({ kind: 'resumed' });
  }
}
