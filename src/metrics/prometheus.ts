/** The traffic and the strain of brokers as Prometheus knows them: one instant query for each signal (GET /api/v1/query). */

import type { PrometheusSettings } from '../model/metrics/metrics-settings.ts';
import type { MetricsSource } from '../model/metrics/metrics-source.ts';
import { quantileOf, type RateWindow } from '../model/metrics/rate-window.ts';
import { errorProblem, ProblemError } from '../model/problem/problem.ts';
import type { Clock } from '../model/values/clock.ts';
import { ownValue } from '../model/values/own-value.ts';
import { brokerNamer, type HostsOf } from './name-brokers.ts';
import { queriedMetrics } from './queried-metrics.ts';
import type { Sample } from './query-answerer.ts';
import { reasonOf, timeoutMs } from './request-failures.ts';

export function prometheusMetrics(
  settings: PrometheusSettings,
  { clock, hostsOf }: { readonly clock: Clock; readonly hostsOf: HostsOf },
): MetricsSource {
  const nameBroker = brokerNamer(settings.brokers, hostsOf);
  return queriedMetrics({
    ...{ name: 'prometheus', title: 'Prometheus', settings, clock },
    ask: (query, windowMs) => ask({ ...settings, windowMs }, query),
    askOver: (query, window) => {
      const stepMs = Math.max(settings.windowMs, window.windowMs / mostSteps);
      return ask({ ...settings, windowMs: stepMs }, overTime(query, window, stepMs));
    },
    brokerOf: async (labels) => {
      const name = ownValue(labels, settings.brokerLabel);
      return name === undefined ? null : await nameBroker(name);
    },
    instanceTypeOf: () => null,
    hint: 'See whether spec.metrics.queries finds them, and whether its label names a broker: by id, host, or spec.metrics.brokers.',
  });
}

/** A week of minutes is as much as a query should go through. */
const mostSteps = 10_080;

/** A subquery: the query at each step of the window, and what that is over all of them. */
function overTime(query: string, { statistic, windowMs }: RateWindow, stepMs: number): string {
  const seconds = (ms: number): string => `${Math.round(ms / 1000)}s`;
  const steps = `(${query})[${seconds(windowMs)}:${seconds(stepMs)}]`;
  const quantile = quantileOf(statistic);
  if (quantile !== null) return `quantile_over_time(${quantile}, ${steps})`;
  return statistic === 'max' ? `max_over_time(${steps})` : `avg_over_time(${steps})`;
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

function unavailable(url: string, why: string): ProblemError {
  return new ProblemError([
    errorProblem('metrics.unavailable', `Prometheus at ${url} can't be asked`, {
      detail: `${why}.`,
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
