/** Tells the lanes what the disks really hold, and what is still to come of the moves in flight. */
import { addedReplicas } from '../../../../model/plan/plan.ts';
import type { BrokerId } from '../../../../model/values/units.ts';
import { type Lanes, replicaBytes } from '../../../schedule/lanes.ts';
import type { Flight } from '../flight.ts';
import type { Look } from './look.ts';

/** Brokers whose disks tell no size are left as planned. */
export function measureDisks(lanes: Lanes, flights: readonly Flight[], look: Look): void {
  const arriving = new Map<BrokerId, number>();
  for (const { name, change } of flights) {
    const sizes = look.replicaBytes.get(name);
    for (const id of addedReplicas(change)) {
      const missing = Math.max(0, replicaBytes(change) - (sizes?.get(id) ?? 0));
      arriving.set(id, (arriving.get(id) ?? 0) + missing);
    }
  }
  for (const [id, logDirs] of look.logDirs) {
    const known = logDirs.filter(({ totalBytes }) => totalBytes > 0);
    if (known.length === 0) continue;
    const used = known.reduce((sum, { totalBytes, usableBytes }) => sum + totalBytes - usableBytes, 0);
    lanes.measure(id, used, arriving.get(id) ?? 0);
  }
}
