/** The moves that have not begun, in the order in which they will, and how many may begin within a minute. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { PartitionChange } from '../../../model/plan/plan.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import { chooseMoves } from '../../schedule/choose-moves.ts';
import type { Disk, LaneLimits, Lanes } from '../../schedule/lanes.ts';
import { orderMoves } from '../../schedule/order-moves.ts';
import type { Look } from './looks/look.ts';
import { describeObstacles, findObstacle } from './move-obstacle.ts';
import { noRoom } from './move-problems.ts';

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

  /**
   * Those that begin now, started in the lanes: what fits, is not being reassigned by anybody, and can be completed. `isInFlight`:
   * an earlier move of the same partition has not ended, though Kafka may have nothing more to do for it. `isAllowed`: the others
   * have to wait for something else.
   */
  takeNext(
    look: Look,
    lanes: Lanes,
    limits: LaneLimits & { readonly movesPerMinute: number },
    {
      isInFlight,
      mayPass,
      isAllowed,
    }: {
      readonly isInFlight: (name: string) => boolean;
      readonly mayPass: (broker: BrokerId) => boolean;
      readonly isAllowed: (change: PartitionChange) => boolean;
    },
  ): readonly PartitionChange[] {
    const possible = this.#free(look).filter(
      (change) =>
        !isInFlight(partitionName(change)) && isAllowed(change) && findObstacle(change, look) === null,
    );
    const { chosen } = chooseMoves(possible, lanes, limits, {
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
    const free = this.#free(look);
    if (free.length === 0) return ['another tool is reassigning the partitions that are left'];
    const blocked = free.flatMap((change) => {
      const obstacle = findObstacle(change, look);
      return obstacle ? [{ name: partitionName(change), obstacle }] : [];
    });
    const next = free.find((change) => findObstacle(change, look) === null);
    const full = next ? lanes.fullReceivers(next).map((id) => noRoom(id, lanes.disk(id))) : [];
    return [...describeObstacles(blocked, look), ...full];
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
