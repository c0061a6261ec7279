/** Where the replicas of a partition stand in its list, as planned. */
import type { Board } from './board.ts';

/**
 * The replicas with those that stay where they were in the list: searching may have moved one away and another one back into its
 * slot, which is no change. -1: none.
 */
export function settledSlots({ slots, home, width }: Board, p: number): Int32Array {
  const now = slots.subarray(p * width, (p + 1) * width);
  const homes = home.subarray(p * width, (p + 1) * width);
  const settled = homes.map((b) => (b >= 0 && now.includes(b) ? b : -1));
  for (const b of now) {
    if (b < 0 || homes.includes(b)) continue;
    settled[settled.indexOf(-1)] = b;
  }
  return settled;
}

/** The replicas after the preferred leader, in their order. */
export function followersOf(board: Board, p: number): readonly number[] {
  const ordered = board.followers.get(p);
  if (ordered) return ordered;
  const { slots, home, width } = board;
  const leader = board.leader[p] ?? -1;
  const followers: number[] = [];
  for (let i = p * width; i < (p + 1) * width; i++) {
    const b = slots[i] ?? -1;
    // Most partitions stay as they are.
    if (b !== home[i]) return Array.from(settledSlots(board, p)).filter((one) => one >= 0 && one !== leader);
    if (b >= 0 && b !== leader) followers.push(b);
  }
  return followers;
}
