/** The traffic of partitions out of what a metrics system knows, which for Kafka's own metrics is that of topics. */
import type { ObservedTopic } from '../model/cluster/cluster-state.ts';
import type { TopicTraffic } from '../model/metrics/measured-traffic.ts';
import type { TrafficSignal } from '../model/metrics/metrics-settings.ts';
import type { TrafficReading } from '../model/metrics/metrics-source.ts';
import type { RateWindow } from '../model/metrics/rate-window.ts';
import { type Problem, warningProblem } from '../model/problem/problem.ts';
import { formatTime } from '../model/values/clock.ts';
import { countOf } from '../model/values/count-of.ts';
import { nameSome } from '../model/values/name-some.ts';
import type { QueryAnswerer, Sample } from './query-answerer.ts';

type TrafficSamples = Readonly<Record<TrafficSignal, readonly Sample[]>>;

/** null: it knows no rate of any topic. */
export function queriedTraffic(
  topics: readonly ObservedTopic[],
  samples: TrafficSamples,
  { name, title, clock, settings }: QueryAnswerer,
  window: RateWindow = { statistic: 'mean', windowMs: settings.windowMs },
): TrafficReading | null {
  const [produced, consumed, growth] = [samples.produced, samples.consumed, samples.growth].map(byTopic);
  if (!produced || !consumed || !growth || produced.size === 0) return null;
  const known = topics.flatMap((topic): TopicTraffic[] => {
    const produce = produced.get(topic.name);
    // Kafka makes its meter of a topic at the first fetch: where others have one, this topic has none to tell of.
    const consume = consumed.get(topic.name) ?? (consumed.size > 0 ? nothing : null);
    return produce ? [trafficOf(topic, { produce, consume, growth: growth.get(topic.name) ?? null })] : [];
  });
  return {
    traffic: {
      ...{ source: name, takenAt: formatTime(clock.now()), ...window },
      ...{ topics: known, unreadGroups: [] },
    },
    problems: [...evenlyShared(known, title), ...unknownTopics(topics, known, title)],
  };
}

interface TopicRates {
  /** Of the topic as a whole; 0 where only partitions are told. */
  readonly whole: number;
  /** Of partitions, where series tell them. */
  readonly partitions: ReadonlyMap<number, number>;
}

const nothing: TopicRates = { whole: 0, partitions: new Map() };

/** The series of several brokers add up. */
function byTopic(samples: readonly Sample[]): ReadonlyMap<string, TopicRates> {
  const rates = new Map<string, { whole: number; readonly partitions: Map<number, number> }>();
  for (const { labels, value } of samples) {
    const { topic, partition } = labels;
    if (topic === undefined || !Number.isFinite(value)) continue;
    const known = rates.get(topic) ?? { whole: 0, partitions: new Map<number, number>() };
    rates.set(topic, known);
    const amount = Math.max(0, value);
    if (partition === undefined || !/^\d+$/.test(partition)) known.whole += amount;
    else known.partitions.set(Number(partition), (known.partitions.get(Number(partition)) ?? 0) + amount);
  }
  return rates;
}

interface Known {
  readonly produce: TopicRates;
  /** null: not known. */
  readonly consume: TopicRates | null;
  readonly growth: TopicRates | null;
}

function trafficOf(
  { name, id, partitions }: ObservedTopic,
  { produce, consume, growth }: Known,
): TopicTraffic {
  const count = partitions.reduce((most, one) => Math.max(most, one.id + 1), 0);
  const shares = sharesOf(count, growth);
  const isMeasured = produce.partitions.size > 0;
  const rates = (of: TopicRates | null): (number | null)[] =>
    Array.from({ length: count }, (_, at) => {
      if (of === null) return null;
      if (of.partitions.size > 0) return wholeRate(of.partitions.get(at) ?? null);
      return wholeRate(of.whole * (shares?.[at] ?? 1 / count));
    });
  return {
    ...{ topic: name, ...(id !== undefined && { id }) },
    split: isMeasured || count === 1 ? 'measured' : shares ? 'by-growth' : 'evenly',
    ...{ produce: rates(produce), consume: rates(consume) },
  };
}

const wholeRate = (rate: number | null): number | null => (rate === null ? null : Math.round(rate));

/** null: not known of every partition, or none grows. */
function sharesOf(count: number, growth: TopicRates | null): readonly number[] | null {
  const grown = Array.from({ length: count }, (_, at) => growth?.partitions.get(at));
  const sum = grown.reduce<number>((total, one) => total + (one ?? Number.NaN), 0);
  return Number.isFinite(sum) && sum > 0 ? grown.map((one) => (one ?? 0) / sum) : null;
}

function evenlyShared(topics: readonly TopicTraffic[], title: string): readonly Problem[] {
  const busy = topics.filter(
    ({ split, produce }) => split === 'evenly' && produce.some((rate) => rate !== 0),
  );
  if (busy.length === 0) return [];
  return [
    warningProblem(
      'metrics.unavailable',
      `The rates of ${countOf(busy.length, 'topic')} are shared evenly by their partitions`,
      {
        detail: `${title} has them by topic, and not how much each partition grows: ${nameSome(busy.map(({ topic }) => topic))}.`,
        hint: 'See spec.metrics.queries.growth, or measure them from Kafka with `topicwright metrics fetch --over 60s`.',
      },
    ),
  ];
}

function unknownTopics(
  topics: readonly ObservedTopic[],
  known: readonly TopicTraffic[],
  title: string,
): readonly Problem[] {
  const names = new Set(known.map(({ topic }) => topic));
  const unknown = topics.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  if (unknown.length === 0) return [];
  return [
    warningProblem('metrics.unavailable', `${title} has no rates of ${countOf(unknown.length, 'topic')}`, {
      detail: `Brokers count a topic from its first record since they started: ${nameSome(unknown)}.`,
      hint: 'See spec.metrics.queries.produced, or measure them from Kafka with `topicwright metrics fetch --over 60s`.',
    }),
  ];
}
