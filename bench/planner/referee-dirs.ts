/** Judges by log dirs, one by one: each replica that is added has to fit into one. Called by referee.ts, shares no code with the planner. */
import { bytes } from '../../src/model/values/units.ts';
import type { PlacementProblem, PlannerBroker } from '../../src/planner/placement-problem.ts';

const usableShare = 0.97;

/** The same, with what is added taken from the log dirs; what leaves frees nothing, as nobody knows where it was. */
export function fillDirs(before: PlacementProblem, after: PlacementProblem): PlacementProblem {
  return {
    ...after,
    brokers: after.brokers.map((broker) => {
      const { logDirs } = broker;
      if (!logDirs) return broker;
      const rooms = pack(roomsOf(before, broker), addedSizes(before, after, broker));
      if (!rooms) return broker;
      const taken = roomsOf(before, broker).map((room, i) => room - (rooms[i] ?? 0));
      return {
        ...broker,
        logDirs: logDirs.map((dir, i) => ({
          ...dir,
          usableBytes: bytes(dir.usableBytes - (taken[i] ?? 0)),
        })),
      };
    }),
  };
}

export function overfullDirs(before: PlacementProblem, after: PlacementProblem): string[] {
  return before.brokers
    .filter((broker) => broker.logDirs && !pack(roomsOf(before, broker), addedSizes(before, after, broker)))
    .map(({ id }) => `broker ${id} has no log dir for what is added to it`);
}

function addedSizes(before: PlacementProblem, after: PlacementProblem, { id }: PlannerBroker): number[] {
  return after.partitions.flatMap(({ replicas, sizeBytes }, i) =>
    replicas.includes(id) && !before.partitions[i]?.replicas.includes(id) ? [sizeBytes as number] : [],
  );
}

function roomsOf({ pools }: PlacementProblem, { id, logDirs = [] }: PlannerBroker): readonly number[] {
  const shares = pools.filter(({ members }) => members.includes(id)).map((pool) => pool.maxUtilization);
  const share = Math.min(usableShare, ...shares);
  return logDirs.map(({ totalBytes, usableBytes }) =>
    Math.max(0, Math.floor(totalBytes * share) - (totalBytes - usableBytes)),
  );
}

/** What is left of each dir, the largest replicas first, in every way there is; null: there is none. */
function pack(rooms: readonly number[], sizes: readonly number[]): readonly number[] | null {
  const [size, ...rest] = sizes.toSorted((a, b) => b - a);
  if (size === undefined) return rooms;
  const tried = new Set<number>();
  for (const [i, room] of rooms.entries()) {
    if (room < size || tried.has(room)) continue;
    tried.add(room);
    const left = pack(rooms.with(i, room - size), rest);
    if (left) return left;
  }
  return null;
}
