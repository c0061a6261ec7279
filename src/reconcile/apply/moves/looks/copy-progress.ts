/** How far the copies of one partition have come, and whether they ever will; kept for each move in flight. */
import { maxOf } from '../../../../model/values/long-lists.ts';
import type { BrokerId } from '../../../../model/values/units.ts';

export interface Copies {
  /** On the new replicas' disks, never more than they are to hold. */
  readonly copiedBytes: number;
  /** What they lack of their leader's log as it is now. */
  readonly missingBytes: number;
}

/** From the sizes on disk of all its replicas. */
export function measureCopies(
  sizes: ReadonlyMap<BrokerId, number> | undefined,
  added: readonly BrokerId[],
  plannedBytes: number,
): Copies {
  if (!sizes) return { copiedBytes: 0, missingBytes: added.length * plannedBytes };
  const whole = maxOf(sizes.values(), plannedBytes);
  let copiedBytes = 0;
  let missingBytes = 0;
  for (const id of added) {
    const size = sizes.get(id) ?? 0;
    copiedBytes += Math.min(size, plannedBytes);
    missingBytes += Math.max(0, whole - size);
  }
  return { copiedBytes, missingBytes };
}

/** Notices copies that take in bytes, yet come no nearer to their leader. */
export class CopyWatch {
  #closestBytes = Number.POSITIVE_INFINITY;
  #closestAt: number;
  #receivedAtClosest = 0;

  constructor(nowMs: number) {
    this.#closestAt = nowMs;
  }

  /** `receivedBytes`: on disk in all. True once it has received more for so long without having come nearer. */
  neverEnds(nowMs: number, missingBytes: number, receivedBytes: number, patienceMs: number): boolean {
    if (missingBytes < this.#closestBytes) {
      this.#closestBytes = missingBytes;
      this.#closestAt = nowMs;
      this.#receivedAtClosest = receivedBytes;
    }
    return (
      nowMs - this.#closestAt >= patienceMs && receivedBytes > this.#receivedAtClosest && missingBytes > 0
    );
  }

  /** After the rate was raised: the patience begins anew. */
  restart(nowMs: number): void {
    this.#closestAt = nowMs;
    this.#closestBytes = Number.POSITIVE_INFINITY;
  }
}
