/** The moves that have not begun, in the order in which they will, and how many may begin within a minute; kept by move-run.ts. */
import type { PartitionChange } from '../../model/plan.ts';
import type { BrokerId } from '../../model/units.ts';
import { chooseMoves } from './choose-moves.ts';
import type { Disk, LaneLimits, Lanes } from './lanes.ts';
import { type Look, partitionName } from './look.ts';
import { noRoom } from './move-problems.ts';
import { orderMoves } from './order-moves.ts';

export class WaitingMoves {
  readonly #names: Set<string>;
  /** When each of the moves of the last minute was begun. */
  readonly #begunAtMs: number[] = [];
  #changes: readonly PartitionChange[];

  constructor(changes: readonly PartitionChange[], disks: ReadonlyMap<BrokerId, Disk>) {
    this.#changes = orderMoves(changes, disks);
    this.#names = new Set(changes.map(partitionName));
  }

  get changes(): readonly PartitionChange[] {
    return this.#changes;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /** Those that begin now, started in the lanes: what fits, and is not being reassigned by anybody. */
  takeNext(
    look: Look,
    lanes: Lanes,
    limits: LaneLimits & { readonly movesPerMinute: number },
    mayPass: (broker: BrokerId) => boolean,
  ): readonly PartitionChange[] {
    const { chosen } = chooseMoves(this.#free(look), lanes, limits, {
      maxCount: this.#leftThisMinute(look.atMs, limits.movesPerMinute),
      mayPass,
    });
    const starting = new Set(chosen);
    if (chosen.length > 0) this.#changes = this.#changes.filter((change) => !starting.has(change));
    for (const change of chosen) {
      this.#names.delete(partitionName(change));
      this.#begunAtMs.push(look.atMs);
    }
    return chosen;
  }

  /** Why nothing can begin although nothing is in flight. */
  reasonsForStandstill(look: Look, lanes: Lanes): readonly string[] {
    if (this.#changes.length === 0) return [];
    const [next] = this.#free(look);
    if (!next) return ['somebody else is reassigning the partitions that are left'];
    return lanes.fullReceivers(next).map((id) => noRoom(id, lanes.disk(id)));
  }

  #free({ reassignments }: Look): readonly PartitionChange[] {
    if (reassignments.size === 0) return this.#changes;
    return this.#changes.filter((change) => !reassignments.has(partitionName(change)));
  }

  #leftThisMinute(nowMs: number, movesPerMinute: number): number {
    while ((this.#begunAtMs[0] ?? nowMs) <= nowMs - 60_000) this.#begunAtMs.shift();
    return Math.max(0, movesPerMinute - this.#begunAtMs.length);
  }
}
