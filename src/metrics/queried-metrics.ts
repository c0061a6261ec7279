/** A source that answers one query for each signal: what prometheus.ts and datadog.ts have in common. */

import type { BrokerSignal, Signal } from '../model/metrics/metrics-settings.ts';
import type {
  BrokerMetrics,
  MetricsReading,
  MetricsSource,
  SizesReading,
} from '../model/metrics/metrics-source.ts';
import type { RateWindow } from '../model/metrics/rate-window.ts';
import { type Problem, warningProblem } from '../model/problem/problem.ts';
import { nameSome } from '../model/values/name-some.ts';
import { type BrokerId, type Bytes, bytes, bytesPerSecond } from '../model/values/units.ts';
import { queriedTraffic } from './queried-traffic.ts';
import type { QueryAnswerer, Sample } from './query-answerer.ts';

const brokerSignals: readonly BrokerSignal[] = [
  'sent',
  'received',
  'produceP99',
  'fetchP99',
  'requestIdle',
  'isrShrinks',
];
const shownProblems = 5;
/** A label may take a request to be told whose it is. */
const lookedUpAtOnce = 16;

export function queriedMetrics(answerer: QueryAnswerer): MetricsSource {
  const askFor = async (signal: Signal, window?: RateWindow): Promise<readonly Sample[]> => {
    const query = answerer.settings.queries[signal];
    if (query === undefined) return [];
    if (window) return await answerer.askOver(query, window);
    const { windowMs, sizesWindowMs } = answerer.settings;
    const isSize = signal === 'partitionSize' || signal === 'diskFree';
    return await answerer.ask(query, isSize ? sizesWindowMs : windowMs);
  };
  return {
    name: answerer.name,
    intervalMs: answerer.settings.intervalMs,
    read: async (brokers) => {
      const answers = await Promise.all(
        brokerSignals.map(async (signal) => [signal, await askFor(signal)] as const),
      );
      const values = new Map<BrokerSignal, ReadonlyMap<BrokerId, number>>();
      for (const [signal, samples] of answers) values.set(signal, await byBroker(samples, answerer.brokerOf));
      return readingOf(values, brokers, answerer);
    },
    readTraffic: async (topics, window) => {
      const [produced, consumed, growth] = await Promise.all([
        askFor('produced', window),
        askFor('consumed', window),
        // How much partitions grow only shares what is known of the topic.
        askFor('growth', window && { ...window, statistic: 'mean' }),
      ]);
      return queriedTraffic(topics, { produced, consumed, growth }, answerer, window);
    },
    readSizes: async () => {
      const [sizes, free] = await Promise.all([askFor('partitionSize'), askFor('diskFree')]);
      return { partitions: byPartition(sizes), diskFree: inBytes(await byBroker(free, answerer.brokerOf)) };
    },
  };
}

async function byBroker(
  samples: readonly Sample[],
  brokerOf: QueryAnswerer['brokerOf'],
): Promise<ReadonlyMap<BrokerId, number>> {
  const values = new Map<BrokerId, number>();
  for (let from = 0; from < samples.length; from += lookedUpAtOnce) {
    const some = samples.slice(from, from + lookedUpAtOnce);
    const brokers = await Promise.all(some.map(({ labels }) => brokerOf(labels)));
    for (const [index, { value }] of some.entries()) {
      const broker = brokers[index] ?? null;
      if (broker !== null) values.set(broker, value);
    }
  }
  return values;
}

/** The largest, where several brokers tell of the same partition. */
function byPartition(samples: readonly Sample[]): SizesReading['partitions'] {
  const topics = new Map<string, Map<number, Bytes>>();
  for (const { labels, value } of samples) {
    const { topic, partition } = labels;
    if (topic === undefined || partition === undefined || !/^\d+$/.test(partition) || value < 0) continue;
    const sizes = topics.get(topic) ?? new Map<number, Bytes>();
    topics.set(topic, sizes);
    const known = sizes.get(Number(partition)) ?? 0;
    sizes.set(Number(partition), bytes(Math.max(known, Math.round(value))));
  }
  return topics;
}

function inBytes(values: ReadonlyMap<BrokerId, number>): ReadonlyMap<BrokerId, Bytes> {
  return new Map([...values].map(([broker, value]) => [broker, bytes(Math.max(0, Math.round(value)))]));
}

function readingOf(
  values: ReadonlyMap<BrokerSignal, ReadonlyMap<BrokerId, number>>,
  brokers: readonly BrokerId[],
  answerer: QueryAnswerer,
): MetricsReading {
  const of = (signal: BrokerSignal, broker: BrokerId): number | null =>
    values.get(signal)?.get(broker) ?? null;
  const rate = (signal: BrokerSignal, broker: BrokerId) => {
    const value = of(signal, broker);
    return value === null ? null : bytesPerSecond(Math.max(0, value));
  };
  const metricsOf = (broker: BrokerId): BrokerMetrics => ({
    sent: rate('sent', broker),
    received: rate('received', broker),
    instanceType: answerer.instanceTypeOf(broker),
    strain: {
      produceP99Ms: of('produceP99', broker),
      fetchP99Ms: of('fetchP99', broker),
      requestIdle: of('requestIdle', broker),
      isrShrinksPerSecond: of('isrShrinks', broker),
    },
  });
  return {
    ...{ atMs: answerer.clock.now(), windowMs: answerer.settings.windowMs },
    brokers: new Map(brokers.map((broker) => [broker, metricsOf(broker)])),
    problems: (['sent', 'received'] as const).flatMap((signal) =>
      missing(
        signal,
        brokers.filter((broker) => of(signal, broker) === null),
        answerer,
      ),
    ),
  };
}

function missing(
  signal: 'sent' | 'received',
  brokers: readonly BrokerId[],
  { title, hint }: QueryAnswerer,
): readonly Problem[] {
  if (brokers.length === 0) return [];
  const which = nameSome(brokers, shownProblems);
  return [
    warningProblem('metrics.unavailable', `${title} has no data on what brokers ${which} have ${signal}`, {
      detail: 'They get minRate.',
      hint,
    }),
  ];
}
