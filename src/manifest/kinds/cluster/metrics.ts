/** spec.metrics of a Cluster document to its settings, with the defaults filled in. */

import {
  datadogQueries,
  type MetricsSettings,
  prometheusQueries,
  type QueriedSettings,
  type Signal,
} from '../../../model/metrics/metrics-settings.ts';
import { brokerId } from '../../../model/values/units.ts';
import { parseDuration } from '../../fields/parse-quantity.ts';
import type { ClusterDocument } from '../../generated/documents.ts';
import { isMissing } from '../../references/is-missing.ts';
import { choice, type JsonSchema, mapping, secret, text } from '../../schema/json-schema.ts';
import { duration, oneBrokerId } from '../../schema/quantities.ts';
import type { ValidDocument } from '../valid-document.ts';

const byDefault = {
  source: 'logdirs',
  brokerLabel: 'instance',
  brokerTag: 'broker_id',
  instanceTypeTag: 'instance-type',
  events: true,
  sizesWindow: '1h',
  interval: '10s',
} as const;
/** Where the schema can't tell, as it depends on the source. */
const datadog = { url: 'https://api.datadoghq.com', window: '2m' } as const;
const prometheus = { window: '1m' } as const;

const signalTexts: Readonly<Record<Signal, string>> = {
  sent: 'Bytes per second that a broker sends.',
  received: 'Bytes per second that a broker receives.',
  produceP99: '99th percentile of produce requests, in milliseconds.',
  fetchP99: '99th percentile of consumer fetch requests, in milliseconds.',
  requestIdle: 'The share of time that request handlers are idle, from 0 to 1.',
  isrShrinks: 'Replicas that fall out of sync, per second.',
  partitionSize: 'Bytes of one replica, by topic and partition; for `metrics fetch`.',
  diskFree: 'Free bytes on the disk of a broker; for `metrics fetch`.',
  produced:
    'Bytes per second that producers send, by topic, or by topic and partition; for plans that balance traffic.',
  consumed:
    'Bytes per second that consumers fetch, by topic, or by topic and partition; for plans that balance traffic.',
  growth:
    'How much partitions grow, in any unit, by topic and partition: the rates of a topic are shared by it, and evenly without it.',
};

export const metricsSchema: JsonSchema = mapping(
  'Where the load and sizes of brokers are read from.',
  {
    source: choice('logdirs asks Kafka itself.', ['logdirs', 'prometheus', 'datadog'], {
      default: byDefault.source,
    }),
    url: {
      ...text(
        `source prometheus: the address of the server. source datadog: the API of your site; ${datadog.url} by default.`,
        'http://prometheus:9090',
        'https://api.datadoghq.eu',
      ),
      pattern: '^https?://',
      errorMessage: 'an address such as http://prometheus:9090',
    },
    token: secret(
      'source prometheus: sent as a bearer token; only by reference.',
      `\${env:PROMETHEUS_TOKEN}`,
    ),
    brokerLabel: {
      ...text('source prometheus: the label whose value is the id or the host of a broker.', 'instance'),
      default: byDefault.brokerLabel,
    },
    apiKey: secret('source datadog: the API key; only by reference.', `\${env:DD_API_KEY}`),
    appKey: secret(
      'source datadog: an application key that may read metrics and hosts; only by reference.',
      `\${env:DD_APP_KEY}`,
    ),
    brokerTag: {
      ...text('source datadog: the tag of a series, or of its host, that names the broker.', 'broker_id'),
      default: byDefault.brokerTag,
    },
    instanceTypeTag: {
      ...text(
        'source datadog: the host tag that capacity.byInstanceType of a ThrottlePolicy refers to.',
        'instance-type',
      ),
      default: byDefault.instanceTypeTag,
    },
    events: {
      type: ['boolean', 'array'],
      description:
        'source datadog: whether to post events when throttling starts or ends, a rate is set by hand, or metrics are missing; a list: with these tags.',
      items: text('A tag.', 'team:kafka'),
      default: byDefault.events,
      examples: [['team:kafka'], false],
    },
    brokers: {
      type: 'object',
      description:
        'Broker ids by label, tag or host, for those that are neither a broker id nor an advertised host.',
      propertyNames: { minLength: 1, errorMessage: 'a value of the label' },
      additionalProperties: oneBrokerId('The broker.'),
      examples: [{ 'kafka-a:7071': 1001 }],
    },
    window: {
      ...duration(
        `The window over which rates are averaged; by default ${prometheus.window} with Prometheus and ${datadog.window} with Datadog.`,
        '1m',
      ),
    },
    sizesWindow: {
      ...duration(
        'How far `metrics fetch` looks back for sizes and free disks, which change slowly and may be sampled rarely.',
        '1h',
      ),
      default: byDefault.sizesWindow,
    },
    interval: {
      ...duration('How often the throttle asks for metrics.', '10s'),
      default: byDefault.interval,
    },
    queries: mapping(
      'Queries that replace the defaults. source prometheus: PromQL; the defaults fit jmx_exporter with its example configuration for Kafka; `$label` and `$window` are filled in. source datadog: as in the metrics explorer; a query without a rollup gets one of the window.',
      Object.fromEntries(
        Object.entries(prometheusQueries).map(([signal, query]) => [
          signal,
          text(signalTexts[signal as Signal], query),
        ]),
      ),
      { examples: [{ sent: 'sum by ($label) (rate(node_network_transmit_bytes_total[$window]))' }] },
    ),
  },
  { examples: [{ source: 'logdirs' }] },
);

