/** A plan in one sentence, and what it costs against the least that it could. */

import type { Plan } from '../../model/plan/plan.ts';
import type { PlanSummary } from '../../model/plan/plan-summary.ts';
import type { Prediction } from '../../model/plan/prediction.ts';
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes, formatDuration } from '../../model/values/units.ts';
import { accessCounts } from '../text/access-counts.ts';
import { heldCounts } from './sections/held-text.ts';

/** `Plan: 2 topics to create, 1 to change; 34 replicas move (12.4 GiB, …), 5 leaders change.` */
export function planHeadline(plan: Plan, prediction: Prediction | null = null): string {
  const { summary, steps } = plan;
  const held = heldCounts(plan);
  if (steps.length + plan.access.length === 0)
    return held === '' ? 'No changes. The cluster matches git.' : `No changes for now: ${held}.`;
  const grown = new Set(steps.filter(({ kind }) => kind === 'add-partitions').map(({ topic }) => topic)).size;
  const parts = [
    clause(summary.topicsCreated, 'topic', 'to create'),
    clause(grown, 'topic', `to grow by ${countOf(summary.partitionsAdded, 'partition')}`),
    clause(summary.topicsReconfigured, 'topic', 'to configure'),
    clause(summary.topicsDeleted, 'topic', 'to delete'),
    summary.replicasMoved > 0
      ? [
          `${countOf(summary.replicasMoved, 'replica')} to move (${formatBytes(summary.bytesMoved)}, ${gapText(summary)})`,
        ]
      : clause(summary.partitionsMoved, 'partition', 'to lose replicas'),
    clause(summary.leadersChanged, 'preferred leader', 'to change'),
    clause(summary.ordersChanged, 'partition', 'to reorder'),
    summary.leadersChanged === 0 ? clause(electedPartitions(plan), 'leader', 'to elect') : [],
    accessCounts(plan.access, 'planned'),
  ].flat();
  const time =
    prediction && prediction.bytesMoved > 0
      ? `; about ${roughDuration(prediction.durationMs)} at the present headroom`
      : '';
  return `Plan: ${parts.join(', ')}${time}.${held === '' ? '' : ` Left as they are: ${held}.`}`;
}

/** A prediction is not exact to the second. */
const roughDuration = (ms: number): string => formatDuration(Math.max(1000, Math.round(ms / 1000) * 1000));

/** How far the bytes are from the proven minimum. */
function gapText({ bytesMoved, lowerBoundBytes, leftOver }: PlanSummary): string {
  if (leftOver) return `the budget leaves ${formatBytes(leftOver.bytes)}`;
  if (bytesMoved <= lowerBoundBytes) return 'the provable minimum';
  if (lowerBoundBytes === 0) return 'all of it for balance';
  const gap = (100 * (bytesMoved - lowerBoundBytes)) / lowerBoundBytes;
  if (gap < 0.05) return 'less than 0.1% above the provable minimum';
  return `${gap.toFixed(gap < 10 ? 1 : 0)}% above the provable minimum`;
}

function clause(count: number, noun: string, what: string): string[] {
  return count === 0 ? [] : [`${countOf(count, noun)} ${what}`];
}

function electedPartitions({ steps }: Plan): number {
  return steps.reduce((sum, step) => sum + (step.kind === 'elect-leaders' ? step.partitions.length : 0), 0);
}
