/** What a plan's bytes are for, what they cost, and what a budget leaves; called by the reporters of plans. */
import { countOf } from '../model/count-of.ts';
import type { MoveRule, PlanSummary } from '../model/plan.ts';
import { formatBytes } from '../model/units.ts';

const purposes: Readonly<Record<MoveRule, string>> = {
  drain: 'to drain brokers',
  replace: 'to replace brokers',
  pool: 'into their pools',
  duplicate: 'to part duplicates',
  'replication-factor': 'for the replication factor',
  racks: 'to repair racks',
  capacity: 'to relieve disks',
  'storage-balance': 'to balance storage',
  'replica-balance': 'to balance replicas',
  'leader-rules': 'for leader rules',
  'leader-balance': 'to balance leaders',
};

/** A sentence each. */
export function planCosts({
  bytesByRule,
  bytesAcrossRacks,
  crossRackCost,
  leftOver,
  bytesMoved,
}: PlanSummary): string[] {
  const parts = Object.entries(bytesByRule).map(
    ([rule, bytes]) => `${formatBytes(bytes)} ${purposes[rule as MoveRule]}`,
  );
  const cost = crossRackCost ? `, about ${crossRackCost.amount.toFixed(2)} ${crossRackCost.currency}` : '';
  return [
    ...(parts.length > 0 && bytesMoved > 0
      ? [
          `Copied: ${parts.join(', ')}; ${bytesAcrossRacks === 0 ? 'nothing' : formatBytes(bytesAcrossRacks)} across racks${cost}.`,
        ]
      : []),
    ...(leftOver
      ? [
          `The budget leaves ${countOf(leftOver.partitions, 'partition')} for the next plan: ${countOf(leftOver.replicas, 'replica')} to copy, ${formatBytes(leftOver.bytes)}.`,
        ]
      : []),
  ];
}
