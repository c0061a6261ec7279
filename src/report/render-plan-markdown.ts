/** A plan as a pull-request comment: headline and warnings first, details folded; called by the commands plan and show. */

import { diffLines } from 'diff';
import { countOf } from '../model/count-of.ts';
import { addedReplicas, type Plan, type PlanStep } from '../model/plan.ts';
import { formatBytes, formatRate } from '../model/units.ts';
import { formatFigure, verdict } from './balance-table.ts';
import { type BrokerName, brokerNames } from './broker-names.ts';
import { withHint } from './config-hint.ts';
import { leftAlone } from './left-alone.ts';
import { details, escapeMarkdown, fencedBlock, markdownTable } from './markdown.ts';
import { planCosts } from './plan-costs.ts';
import { planHeadline } from './plan-headline.ts';
import { drainedText } from './render-drained-brokers.ts';

/** Everything that comes from the cluster or from manifests is escaped. */
export function renderPlanMarkdown(plan: Plan): string {
  const { summary, warnings } = plan;
  const nameOf = brokerNames(plan);
  const sections = [
    `### topicwright: cluster ${escapeMarkdown(plan.cluster)}`,
    `**${planHeadline(plan)}**`,
    ...bullets(
      warnings.map(
        (problem) =>
          `:warning: ${escapeMarkdown(`${problem.summary}. ${problem.detail} ${problem.hint}`.trim())}`,
      ),
    ),
    ...bullets(hazards(plan)),
    ...bullets(summary.drained.map(drainedText)),
    ...bullets(
      summary.unreachableGoals.map(
        ({ pool, dimension, why }) =>
          `Out of reach: ${dimension} of pool ${escapeMarkdown(pool)}. ${escapeMarkdown(why)}`,
      ),
    ),
    ...stepTable(plan),
    ...configDiff(plan),
    ...moveDetails(plan, nameOf),
    ...balanceDetails(plan),
    ...planCosts(summary),
    ...(summary.bytesMoved > 0
      ? [`Paced at ${formatRate(plan.throttle.rate)}: ${escapeMarkdown(plan.throttle.reason)}.`]
      : []),
    ...leftAlone(plan),
    `<sub>Plan ${plan.digest.slice(0, 12)}</sub>`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function bullets(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')];
}

function hazards({ steps }: Plan): string[] {
  return steps.flatMap(({ topic, hazards: found }) =>
    found.map(({ text }) => `:warning: ${escapeMarkdown(topic)}: ${escapeMarkdown(text)}`),
  );
}

function stepTable({ steps }: Plan): string[] {
  if (steps.length === 0) return [];
  const rows = steps.map((step) => [
    `\`${step.symbol}\``,
    escapeMarkdown(step.topic),
    stepFacts(step),
    escapeMarkdown(step.reason),
  ]);
  return [markdownTable(['', 'topic', 'what', 'why'], rows, [])];
}

function stepFacts(step: PlanStep): string {
  switch (step.kind) {
    case 'create-topic':
      return `create ${countOf(step.assignments.length, 'partition')}, replication factor ${step.replicationFactor}`;
    case 'add-partitions':
      return `grow from ${step.existing} to ${step.existing + step.assignments.length} partitions`;
    case 'set-config':
      return `change ${countOf(step.changes.length, 'config')}`;
    case 'move-replicas': {
      const copied = step.partitions.reduce((sum, change) => sum + change.bytes, 0);
      const moved = step.partitions.reduce((sum, change) => sum + addedReplicas(change).length, 0);
      return `${countOf(step.partitions.length, 'partition')} change, ${countOf(moved, 'replica')} to copy, ${formatBytes(copied)}`;
    }
    case 'elect-leaders':
      return `elect ${countOf(step.partitions.length, 'leader')}`;
    case 'delete-topic':
      return `**delete** ${countOf(step.partitions, 'partition')}, ${formatBytes(step.bytes)}`;
  }
}

/** What each topic sets before and afterwards, line against line; keys that stay are left out. */
function configDiff({ steps }: Plan): string[] {
  const parts = steps.flatMap((step) => diffLines(configLines(step, 'from'), configLines(step, 'to')));
  const marked = parts.flatMap(({ value, added }) =>
    value
      .trimEnd()
      .split('\n')
      .map((line) => `${added ? '+' : '-'} ${line}`),
  );
  return parts.length === 0 ? [] : [fencedBlock('diff', marked)];
}

/** Each ends with a newline. */
function configLines(step: PlanStep, side: 'from' | 'to'): string {
  const line = (key: string, value: string): string => `${step.topic}: ${key} = ${oneLine(key, value)}\n`;
  if (step.kind === 'create-topic' && side === 'to') {
    return Object.entries(step.configs)
      .map(([key, value]) => line(key, value))
      .join('');
  }
  if (step.kind !== 'set-config') return '';
  return step.changes.map(({ key, [side]: value }) => (value === null ? '' : line(key, value))).join('');
}

const oneLine = (key: string, value: string): string => withHint(key, value).replace(/[\r\n]+/g, ' ');

function moveDetails({ steps }: Plan, nameOf: BrokerName): string[] {
  const changes = steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  if (changes.length === 0) return [];
  const rows = changes.map(({ topic, partition, from, to, bytes, reason }) => [
    `${escapeMarkdown(topic)}/${partition}`,
    escapeMarkdown(from.map(nameOf).join(', ')),
    escapeMarkdown(to.map(nameOf).join(', ')),
    formatBytes(bytes),
    escapeMarkdown(reason.text),
  ]);
  const table = markdownTable(['partition', 'from', 'to', 'copied', 'why'], rows, [3]);
  return [details(countOf(changes.length, 'partition change'), table)];
}

function balanceDetails({ summary }: Plan): string[] {
  if (summary.balance.length === 0) return [];
  const rows = summary.balance.map((row) => [
    escapeMarkdown(row.pool),
    row.dimension,
    ...[row.before, row.after].flatMap(({ min, mean, max }) =>
      [min, mean, max].map((figure) => formatFigure(row.unit, figure)),
    ),
    verdict(row),
  ]);
  const head = ['pool', '', 'before: min', 'mean', 'max', 'after: min', 'mean', 'max', 'allowed'];
  return [details('Balance before and after', markdownTable(head, rows, [2, 3, 4, 5, 6, 7]))];
}
