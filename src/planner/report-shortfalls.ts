/** Tells where space is missing, by pool and rack; called by place-replicas.ts when something has no place or passes a limit. */
import { formatBytes } from '../model/units.ts';
import type { Board } from './board.ts';
import { addObstacle, type Obstacles } from './obstacles.ts';
import { rackIsOpen } from './place-missing.ts';

const hint = 'Add brokers or disks, raise spec.storage.maxUtilization, or drain fewer brokers at once.';

export function reportShortfalls(board: Board, unplaced: readonly number[], obstacles: Obstacles): void {
  const lacking = new Map<string, { bytes: number; partitions: number[] }>();
  for (const p of unplaced) {
    const place = placeName(board, p);
    const entry = lacking.get(place) ?? { bytes: 0, partitions: [] };
    entry.bytes += board.partitions.sizeBytes[p] ?? 0;
    entry.partitions.push(p);
    lacking.set(place, entry);
  }
  for (const [place, { bytes, partitions }] of [...lacking].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const p of partitions)
      addObstacle(
        obstacles,
        p,
        `${place[0]?.toUpperCase()}${place.slice(1)}`.replace('%', formatBytes(bytes)),
        hint,
      );
  }
  reportOverfull(board, obstacles);
}

/** `pool general lacks % in rack b`: the rack only where no other one would do. */
function placeName(board: Board, p: number): string {
  const pool = board.pools[board.partitions.pool[p] ?? -1];
  const open = board.brokers.rackNames.filter(
    (_, rack) => (pool?.receiversByRack[rack]?.length ?? 0) > 0 && rackIsOpen(board, p, rack),
  );
  const where = open.length === 1 && open[0] !== '' ? ` in rack ${open[0]}` : '';
  return `pool ${pool?.name} lacks %${where}`;
}

function reportOverfull({ brokers, bytes, pools }: Board, obstacles: Obstacles): void {
  for (const pool of pools) {
    for (const b of pool.measured) {
      const excess = (bytes[b] ?? 0) - (brokers.limitBytes[b] ?? 0);
      if (excess <= 0) continue;
      const summary = `Broker ${brokers.ids[b]} is ${formatBytes(excess)} above its limit of ${formatBytes(brokers.limitBytes[b] ?? 0)}, and pool ${pool.name} has no room for it`;
      obstacles.set(summary, { summary, hint, partitions: [] });
    }
  }
}