type Document = ValidDocument<ClusterDocument>;
type MetricsSpec = NonNullable<ClusterDocument['spec']['metrics']>;
type Key = Exclude<keyof MetricsSpec, 'source'>;

const queriedKeys = ['url', 'brokers', 'window', 'sizesWindow', 'interval', 'queries'] as const;
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
  const { source = byDefault.source } = spec;
  if (isMissing(document, ['spec', 'metrics', 'source'])) return { source: byDefault.source };
  refuseKeys(document, spec, source);
  if (source === 'logdirs') return { source };
  return source === 'prometheus' ? declarePrometheus(document, spec) : declareDatadog(document, spec);
}

function declarePrometheus(document: Document, spec: MetricsSpec): MetricsSettings {
  require(document, 'url', 'http://prometheus:9090');
  const { url = '', token = null, brokerLabel = byDefault.brokerLabel } = spec;
  return {
    source: 'prometheus',
    url,
    token,
    brokerLabel,
    ...declareQueried({ ...prometheus, ...spec }, prometheusQueries),
  };
}

function declareDatadog(document: Document, spec: MetricsSpec): MetricsSettings {
  require(document, 'apiKey', `\${env:DD_API_KEY}`);
  require(document, 'appKey', `\${env:DD_APP_KEY}`);
  const { url = datadog.url, apiKey = '', appKey = '' } = spec;
  const { events, brokerTag, instanceTypeTag } = { ...byDefault, ...spec };
  return {
    ...{ source: 'datadog', url, apiKey, appKey, brokerTag, instanceTypeTag },
    eventTags: events === false ? null : events === true ? [] : events,
    ...declareQueried({ ...datadog, ...spec }, datadogQueries),
  };
}

function declareQueried(
  {
    brokers = {},
    window,
    sizesWindow = byDefault.sizesWindow,
    interval = byDefault.interval,
    queries = {},
  }: MetricsSpec & { readonly window: string },
  defaults: QueriedSettings['queries'],
): QueriedSettings {
  return {
    brokers: Object.fromEntries(Object.entries(brokers).map(([name, id]) => [name, brokerId(Number(id))])),
    windowMs: parseDuration(window) ?? 0,
    sizesWindowMs: parseDuration(sizesWindow) ?? 0,
    intervalMs: parseDuration(interval) ?? 0,
    queries: { ...defaults, ...queries },
  };
}

function require(
  { content, places, report }: Document,
  key: 'url' | 'apiKey' | 'appKey',
  example: string,
): void {
  const { source = byDefault.source, [key]: value } = content.spec.metrics ?? {};
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
