/** The traffic and the strain of brokers as Prometheus knows them: one instant query for each signal (GET /api/v1/query). */
import type { Clock } from '../model/clock.ts';
import type { PrometheusSettings, Signal } from '../model/metrics-settings.ts';
import type { BrokerMetrics, MetricsReading, MetricsSource } from '../model/metrics-source.ts';
import { errorProblem, type Problem, ProblemError, warningProblem } from '../model/problem.ts';
import { type BrokerId, brokerId, bytesPerSecond } from '../model/units.ts';

/** Hosts of the brokers, as Kafka advertises them; asked for when a label names no broker by id. */
export type HostsOf = () => Promise<ReadonlyMap<BrokerId, string>>;

const timeoutMs = 10_000;
const shownProblems = 5;

export function prometheusMetrics(
  settings: PrometheusSettings,
  { clock, hostsOf }: { readonly clock: Clock; readonly hostsOf: HostsOf },
): MetricsSource {
  const nameBroker = brokerNamer(settings, hostsOf);
  return {
    name: 'prometheus',
    read: async (brokers) => {
      const signals = Object.entries(settings.queries) as [Signal, string][];
      const answers = await Promise.all(
        signals.map(async ([signal, query]) => [signal, await ask(settings, query)] as const),
      );
      const values = new Map<Signal, ReadonlyMap<BrokerId, number>>();
      for (const [signal, samples] of answers) values.set(signal, await byBroker(samples, nameBroker));
      return readingOf(values, brokers, { atMs: clock.now(), windowMs: settings.windowMs });
    },
    close: async () => {},
  };
}

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

async function ask(settings: PrometheusSettings, query: string): Promise<readonly Sample[]> {
  const { url, token } = settings;
  const filled = query
    .replaceAll('$label', settings.brokerLabel)
    .replaceAll('$window', `${Math.round(settings.windowMs / 1000)}s`);
  const address = `${url.replace(/\/+$/, '')}/api/v1/query?${new URLSearchParams({ query: filled })}`;
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(address, { headers, signal: AbortSignal.timeout(timeoutMs) }).catch(
    (error: Error) => {
      throw unavailable(url, reasonOf(error));
    },
  );
  const text = await response.text().catch((error: Error) => {
    throw unavailable(url, reasonOf(error));
  });
  const answer = parseAnswer(text);
  if (!response.ok || answer?.status !== 'success')
    throw refused(url, filled, response.status, answer?.error ?? text.slice(0, 200));
  return (answer.data?.result ?? []).flatMap(({ metric, value }) => {
    const number = Number(value?.[1]);
    return Number.isFinite(number) ? [{ labels: metric, value: number }] : [];
  });
}

interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data?: {
    readonly result?: readonly {
      readonly metric: Readonly<Record<string, string>>;
      readonly value?: readonly [number, string];
    }[];
  };
}

function parseAnswer(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return null;
  }
}

/** Undici hides what went wrong in the cause. */
function reasonOf(error: Error): string {
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs / 1000} s`;
  const { cause } = error;
  return cause instanceof Error && cause.message ? cause.message : error.message;
}

/** By `brokers` of the settings, by a broker's id, or by its host, with or without a port. */
function brokerNamer(
  { brokerLabel, brokers }: PrometheusSettings,
  hostsOf: HostsOf,
): (labels: Sample['labels']) => Promise<BrokerId | null> {
  let hosts: Promise<ReadonlyMap<string, BrokerId>> | null = null;
  const byHost = async (): Promise<ReadonlyMap<string, BrokerId>> => {
    const found = [...(await hostsOf())].map(([id, host]) => [host, id] as const);
    // Several brokers on one host can't be told apart by it.
    return new Map(found.filter(([host]) => found.filter(([other]) => other === host).length === 1));
  };
  return async (labels) => {
    const name = labels[brokerLabel];
    if (name === undefined) return null;
    const mapped = brokers[name];
    if (mapped !== undefined) return mapped;
    if (/^\d+$/.test(name)) return brokerId(Number(name));
    hosts ??= byHost();
    return (await hosts).get(name.replace(/:\d+$/, '')) ?? null;
  };
}

async function byBroker(
  samples: readonly Sample[],
  nameBroker: (labels: Sample['labels']) => Promise<BrokerId | null>,
): Promise<ReadonlyMap<BrokerId, number>> {
  const values = new Map<BrokerId, number>();
  for (const { labels, value } of samples) {
    const broker = await nameBroker(labels);
    if (broker !== null) values.set(broker, value);
  }
  return values;
}

function readingOf(
  values: ReadonlyMap<Signal, ReadonlyMap<BrokerId, number>>,
  brokers: readonly BrokerId[],
  times: { readonly atMs: number; readonly windowMs: number },
): MetricsReading {
  const of = (signal: Signal, broker: BrokerId): number | null => values.get(signal)?.get(broker) ?? null;
  const rate = (signal: Signal, broker: BrokerId) => {
    const value = of(signal, broker);
    return value === null ? null : bytesPerSecond(Math.max(0, value));
  };
  const metricsOf = (broker: BrokerId): BrokerMetrics => ({
    sent: rate('sent', broker),
    received: rate('received', broker),
    instanceType: null,
    strain: {
      produceP99Ms: of('produceP99', broker),
      fetchP99Ms: of('fetchP99', broker),
      requestIdle: of('requestIdle', broker),
      isrShrinksPerSecond: of('isrShrinks', broker),
    },
  });
  return {
    ...times,
    brokers: new Map(brokers.map((broker) => [broker, metricsOf(broker)])),
    problems: (['sent', 'received'] as const).flatMap((signal) =>
      missing(
        signal,
        brokers.filter((broker) => of(signal, broker) === null),
      ),
    ),
  };
}

function missing(signal: Signal, brokers: readonly BrokerId[]): readonly Problem[] {
  if (brokers.length === 0) return [];
  const more = brokers.length > shownProblems ? ` and ${brokers.length - shownProblems} more` : '';
  const which = `${brokers.slice(0, shownProblems).join(', ')}${more}`;
  return [
    warningProblem(
      'metrics.unavailable',
      `Prometheus tells nothing of what brokers ${which} have ${signal}`,
      {
        detail: 'They are kept to minRate.',
        hint: 'See whether spec.metrics.queries finds them, and whether its label names a broker: by id, host, or spec.metrics.brokers.',
      },
    ),
  ];
}

function unavailable(url: string, why: string): ProblemError {
  return new ProblemError([
    errorProblem('metrics.unavailable', `Prometheus at ${url} can't be asked`, {
      detail: `${why}. Rates stay as they are for two minutes, then go to minRate.`,
      hint: 'Check spec.metrics.url, and that it can be reached from here.',
    }),
  ]);
}

function refused(url: string, query: string, status: number, why: string): ProblemError {
  const hint =
    status === 401 || status === 403
      ? 'Check spec.metrics.token.'
      : 'Try the query in its own page; spec.metrics.queries replaces each of them.';
  return new ProblemError([
    errorProblem('metrics.unavailable', `Prometheus at ${url} refuses a query (${status})`, {
      detail: `${why}: ${query}`,
      hint,
    }),
  ]);
}
