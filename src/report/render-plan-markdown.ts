/** A plan as a pull-request comment: headline and warnings first, details folded; called by the commands plan and show. */

import { diffLines } from 'diff';
import { countOf } from '../model/count-of.ts';
import { addedReplicas, type Plan, type PlanStep } from '../model/plan.ts';
import type { Prediction } from '../model/prediction.ts';
import { formatBytes, formatRate } from '../model/units.ts';
import { formatFigure, verdict } from './balance-table.ts';
import { type BrokerName, brokerNames } from './broker-names.ts';
import { withHint } from './config-hint.ts';
import { fitSections, paragraph, rowsOnly, type Section } from './fit-sections.ts';
import { findingTexts, windowTexts } from './guardrail-text.ts';
import { leftAlone } from './left-alone.ts';
import { escapeMarkdown, fencedSection, foldedTable, shorten, tableSection } from './markdown.ts';
import { movesByBroker } from './moves-by-broker.ts';
import { planCosts } from './plan-costs.ts';
import { planHeadline } from './plan-headline.ts';
import { drainedText } from './render-drained-brokers.ts';

export interface PlanMarkdownOptions {
  /** How long applying it takes; null: not predicted. */
  readonly prediction?: Prediction | null;
  /** In characters: what is longer is cut at whole rows. */
  readonly limit?: number;
  /** Where the rest of a cut plan is, such as `in the job summary`. */
  readonly where?: string;
}

/** Everything that comes from the cluster or from manifests is escaped. */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions = {}): string {
  const { prediction = null, limit = Number.POSITIVE_INFINITY, where = '' } = options;
  const sections = plan.steps.length === 0 ? quietSections(plan) : changeSections(plan, prediction);
  return `${fitSections(sections, limit - 1, where)}\n`;
}

const title = ({ cluster }: Plan): Section =>
  paragraph(`### topicwright: cluster ${escapeMarkdown(cluster)}`);

/** Nothing changes: only what a reader should know all the same. */
function quietSections(plan: Plan): readonly Section[] {
  return [
    title(plan),
    paragraph(`**${planHeadline(plan)}**`),
    ...rowsOnly(remarks(plan)),
    ...rowsOnly(plan.summary.drained.map((broker) => `- ${escapeMarkdown(drainedText(broker))}`)),
    signature(plan),
  ];
}

function changeSections(plan: Plan, prediction: Prediction | null): readonly Section[] {
  const { summary } = plan;
  const nameOf = brokerNames(plan);
  return [
    title(plan),
    paragraph(`**${planHeadline(plan, prediction)}**`),
    ...rowsOnly(remarks(plan)),
    ...rowsOnly(hazards(plan)),
    ...rowsOnly(summary.drained.map((broker) => `- ${escapeMarkdown(drainedText(broker))}`)),
    ...rowsOnly(
      summary.unreachableGoals.map(
        ({ pool, dimension, why }) =>
          `- Out of reach: ${dimension} of pool ${escapeMarkdown(pool)}. ${escapeMarkdown(why)}`,
      ),
    ),
    ...brokerTable(plan, nameOf),
    stepTable(plan),
    ...configDiff(plan),
    ...moveDetails(plan, nameOf),
    ...balanceDetails(plan),
    ...planCosts(summary).map(paragraph),
    ...(summary.bytesMoved > 0
      ? [paragraph(`Paced at ${formatRate(plan.throttle.rate)}: ${escapeMarkdown(plan.throttle.reason)}.`)]
      : []),
    ...windowTexts(plan).map((text) => paragraph(`${escapeMarkdown(text)}.`)),
    ...leftAlone(plan).map(paragraph),
    signature(plan),
  ];
}

const signature = ({ digest }: Plan): Section => paragraph(`<sub>Plan ${digest.slice(0, 12)}</sub>`);

/** What Guardrails say, then warnings. */
function remarks(plan: Plan): readonly string[] {
  const warnings = plan.warnings.map(({ summary, detail, hint }) => `${summary}. ${detail} ${hint}`.trim());
  const isBlocked = (text: string): boolean => text.startsWith('Blocked');
  return [
    ...findingTexts(plan).map((text) => `- ${isBlocked(text) ? ':no_entry:' : ':warning:'} ${cell(text)}`),
    ...warnings.map((text) => `- :warning: ${cell(text)}`),
  ];
}

/** One place of text, escaped and not too long. */
const cell = (text: string): string => escapeMarkdown(shorten(text));

function hazards({ steps }: Plan): readonly string[] {
  return steps.flatMap(({ topic, hazards: found }) =>
    found.map(({ text }) => `- :warning: ${cell(topic)}: ${cell(text)}`),
  );
}

/** Those that get or give up something. */
function brokerTable(plan: Plan, nameOf: BrokerName): readonly Section[] {
  const moving = movesByBroker(plan).filter(({ replicasIn, replicasOut }) => replicasIn + replicasOut > 0);
  if (moving.length === 0) return [];
  const rows = moving.map(({ broker, replicasIn, bytesIn, replicasOut, bytesOut }) => {
    const { before, after, capacityBytes, roles } = broker;
    const disk = (used: number): string =>
      capacityBytes ? `${((100 * used) / capacityBytes).toFixed(1)}%` : formatBytes(used);
    const role = roles.length > 0 ? ` ${roles.join(', ')}` : '';
    return [
      `${escapeMarkdown(nameOf(broker.id))}${role}`,
      replicasIn === 0 ? '' : `${replicasIn} (${formatBytes(bytesIn)})`,
      replicasOut === 0 ? '' : `${replicasOut} (${formatBytes(bytesOut)})`,
      `${disk(before.bytes)} → ${disk(after.bytes)}`,
      `${before.replicas} → ${after.replicas}`,
      `${before.leaders} → ${after.leaders}`,
    ];
  });
  const head = ['broker', 'gets', 'gives up', 'disk', 'replicas', 'leaders'];
  return [tableSection(head, rows, [1, 2, 3, 4, 5], 40)];
}

function stepTable({ steps }: Plan): Section {
  const rows = steps.map((step) => [
    `\`${step.symbol}\``,
    cell(step.topic),
    stepFacts(step),
    cell(step.reason),
  ]);
  return tableSection(['', 'topic', 'what', 'why'], rows, [], 60);
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
function configDiff({ steps }: Plan): readonly Section[] {
  const parts = steps.flatMap((step) => diffLines(configLines(step, 'from'), configLines(step, 'to')));
  const marked = parts.flatMap(({ value, added }) =>
    value
      .trimEnd()
      .split('\n')
      .map((line) => `${added ? '+' : '-'} ${shorten(line)}`),
  );
  return parts.length === 0 ? [] : [fencedSection('diff', marked, 80)];
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

function moveDetails({ steps }: Plan, nameOf: BrokerName): readonly Section[] {
  const changes = steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  if (changes.length === 0) return [];
  const rows = changes.map(({ topic, partition, from, to, bytes, reason }) => [
    `${escapeMarkdown(topic)}/${partition}`,
    escapeMarkdown(from.map(nameOf).join(', ')),
    escapeMarkdown(to.map(nameOf).join(', ')),
    formatBytes(bytes),
    cell(reason.text),
  ]);
  const head = ['partition', 'from', 'to', 'copied', 'why'];
  return [foldedTable(countOf(changes.length, 'partition change'), tableSection(head, rows, [3], 0))];
}

function balanceDetails({ summary }: Plan): readonly Section[] {
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
  return [foldedTable('Balance before and after', tableSection(head, rows, [2, 3, 4, 5, 6, 7], 60))];
}
