/**
 * Which brokers do not host what they are to receive, as it was on a log dir of theirs that failed: Kafka brings nothing up again
 * that was there until the broker restarts (ReplicaManager.getOrCreatePartition), and does not call it offline.
 */
import type { BrokerId } from '../../../model/values/units.ts';
import type { Look } from './looks/look.ts';

/** A broker creates a new replica a moment after it is asked to. */
const looksUntilSure = 3;

export class UnhostedReplicas {
  readonly #name: string;
  /** By broker, in a row. */
  readonly #looks = new Map<BrokerId, number>();

  /** `name`: of the partition. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Returns those receivers, as of this look and the ones before. */
  note(receivers: readonly BrokerId[], look: Look): readonly BrokerId[] {
    const sizes = look.replicaBytes.get(this.#name);
    return receivers.filter((id) => {
      const hasFailedDir = look.logDirs.get(id)?.some(({ failed }) => failed) === true;
      const looks = hasFailedDir && !sizes?.has(id) ? (this.#looks.get(id) ?? 0) + 1 : 0;
      this.#looks.set(id, looks);
      return looks >= looksUntilSure;
    });
  }
}
