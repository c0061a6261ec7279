/** Datadog's own client, whose failures become problems. */
import { logger } from '@datadog/datadog-api-client/dist/logger.js';
import {
  ApiException,
  createConfiguration,
  ServerConfiguration,
} from '@datadog/datadog-api-client/dist/packages/datadog-api-client-common/index.js';
// Not the package's main file: it loads every API of Datadog, which takes two seconds instead of 0.4.
import {
  EventsApi,
  MetricsApi,
  TagsApi,
} from '@datadog/datadog-api-client/dist/packages/datadog-api-client-v1/index.js';
import type { DatadogSettings } from '../model/metrics/metrics-settings.ts';
import { errorProblem, ProblemError } from '../model/problem/problem.ts';
import { patientFetch, RateLimited } from './patient-fetch.ts';
import { reasonOf } from './request-failures.ts';

export interface DatadogClient {
  readonly metrics: MetricsApi;
  readonly tags: TagsApi;
  readonly events: EventsApi;
  /** Throws a ProblemError `metrics.unavailable` in place of whatever the call throws. */
  call<Value>(what: string, work: () => Promise<Value>): Promise<Value>;
}

export function datadogClient(settings: DatadogSettings): DatadogClient {
  // It prints every failure; ours are told as problems.
  logger.setLevel('silent');
  const configuration = createConfiguration({
    baseServer: new ServerConfiguration(settings.url.replace(/\/+$/, ''), {}),
    authMethods: { apiKeyAuth: settings.apiKey, appKeyAuth: settings.appKey },
    fetch: patientFetch(),
  });
  return {
    metrics: new MetricsApi(configuration),
    tags: new TagsApi(configuration),
    events: new EventsApi(configuration),
    call: async (what, work) => {
      try {
        return await work();
      } catch (error) {
        throw unavailable(settings.url, what, error as Error);
      }
    },
  };
}

function unavailable(url: string, what: string, error: Error): ProblemError {
  const told = (detail: string, hint: string): ProblemError =>
    new ProblemError([
      errorProblem('metrics.unavailable', `Datadog at ${url} does not tell ${what}`, { detail, hint }),
    ]);
  if (error instanceof ProblemError) return error;
  if (error instanceof RateLimited)
    return told(`${error.message}.`, 'Ask Datadog for a higher limit, or make spec.metrics.window longer.');
  if (!(error instanceof ApiException))
    return told(`${reasonOf(error)}.`, 'Check spec.metrics.url, and that it can be reached from here.');
  const isKey = error.code === 401 || error.code === 403;
  return told(
    `${error.code}: ${reasonIn(error.body)}.`,
    isKey
      ? 'Check spec.metrics.apiKey and appKey, that they belong to the site of spec.metrics.url, and may read metrics and hosts.'
      : "Try the query in Datadog's metrics explorer; spec.metrics.queries replaces each of them.",
  );
}

/** `{errors: [...]}` mostly; anything else as it is, cut short. */
function reasonIn(body: unknown): string {
  const errors = (body as { readonly errors?: unknown } | null)?.errors;
  if (Array.isArray(errors)) return errors.join('; ');
  return (typeof body === 'string' ? body : (JSON.stringify(body) ?? 'no reason')).slice(0, 200);
}
