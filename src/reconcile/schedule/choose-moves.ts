/** Which of the waiting moves begin now. */
import type { PartitionChange } from '../../model/plan/plan.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { LaneLimits, Lanes } from './lanes.ts';

export interface Choice {
  readonly chosen: readonly PartitionChange[];
  readonly waiting: readonly PartitionChange[];
  /** The chosen one passes what the pools allow its receivers' disks, though not the disks: nothing else could begin. */
  readonly passesLimit: boolean;
}

export interface ChoiceOptions {
  /** So many at most. */
  readonly maxCount?: number;
  /** Whether the disk of a broker may pass what its pools allow, where nothing else could begin. */
  readonly mayPass?: (broker: BrokerId) => boolean;
}

/**
 * Every move that fits, in order; one that does not is passed over, so that no broker idles because of another. Where nothing
 * is in flight and nothing fits below the limits, a single move may pass them. Those chosen are started in the lanes.
 */
export function chooseMoves(
  waiting: readonly PartitionChange[],
  lanes: Lanes,
  limits: LaneLimits,
  { maxCount = Number.POSITIVE_INFINITY, mayPass = () => true }: ChoiceOptions = {},
): Choice {
  const chosen: PartitionChange[] = [];
  const rest = waiting.filter((change) => {
    const fits =
      chosen.length < maxCount &&
      lanes.hasCapacity(change, limits) &&
      lanes.fullReceivers(change).length === 0;
    if (fits) {
      chosen.push(change);
      lanes.start(change);
    }
    return !fits;
  });
  if (chosen.length > 0 || lanes.moves > 0 || maxCount === 0)
    return { chosen, waiting: rest, passesLimit: false };
  const single = rest.find(
    (change) => lanes.fullReceivers(change, true).length === 0 && lanes.fullReceivers(change).every(mayPass),
  );
  if (!single) return { chosen, waiting: rest, passesLimit: false };
  lanes.start(single);
  return { chosen: [single], waiting: rest.filter((change) => change !== single), passesLimit: true };
}
