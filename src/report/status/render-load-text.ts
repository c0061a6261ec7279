/** How busy brokers are as text. */
import type { Broker, ClusterState } from '../../model/cluster/cluster-state.ts';
import type { MeasuredLoad } from '../../model/metrics/measured-load.ts';
import type { MeasuredTraffic } from '../../model/metrics/measured-traffic.ts';
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes, formatDuration, formatRate } from '../../model/values/units.ts';
import { plainTable } from '../text/plain-table.ts';

/** Others are in the snapshot. */
const shownTopics = 20;

export function renderLoadText(load: MeasuredLoad, { brokers, traffic }: ClusterState): string {
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
    ...(traffic ? ['', ...trafficLines(traffic)] : []),
  ].join('\n')}\n`;
}

/** The busiest topics first; what is not known of a topic counts as none. */
function trafficLines({
  source,
  takenAt,
  windowMs,
  statistic = 'mean',
  topics,
}: MeasuredTraffic): readonly string[] {
  const sum = (rates: readonly (number | null)[]): number =>
    rates.reduce<number>((total, rate) => total + (rate ?? 0), 0);
  const rows = topics
    .map(({ topic, produce, consume }) => ({
      ...{ topic, produced: sum(produce), consumed: sum(consume) },
      unknown: produce.filter((rate) => rate === null).length,
    }))
    .sort((a, b) => b.produced + b.consumed - (a.produced + a.consumed) || (a.topic < b.topic ? -1 : 1));
  const shown = rows.slice(0, shownTopics).map(({ topic, produced, consumed, unknown }) => {
    const gap = unknown === 0 ? '' : `${countOf(unknown, 'partition')} not known`;
    return [topic, formatRate(produced), formatRate(consumed), gap];
  });
  const rest = rows.length - shown.length;
  return [
    `Traffic of ${countOf(topics.length, 'topic')} by ${source}, ${statistic === 'mean' ? 'means of' : `${statistic} over`} ${formatDuration(windowMs)} until ${takenAt}:`,
    '',
    ...plainTable(['topic', 'produced', 'consumed', ''], shown, [1, 2]).map((line) => line.trimEnd()),
    ...(rest > 0 ? [`and ${countOf(rest, 'more topic')}`] : []),
  ];
}

function freeText({ logDirs }: Broker): string {
  if (logDirs.length === 0) return 'not known';
  const total = logDirs.reduce((sum, { totalBytes }) => sum + totalBytes, 0);
  const free = logDirs.reduce((sum, { usableBytes }) => sum + usableBytes, 0);
  return total === 0 ? formatBytes(free) : `${formatBytes(free)} (${Math.round((100 * free) / total)}%)`;
}
