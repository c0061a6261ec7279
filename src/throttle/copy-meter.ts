/** How fast moves copy, by broker and direction: what the automatic throttle tells from the traffic of clients. */
import type { BrokerId } from '../model/values/units.ts';
import type { Side } from './configs/throttle-keys.ts';

type BySide = Record<Side, number>;

export interface CopyPosition {
  /** Of the partition, as everywhere. */
  readonly name: string;
  /** On all its new replicas so far. */
  readonly copiedBytes: number;
  readonly leader: BrokerId | null;
  readonly receivers: readonly BrokerId[];
}

export class CopyMeter {
  readonly #seen = new Map<string, number>();
  #sinceMs: number | null = null;
  #bytes = new Map<BrokerId, BySide>();

  note({ name, copiedBytes, leader, receivers }: CopyPosition): void {
    const grown = Math.max(0, copiedBytes - (this.#seen.get(name) ?? 0));
    this.#seen.set(name, copiedBytes);
    if (leader !== null) this.#of(leader).leader += grown;
    for (const id of receivers) this.#of(id).follower += grown / receivers.length;
  }

  /** Its last bytes came after the last look. */
  noteEnd(position: CopyPosition): void {
    this.note(position);
    this.#seen.delete(position.name);
  }

  /** Bytes per second since the last call; empty at the first. */
  takeRates(nowMs: number): ReadonlyMap<BrokerId, Readonly<BySide>> {
    const seconds = this.#sinceMs === null ? 0 : (nowMs - this.#sinceMs) / 1000;
    const rates = [...this.#bytes].map(
      ([id, { leader, follower }]) =>
        [id, { leader: leader / seconds, follower: follower / seconds }] as const,
    );
    this.#sinceMs = nowMs;
    this.#bytes = new Map();
    return new Map(seconds > 0 ? rates : []);
  }

  #of(broker: BrokerId): BySide {
    const known = this.#bytes.get(broker) ?? { leader: 0, follower: 0 };
    this.#bytes.set(broker, known);
    return known;
  }
}
