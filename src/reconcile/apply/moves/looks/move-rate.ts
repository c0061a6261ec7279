/** Bytes and moves per minute as measured over the last minute, for progress and what is left. */

const windowMs = 60_000;

interface Sample {
  readonly atMs: number;
  readonly bytes: number;
  readonly moves: number;
}

export class MoveRate {
  readonly #samples: Sample[] = [];

  add(sample: Sample): void {
    this.#samples.push(sample);
    // The oldest one kept is at least as old as the window, so that it spans all of it.
    while ((this.#samples[1]?.atMs ?? Number.POSITIVE_INFINITY) <= sample.atMs - windowMs)
      this.#samples.shift();
  }

  /** null until time has passed. */
  get bytesPerSecond(): number | null {
    return this.#perSecond('bytes');
  }

  get movesPerMinute(): number | null {
    const rate = this.#perSecond('moves');
    return rate === null ? null : rate * 60;
  }

  #perSecond(what: 'bytes' | 'moves'): number | null {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (!first || !last || last.atMs === first.atMs) return null;
    return ((last[what] - first[what]) * 1000) / (last.atMs - first.atMs);
  }
}
