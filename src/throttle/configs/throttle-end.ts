/**
 * Until when the throttles of a run stay where nobody renews that: one record for all of them, as one run at a time throttles. After
 * it, whatever starts next removes what no longer slows a copy.
 */

import type { JournalPort } from '../../model/cluster/port/journal-port.ts';
import {
  forgetRecord,
  type Journal,
  type JournalChanges,
  readRecord,
  writeRecord,
} from '../../model/journal/read-journal.ts';
import { recordKinds } from '../../model/journal/record-kinds.ts';

/** Longer than a restart takes, and than an upgrade of the machine that the daemon is on. */
export const throttleLastsMs: number = 10 * 60_000;
const renewEveryMs = 60_000;

/** Milliseconds since the epoch; null: nobody has said, as before 0.2. */
export function throttleEndOf(journal: Journal): number | null {
  return readRecord(journal, recordKinds.throttleEnd, 'only');
}

export const forgetThrottleEnd: JournalChanges = forgetRecord(recordKinds.throttleEnd, 'only');

export class ThrottleEnd {
  readonly #port: JournalPort;
  #renewedAtMs: number | null = null;

  constructor(port: JournalPort) {
    this.#port = port;
  }

  /** Before anything is throttled, and while it is. */
  async renew(nowMs: number): Promise<void> {
    if (this.#renewedAtMs !== null && nowMs - this.#renewedAtMs < renewEveryMs) return;
    await this.renewNow(nowMs);
  }

  /** Returns the end. */
  async renewNow(nowMs: number): Promise<number> {
    const untilMs = Math.round(nowMs + throttleLastsMs);
    await this.#port.appendJournal(writeRecord(recordKinds.throttleEnd, 'only', untilMs));
    this.#renewedAtMs = nowMs;
    return untilMs;
  }

  /** Nothing is throttled any more. */
  async forget(journal: Journal): Promise<void> {
    if (this.#renewedAtMs === null && throttleEndOf(journal) === null) return;
    await this.#port.appendJournal(forgetThrottleEnd);
    this.#renewedAtMs = null;
  }
}
