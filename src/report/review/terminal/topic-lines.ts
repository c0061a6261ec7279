/** What happens to each topic, for a terminal: its configs, its partitions replica by replica, and why. */
import pc from 'picocolors';
import { countOf } from '../../../model/values/count-of.ts';
import { andMore } from '../../../model/values/name-some.ts';
import { formatBytes } from '../../../model/values/units.ts';
import { wrapHanging, wrapText } from '../../text/wrap-text.ts';
import type { ChangeKind, ConfigRow, PartitionRow, TopicChange, TopicChanges } from '../review.ts';
import { purposes } from '../sections/plan-costs.ts';
import { folded, inVerbose, type PlanTextOptions } from './text-options.ts';

type Paint = ReturnType<typeof pc.createColors>;
type Style = (text: string) => string;

interface Layout extends PlanTextOptions {
  readonly paint: Paint;
  /** Of one change, so many partitions are listed; 0: none, its first line tells enough. */
  readonly partitions: number;
}

/** So many topics are listed; the rest becomes a count by kind. */
const listedTopics = 30;
/** So many partitions are listed of one topic, and of all together. */
const listedPartitions = 6;
const listedOfAll = 60;
const indent = '      ';

export function topicLines(topics: readonly TopicChanges[], options: PlanTextOptions): string[] {
  const { listed, rest } = folded(topics, listedTopics, options.verbose);
  const moving = listed.filter(({ changes }) => changes.some(({ kind }) => kind === 'move')).length;
  const each = Math.floor(listedOfAll / Math.max(1, moving));
  // With one or two of many partitions, nothing would be seen of the others.
  const partitions = each < 3 ? 0 : Math.min(listedPartitions, each);
  const layout = { ...options, paint: pc.createColors(options.color), partitions };
  return [
    ...listed.flatMap(({ topic, changes }) =>
      changes.flatMap((change) => changeLines(topic, change, layout)),
    ),
    ...restLines(rest, options.width),
  ];
}

const verbs: Readonly<Record<ChangeKind, readonly [one: string, several: string]>> = {
  create: ['topic is created', 'topics are created'],
  grow: ['topic grows', 'topics grow'],
  configure: ['topic changes configs', 'topics change configs'],
  move: ['topic moves replicas', 'topics move replicas'],
  delete: ['topic is deleted', 'topics are deleted'],
};

function restLines(rest: readonly TopicChanges[], width: number): string[] {
  if (rest.length === 0) return [];
  const all = rest.flatMap(({ changes }) => changes);
  const counts = [...Map.groupBy(all, ({ kind }) => kind)].map(([kind, group]) =>
    countOf(group.length, ...verbs[kind]),
  );
  const size = rest.reduce((sum, { bytes }) => sum + bytes, 0);
  const copied = size === 0 ? '' : ` (${formatBytes(size)})`;
  return wrapText(
    `  ${andMore(rest.length)} ${inVerbose}: ${counts.join(', ')}${copied}`.trimStart(),
    width - 2,
  ).map((line) => `  ${line}`);
}

function changeLines(topic: string, change: TopicChange, layout: Layout): string[] {
  const { paint, width, verbose } = layout;
  // What a file declares needs no words.
  const isExplained = change.why !== '' && (change.kind === 'move' || change.place === '' || verbose);
  const why = isExplained ? `: ${change.why}` : '';
  const place = change.place === '' ? '' : ` (${change.place})`;
  const [title = '', ...rest] = wrapHanging(
    `${topic}  ${change.what}${why}${place}`,
    width - indent.length,
    2,
  );
  return [
    `${styleOf(change, paint)(change.mark.padStart(4))} ${title.replace(topic, paint.bold)}`,
    ...rest.map((line) => `${indent}  ${line}`),
    ...change.configs.flatMap((config) => configLines(config, width, paint)),
    ...partitionLines(change, layout),
  ];
}

function styleOf({ kind }: TopicChange, paint: Paint): Style {
  if (kind === 'create' || kind === 'grow') return paint.green;
  if (kind === 'delete') return paint.red;
  return kind === 'move' ? paint.cyan : paint.yellow;
}

function configLines({ key, from, to, mark }: ConfigRow, width: number, paint: Paint): string[] {
  const style = { '+': paint.green, '-': paint.red, '~': paint.yellow }[mark];
  const text = from === null ? `${key} = ${to}` : `${key}: ${from} -> ${to}`;
  const [first = '', ...rest] = wrapHanging(text, width - indent.length - 2, 2);
  return [`${indent}${style(mark)} ${first}`, ...rest.map((line) => `${indent}    ${line}`)];
}

function partitionLines(change: TopicChange, layout: Layout): string[] {
  const { verbose, width, paint } = layout;
  if (change.kind !== 'move' && !verbose) return [];
  if (layout.partitions === 0 && !verbose) return [];
  const { listed, rest } = folded(change.partitions, layout.partitions, verbose);
  const lines = listed.flatMap((row) => rowLines(row, change.isSameReason ? '' : row.why, layout));
  const size = rest.reduce((sum, { bytes }) => sum + bytes, 0);
  if (rest.length === 0) return lines;
  const text = `${andMore(rest.length, 'partition')}${size === 0 ? '' : `, ${formatBytes(size)}`}${purposeText(rest)} (--verbose lists them)`;
  return [...lines, ...wrapText(text, width - indent.length).map((line) => paint.dim(`${indent}${line}`))];
}

/** Of those that move. */
function purposeText(rows: readonly PartitionRow[]): string {
  const words = [...new Set(rows.flatMap(({ rule }) => (rule === null ? [] : [purposes[rule]])))];
  return words.length === 0 ? '' : ` ${words.join(' and ')}`;
}

/** `0: 1001 (a) 1002 (b) -1003 (c) +1006 (c), led by 1001, 3.1 GiB`. */
function rowLines(row: PartitionRow, why: string, { width, paint }: Layout): string[] {
  const signs = { stays: '', goes: '-', comes: row.rule === null ? '' : '+' };
  const styles: Readonly<Record<string, Style>> = { stays: String, goes: paint.red, comes: paint.green };
  const notes = [
    ...(row.leader === null ? [] : [`led by ${row.leader}`]),
    ...(row.bytes > 0 ? [formatBytes(row.bytes)] : []),
  ];
  const plain = row.replicas.map(({ broker, change }) => `${signs[change]}${broker}`);
  const colored = row.replicas.map(({ change }, at) => styles[change]?.(plain[at] ?? '') ?? '');
  const tail = notes.map((note) => `, ${note}`).join('');
  const start = `${indent}${row.partition}: `;
  const reason = why === '' ? '' : `: ${why}`;
  const lengthOf = (rest: string): number => `${start}${plain.join(' ')}${rest}`.length;
  if (lengthOf(tail + reason) <= width) return [`${start}${colored.join(' ')}${tail}${paint.dim(reason)}`];
  const fits = lengthOf(tail) <= width;
  const below = [...(fits ? [] : notes), ...(why === '' ? [] : [why])].join(', ');
  const first = `${start}${colored.join(' ')}${fits ? tail : ''}`;
  return [
    first,
    ...wrapText(below, width - indent.length - 2).map((line) => paint.dim(`${indent}  ${line}`)),
  ];
}
