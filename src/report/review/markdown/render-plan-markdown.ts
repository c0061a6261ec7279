/** A plan as a pull-request comment, job summary and check: what could hurt, the summary, then by broker, then by topic, cut at whole rows. */
import type { Plan } from '../../../model/plan/plan.ts';
import { fitSections, paragraph, rowsOnly, type Section } from '../../text/fit-sections.ts';
import { escapeMarkdown, foldedTable, tableSection } from '../../text/markdown.ts';
import type { Note, Review } from '../review.ts';
import { type Circumstances, reviewPlan } from '../review-plan.ts';
import { recoveryTitle } from '../sections/recovery-rows.ts';
import { cell, changeSections } from './change-sections.ts';
import { dangerSections } from './danger-sections.ts';

export interface MarkdownLimits {
  /** In characters: what is longer is cut at whole rows. */
  readonly limit?: number;
  /** Where the rest of a cut plan is, such as `in the job summary`. */
  readonly where?: string;
}

/** Everything that comes from the cluster or from manifests is escaped. */
export function renderPlanMarkdown(plan: Plan, options: Circumstances & MarkdownLimits = {}): string {
  return renderReviewMarkdown(reviewPlan(plan, options), options);
}

export function renderReviewMarkdown(
  review: Review,
  { limit = Number.POSITIVE_INFINITY, where = '' }: MarkdownLimits = {},
): string {
  const sections = [
    paragraph(`### topicwright: cluster ${escapeMarkdown(review.cluster)}`),
    ...dangerSections(review, limit),
    paragraph(`**${escapeMarkdown(review.headline)}**`),
    ...(review.costs.length > 0 ? [paragraph(review.costs.map(escapeMarkdown).join(' '))] : []),
    ...heldSections(review),
    // One list: several in a row would stand apart.
    ...rowsOnly(review.notes.map(noteRow), 40),
    ...brokerTable(review),
    ...(review.leaders === null ? [] : [paragraph(escapeMarkdown(review.leaders.text))]),
    ...(review.orders === null ? [] : [paragraph(escapeMarkdown(review.orders.text))]),
    ...balanceDetails(review),
    ...recoveryDetails(review),
    ...changeSections(review),
    ...review.leftAlone.map((text) => paragraph(escapeMarkdown(text))),
    paragraph(`<sub>${escapeMarkdown(review.size)}. Plan ${review.digest}</sub>`),
  ];
  return `${fitSections(sections, limit - 1, where)}\n`;
}

/** What Kafka can't change for now: each reason by itself, with the brokers that it waits for. */
function heldSections({ held }: Review): readonly Section[] {
  return held.flatMap(({ summary, byBroker, hint, losses }) => [
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

const noteRow = ({ tone, text }: Note): string => `- ${tone === 'warning' ? ':warning: ' : ''}${cell(text)}`;

function brokerTable({ brokers }: Review): readonly Section[] {
  if (brokers.length === 0) return [];
  const rows = brokers.map(({ broker, roles, gets, loses, disk, replicas, leaders }) => [
    `${escapeMarkdown(broker)} ${roles}`.trimEnd(),
    ...[gets, loses],
    ...[disk, replicas, leaders].map(({ before, after }) => `${before} → ${after}`),
  ]);
  const head = ['broker', 'gets', 'loses', 'disk', 'replicas', 'leaders'];
  return [tableSection(head, rows, [1, 2, 3, 4, 5], 40)];
}

function recoveryDetails({ recovery }: Review): readonly Section[] {
  if (recovery.length === 0) return [];
  const rows = recovery.map(({ broker, before, after }) => [broker, before, after]);
  return [foldedTable(recoveryTitle, tableSection(['broker', 'before', 'after'], rows, [], 60))];
}

function balanceDetails({ balance, isBalanceChanged }: Review): readonly Section[] {
  if (balance.length === 0 || !isBalanceChanged) return [];
  const rows = balance.map(({ pool, dimension, before, after, allowed }) => [
    ...[escapeMarkdown(pool), dimension],
    ...[before, after].flatMap(({ min, mean, max }) => [min, mean, max]),
    allowed,
  ]);
  const head = ['pool', '', 'before: min', 'mean', 'max', 'after: min', 'mean', 'max', 'allowed'];
  return [foldedTable('Balance before and after', tableSection(head, rows, [2, 3, 4, 5, 6, 7], 60))];
}
