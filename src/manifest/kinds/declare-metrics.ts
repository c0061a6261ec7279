/** spec.metrics of a Cluster document to its settings, with the defaults filled in. */
import {
  datadogQueries,
  type MetricsSettings,
  prometheusQueries,
  type QueriedSettings,
  type Signal,
} from '../../model/metrics/metrics-settings.ts';
import { brokerId } from '../../model/values/units.ts';
import { parseDuration } from '../fields/parse-quantity.ts';
import { isMissing, requireReference } from '../references/require-reference.ts';
import type { ClusterDocument, MetricsSpec } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<ClusterDocument>;
type Key = Exclude<keyof MetricsSpec, 'source'>;

const queriedKeys = ['url', 'brokers', 'window', 'queries'] as const;
const prometheusKeys = ['token', 'brokerLabel'] as const;
const datadogKeys = ['apiKey', 'appKey', 'brokerTag', 'instanceTypeTag', 'events'] as const;

/** What each source is, and the keys that are another's. */
const sources = {
  logdirs: {
    what: 'It asks the brokers themselves.',
    refused: [...queriedKeys, ...prometheusKeys, ...datadogKeys],
  },
  prometheus: { what: 'It asks a Prometheus server.', refused: [...datadogKeys] },
  datadog: { what: "It asks Datadog's API.", refused: [...prometheusKeys] },
} as const satisfies Record<string, { what: string; refused: readonly Key[] }>;

export function declareMetrics(document: Document): MetricsSettings {
  const spec = document.content.spec.metrics ?? {};
  const { source = 'logdirs' } = spec;
  if (isMissing(document, ['spec', 'metrics', 'source'])) return { source: 'logdirs' };
  refuseKeys(document, spec, source);
  if (source === 'logdirs') return { source };
  return source === 'prometheus' ? declarePrometheus(document, spec) : declareDatadog(document, spec);
}

function declarePrometheus(document: Document, spec: MetricsSpec): MetricsSettings {
  require(document, 'url', 'http://prometheus:9090');
  requireReference(document, ['spec', 'metrics', 'token'], spec.token);
  const { url = '', token = null, brokerLabel = 'instance' } = spec;
  return {
    source: 'prometheus',
    url,
    token,
    brokerLabel,
    ...declareQueried(spec, prometheusQueries, 60_000),
  };
}

function declareDatadog(document: Document, spec: MetricsSpec): MetricsSettings {
  for (const key of ['apiKey', 'appKey'] as const) {
    require(document, key, `\${env:DD_${key === 'apiKey' ? 'API' : 'APP'}_KEY}`);
    requireReference(document, ['spec', 'metrics', key], spec[key]);
  }
  const { url = 'https://api.datadoghq.com', apiKey = '', appKey = '', events = true } = spec;
  const { brokerTag = 'broker_id', instanceTypeTag = 'instance-type' } = spec;
  return {
    ...{ source: 'datadog', url, apiKey, appKey, brokerTag, instanceTypeTag },
    eventTags: events === false ? null : events === true ? [] : events,
    ...declareQueried(spec, datadogQueries, 120_000),
  };
}

function declareQueried(
  { brokers = {}, window, queries = {} }: MetricsSpec,
  defaults: Readonly<Record<Signal, string>>,
  defaultWindowMs: number,
): QueriedSettings {
  return {
    brokers: Object.fromEntries(Object.entries(brokers).map(([name, id]) => [name, brokerId(Number(id))])),
    windowMs: (window === undefined ? null : parseDuration(window)) ?? defaultWindowMs,
    queries: { ...defaults, ...queries },
  };
}

function require(
  { content, places, report }: Document,
  key: 'url' | 'apiKey' | 'appKey',
  example: string,
): void {
  const { source = 'logdirs', [key]: value } = content.spec.metrics ?? {};
  if (value !== undefined) return;
  const place = places.key(['spec', 'metrics', 'source']);
  report.error('manifest.invalid', place, `spec.metrics.${key} is missing`, {
    detail: `source: ${source}. ${sources[source].what}`,
    hint: `Add it, such as ${key}: ${example}`,
  });
}

function refuseKeys({ places, report }: Document, spec: MetricsSpec, source: keyof typeof sources): void {
  const { what, refused } = sources[source];
  for (const key of refused) {
    if (spec[key] === undefined) continue;
    const owner = (prometheusKeys as readonly Key[]).includes(key) ? 'prometheus' : 'datadog';
    const right = (queriedKeys as readonly Key[]).includes(key) ? 'prometheus or datadog' : owner;
    report.error(
      'manifest.contradiction',
      places.key(['spec', 'metrics', key]),
      `source: ${source} takes no ${key}`,
      { detail: what, hint: `Write source: ${right}, or remove ${key}.` },
    );
  }
}
