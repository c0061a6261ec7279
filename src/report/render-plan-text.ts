/** A plan for a terminal: what could hurt, warnings, steps by topic, balance before and after, and what it amounts to; called by the commands. */

import pc from 'picocolors';
import { describeAccessChange } from '../model/access.ts';
import { countOf } from '../model/count-of.ts';
import type { HeldText } from '../model/describe-held.ts';
import type { Plan, PlanStep } from '../model/plan.ts';
import { formatRate } from '../model/units.ts';
import { balanceTable } from './balance-table.ts';
import { brokerNames } from './broker-names.ts';
import { findingTexts, windowTexts } from './guardrail-text.ts';
import { hazardText } from './hazard-text.ts';
import { heldTexts } from './held-text.ts';
import { leftAlone } from './left-alone.ts';
import { planCosts } from './plan-costs.ts';
import { planHeadline } from './plan-headline.ts';
import { stepText } from './plan-step-text.ts';
import { renderDrainedBrokers } from './render-drained-brokers.ts';
import { wrapText } from './wrap-text.ts';

export interface PlanTextOptions {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** Every partition, nothing folded into counts. */
  readonly verbose: boolean;
}

export function renderPlanText(plan: Plan, options: PlanTextOptions): string {
  const { color, width, verbose } = options;
  const paint = pc.createColors(color);
  const wrapped = (text: string, style: (line: string) => string = String): string[] =>
    wrapText(text, width).map(style);
  const showBalance = plan.summary.replicasMoved + plan.summary.leadersChanged > 0 || verbose;
  const sections = [
    wrapped(
      `Cluster ${plan.cluster}, ${countOf(plan.brokers.length, 'broker')}${racksText(plan)}`,
      paint.dim,
    ),
    hazardText(plan, width, color),
    ...heldTexts(plan).map((text) => heldSection(text, width, paint.yellow)),
    plan.warnings.flatMap(({ summary, detail, hint }) =>
      wrapped(`! ${summary}. ${detail} ${hint}`.trim(), paint.yellow),
    ),
    foldLines(findingTexts(plan), verbose).flatMap((text) => wrapped(`! ${text}`, paint.yellow)),
    legend(plan).flatMap((text) => wrapped(text, paint.dim)),
    stepsText(plan, options),
    accessText(plan, options),
    showBalance ? balanceTable(plan.summary.balance, width) : [],
    plan.summary.unreachableGoals.flatMap(({ pool, dimension, why }) =>
      wrapped(`Out of reach: ${dimension} of pool ${pool}. ${why}`, paint.yellow),
    ),
    [
      ...renderDrainedBrokers(plan.summary, options),
      ...leftAlone(plan).flatMap((text) => wrapped(text, paint.dim)),
      ...planCosts(plan.summary).flatMap((text) => wrapped(text)),
      ...(plan.summary.bytesMoved > 0
        ? wrapped(`Paced at ${formatRate(plan.throttle.rate)}: ${plan.throttle.reason}.`)
        : []),
      ...(plan.steps.length > 0 ? windowTexts(plan).flatMap((text) => wrapped(`${text}.`)) : []),
    ],
    wrapped(planHeadline(plan), paint.bold),
  ];
  const shown = sections.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Commands are not wrapped, to be copied. */
function heldSection(
  { summary, byBroker, hint, losses }: HeldText,
  width: number,
  style: (line: string) => string,
): string[] {
  const indented = (text: string, by: string): string[] =>
    wrapText(text, width - by.length).map((line) => `${by}${line}`);
  return [
    ...wrapText(`! ${summary}`, width).map(style),
    ...byBroker.flatMap((line) => indented(line, '    ')),
    ...indented(`${hint}${losses.length > 0 ? ':' : '.'}`, '  '),
    ...losses.flatMap(({ text, command }) => [
      ...indented(text, '    '),
      ...(command === null ? [] : [`      ${command}`]),
    ]),
  ];
}

const listedFindings = 20;

function foldLines(lines: readonly string[], verbose: boolean): readonly string[] {
  if (verbose || lines.length <= listedFindings + 1) return lines;
  return [
    ...lines.slice(0, listedFindings),
    `and ${lines.length - listedFindings} more (--verbose lists them)`,
  ];
}

function racksText({ brokers }: Plan): string {
  const racks = new Set(brokers.map(({ rack }) => rack).filter((rack) => rack !== null));
  return racks.size === 0 ? '' : ` in ${countOf(racks.size, 'rack')}`;
}

const meanings: Readonly<Record<PlanStep['symbol'], string>> = {
  '+': 'create or grow',
  '~': 'change configs',
  '-/+': 'move replicas',
  '>': 'elect leaders',
  '-': 'delete',
};

function legend({ steps, access }: Plan): string[] {
  const used = [...new Set([...steps, ...access].map(({ symbol }) => symbol))];
  const meaningOf = (symbol: PlanStep['symbol']): string =>
    symbol === '~' && access.length > 0 ? 'change' : meanings[symbol];
  return used.length === 0 ? [] : [used.map((symbol) => `${symbol} ${meaningOf(symbol)}`).join(', ')];
}

/** So many changes of access are listed. */
const listedAccess = 30;

function accessText({ access }: Plan, { color, width, verbose }: PlanTextOptions): string[] {
  const paint = pc.createColors(color);
  const colors = { '+': paint.green, '~': paint.yellow, '-': paint.red };
  const listed = verbose || access.length <= listedAccess + 1 ? access : access.slice(0, listedAccess);
  const lines = listed.flatMap((change) => {
    const place = change.source ? ` (${change.source.file}:${change.source.line})` : '';
    const [first = '', ...rest] = wrapText(
      `${describeAccessChange(change)}, ${change.reason}${place}`,
      width - 8,
    );
    return [
      `${colors[change.symbol](change.symbol.padStart(4))} ${first}`,
      ...rest.map((line) => `        ${line}`),
    ];
  });
  const more = access.length - listed.length;
  return more === 0 ? lines : [...lines, `  and ${more} more (--verbose lists them)`];
}

/** So many topics are listed with their steps; the rest becomes a count by kind. */
const listedTopics = 30;

function stepsText(plan: Plan, options: PlanTextOptions): string[] {
  const nameOf = brokerNames(plan);
  const topics = [...Map.groupBy(plan.steps, ({ topic }) => topic)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, steps]) => steps);
  const listed =
    options.verbose || topics.length <= listedTopics + 1 ? topics : topics.slice(0, listedTopics);
  const folded = topics.slice(listed.length).flat();
  const counts = [...Map.groupBy(folded, ({ kind }) => kind)].map(
    ([kind, steps]) => `${countOf(steps.length, 'topic')} to ${kind}`,
  );
  const more =
    folded.length === 0
      ? []
      : wrapText(`  and more (--verbose lists them): ${counts.join(', ')}`, options.width);
  return [
    ...listed.flatMap((steps) => steps.flatMap((step) => stepText(step, { ...options, nameOf }))),
    ...more,
  ];
}
