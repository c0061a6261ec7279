/** How far the moves between log dirs are, and since when nothing has come forward. */

import type { LogDirMoveRecord } from '../../../model/journal/record-values.ts';
import type { MoveProgress } from '../../../model/plan/apply-event.ts';
import { maxOf, minOf } from '../../../model/values/long-lists.ts';
import { type BytesPerSecond, bytes, bytesPerSecond } from '../../../model/values/units.ts';
import { MoveRate } from '../moves/looks/move-rate.ts';
import type { LogDirFlight } from './log-dir-flight.ts';

export class LogDirProgress {
  readonly #rate = new MoveRate();
  readonly #total: number;
  readonly #totalBytes: number;
  #done = 0;
  #doneBytes = 0;
  #position = '';
  #positionSince: number;

  constructor(nowMs: number, moves: readonly LogDirMoveRecord[]) {
    this.#positionSince = nowMs;
    this.#total = moves.length;
    this.#totalBytes = moves.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  }

  noteEnd({ move }: LogDirFlight, isDone: boolean): void {
    this.#done += 1;
    if (isDone) this.#doneBytes += move.sizeBytes;
  }

  copiedBytes(flights: readonly LogDirFlight[]): number {
    return flights.reduce((sum, { copiedBytes }) => sum + copiedBytes, this.#doneBytes);
  }

  /** How long neither a byte has been copied nor a move begun or ended. */
  idleMs(nowMs: number, flights: readonly LogDirFlight[], waiting: number): number {
    const position = `${this.copiedBytes(flights)} ${this.#done} ${waiting}`;
    if (position !== this.#position) this.#positionSince = nowMs;
    this.#position = position;
    return nowMs - this.#positionSince;
  }

  tell(
    nowMs: number,
    flights: readonly LogDirFlight[],
    { rates, movesPerBroker }: { readonly rates: readonly BytesPerSecond[]; readonly movesPerBroker: number },
  ): MoveProgress {
    const done = Math.min(this.copiedBytes(flights), this.#totalBytes);
    this.#rate.add({ atMs: nowMs, bytes: done, moves: this.#done });
    const perSecond = this.#rate.bytesPerSecond;
    const isMoving = perSecond !== null && perSecond > 0;
    return {
      kind: 'move-progress',
      partitionsDone: this.#done,
      partitionsInFlight: flights.length,
      partitionsTotal: this.#total,
      bytesDone: bytes(Math.floor(done)),
      bytesTotal: bytes(this.#totalBytes),
      rate: isMoving ? bytesPerSecond(perSecond) : null,
      movesPerMinute: this.#rate.movesPerMinute,
      leftMs: isMoving ? ((this.#totalBytes - done) / perSecond) * 1000 : null,
      throttle:
        rates.length === 0
          ? null
          : { lowest: bytesPerSecond(minOf(rates)), highest: bytesPerSecond(maxOf(rates)) },
      movesPerBroker,
      lanes: [],
    };
  }
}
