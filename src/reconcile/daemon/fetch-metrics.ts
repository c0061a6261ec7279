/** Takes a metrics source's sizes and rates into an observed state, to be planned on offline. */

import type { Broker, ClusterState, ObservedTopic } from '../../model/cluster/cluster-state.ts';
import type { MeasuredLoad } from '../../model/metrics/measured-load.ts';
import type { MetricsSource, SizesReading, TrafficReading } from '../../model/metrics/metrics-source.ts';
import type { RateWindow } from '../../model/metrics/rate-window.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import type { Clock } from '../../model/values/clock.ts';
import { formatTime } from '../../model/values/clock.ts';
import { bytes } from '../../model/values/units.ts';

export interface FetchedMetrics {
  readonly state: ClusterState;
  readonly load: MeasuredLoad;
  /** Warnings: what the source does not know. */
  readonly problems: readonly Problem[];
}

/** Between the two readings of a source that measures by comparing them. */
const measuringMs = 10_000;

export interface FetchOptions {
  /** Takes its time, and tells the traffic of partitions. */
  readonly measure?: (() => Promise<TrafficReading>) | undefined;
  /** Which rates of partitions the source is asked for; omitted: means of its own window. */
  readonly window?: RateWindow | undefined;
}

/** Throws a ProblemError `metrics.unavailable` where the source gives no answer. */
export async function fetchMetrics(
  observed: ClusterState,
  source: MetricsSource,
  clock: Clock,
  { measure, window }: FetchOptions = {},
): Promise<FetchedMetrics> {
  const ids = observed.brokers.map(({ id }) => id);
  let reading = await source.read(ids);
  const measured = measure ? await measure() : await source.readTraffic(observed.topics, window);
  if (reading.brokers.size === 0) {
    if (!measure) await clock.sleep(measuringMs);
    reading = await source.read(ids);
  }
  const sizes = await source.readSizes();
  const brokers = [...reading.brokers].flatMap(([id, { sent, received, instanceType }]) =>
    sent === null && received === null ? [] : [{ id, sent, received, instanceType }],
  );
  const load = { source: source.name, takenAt: formatTime(reading.atMs), windowMs: reading.windowMs };
  return {
    state: {
      ...(sizes ? withSizes(observed, sizes) : observed),
      ...(measured && { traffic: measured.traffic }),
    },
    load: { ...load, brokers: brokers.sort((a, b) => a.id - b.id) },
    problems: [
      ...reading.problems,
      ...(measured?.problems ?? []),
      ...(sizes ? missingSizes(observed, sizes, source) : []),
    ],
  };
}

function withSizes(observed: ClusterState, { partitions, diskFree }: SizesReading): ClusterState {
  const sized = (topic: ObservedTopic): ObservedTopic => {
    const known = partitions.get(topic.name);
    if (!known) return topic;
    return {
      ...topic,
      partitions: topic.partitions.map((one) => ({ ...one, sizeBytes: known.get(one.id) ?? one.sizeBytes })),
    };
  };
  return {
    ...observed,
    topics: observed.topics.map(sized),
    brokers: observed.brokers.map((broker) => withFree(broker, diskFree.get(broker.id))),
  };
}

/** Of several disks nobody knows which of them is meant. */
function withFree(broker: Broker, free: number | undefined): Broker {
  const [disk, ...others] = broker.logDirs;
  if (free === undefined || !disk || others.length > 0) return broker;
  const usableBytes = disk.totalBytes === 0 ? free : Math.min(free, disk.totalBytes);
  return { ...broker, logDirs: [{ ...disk, usableBytes: bytes(usableBytes) }] };
}

function missingSizes(
  { topics }: ClusterState,
  { partitions }: SizesReading,
  { name }: MetricsSource,
): readonly Problem[] {
  const all = topics.flatMap((topic) => topic.partitions.map(({ id }) => [topic.name, id] as const));
  const missing = all.filter(([topic, id]) => !partitions.get(topic)?.has(id));
  if (missing.length === 0) return [];
  return [
    warningProblem(
      'metrics.unavailable',
      `${name} tells the sizes of ${all.length - missing.length} of ${all.length} partitions`,
      { detail: 'The others are as large as Kafka says.', hint: 'See spec.metrics.queries.partitionSize.' },
    ),
  ];
}
