/** Which replicas of a partition may lead it once its leader is lost. Kafka elects the first one in sync, in the order of the replicas. */
import { maxOf } from '../../model/values/long-lists.ts';
import { type Board, condition, isHome, replicaStates } from '../board/board.ts';
import { keepsReplicas } from '../leaders/leader-candidates.ts';

/** How well a broker may lead under the rules of a partition: 3 as they ask, down to 0 for one that does not answer. */
function standingOf(
  { brokers, partitions }: Board,
  ranks: readonly Uint8Array[],
  p: number,
  b: number,
): number {
  if (brokers.hung[b] === 1) return 0;
  return ranks[partitions.goal[p] ?? -1]?.[b] ?? 3;
}

/** Of the followers those that Kafka can elect once all moves are done. */
export function electable(board: Board, p: number, followers: readonly number[]): readonly number[] {
  const isSound = board.partitions.condition[p] === condition.sound;
  if (isSound && followers.every((b) => board.brokers.alive[b] === 1)) return followers;
  return followers.filter((b) => board.brokers.alive[b] === 1 && (isSound || !isImpaired(board, p, b)));
}

/** Not in sync now, in a set of replicas that stays. */
function isImpaired(board: Board, p: number, b: number): boolean {
  return isHome(board, p, b) && !isInSync(board, p, b) && keepsReplicas(board, p);
}

export function isInSync({ home, states, width }: Board, p: number, b: number): boolean {
  for (let i = p * width; i < (p + 1) * width; i++) {
    if (home[i] === b) return states[i] === replicaStates.inSync;
  }
  return false;
}

/** Whether failover may order its followers: with a replica out of sync that stays, order waits until all are in sync. */
export function isOrderable(board: Board, pool: number, p: number): boolean {
  const { partitions, leader } = board;
  if (partitions.leadPool[p] !== pool || (leader[p] ?? -1) < 0) return false;
  return partitions.condition[p] === condition.sound || !keepsReplicas(board, p);
}

/** The best of them by their standing, in their order. */
export function bestOf(
  board: Board,
  ranks: readonly Uint8Array[],
  p: number,
  followers: readonly number[],
): readonly number[] {
  const standings = followers.map((b) => standingOf(board, ranks, p, b));
  const best = maxOf(standings);
  return followers.filter((_, i) => standings[i] === best);
}
