/** Why a partition changes, kept as small integers while the planner works; told in words by explain-change.ts. */
import type { MoveRule } from '../model/plan.ts';
import type { Board } from './board.ts';

/** Hard rules first: the order in which they take the blame. */
export const moveRules: readonly MoveRule[] = [
  'drain',
  'replace',
  'pool',
  'duplicate',
  'replication-factor',
  'racks',
  'capacity',
  'storage-balance',
  'replica-balance',
  'leader-rules',
  'leader-balance',
];

/** Notes the cause, unless an earlier step has noted one. */
export function blame(board: Board, partition: number, rule: MoveRule, broker: number): void {
  if ((board.cause[partition] ?? -1) >= 0) return;
  board.cause[partition] = moveRules.indexOf(rule);
  board.causeBroker[partition] = broker;
}
