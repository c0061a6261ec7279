/** How busy brokers are: the port that metrics/ implements; the throttle asks at every turn. */
import type { ObservedTopic } from '../cluster/cluster-state.ts';
import type { Problem } from '../problem/problem.ts';
import type { BrokerId, Bytes, BytesPerSecond } from '../values/units.ts';
import type { MeasuredTraffic } from './measured-traffic.ts';
import type { RateWindow } from './rate-window.ts';

export interface MetricsSource {
  /** As a ThrottlePolicy's reasons name it. */
  readonly name: 'logdirs' | 'prometheus' | 'datadog';
  /** How often the throttle is to ask; omitted: as often as it likes. */
  readonly intervalMs?: number;
  /**
   * The traffic and the strain of these brokers. What one broker lacks is null there and told in `problems`; throws a
   * ProblemError `metrics.unavailable` only when the source as a whole gives no answer.
   */
  read(brokers: readonly BrokerId[]): Promise<MetricsReading>;
  /** For `metrics fetch`; null: the source knows no sizes but those that Kafka itself tells. Throws as read() does. */
  readSizes(): Promise<SizesReading | null>;
  /** Of these topics, over the window, or its own; null: the source knows it of none. Throws as read() does. */
  readTraffic(topics: readonly ObservedTopic[], window?: RateWindow): Promise<TrafficReading | null>;
}

/** What is not known of it is told in `problems`, as warnings. */
export interface TrafficReading {
  readonly traffic: MeasuredTraffic;
  readonly problems: readonly Problem[];
}

export interface SizesReading {
  /** Of one replica, by topic and partition. */
  readonly partitions: ReadonlyMap<string, ReadonlyMap<number, Bytes>>;
  readonly diskFree: ReadonlyMap<BrokerId, Bytes>;
}

export interface MetricsReading {
  /** When it was taken. */
  readonly atMs: number;
  /** Rates are means of so long before that moment. */
  readonly windowMs: number;
  readonly brokers: ReadonlyMap<BrokerId, BrokerMetrics>;
  /** Warnings: what was asked for and not found. */
  readonly problems: readonly Problem[];
}

export interface BrokerMetrics {
  /** All traffic of the broker's network, replication included. */
  readonly sent: BytesPerSecond | null;
  readonly received: BytesPerSecond | null;
  /** Such as m5.large, for the policy's capacity; null: unknown. */
  readonly instanceType: string | null;
  readonly strain: Strain;
}

/** What tells that clients suffer; null: the source does not know it. */
export interface Strain {
  readonly produceP99Ms: number | null;
  readonly fetchP99Ms: number | null;
  /** Share of the request handlers' time that is idle, 0 to 1. */
  readonly requestIdle: number | null;
  readonly isrShrinksPerSecond: number | null;
}

export const noStrain: Strain = {
  produceP99Ms: null,
  fetchP99Ms: null,
  requestIdle: null,
  isrShrinksPerSecond: null,
};
