/** Where the load of brokers is read from: `spec.metrics` of a Cluster document, honoured by metrics/. */
import type { BrokerId } from './units.ts';

export type MetricsSettings = { readonly source: 'logdirs' } | PrometheusSettings;

/** What a source may tell of a broker. Rates in bytes per second, times in milliseconds, requestIdle as a share of 1. */
export type Signal = 'sent' | 'received' | 'produceP99' | 'fetchP99' | 'requestIdle' | 'isrShrinks';

export interface PrometheusSettings {
  readonly source: 'prometheus';
  readonly url: string;
  /** Sent as a bearer token; null: none. */
  readonly token: string | null;
  /** The label whose value names the broker. */
  readonly brokerLabel: string;
  /** Values of that label that name neither an id nor a host. */
  readonly brokers: Readonly<Record<string, BrokerId>>;
  /** What rates are means of. */
  readonly windowMs: number;
  /** PromQL, with `$label` and `$window`; a signal that is missing is not asked for. */
  readonly queries: Readonly<Partial<Record<Signal, string>>>;
}

const bytes = (direction: 'in' | 'out'): string =>
  ['bytes', 'replicationbytes']
    .map((what) => `rate(kafka_server_brokertopicmetrics_${what}${direction}_total{topic=""}[$window])`)
    .map((rate) => `sum by ($label) (${rate})`)
    .join(' + ');

const requestP99 = (request: string): string =>
  `max by ($label) (kafka_network_requestmetrics_totaltimems{request="${request}",quantile="0.99"})`;

/** By the names that jmx_exporter's example configuration for Kafka gives. */
export const defaultQueries: Readonly<Record<Signal, string>> = {
  sent: bytes('out'),
  received: bytes('in'),
  produceP99: requestP99('Produce'),
  fetchP99: requestP99('FetchConsumer'),
  requestIdle: 'min by ($label) (kafka_server_kafkarequesthandlerpool_requesthandleravgidle_percent)',
  isrShrinks: 'sum by ($label) (rate(kafka_server_replicamanager_isrshrinks_total[$window]))',
};
