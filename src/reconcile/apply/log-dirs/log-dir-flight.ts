/** One replica on its way between two log dirs of its broker, and what is to be done about it at each look. */
import type { BrokerStorage } from '../../../model/cluster/port/cluster-reads.ts';
import type { LogDirMoveRecord } from '../../../model/journal/record-values.ts';
import { logDirMoveName } from '../../../model/plan/log-dir-move-name.ts';
import { bytes } from '../../../model/values/units.ts';
import { CopyWatch } from '../moves/looks/copy-progress.ts';

/**
 * ask: the broker is to be told, `logDir`. done: it is there. returned: it is where it was, as it should be. moved-on: somebody else moved it, or
 * its log dir failed. gone: the broker has no replica of it any more.
 */
export type LogDirNeed =
  | { readonly kind: 'wait' | 'done' | 'returned' | 'moved-on' | 'gone' }
  | { readonly kind: 'ask'; readonly logDir: string };

/** A broker that restarts may answer before it has found all of its replicas. */
const looksUntilSure = 5;

export class LogDirFlight {
  readonly move: LogDirMoveRecord;
  /** `orders/3 on broker 1003`. */
  readonly name: string;
  copiedBytes = 0;
  /** Why it goes back; null: it goes on. */
  returning: string | null = null;
  #missingBytes: number;
  #oddLooks = 0;
  readonly #watch: CopyWatch;

  constructor(move: LogDirMoveRecord, nowMs: number) {
    this.move = move;
    this.name = logDirMoveName(move);
    this.#missingBytes = move.sizeBytes;
    this.#watch = new CopyWatch(nowMs);
  }

  /** Bytes that its log dir still has to take. */
  get missingBytes(): number {
    return this.#missingBytes;
  }

  giveBack(why: string): void {
    this.returning ??= why;
  }

  /** `storage`: of its broker; undefined: it did not answer. */
  assess(storage: BrokerStorage | undefined): LogDirNeed {
    if (!storage) return { kind: 'wait' };
    const { topic, partition, from, to } = this.move;
    const isIt = (one: { readonly topic: string; readonly partition: number }): boolean =>
      one.topic === topic && one.partition === partition;
    const now = storage.replicas.find(isIt);
    const future = storage.futureReplicas.find(isIt);
    if (!now) return this.#odd('gone');
    if (now.logDir === to) return this.#even('done');
    if (now.logDir !== from || (future && future.logDir !== to)) return this.#odd('moved-on');
    this.copiedBytes = Math.min(future?.sizeBytes ?? 0, now.sizeBytes);
    this.#missingBytes = bytes(Math.max(0, now.sizeBytes - this.copiedBytes));
    if (this.returning !== null) return future ? { kind: 'ask', logDir: from } : { kind: 'returned' };
    return future ? this.#even('wait') : { kind: 'ask', logDir: to };
  }

  /** Whether it takes in data for `patienceMs` without coming nearer to its end. */
  neverEnds(nowMs: number, patienceMs: number): boolean {
    return this.#watch.neverEnds(nowMs, this.#missingBytes, this.copiedBytes, patienceMs);
  }

  #even(kind: 'wait' | 'done'): LogDirNeed {
    this.#oddLooks = 0;
    return { kind };
  }

  #odd(kind: 'gone' | 'moved-on'): LogDirNeed {
    this.#oddLooks += 1;
    return { kind: this.#oddLooks < looksUntilSure ? 'wait' : kind };
  }
}
