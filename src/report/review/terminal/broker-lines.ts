/** Brokers, pools and leaders before and after, for a terminal: as tables where those fit. */
import { andMore } from '../../../model/values/name-some.ts';
import { plainTable } from '../../text/plain-table.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type {
  BalanceRow,
  BrokerChange,
  LeaderChanges,
  OrderChanges,
  RecoveryRow,
  SpreadText,
} from '../review.ts';
import { recoveryTitle } from '../sections/recovery-rows.ts';
import { folded, inVerbose, type PlanTextOptions } from './text-options.ts';

const listedBrokers = 12;
const indent = '  ';

export function brokerLines(
  brokers: readonly BrokerChange[],
  { width, verbose }: Pick<PlanTextOptions, 'width' | 'verbose'>,
): string[] {
  if (brokers.length === 0) return [];
  const { listed, rest } = folded(brokers, listedBrokers, verbose);
  const tables = [' → ', '→'].map((arrow) => brokerTable(listed, arrow));
  const table = tables.find((lines) => fits(lines, width));
  return [
    ...(table ?? listed.flatMap((broker) => listLines(broker, width))),
    ...(rest.length === 0 ? [] : [`${indent}${andMore(rest.length)} ${inVerbose}`]),
  ];
}

const fits = (lines: readonly string[], width: number): boolean =>
  lines.every((line) => line.length <= width);

function brokerTable(brokers: readonly BrokerChange[], arrow: string): string[] {
  const rows = brokers.map(({ broker, roles, gets, loses, disk, replicas, leaders }) => [
    ...[`${indent}${broker} ${roles}`.trimEnd(), gets, loses],
    ...[disk, replicas, leaders].map(({ before, after }) => `${before}${arrow}${after}`),
  ]);
  const head = [`${indent}broker`, 'gets', 'loses', 'disk', 'replicas', 'leaders'];
  return plainTable(head, rows, [1, 2, 3, 4, 5]);
}

function listLines(
  { broker, roles, gets, loses, disk, replicas, leaders }: BrokerChange,
  width: number,
): string[] {
  const facts = [
    ...(gets === '' ? [] : [`gets ${gets}`]),
    ...(loses === '' ? [] : [`loses ${loses}`]),
    ...Object.entries({ disk, replicas, leaders }).map(
      ([what, { before, after }]) => `${what} ${before}→${after}`,
    ),
  ];
  return hanging(`${`${broker} ${roles}`.trimEnd()}: ${facts.join(', ')}`, width);
}

/** Lines below the first are indented further. */
function hanging(text: string, width: number): string[] {
  return wrapText(text, width - 2 * indent.length).map(
    (line, index) => `${index === 0 ? indent : indent.repeat(2)}${line}`,
  );
}

export function balanceLines(balance: readonly BalanceRow[], width: number): string[] {
  if (balance.length === 0) return [];
  const tables = [
    balanceTable(balance, ['before: min', 'mean', 'max'], ['after: min', 'mean', 'max'], (spread) => [
      ...[spread.min, spread.mean, spread.max],
    ]),
    balanceTable(balance, ['before'], ['after'], (spread) => [rangeText(spread)]),
  ];
  return tables.find((lines) => fits(lines, width)) ?? balance.flatMap((row) => balanceList(row, width));
}

function balanceTable(
  balance: readonly BalanceRow[],
  before: readonly string[],
  after: readonly string[],
  columnsOf: (spread: SpreadText) => readonly string[],
): string[] {
  const rows = balance.map((row, index) => {
    const pool = balance[index - 1]?.pool === row.pool ? '' : `${indent}${row.pool}`;
    return [pool, row.dimension, ...columnsOf(row.before), ...columnsOf(row.after), row.allowed];
  });
  const numbers = Array.from({ length: before.length + after.length }, (_, index) => 2 + index);
  return plainTable([`${indent}pool`, '', ...before, ...after, 'allowed'], rows, numbers);
}

const rangeText = ({ min, max }: SpreadText): string => `${min} to ${max}`;

const balanceList = ({ pool, dimension, before, after, allowed }: BalanceRow, width: number): string[] =>
  hanging(
    `${pool}, ${dimension}: ${rangeText(before)}, after: ${rangeText(after)}${allowed === '' ? '' : `, allowed: ${allowed}`}`,
    width,
  );

export function recoveryLines(recovery: readonly RecoveryRow[], width: number): string[] {
  if (recovery.length === 0) return [];
  return [
    ...wrapText(`${recoveryTitle}:`, width),
    ...recovery.flatMap(({ broker, before, after }) =>
      hanging(`${broker}: ${after} (before: ${before})`, width),
    ),
  ];
}

/** One line, whatever their number; --verbose lists brokers and partitions below it. */
export function leaderLines(
  leaders: LeaderChanges | null,
  { width, verbose }: Pick<PlanTextOptions, 'width' | 'verbose'>,
): string[] {
  if (leaders === null) return [];
  const lines = wrapText(leaders.text, width);
  if (!verbose) return lines;
  const details = [
    ...leaders.brokers.map(({ broker, gains, loses }) => `${broker}: gains ${gains}, loses ${loses}`),
    ...leaders.rows.map(({ partition, from, to, why }) => `${partition}: ${from} -> ${to}, ${why}`),
  ];
  return [...lines, ...details.flatMap((text) => hanging(text, width))];
}

/** The same for partitions that only get another order of replicas. */
export function orderLines(
  orders: OrderChanges | null,
  { width, verbose }: Pick<PlanTextOptions, 'width' | 'verbose'>,
): string[] {
  if (orders === null) return [];
  const rows = orders.rows.map(
    ({ partition, from, to, why }) => `${partition}: [${from}] -> [${to}], ${why}`,
  );
  return [...wrapText(orders.text, width), ...(verbose ? rows : []).flatMap((text) => hanging(text, width))];
}
