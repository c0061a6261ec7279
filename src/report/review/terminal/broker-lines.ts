/** Brokers, pools and leaders before and after, for a terminal: as tables where those fit. */
import { andMore } from '../../../model/values/name-some.ts';
import { plainTable } from '../../text/plain-table.ts';
import { wrapText } from '../../text/wrap-text.ts';
import type { BalanceRow, BrokerChange, LeaderChanges, OrderChanges, SpreadText } from '../review.ts';
import { folded, inVerbose, type PlanTextOptions } from './text-options.ts';

const listedBrokers = 12;
const indent = '  ';

export function brokerLines(
  brokers: readonly BrokerChange[],
  { width, verbose }: Pick<PlanTextOptions, 'width' | 'verbose'>,
): string[] {
  if (brokers.length === 0) return [];
  const { listed, rest } = folded(brokers, listedBrokers, verbose);
  const fits = (lines: readonly string[]): boolean => lines.every((line) => line.length <= width);
  const table = [' → ', '→'].map((arrow) => brokerTable(listed, arrow)).find(fits);
  return [
    ...(table ?? listed.flatMap((broker) => listLines(broker, width))),
    ...(rest.length === 0 ? [] : [`${indent}${andMore(rest.length)} ${inVerbose}`]),
  ];
}

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

/** What the full table takes with pools of usual names. */
const fullWidth = 80;

export function balanceLines(balance: readonly BalanceRow[], width: number): string[] {
  if (balance.length === 0) return [];
  const narrow = width < fullWidth;
  const before = narrow ? ['before'] : ['before: min', 'mean', 'max'];
  const after = narrow ? ['after'] : ['after: min', 'mean', 'max'];
  const columns = ({ min, mean, max }: SpreadText): string[] =>
    narrow ? [`${min} to ${max}`] : [min, mean, max];
  const rows = balance.map((row, index) => {
    const pool = balance[index - 1]?.pool === row.pool ? '' : `${indent}${row.pool}`;
    return [pool, row.dimension, ...columns(row.before), ...columns(row.after), row.allowed];
  });
  const head = [`${indent}pool`, '', ...before, ...after, 'allowed'];
  return plainTable(head, rows, narrow ? [2, 3] : [2, 3, 4, 5, 6, 7]);
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
