/** What could hurt about a step, for its reviewer to weigh; called by assemble-steps.ts. */
import { countOf } from '../model/count-of.ts';
import { addedReplicas, type ConfigDifference, type Hazard, type PartitionChange } from '../model/plan.ts';
import { type BrokerId, type Bytes, formatBytes } from '../model/units.ts';

/** A broker's disks, as the plan leaves them. */
export interface DiskForecast {
  readonly bytesAfter: number;
  readonly capacityBytes: number | null;
}

/** From here on an operator wants to know. */
const nearlyFull = 0.85;

export function deletionHazards(bytesHeld: Bytes): readonly Hazard[] {
  if (bytesHeld === 0) return [];
  return [{ kind: 'data-deleted', text: `deletes ${formatBytes(bytesHeld)} of data for good` }];
}

export function additionHazards(existing: number, wanted: number): readonly Hazard[] {
  const text = `records with a key may go to another partition than before: ${existing} become ${wanted}`;
  return [{ kind: 'key-order', text }];
}

export function moveHazards(
  changes: readonly PartitionChange[],
  disks: ReadonlyMap<BrokerId, DiskForecast>,
): readonly Hazard[] {
  const leaders = changes.filter(({ from, to }) => from[0] !== to[0]).length;
  const hazards: Hazard[] = [];
  if (leaders > 0) {
    hazards.push({
      kind: 'leader-moves',
      text: `${countOf(leaders, 'partition gets', 'partitions get')} another leader: clients reconnect`,
    });
  }
  const receivers = [...new Set(changes.flatMap(addedReplicas))].sort((a, b) => a - b);
  for (const broker of receivers) {
    const disk = disks.get(broker);
    if (!disk?.capacityBytes || disk.bytesAfter < nearlyFull * disk.capacityBytes) continue;
    const share = Math.round((100 * disk.bytesAfter) / disk.capacityBytes);
    hazards.push({ kind: 'disk-filling', text: `broker ${broker} will be at ${share}% of its disks` });
  }
  return hazards;
}

/** Retention that shrinks and compaction that ends delete records soon after. */
export function configHazards(changes: readonly ConfigDifference[]): readonly Hazard[] {
  return changes.flatMap(({ key, from, to, default: fallback }): Hazard[] => {
    const before = from ?? fallback;
    const after = to ?? fallback;
    if (before === null || after === null) return [];
    if ((key === 'retention.ms' || key === 'retention.bytes') && keepsLess(before, after)) {
      return [{ kind: 'data-deleted', text: `${key} shrinks: older records are deleted soon after` }];
    }
    if (key === 'cleanup.policy' && after.includes('delete') && !before.includes('delete')) {
      return [
        { kind: 'data-deleted', text: 'cleanup.policy deletes records past the retention from now on' },
      ];
    }
    if (key === 'cleanup.policy' && after.includes('compact') && !before.includes('compact')) {
      return [
        { kind: 'data-deleted', text: 'cleanup.policy keeps only the latest record of each key from now on' },
      ];
    }
    return [];
  });
}

/** -1 keeps everything. */
function keepsLess(before: string, after: string): boolean {
  const size = (text: string): number => (Number(text) < 0 ? Number.POSITIVE_INFINITY : Number(text));
  return size(after) < size(before);
}
