/** What an apply has done, in its last lines. */

import pc from 'picocolors';
import type { AccessChange } from '../../model/cluster/access.ts';
import type { DrainedNow } from '../../model/cluster/drained-now.ts';
import { addedReplicas, changesFollowers, type Plan, type PlanStep } from '../../model/plan/plan.ts';
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes, formatDuration } from '../../model/values/units.ts';
import { accessCounts } from '../text/access-counts.ts';
import { wrapText } from '../text/wrap-text.ts';
import { renderDrainedNow } from './render-drained-now.ts';
import { throttlesLeftText } from './throttles-left-text.ts';

/** The report of an apply, as reconcile/ returns it. */
export interface AppliedSteps {
  readonly applied: readonly PlanStep[];
  readonly access: readonly AccessChange[];
  readonly alreadyDone: number;
  readonly durationMs: number;
  readonly detached: boolean;
  readonly throttlesLeft: readonly string[];
  readonly drained: readonly DrainedNow[];
}

export interface SummaryOptions {
  readonly color: boolean;
  readonly width: number;
}

export function renderApplySummary(plan: Plan, report: AppliedSteps, options: SummaryOptions): string {
  const paint = pc.createColors(options.color);
  const done = doneText(plan, report);
  const lines = report.detached
    ? [
        `Started; moves continue in Kafka${report.access.length > 0 ? `. Done: ${accessCounts(report.access, 'done').join(', ')}` : ''}.`,
        'Run `topicwright apply` again to watch it, finish the rest and remove the throttle.',
      ]
    : [
        `Applied in ${formatDuration(report.durationMs)}: ${done}. The cluster is as planned, and ${throttlesLeftText(report.throttlesLeft)}.`,
      ];
  const [headline = '', ...rest] = lines.flatMap((line) => wrapText(line, options.width));
  const proof = renderDrainedNow(report.drained, options);
  return `\n${[paint.green(paint.bold(headline)), ...rest, ...proof].join('\n')}\n`;
}

function doneText(plan: Plan, { applied, access, alreadyDone }: AppliedSteps): string {
  const count = (kind: PlanStep['kind']): number => applied.filter((step) => step.kind === kind).length;
  const changes = applied.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  const moved = changes.reduce((sum, change) => sum + addedReplicas(change).length, 0);
  const copied = changes.reduce((sum, change) => sum + change.bytes, 0);
  const leaders = changes.filter(({ from, to }) => from[0] !== to[0]).length;
  const parts = [
    part(count('create-topic'), 'topic created', 'topics created'),
    part(count('add-partitions'), 'topic grown', 'topics grown'),
    part(count('set-config'), 'topic configured', 'topics configured'),
    part(moved, `replica moved (${formatBytes(copied)})`, `replicas moved (${formatBytes(copied)})`),
    part(leaders, 'leader changed', 'leaders changed'),
    part(changes.filter(changesFollowers).length, 'partition reordered', 'partitions reordered'),
    part(count('delete-topic'), 'topic deleted', 'topics deleted'),
    accessCounts(access, 'done'),
    part(alreadyDone, 'step was already done', 'steps were already done'),
    part(
      plan.access.length - access.length,
      'change of access was done already',
      'changes of access were done already',
    ),
  ].flat();
  return parts.length === 0 ? 'nothing left to do' : parts.join(', ');
}

function part(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [countOf(count, one, many)];
}
