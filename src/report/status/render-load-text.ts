/** How busy brokers are as text. */
import type { Broker, ClusterState } from '../../model/cluster/cluster-state.ts';
import type { MeasuredLoad } from '../../model/metrics/measured-load.ts';
import { formatBytes, formatDuration, formatRate } from '../../model/values/units.ts';
import { plainTable } from '../text/plain-table.ts';

export function renderLoadText(load: MeasuredLoad, { brokers }: ClusterState): string {
  const known = new Map(load.brokers.map((one) => [one.id, one]));
  const rate = (value: number | null | undefined): string =>
    value === null || value === undefined ? 'not known' : formatRate(value);
  const rows = brokers.map((broker) => {
    const one = known.get(broker.id);
    return [
      String(broker.id),
      rate(one?.sent),
      rate(one?.received),
      one?.instanceType ?? '',
      freeText(broker),
    ];
  });
  const hasTypes = rows.some(([, , , type]) => type !== '');
  const columns = ['broker', 'sends', 'receives', 'instance type', 'disk free'];
  const shown = (cells: readonly string[]): string[] => cells.filter((_, at) => at !== 3 || hasTypes);
  const window = formatDuration(load.windowMs);
  return `${[
    `By ${load.source}, means of ${window} until ${load.takenAt}:`,
    '',
    ...plainTable(shown(columns), rows.map(shown), hasTypes ? [1, 2, 4] : [1, 2, 3]),
  ].join('\n')}\n`;
}

function freeText({ logDirs }: Broker): string {
  if (logDirs.length === 0) return 'not known';
  const total = logDirs.reduce((sum, { totalBytes }) => sum + totalBytes, 0);
  const free = logDirs.reduce((sum, { usableBytes }) => sum + usableBytes, 0);
  return total === 0 ? formatBytes(free) : `${formatBytes(free)} (${Math.round((100 * free) / total)}%)`;
}
