/** A plan as a self-contained page with each broker before and after; called by the commands plan and show. */
import { describeAccessChange } from '../model/access.ts';
import { countOf } from '../model/count-of.ts';
import { remedyText } from '../model/describe-held.ts';
import { maxOf } from '../model/long-lists.ts';
import type { Plan, PlanBroker, PlanStep } from '../model/plan.ts';
import { formatBytes, formatRate } from '../model/units.ts';
import { formatFigure, verdict } from './balance-table.ts';
import { brokerNames } from './broker-names.ts';
import { configDiffLines } from './config-diff-lines.ts';
import { findingTexts, windowTexts } from './guardrail-text.ts';
import { consentName, hazardGroups, subjectOf } from './hazard-groups.ts';
import { heldTexts } from './held-text.ts';
import { type BarChart, barChart, escapeHtml, htmlPage, htmlTable } from './html.ts';
import { leftAlone } from './left-alone.ts';
import { movesByBroker } from './moves-by-broker.ts';
import { planCosts } from './plan-costs.ts';
import { planHeadline } from './plan-headline.ts';
import { drainedText } from './render-drained-brokers.ts';
import { stepFacts } from './step-facts.ts';

/** Several plans are shown one below the other. Everything that comes from the cluster or from manifests is escaped. */
export function renderPlanHtml(plans: readonly Plan[]): string {
  const names = plans.map(({ cluster }) => cluster).join(', ');
  return htmlPage(`topicwright: ${names}`, plans.map(planBody).join('\n<hr>\n'));
}

