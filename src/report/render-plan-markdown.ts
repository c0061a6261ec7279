/** A plan as a pull-request comment: what could hurt, headline and warnings first, details folded; called by the commands plan and show. */

import { describeAccessChange } from '../model/access.ts';
import { countOf } from '../model/count-of.ts';
import type { Plan } from '../model/plan.ts';
import type { Prediction } from '../model/prediction.ts';
import type { Problem } from '../model/problem.ts';
import { formatBytes, formatRate } from '../model/units.ts';
import { formatFigure, verdict } from './balance-table.ts';
import { type BrokerName, brokerNames } from './broker-names.ts';
import { configDiffLines } from './config-diff-lines.ts';
import { fitSections, paragraph, rowsOnly, type Section } from './fit-sections.ts';
import { findingTexts, windowTexts } from './guardrail-text.ts';
import { hazardSection } from './hazard-markdown.ts';
import { heldTexts } from './held-text.ts';
import { leftAlone } from './left-alone.ts';
import { escapeMarkdown, fencedSection, foldedTable, shorten, tableSection } from './markdown.ts';
import { movesByBroker } from './moves-by-broker.ts';
import { planCosts } from './plan-costs.ts';
import { planHeadline } from './plan-headline.ts';
import { drainedText } from './render-drained-brokers.ts';
import { stepFacts } from './step-facts.ts';

export interface PlanMarkdownOptions {
  /** How long applying it takes; null: not predicted. */
  readonly prediction?: Prediction | null;
  /** What else keeps it from being applied. */
  readonly blocks?: readonly Problem[];
  /** In characters: what is longer is cut at whole rows. */
  readonly limit?: number;
  /** Where the rest of a cut plan is, such as `in the job summary`. */
  readonly where?: string;
}

/** Everything that comes from the cluster or from manifests is escaped. */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions = {}): string {
  const { prediction = null, limit = Number.POSITIVE_INFINITY, where = '', blocks = [] } = options;
  const sections =
    plan.steps.length + plan.access.length === 0
      ? quietSections(plan)
      : changeSections(plan, prediction, blocks, limit);
  return `${fitSections(sections, limit - 1, where)}\n`;
}

const title = ({ cluster }: Plan): Section =>
  paragraph(`### topicwright: cluster ${escapeMarkdown(cluster)}`);

/** Nothing changes: only what a reader should know all the same. */
function quietSections(plan: Plan): readonly Section[] {
  return [
    title(plan),
    paragraph(`**${planHeadline(plan)}**`),
    ...heldSections(plan),
    ...rowsOnly([...remarks(plan), ...drained(plan)]),
    signature(plan),
  ];
}

function changeSections(
  plan: Plan,
  prediction: Prediction | null,
  blocks: readonly Problem[],
  limit: number,
): readonly Section[] {
  const { summary } = plan;
  const nameOf = brokerNames(plan);
  return [
    title(plan),
    ...hazardSection(plan, limit),
    ...rowsOnly(
      blocks.map(
        ({ summary: what, hint }) => `- :no_entry: **${escapeMarkdown(what)}.** ${escapeMarkdown(hint)}`,
      ),
    ),
    paragraph(`**${planHeadline(plan, prediction)}**`),
    ...heldSections(plan),
    // One list: several in a row would stand apart.
    ...rowsOnly([...remarks(plan), ...ordinaryHazards(plan), ...drained(plan), ...outOfReach(plan)], 40),
    ...brokerTable(plan, nameOf),
    ...stepTable(plan),
    ...accessTable(plan),
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

/** What Kafka can't change for now: each reason by itself, with the brokers that it waits for. */
function heldSections(plan: Plan): readonly Section[] {
  return heldTexts(plan).flatMap(({ summary, byBroker, hint, losses }) => [
    paragraph(`:warning: **${cell(summary)}.** ${cell(hint)}${losses.length > 0 ? ':' : '.'}`),
    ...rowsOnly(
      [
        ...byBroker.map((line) => `- ${cell(line)}`),
        ...losses.map(
          ({ text, command }) =>
            `- ${cell(text)}${command === null ? '' : `: <code>${escapeMarkdown(command)}</code>`}`,
        ),
      ],
      40,
    ),
  ]);
}

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

/** Those that need no consent. */
function ordinaryHazards({ steps }: Plan): readonly string[] {
  return steps.flatMap(({ topic, hazards }) =>
    hazards
      .filter(({ consent }) => consent === null)
      .map(({ text }) => `- :warning: ${cell(topic)}: ${cell(text)}`),
  );
}

const drained = ({ summary }: Plan): readonly string[] =>
  summary.drained.map((broker) => `- ${escapeMarkdown(drainedText(broker, summary))}`);

const outOfReach = ({ summary }: Plan): readonly string[] =>
  summary.unreachableGoals.map(
    ({ pool, dimension, why }) =>
      `- Out of reach: ${dimension} of pool ${escapeMarkdown(pool)}. ${escapeMarkdown(why)}`,
  );

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

const markDeletion = (step: Plan['steps'][number]): string =>
  stepFacts(step).replace(/^delete/, '**delete**');

function accessTable({ access }: Plan): readonly Section[] {
  if (access.length === 0) return [];
  const rows = access.map((change) => [
    `\`${change.symbol}\``,
    cell(describeAccessChange(change)),
    cell(change.reason),
  ]);
  return [tableSection(['', 'access', 'why'], rows, [], 60)];
}

function stepTable({ steps }: Plan): readonly Section[] {
  if (steps.length === 0) return [];
  const rows = steps.map((step) => [
    `\`${step.symbol}\``,
    cell(step.topic),
    markDeletion(step),
    cell(step.reason),
  ]);
  return [tableSection(['', 'topic', 'what', 'why'], rows, [], 60)];
}

function configDiff({ steps }: Plan): readonly Section[] {
  const lines = configDiffLines(steps).map((line) => shorten(line));
  return lines.length === 0 ? [] : [fencedSection('diff', lines, 80)];
}

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
