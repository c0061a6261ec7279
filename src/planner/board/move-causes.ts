/** Why a partition changes, as small integers while the planner works. */
import type { MoveRule } from '../../model/plan/plan-summary.ts';
import type { Board, Causes, CauseTable } from './board.ts';

/** Hard rules first: the order in which they take the blame. */
export const moveRules: readonly MoveRule[] = [
  'drain',
  'drain-dir',
  'replace',
  'pool',
  'duplicate',
  'replication-factor',
  'racks',
  'capacity',
  'storage-balance',
  'replica-balance',
  'traffic-balance',
  'leader-rules',
  'leader-balance',
  'failover',
];

/** What a budget is spent on first: brokers that leave, disks that are too full, racks; then the other rules, then balance. */
const urgent: readonly MoveRule[] = ['drain', 'drain-dir', 'replace', 'capacity', 'racks'];
const spendingOrder: readonly MoveRule[] = [...urgent, ...moveRules.filter((rule) => !urgent.includes(rule))];

/** From 1, the most urgent; undefined: no rule, so the least. */
export function urgencyOfRule(rule: MoveRule | undefined): number {
  return 1 + (rule === undefined ? spendingOrder.length : spendingOrder.indexOf(rule));
}

/** The first that is no matter of the partition alone, but of what brokers carry. */
const firstShared = moveRules.indexOf('capacity');

export function noCauses(partitions: number): CauseTable {
  const none = (): Causes => ({
    rule: new Int8Array(partitions).fill(-1),
    broker: new Int32Array(partitions).fill(-1),
  });
  return { own: none(), shared: none() };
}

/** Notes the cause, unless an earlier step has noted one of its sort. */
export function blame({ causes }: Board, partition: number, rule: MoveRule, broker: number): void {
  const index = moveRules.indexOf(rule);
  const noted = index < firstShared ? causes.own : causes.shared;
  if ((noted.rule[partition] ?? -1) >= 0) return;
  noted.rule[partition] = index;
  noted.broker[partition] = broker;
}

/** As if nothing had been said of the partition. */
export function forgetCauses({ causes }: Board, partition: number): void {
  for (const { rule, broker } of [causes.own, causes.shared]) {
    rule[partition] = -1;
    broker[partition] = -1;
  }
}

/** Returns what puts back the causes of now. */
export function saveCauses({ causes }: Board): () => void {
  const arrays = [causes.own.rule, causes.own.broker, causes.shared.rule, causes.shared.broker];
  const saved = arrays.map((array) => array.slice());
  return () => {
    for (const [index, array] of arrays.entries()) array.set(saved[index] ?? []);
  };
}
