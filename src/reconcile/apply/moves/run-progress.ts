/** How far a run has come, how fast, and since when nothing has come forward. */
import type { MoveProgress, ThrottleRange } from '../../../model/plan/apply-event.ts';
import type { PartitionChange } from '../../../model/plan/plan.ts';
import type { Flight, FlightEnd } from './flight.ts';
import { MoveRate } from './looks/move-rate.ts';
import { moveProgress } from './tell-progress.ts';

export class RunProgress {
  readonly #rate = new MoveRate();
  #movesDone = 0;
  /** Of moves that are done. */
  #bytesDone = 0;
  #position = '';
  #positionSince: number;

  constructor(nowMs: number) {
    this.#positionSince = nowMs;
  }

  noteEnd({ change }: Flight, end: FlightEnd): void {
    if (end !== 'returned') this.#movesDone += 1;
    if (end === 'done') this.#bytesDone += change.bytes;
  }

  /** How long neither a byte has been copied nor a move begun or ended. */
  idleMs(nowMs: number, flights: Iterable<Flight>, waiting: number): number {
    const position = `${this.#bytesWith(flights)} ${this.#movesDone} ${waiting}`;
    if (position !== this.#position) this.#positionSince = nowMs;
    this.#position = position;
    return nowMs - this.#positionSince;
  }

  tell(
    nowMs: number,
    flights: readonly Flight[],
    waiting: readonly PartitionChange[],
    pace: { readonly throttle: ThrottleRange | null; readonly movesPerBroker: number },
  ): MoveProgress {
    const bytesDone = this.#bytesWith(flights);
    this.#rate.add({ atMs: nowMs, bytes: bytesDone, moves: this.#movesDone });
    return moveProgress({
      ...{ flights, waiting, bytesDone, ...pace },
      ...{ movesDone: this.#movesDone, bytesSettled: this.#bytesDone, rate: this.#rate },
    });
  }

  #bytesWith(flights: Iterable<Flight>): number {
    let sum = this.#bytesDone;
    for (const { copies } of flights) sum += copies.copiedBytes;
    return sum;
  }
}
