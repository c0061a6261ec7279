/** What a plan's bytes are for and cost, what a budget leaves, how fast they are copied, and when. */

import type { Plan } from '../../../model/plan/plan.ts';
import type { MoveRule, PlanSummary } from '../../../model/plan/plan-summary.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { formatBytes, formatRate } from '../../../model/values/units.ts';
import { windowTexts } from './guardrail-findings.ts';

export const purposes: Readonly<Record<MoveRule, string>> = {
  drain: 'to drain brokers',
  'drain-dir': 'to drain log dirs',
  replace: 'to replace brokers',
  pool: 'into their pools',
  duplicate: 'to separate duplicates',
  'replication-factor': 'for the replication factor',
  racks: 'to repair racks',
  capacity: 'to relieve disks',
  'storage-balance': 'to balance storage',
  'replica-balance': 'to balance replicas',
  'traffic-balance': 'to balance traffic',
  'leader-rules': 'for leader rules',
  'leader-balance': 'to balance leaders',
  failover: 'to prepare for failures',
  'disk-balance': 'to balance log dirs',
};

/** A sentence each. */
export function planCosts({
  summary,
  throttle,
  steps,
  changeWindows,
}: Pick<Plan, 'summary' | 'throttle' | 'steps' | 'changeWindows'>): readonly string[] {
  return [
    ...copyText(summary),
    ...logDirText(summary),
    ...leftOverText(summary),
    ...(summary.bytesMoved > 0
      ? [`Throttle: ${formatRate(throttle.rate)} per broker (${throttle.reason}).`]
      : []),
    ...(steps.length > 0 ? windowTexts({ changeWindows }).map((text) => `${text}.`) : []),
  ];
}

function copyText({ bytesByRule, bytesAcrossRacks, crossRackCost, bytesMoved }: PlanSummary): string[] {
  const parts = Object.entries(bytesByRule).map(
    ([rule, bytes]) => `${formatBytes(bytes)} ${purposes[rule as MoveRule]}`,
  );
  if (parts.length === 0 || bytesMoved === 0) return [];
  const cost = crossRackCost ? `, about ${crossRackCost.amount.toFixed(2)} ${crossRackCost.currency}` : '';
  const across = bytesAcrossRacks === 0 ? 'nothing' : formatBytes(bytesAcrossRacks);
  return [`Copies ${parts.join(', ')}; ${across} across racks${cost}.`];
}

function logDirText({ logDirs }: PlanSummary): string[] {
  if (!logDirs || logDirs.replicasMoved === 0) return [];
  const moved = `${countOf(logDirs.replicasMoved, 'replica')} between log dirs of their brokers`;
  return [
    `Moves ${moved}, ${formatBytes(logDirs.bytesMoved)} (at least ${formatBytes(logDirs.lowerBoundBytes)}).`,
  ];
}

function leftOverText({ leftOver }: PlanSummary): string[] {
  if (!leftOver) return [];
  const left = `${countOf(leftOver.replicas, 'replica')} to copy, ${formatBytes(leftOver.bytes)}`;
  return [`The budget leaves ${countOf(leftOver.partitions, 'partition')} for the next plan: ${left}.`];
}
