/** What is in flight by an apply's events so far; kept by those who show them. */
import type { ApplyEvent, MoveProgress } from '../../index.ts';
import { type MovesInFlight, movesInFlight } from '../../report/apply/moves-in-flight.ts';

export class InFlight {
  readonly #names = new Set<string>();
  latest: MoveProgress | null = null;

  note(event: ApplyEvent): void {
    if (event.kind === 'move-progress') this.latest = event;
    if (event.kind === 'moves-started') for (const name of event.partitions) this.#names.add(name);
    if (event.kind === 'moves-finished' || event.kind === 'moves-returned')
      for (const name of event.partitions) this.#names.delete(name);
  }

  /** Of this cluster. */
  end(): void {
    this.#names.clear();
    this.latest = null;
  }

  get names(): readonly string[] {
    return [...this.#names];
  }

  get moves(): MovesInFlight | null {
    return this.latest && movesInFlight(this.latest);
  }
}
