/** Each broker's disk, replicas and leaders before and after, as charts. */
import { maxOf } from '../../../model/values/long-lists.ts';
import { formatBytes } from '../../../model/values/units.ts';
import type { BrokerLoads } from '../review.ts';
import { type BarChart, barChart } from './html.ts';

export function brokerCharts(brokers: readonly BrokerLoads[]): string {
  const charts = [storageChart(brokers), countChart('Replicas', 'replicas', brokers)];
  return [...charts, countChart('Preferred leaders', 'leaders', brokers)].map(barChart).join('\n');
}

function storageChart(brokers: readonly BrokerLoads[]): BarChart {
  const hasCapacity = brokers.every(({ capacityBytes }) => capacityBytes !== null && capacityBytes > 0);
  const share = (bytes: number, { capacityBytes }: BrokerLoads): number =>
    hasCapacity && capacityBytes ? bytes / capacityBytes : bytes;
  return {
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
}

function countChart(title: string, key: 'replicas' | 'leaders', brokers: readonly BrokerLoads[]): BarChart {
  return {
    title,
    groups: brokers.map(({ id, before, after }) => ({
      ...{ label: String(id), before: before[key], after: after[key], limit: null },
    })),
    format: (value) => String(Math.round(value)),
    // Even, so that half of it is a number of them as well.
    top: 2 * Math.ceil(maxOf(brokers.flatMap(({ before, after }) => [before[key], after[key]])) / 2),
  };
}
