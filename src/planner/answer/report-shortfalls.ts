/** Tells where space is missing, by pool and rack. */
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes } from '../../model/values/units.ts';
import { type Board, isBarred, poolOf, sizeOf, slotOf } from '../board/board.ts';
import { fitsLogDir } from '../board/log-dirs.ts';
import { addObstacle, type Obstacles } from '../board/obstacles.ts';
import { holdOnFullBroker } from '../place/hold-partitions.ts';
import { hasRoom, rackIsOpen } from '../place/place-missing.ts';

const hint = 'Add brokers or disks, raise spec.storage.maxUtilization, or drain fewer brokers at once.';

export function reportShortfalls(board: Board, unplaced: readonly number[], obstacles: Obstacles): void {
  const { tooLarge = [], others = [] } = Object.groupBy(unplaced, (p) =>
    isTooLargeForDirs(board, p) ? 'tooLarge' : 'others',
  );
  reportLogDirs(board, tooLarge, obstacles);
  const lacking = new Map<string, { bytes: number; partitions: number[] }>();
  for (const p of others) {
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

/** Whether a broker has room for it on all of its log dirs together, and on none of them. */
function isTooLargeForDirs(board: Board, p: number): boolean {
  const size = sizeOf(board, p);
  return openReceivers(board, p).some((b) => hasRoom(board, b, size) && !fitsLogDir(board.logDirs, b, size));
}

function openReceivers(board: Board, p: number): readonly number[] {
  const racks = poolOf(board, p)?.receiversByRack ?? [];
  return racks.flatMap((receivers, rack) =>
    rackIsOpen(board, p, rack)
      ? [...receivers].filter((b) => slotOf(board, p, b) < 0 && !isBarred(board, p, b))
      : [],
  );
}

/** `Pool general: no log dir has room for 2 replicas of up to 84 GiB; the roomiest is /d2 on broker 2, with 52 GiB`. */
function reportLogDirs(board: Board, unplaced: readonly number[], obstacles: Obstacles): void {
  for (const partitions of Map.groupBy(unplaced, (p) => board.partitions.pool[p]).values()) {
    const largest = partitions.reduce((a, b) => (sizeOf(board, b) > sizeOf(board, a) ? b : a));
    const roomiest = openReceivers(board, largest)
      .map((b) => ({ id: board.brokers.ids[b], dirs: board.logDirs?.[b] }))
      .reduce((a, b) => ((b.dirs?.rooms[0] ?? 0) > (a.dirs?.rooms[0] ?? 0) ? b : a));
    const count = countOf(partitions.length, 'replica');
    const room = formatBytes(roomiest.dirs?.rooms[0] ?? 0);
    const size = formatBytes(sizeOf(board, largest));
    const summary = `Pool ${poolOf(board, largest)?.name}: no log dir has room for ${count} of up to ${size}; the roomiest is ${roomiest.dirs?.roomiest} on broker ${roomiest.id}, with ${room}`;
    for (const p of partitions) addObstacle(obstacles, p, summary, logDirHint);
  }
}

const logDirHint =
  'A replica needs room in a single log dir: free some, add a broker with larger ones, or raise spec.storage.maxUtilization.';

/** `pool general lacks % in rack b`: the rack only where no other one would do. */
function placeName(board: Board, p: number): string {
  const pool = board.pools[board.partitions.pool[p] ?? -1];
  const open = board.brokers.rackNames.filter(
    (_, rack) => (pool?.receiversByRack[rack]?.length ?? 0) > 0 && rackIsOpen(board, p, rack),
  );
  const where = open.length === 1 && open[0] !== '' ? ` in rack ${open[0]}` : '';
  return `pool ${pool?.name} lacks %${where}`;
}

function reportOverfull(board: Board, obstacles: Obstacles): void {
  const { brokers, bytes, pools } = board;
  for (const pool of pools) {
    for (const b of pool.measured) {
      const excess = (bytes[b] ?? 0) - (brokers.limitBytes[b] ?? 0);
      if (excess <= 0 || holdOnFullBroker(board, b, excess)) continue;
      const summary = `Broker ${brokers.ids[b]} is ${formatBytes(excess)} above its limit of ${formatBytes(brokers.limitBytes[b] ?? 0)}, and pool ${pool.name} has no room for it`;
      obstacles.set(summary, { summary, hint, partitions: [] });
    }
  }
}
