/** The job summary, which takes what comments have no room for and read-only tokens can't write. */
import { appendFileSync } from 'node:fs';
import { cleanText } from '../../output/clean-text.ts';

/** GitHub drops a step's summary that is longer, in bytes. */
const summaryLimit = 1_048_576;

/** Keeps count, as all of a step's texts share the limit. */
export class JobSummary {
  readonly #file: string | null;
  #left = summaryLimit;

  /** `file`: GITHUB_STEP_SUMMARY; null: there is none to write to. */
  constructor(file: string | null) {
    this.#file = file;
  }

  /** `render`: its Markdown within so many characters. */
  add(render: (limit: number) => string): void {
    if (this.#file === null) return;
    // Most characters take one byte; where they take more, it is rendered again with less room.
    for (let limit = this.#left; limit > 100; limit = Math.floor(limit / 2)) {
      const text = cleanText(`${render(limit - 2)}\n`, { isStyled: false });
      const length = Buffer.byteLength(text);
      if (length > this.#left) continue;
      appendFileSync(this.#file, text);
      this.#left -= length;
      return;
    }
  }
}