function planBody(plan: Plan): string {
  const { summary } = plan;
  const remarks = [
    ...heldTexts(plan).map((text) =>
      note(`${text.summary} (${text.byBroker.join('; ')}). ${remedyText(text)}`, 'bad'),
    ),
    ...findingTexts(plan).map((text) => note(text, text.startsWith('Blocked') ? 'bad' : '')),
    ...plan.warnings.map(({ summary: what, detail, hint }) => note(`${what}. ${detail} ${hint}`.trim())),
    ...plan.steps.flatMap(({ topic, hazards }) =>
      hazards.filter(({ consent }) => consent === null).map(({ text }) => note(`${topic}: ${text}`)),
    ),
    ...summary.unreachableGoals.map(({ pool, dimension, why }) =>
      note(`Out of reach: ${dimension} of pool ${pool}. ${why}`),
    ),
    ...summary.drained.map((broker) =>
      note(drainedText(broker, summary), broker.replicasAfter === 0 ? 'good' : ''),
    ),
  ];
  const facts = [
    ...planCosts(summary),
    ...(summary.bytesMoved > 0
      ? [`Paced at ${formatRate(plan.throttle.rate)}: ${plan.throttle.reason}.`]
      : []),
    ...windowTexts(plan).map((text) => `${text}.`),
    ...leftAlone(plan),
  ];
  return [
    `<h1>Cluster ${escapeHtml(plan.cluster)}</h1>`,
    hazards(plan),
    `<p class="headline">${escapeHtml(planHeadline(plan))}</p>`,
    remarks.length > 0 ? `<ul class="notes">${remarks.join('\n')}</ul>` : '',
    facts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'),
    plan.brokers.length > 0 ? `<h2>Brokers before and after</h2>\n${charts(plan)}` : '',
    moveTable(plan),
    balance(plan),
    steps(plan),
    access(plan),
    configs(plan),
    partitions(plan),
    `<p class="dim">Plan ${plan.digest.slice(0, 12)}</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const note = (text: string, kind = ''): string =>
  `<li${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</li>`;

/** Those that need consent. */
function hazards(plan: Plan): string {
  const groups = hazardGroups(plan);
  if (groups.length === 0) return '';
  const items = groups.map((group) => {
    const names = group.topics.length === 1 ? '' : `: ${group.topics.join(', ')}`;
    return note(`${subjectOf(group)}: ${group.text} (${consentName(group.consent)})${names}`, 'bad');
  });
  const consents = [...new Set(groups.map(({ consent }) => consentName(consent)))];
  return [
    `<h2>What could hurt</h2>\n<ul class="notes">${items.join('\n')}</ul>`,
    `<p>Applying this plan needs ${consents.join(' and ')}.</p>`,
  ].join('\n');
}

function charts({ brokers }: Plan): string {
  const hasCapacity = brokers.every(({ capacityBytes }) => capacityBytes !== null && capacityBytes > 0);
  const share = (bytes: number, { capacityBytes }: PlanBroker): number =>
    hasCapacity && capacityBytes ? bytes / capacityBytes : bytes;
  const storage: BarChart = {
    title: hasCapacity ? 'Disks, of their capacity' : 'Disks',
    groups: brokers.map((broker) => ({
      label: String(broker.id),
      before: share(broker.before.bytes, broker),
      after: share(broker.after.bytes, broker),
      limit: broker.diskLimitBytes === null ? null : share(broker.diskLimitBytes, broker),
    })),
    format: (value) => (hasCapacity ? `${(100 * value).toFixed(0)}%` : formatBytes(Math.round(value))),
    top: hasCapacity ? 1 : null,
  };
  const count = (title: string, key: 'replicas' | 'leaders'): BarChart => ({
    title,
    groups: brokers.map(({ id, before, after }) => ({
      ...{ label: String(id), before: before[key], after: after[key], limit: null },
    })),
    format: (value) => String(Math.round(value)),
    // Even, so that half of it is a number of them as well.
    top: 2 * Math.ceil(maxOf(brokers.flatMap(({ before, after }) => [before[key], after[key]])) / 2),
  });
  return [storage, count('Replicas', 'replicas'), count('Preferred leaders', 'leaders')]
    .map(barChart)
    .join('\n');
}

function moveTable(plan: Plan): string {
  const nameOf = brokerNames(plan);
  const moving = movesByBroker(plan).filter(({ replicasIn, replicasOut }) => replicasIn + replicasOut > 0);
  if (moving.length === 0) return '';
  const rows = moving.map(({ broker, replicasIn, bytesIn, replicasOut, bytesOut }) => [
    escapeHtml(`${nameOf(broker.id)} ${broker.roles.join(', ')}`.trim()),
    replicasIn === 0 ? '' : `${replicasIn} (${formatBytes(bytesIn)})`,
    replicasOut === 0 ? '' : `${replicasOut} (${formatBytes(bytesOut)})`,
  ]);
  return `<h2>Moves by broker</h2>\n${htmlTable(['broker', 'gets', 'gives up'], rows, [1, 2])}`;
}

function balance({ summary }: Plan): string {
  if (summary.balance.length === 0) return '';
  const rows = summary.balance.map((row) => [
    escapeHtml(row.pool),
    row.dimension,
    ...[row.before, row.after].flatMap(({ min, mean, max }) =>
      [min, mean, max].map((figure) => formatFigure(row.unit, figure)),
    ),
    verdict(row),
  ]);
  const head = ['pool', '', 'before: min', 'mean', 'max', 'after: min', 'mean', 'max', 'allowed'];
  return `<h2>Balance</h2>\n${htmlTable(head, rows, [2, 3, 4, 5, 6, 7])}`;
}

function steps(plan: Plan): string {
  if (plan.steps.length === 0) return '';
  const rows = plan.steps.map((step: PlanStep) => [
    `<code>${escapeHtml(step.symbol)}</code>`,
    escapeHtml(step.topic),
    escapeHtml(stepFacts(step)),
    escapeHtml(step.reason),
  ]);
  return `<h2>Steps</h2>\n${htmlTable(['', 'topic', 'what', 'why'], rows)}`;
}

function access(plan: Plan): string {
  if (plan.access.length === 0) return '';
  const rows = plan.access.map((change) => [
    `<code>${escapeHtml(change.symbol)}</code>`,
    escapeHtml(describeAccessChange(change)),
    escapeHtml(change.reason),
  ]);
  return `<h2>Access</h2>\n${htmlTable(['', 'what', 'why'], rows)}`;
}

function configs({ steps: all }: Plan): string {
  const lines = configDiffLines(all);
  if (lines.length === 0) return '';
  const marked = lines.map(
    (line) => `<span class="${line.startsWith('+') ? 'added' : 'removed'}">${escapeHtml(line)}</span>`,
  );
  return `<h2>Configs</h2>\n<pre>${marked.join('\n')}</pre>`;
}

/** More make a page that browsers labour at. */
const listedPartitions = 5_000;

function partitions(plan: Plan): string {
  const nameOf = brokerNames(plan);
  const changes = plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  if (changes.length === 0) return '';
  const rows = changes
    .slice(0, listedPartitions)
    .map(({ topic, partition, from, to, bytes, reason }) => [
      escapeHtml(`${topic}/${partition}`),
      escapeHtml(from.map(nameOf).join(', ')),
      escapeHtml(to.map(nameOf).join(', ')),
      formatBytes(bytes),
      escapeHtml(reason.text),
    ]);
  const table = htmlTable(['partition', 'from', 'to', 'copied', 'why'], rows, [3]);
  const left = changes.length - rows.length;
  const more = left > 0 ? `\n<p class="dim">${left} more are in the saved plan.</p>` : '';
  return `<details><summary>${countOf(changes.length, 'partition change')}</summary>\n${table}${more}\n</details>`;
}
