/** A plan as a self-contained page: what could hurt, the summary, then each broker before and after, then by topic. */
import { remedyText } from '../../../model/plan/describe-held.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Danger, Review } from '../review.ts';
import { type Circumstances, reviewPlan } from '../review-plan.ts';
import { dangerText } from '../sections/dangers.ts';
import { recoveryTitle } from '../sections/recovery-rows.ts';
import { brokerCharts } from './broker-charts.ts';
import { changeParts, leaderPart, orderPart } from './change-parts.ts';
import { escapeHtml, htmlPage, htmlTable } from './html.ts';

/** Several plans are shown one below the other. Everything that comes from the cluster or from manifests is escaped. */
export function renderPlanHtml(plans: readonly Plan[], circumstances: Circumstances = {}): string {
  return renderReviewHtml(plans.map((plan) => reviewPlan(plan, circumstances)));
}

export function renderReviewHtml(reviews: readonly Review[]): string {
  const names = reviews.map(({ cluster }) => cluster).join(', ');
  return htmlPage(`topicwright: ${names}`, reviews.map(pageBody).join('\n<hr>\n'));
}

function pageBody(review: Review): string {
  return [
    `<h1>Cluster ${escapeHtml(review.cluster)}</h1>\n<p class="dim">${escapeHtml(review.size)}</p>`,
    dangerPart(review),
    `<p class="headline">${escapeHtml(review.headline)}</p>`,
    review.costs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'),
    notePart(review),
    review.loads.length > 0 ? `<h2>Brokers before and after</h2>\n${brokerCharts(review.loads)}` : '',
    brokerTable(review),
    leaderPart(review.leaders),
    orderPart(review.orders),
    balanceTable(review),
    recoveryTable(review),
    ...changeParts(review),
    review.leftAlone.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n'),
    `<p class="dim">Plan ${review.digest}</p>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const item = (text: string, kind: string): string =>
  `<li${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</li>`;

function dangerPart({ dangers, consents }: Review): string {
  if (dangers.length === 0) return '';
  const needs =
    consents.length === 0
      ? ''
      : `\n<p>Applying this plan needs ${consents.map(escapeHtml).join(' and ')}.</p>`;
  return `<h2>What could hurt</h2>\n<ul class="notes">${dangers.map(dangerItem).join('\n')}</ul>${needs}`;
}

function dangerItem(danger: Danger): string {
  const consent = danger.consent === '' ? '' : ` (${danger.consent})`;
  const names = danger.topics.length <= 1 ? '' : `: ${danger.topics.join(', ')}`;
  return item(`${dangerText(danger)}${consent}${names}`, danger.tone === 'caution' ? '' : 'bad');
}

const noteKinds = { warning: '', good: 'good', plain: '' };

function notePart({ held, notes }: Review): string {
  const items = [
    ...held.map((text) => item(`${text.summary} (${text.byBroker.join('; ')}). ${remedyText(text)}`, 'bad')),
    ...notes.map(({ tone, text }) => item(text, noteKinds[tone])),
  ];
  return items.length === 0 ? '' : `<ul class="notes">${items.join('\n')}</ul>`;
}

function brokerTable({ brokers }: Review): string {
  if (brokers.length === 0) return '';
  const rows = brokers.map(({ broker, roles, gets, loses, disk, replicas, leaders }) => [
    escapeHtml(`${broker} ${roles}`.trimEnd()),
    ...[gets, loses],
    ...[disk, replicas, leaders].map(({ before, after }) => `${before} → ${after}`),
  ]);
  const head = ['broker', 'gets', 'loses', 'disk', 'replicas', 'leaders'];
  return `<h2>Changes by broker</h2>\n${htmlTable(head, rows, [1, 2, 3, 4, 5])}`;
}

function recoveryTable({ recovery }: Review): string {
  if (recovery.length === 0) return '';
  const rows = recovery.map(({ broker, before, after }) => [broker, before, after]);
  return `<h2>${recoveryTitle}</h2>\n${htmlTable(['broker', 'before', 'after'], rows, [])}`;
}

function balanceTable({ balance }: Review): string {
  if (balance.length === 0) return '';
  const rows = balance.map(({ pool, dimension, before, after, allowed }) => [
    ...[escapeHtml(pool), dimension],
    ...[before, after].flatMap(({ min, mean, max }) => [min, mean, max]),
    allowed,
  ]);
  const head = ['pool', '', 'before: min', 'mean', 'max', 'after: min', 'mean', 'max', 'allowed'];
  return `<h2>Balance</h2>\n${htmlTable(head, rows, [2, 3, 4, 5, 6, 7])}`;
}
