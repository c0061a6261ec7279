/** What happens to topics and access, for a comment: tables, a diff of configs, and every partition behind a fold. */
import { countOf } from '../../../model/values/count-of.ts';
import { formatBytes } from '../../../model/values/units.ts';
import { paragraph, type Section } from '../../text/fit-sections.ts';
import { escapeMarkdown, fencedSection, foldedTable, shorten, tableSection } from '../../text/markdown.ts';
import { configDiff } from '../config-diff.ts';
import type { AccessRow, LeaderChanges, OrderChanges, Review, TopicChange, TopicChanges } from '../review.ts';

/** One place of text, escaped and not too long. */
export const cell = (text: string): string => escapeMarkdown(shorten(text));

export function changeSections({ topics, access, leaders, orders, legend }: Review): readonly Section[] {
  const signs = legend.map(({ mark, meaning }) => `\`${mark}\` ${meaning}`).join(', ');
  return [
    ...topicTable(topics),
    ...accessTable(access),
    ...(signs === '' ? [] : [paragraph(`<sub>${signs}</sub>`)]),
    ...diffSections(topics),
    ...partitionDetails(topics),
    ...leaderDetails(leaders),
    ...orderDetails(orders),
  ];
}

function topicTable(topics: readonly TopicChanges[]): readonly Section[] {
  const rows = topics.flatMap(({ topic, changes }) =>
    changes.map((change) => [`\`${change.mark}\``, cell(topic), whatText(change), whyText(change)]),
  );
  return rows.length === 0 ? [] : [tableSection(['', 'topic', 'what', 'why'], rows, [], 60)];
}

const whatText = ({ kind, what }: TopicChange): string => (kind === 'delete' ? `**${what}**` : what);

function whyText({ why, place }: Pick<TopicChange, 'why' | 'place'>): string {
  return place === '' ? cell(why) : `${cell(why)} (${cell(place)})`;
}

function accessTable(access: readonly AccessRow[]): readonly Section[] {
  if (access.length === 0) return [];
  const rows = access.map((row) => [`\`${row.mark}\``, cell(row.what), whyText(row)]);
  return [tableSection(['', 'access', 'why'], rows, [], 60)];
}

function diffSections(topics: readonly TopicChanges[]): readonly Section[] {
  const lines = configDiff(topics).map(({ sign, text }) => shorten(`${sign} ${text}`));
  return lines.length === 0 ? [] : [fencedSection('diff', lines, 80)];
}

function partitionDetails(topics: readonly TopicChanges[]): readonly Section[] {
  const rows = topics.flatMap(({ topic, changes }) =>
    changes.flatMap(({ partitions }) =>
      partitions.map(({ partition, from, to, bytes, why }) => [
        `${cell(topic)}/${partition}`,
        ...[from, to].map((brokers) => escapeMarkdown(brokers.join(', '))),
        bytes === 0 ? '' : formatBytes(bytes),
        cell(why),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  const head = ['partition', 'from', 'to', 'copied', 'why'];
  return [foldedTable(countOf(rows.length, 'partition change'), tableSection(head, rows, [3], 0))];
}

function orderDetails(orders: OrderChanges | null): readonly Section[] {
  if (orders === null) return [];
  const rows = orders.rows.map((row) => [row.partition, row.from, row.to, row.why].map(cell));
  return [
    foldedTable(
      countOf(rows.length, 'change of order', 'changes of order'),
      tableSection(['partition', 'from', 'to', 'why'], rows, [], 0),
    ),
  ];
}

function leaderDetails(leaders: LeaderChanges | null): readonly Section[] {
  if (leaders === null) return [];
  const byBroker = leaders.brokers.map(({ broker, gains, loses }) => [
    escapeMarkdown(broker),
    ...[gains, loses].map((count) => (count === 0 ? '' : String(count))),
  ]);
  const rows = leaders.rows.map(({ partition, from, to, why }) => [
    cell(partition),
    ...[from, to, why].map(cell),
  ]);
  const brokers = tableSection(['broker', 'leads more', 'leads fewer'], byBroker, [1, 2], 0);
  const partitions = tableSection(['partition', 'leader from', 'to', 'why'], rows, [], 0);
  return [
    foldedTable('Leaders by broker', brokers),
    ...(rows.length === 0
      ? []
      : [
          foldedTable(
            countOf(rows.length, 'leader change without moves', 'leader changes without moves'),
            partitions,
          ),
        ]),
  ];
}
