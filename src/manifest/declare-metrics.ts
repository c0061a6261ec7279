/** spec.metrics of a Cluster document to its settings, with the defaults filled in; called by declare-cluster.ts. */
import { defaultQueries, type MetricsSettings } from '../model/metrics-settings.ts';
import { brokerId } from '../model/units.ts';
import type { ClusterDocument, MetricsSpec } from './documents.ts';
import { parseDuration } from './parse-quantity.ts';
import { requireReference } from './require-reference.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<ClusterDocument>;

const defaultWindowMs = 60_000;
const prometheusKeys = ['url', 'token', 'brokerLabel', 'brokers', 'window', 'queries'] as const;

export function declareMetrics(document: Document): MetricsSettings {
  const spec = document.content.spec.metrics ?? {};
  if (spec.source === 'datadog') refuseDatadog(document);
  if (spec.source !== 'prometheus') {
    refuseKeys(document, spec);
    return { source: 'logdirs' };
  }
  requireUrl(document, spec.url);
  requireReference(document, ['spec', 'metrics', 'token'], spec.token);
  const { url = '', token = null, brokerLabel = 'instance', brokers = {}, window, queries = {} } = spec;
  return {
    ...{ source: 'prometheus', url, token, brokerLabel },
    brokers: Object.fromEntries(Object.entries(brokers).map(([name, id]) => [name, brokerId(Number(id))])),
    windowMs: (window === undefined ? null : parseDuration(window)) ?? defaultWindowMs,
    queries: { ...defaultQueries, ...queries },
  };
}

function requireUrl({ places, report }: Document, url: string | undefined): void {
  if (url !== undefined) return;
  report.error('manifest.invalid', places.key(['spec', 'metrics', 'source']), 'spec.metrics.url is missing', {
    detail: 'source: prometheus asks a Prometheus server.',
    hint: 'Add it, such as url: http://prometheus:9090',
  });
}

function refuseKeys({ places, report }: Document, spec: MetricsSpec): void {
  for (const key of prometheusKeys) {
    if (spec[key] === undefined) continue;
    report.error(
      'manifest.contradiction',
      places.key(['spec', 'metrics', key]),
      `source: ${spec.source ?? 'logdirs'} takes no ${key}`,
      { detail: 'It asks the brokers themselves.', hint: `Write source: prometheus, or remove ${key}.` },
    );
  }
}

function refuseDatadog({ places, report }: Document): void {
  report.error(
    'manifest.invalid',
    places.value(['spec', 'metrics', 'source']),
    `This version of topicwright can't read metrics from datadog`,
    {
      detail: 'It reads them from the log dirs of the brokers, or from Prometheus.',
      hint: 'Write source: logdirs or source: prometheus, or leave metrics out.',
    },
  );
}
