/** Which topics are under the throttle: each from its first move to its last, so that its config changes only twice. */
import type { PartitionChange } from '../../../model/plan/plan.ts';
import type { ThrottleLedger } from '../../../throttle/configs/throttle-ledger.ts';
import { movingReplicas } from '../../../throttle/moving-replicas.ts';

export class ThrottledTopics {
  readonly #ledger: ThrottleLedger;
  /** How many moves of a topic have not ended; topics without any are missing. */
  readonly #open = new Map<string, number>();
  readonly #covered = new Set<string>();

  constructor(ledger: ThrottleLedger, changes: readonly PartitionChange[]) {
    this.#ledger = ledger;
    for (const { topic } of changes) this.#open.set(topic, (this.#open.get(topic) ?? 0) + 1);
  }

  /** Covers what has not ended of the topics, where they are not covered yet. */
  async cover(topics: Iterable<string>, notEnded: () => readonly PartitionChange[]): Promise<void> {
    const fresh = new Set([...topics].filter((topic) => !this.#covered.has(topic)));
    if (fresh.size === 0) return;
    for (const topic of fresh) this.#covered.add(topic);
    await this.#ledger.coverTopics(movingReplicas(notEnded().filter(({ topic }) => fresh.has(topic))));
  }

  noteEnd({ topic }: PartitionChange): void {
    const open = (this.#open.get(topic) ?? 0) - 1;
    if (open > 0) this.#open.set(topic, open);
    else this.#open.delete(topic);
  }

  /** The very last ones are left to be taken back together with the brokers' rates. */
  async releaseFinished(): Promise<void> {
    const finished = [...this.#covered].filter((topic) => !this.#open.has(topic));
    if (finished.length === 0 || this.#open.size === 0) return;
    for (const topic of finished) this.#covered.delete(topic);
    await this.#ledger.release(finished.map((name) => ({ kind: 'topic', name })));
  }
}
