/** What clients produce to and consume from each partition: measured by metrics/, kept in snapshots, planned with by reconcile/. */

import type { RateStatistic } from './rate-window.ts';

export interface MeasuredTraffic {
  /** kafka: from offsets and log sizes at two moments. */
  readonly source: 'kafka' | 'prometheus' | 'datadog';
  /** The end of the time that rates are means of; ISO 8601, UTC. */
  readonly takenAt: string;
  readonly windowMs: number;
  /** What rates are of that time; absent: means. */
  readonly statistic?: RateStatistic;
  /** By name. */
  readonly topics: readonly TopicTraffic[];
  /** Consumer groups whose offsets could not be read: what they consume is missing. */
  readonly unreadGroups: readonly string[];
}

export interface TopicTraffic {
  readonly topic: string;
  /** Kafka's topic id, of the topic that was measured; absent: unknown. */
  readonly id?: string;
  /** How the rates of partitions were found: each measured, or the rate of the topic shared by their growth, or evenly. */
  readonly split: 'measured' | 'by-growth' | 'evenly';
  /** Bytes per second that producers send, by partition; null: not known. */
  readonly produce: readonly (number | null)[];
  /** Bytes per second that consumers fetch, by partition; null: not known. */
  readonly consume: readonly (number | null)[];
}
