/** The traffic, the strain and the sizes of brokers as Datadog knows them: one timeseries query for each signal (GET /api/v1/query). */
import type { MetricsQueryMetadata } from '@datadog/datadog-api-client/dist/packages/datadog-api-client-v1/index.js';
import type { DatadogSettings } from '../model/metrics/metrics-settings.ts';
import type { MetricsSource } from '../model/metrics/metrics-source.ts';
import { quantileOf, type RateWindow } from '../model/metrics/rate-window.ts';
import { errorProblem, ProblemError } from '../model/problem/problem.ts';
import type { Clock } from '../model/values/clock.ts';
import { ownValue } from '../model/values/own-value.ts';
import type { BrokerId } from '../model/values/units.ts';
import type { DatadogClient } from './datadog-client.ts';
import { DatadogHosts, parseTags } from './datadog-hosts.ts';
import { brokerNamer, type HostsOf } from './name-brokers.ts';
import { queriedMetrics } from './queried-metrics.ts';
import type { Sample } from './query-answerer.ts';

interface DatadogContext {
  readonly client: DatadogClient;
  readonly clock: Clock;
  readonly hostsOf: HostsOf;
}

export function datadogMetrics(
  settings: DatadogSettings,
  { client, clock, hostsOf }: DatadogContext,
): MetricsSource {
  const { brokerTag, instanceTypeTag } = settings;
  const hosts = new DatadogHosts(client, clock);
  const nameBroker = brokerNamer(settings.brokers, hostsOf);
  const instanceTypes = new Map<BrokerId, string | null>();
  const brokerOf = async (labels: Sample['labels']): Promise<BrokerId | null> => {
    const { host } = labels;
    const tags = host === undefined ? null : await hosts.tagsOf(host);
    const name = ownValue(labels, brokerTag) ?? tags?.get(brokerTag) ?? host;
    const broker = name === undefined ? null : await nameBroker(name);
    const type = ownValue(labels, instanceTypeTag) ?? tags?.get(instanceTypeTag);
    // A look-up that fails for once does not make a known type unknown.
    if (broker !== null && type !== undefined) instanceTypes.set(broker, type);
    return broker;
  };
  const source = queriedMetrics({
    ...{ name: 'datadog', title: 'Datadog', settings, clock, brokerOf },
    ask: async (query, windowMs) =>
      newestOf(await ask(client, { ...settings, windowMs }, query, clock.now())),
    askOver: async (query, window) => {
      const { windowMs } = window;
      const asked = withSteps(query, settings.windowMs, windowMs);
      return statisticOf(await ask(client, { ...settings, windowMs }, asked, clock.now()), window);
    },
    instanceTypeOf: (broker) => instanceTypes.get(broker) ?? null,
    hint: `See whether spec.metrics.queries finds them, and whether its hosts have the tag ${brokerTag}, or are the brokers' advertised hosts, or are named in spec.metrics.brokers.`,
  });
  return {
    ...source,
    read: async (brokers) => {
      const reading = await source.read(brokers);
      return { ...reading, problems: [...reading.problems, ...hosts.takeProblems()] };
    },
  };
}

/** One point for the window, by the same function that the query begins with. */
export function withRollup(query: string, windowMs: number): string {
  if (/\.rollup\s*\(/.test(query)) return query;
  const aggregator = /^\s*(avg|max|min|sum):/.exec(query)?.[1] ?? 'avg';
  return `${query}.rollup(${aggregator}, ${Math.max(1, Math.round(windowMs / 1000))})`;
}

async function ask(
  client: DatadogClient,
  { url, windowMs }: DatadogSettings,
  query: string,
  nowMs: number,
): Promise<readonly MetricsQueryMetadata[]> {
  const rolledUp = withRollup(query, windowMs);
  const to = Math.floor(nowMs / 1000);
  const from = to - Math.round(windowMs / 1000);
  const answer = await client.call(`what ${rolledUp} is`, () =>
    client.metrics.queryMetrics({ from, to, query: rolledUp }),
  );
  // A proxy's page, or nothing at all, is passed on by the client as an answer.
  if (answer?.status !== 'ok') throw refused(url, rolledUp, answer?.error ?? 'an answer that is none');
  return answer.series ?? [];
}

/** The newest point of each series. */
function newestOf(all: readonly MetricsQueryMetadata[]): readonly Sample[] {
  return all.flatMap((series) => {
    const value = valuesOf(series).at(-1);
    return value === undefined ? [] : [{ labels: labelsOf(series), value }];
  });
}

/** Of the points of each series: the API itself has no percentile over time, only rollups to means, sums, minima and maxima. */
function statisticOf(all: readonly MetricsQueryMetadata[], { statistic }: RateWindow): readonly Sample[] {
  return all.flatMap((series) => {
    const values = valuesOf(series).toSorted((a, b) => a - b);
    if (values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const quantile = statistic === 'max' ? 1 : quantileOf(statistic);
    return [{ labels: labelsOf(series), value: quantile === null ? mean : interpolate(values, quantile) }];
  });
}

/** As PromQL's quantile_over_time: between the two points that the rank falls between. */
function interpolate(ascending: readonly number[], quantile: number): number {
  const rank = quantile * (ascending.length - 1);
  const [low = 0, high = 0] = [ascending[Math.floor(rank)], ascending[Math.ceil(rank)]];
  return low + (high - low) * (rank - Math.floor(rank));
}

/** The most points of a series that one answer holds. */
const mostPoints = 1_440;

/** A point for each period of the settings, or a longer one where that would be too many, by the function of the query's own rollup. */
function withSteps(query: string, stepMs: number, windowMs: number): string {
  const seconds = Math.round(Math.max(stepMs, Math.ceil(windowMs / mostPoints / 60_000) * 60_000) / 1000);
  const own = /\.rollup\s*\(\s*(\w+)\s*(?:,[^)]*)?\)/;
  const aggregator = own.exec(query)?.[1];
  return aggregator === undefined
    ? withRollup(query, seconds * 1000)
    : query.replace(own, `.rollup(${aggregator}, ${seconds})`);
}

/** Points that hold a number; periods without any have null. */
function valuesOf({ pointlist }: MetricsQueryMetadata): readonly number[] {
  if (!Array.isArray(pointlist)) return [];
  return pointlist.flatMap((point) => {
    const value = Array.isArray(point) ? point[1] : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? [value] : [];
  });
}

/** What the query grouped by; older answers have it only as text. */
function labelsOf({ tagSet, scope }: MetricsQueryMetadata): Sample['labels'] {
  const tags = tagSet && tagSet.length > 0 ? tagSet : (scope ?? '').split(',');
  return Object.fromEntries(parseTags(tags));
}

function refused(url: string, query: string, why: string): ProblemError {
  return new ProblemError([
    errorProblem('metrics.unavailable', `Datadog at ${url} refuses a query`, {
      detail: `${why}: ${query}`,
      hint: "Try it in Datadog's metrics explorer; spec.metrics.queries replaces each of them.",
    }),
  ]);
}
