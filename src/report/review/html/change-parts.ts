/** What happens to topics, leaders and access, for a page: tables, a diff of configs, and every partition behind a fold. */
import { partitionName } from '../../../model/cluster/partition-name.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { formatBytes } from '../../../model/values/units.ts';
import { configDiff } from '../config-diff.ts';
import type { LeaderChanges, OrderChanges, Review, TopicChange } from '../review.ts';
import { escapeHtml, htmlTable } from './html.ts';

/** More make a page that browsers labour at. */
const listedRows = 5_000;

export function changeParts(review: Review): readonly string[] {
  const { legend } = review;
  const signs = legend.map(({ mark, meaning }) => `<code>${escapeHtml(mark)}</code> ${meaning}`).join(', ');
  return [
    topicTable(review),
    accessTable(review),
    signs === '' ? '' : `<p class="dim">${signs}</p>`,
    configPart(review),
    partitionDetails(review),
  ];
}

function topicTable({ topics }: Review): string {
  const rows = topics.flatMap(({ topic, changes }) =>
    changes.map((change) => [
      `<code>${escapeHtml(change.mark)}</code>`,
      ...[topic, change.what, whyText(change)].map(escapeHtml),
    ]),
  );
  if (rows.length === 0) return '';
  return `<h2>Topics</h2>\n${htmlTable(['', 'topic', 'what', 'why'], rows)}`;
}

const whyText = ({ why, place }: Pick<TopicChange, 'why' | 'place'>): string =>
  place === '' ? why : `${why} (${place})`;

function accessTable({ access }: Review): string {
  if (access.length === 0) return '';
  const rows = access.map((row) => [
    `<code>${escapeHtml(row.mark)}</code>`,
    ...[row.what, whyText(row)].map(escapeHtml),
  ]);
  return `<h2>Access</h2>\n${htmlTable(['', 'what', 'why'], rows)}`;
}

function configPart({ topics }: Review): string {
  const lines = configDiff(topics).map(
    ({ sign, text }) =>
      `<span class="${sign === '+' ? 'added' : 'removed'}">${sign} ${escapeHtml(text)}</span>`,
  );
  return lines.length === 0 ? '' : `<h2>Configs</h2>\n<pre>${lines.join('\n')}</pre>`;
}

function partitionDetails({ topics }: Review): string {
  const rows = topics.flatMap(({ topic, changes }) =>
    changes.flatMap(({ partitions }) =>
      partitions.map(({ partition, from, to, bytes, why }) => [
        ...[partitionName({ topic, partition }), from.join(', '), to.join(', ')].map(escapeHtml),
        bytes === 0 ? '' : formatBytes(bytes),
        escapeHtml(why),
      ]),
    ),
  );
  const title = countOf(rows.length, 'partition change');
  return detailsTable(title, ['partition', 'from', 'to', 'copied', 'why'], rows, [3]);
}

/** The one line of all leaders; brokers and partitions behind folds. */
export function leaderPart(leaders: LeaderChanges | null): string {
  if (leaders === null) return '';
  const brokers = leaders.brokers.map(({ broker, gains, loses }) => [
    escapeHtml(broker),
    ...[gains, loses].map((count) => (count === 0 ? '' : String(count))),
  ]);
  const rows = leaders.rows.map(({ partition, from, to, why }) => [partition, from, to, why].map(escapeHtml));
  const title = countOf(rows.length, 'leader change without moves', 'leader changes without moves');
  return [
    `<p>${escapeHtml(leaders.text)}</p>`,
    detailsTable('Leaders by broker', ['broker', 'leads more', 'leads fewer'], brokers, [1, 2]),
    detailsTable(title, ['partition', 'leader from', 'to', 'why'], rows),
  ].join('\n');
}

export function orderPart(orders: OrderChanges | null): string {
  if (orders === null) return '';
  const rows = orders.rows.map(({ partition, from, to, why }) => [partition, from, to, why].map(escapeHtml));
  const title = countOf(rows.length, 'change of order', 'changes of order');
  return [
    `<p>${escapeHtml(orders.text)}</p>`,
    detailsTable(title, ['partition', 'from', 'to', 'why'], rows),
  ].join('\n');
}

/** Empty without rows. */
function detailsTable(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  if (rows.length === 0) return '';
  const left = rows.length - listedRows;
  const more = left > 0 ? `\n<p class="dim">${left} more are in the saved plan.</p>` : '';
  const table = htmlTable(head, rows.slice(0, listedRows), right);
  return `<details><summary>${title}</summary>\n${table}${more}\n</details>`;
}
