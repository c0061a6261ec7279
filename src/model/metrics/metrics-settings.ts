/** Where the load of brokers is read from: `spec.metrics` of a Cluster document, honoured by metrics/. */
import type { BrokerId } from '../values/units.ts';

export type MetricsSettings = { readonly source: 'logdirs' } | PrometheusSettings | DatadogSettings;

/** What a source may tell of a broker. Rates in bytes per second, times in milliseconds, requestIdle as a share of 1. */
export type BrokerSignal = 'sent' | 'received' | 'produceP99' | 'fetchP99' | 'requestIdle' | 'isrShrinks';

/** What `metrics fetch` asks for besides, in bytes: of each partition one replica, of each broker its free disk. */
type SizeSignal = 'partitionSize' | 'diskFree';

/**
 * What plans balance traffic by, in bytes per second: of each topic, or of each partition where series have a label `partition`. The
 * growth of partitions, in any unit, shares what is only known of a topic.
 */
export type TrafficSignal = 'produced' | 'consumed' | 'growth';

export type Signal = BrokerSignal | SizeSignal | TrafficSignal;

/** Of a source that answers one query for each signal. */
export interface QueriedSettings {
  /** The broker of names that are neither an id nor a host. */
  readonly brokers: Readonly<Record<string, BrokerId>>;
  /** What rates are means of. */
  readonly windowMs: number;
  /** How far back sizes are looked for. */
  readonly sizesWindowMs: number;
  /** How often the throttle asks. */
  readonly intervalMs: number;
  /** A signal that is missing is not asked for. */
  readonly queries: Readonly<Partial<Record<Signal, string>>>;
}

/** Queries are PromQL, with `$label` and `$window`. */
export interface PrometheusSettings extends QueriedSettings {
  readonly source: 'prometheus';
  readonly url: string;
  /** Sent as a bearer token; null: none. */
  readonly token: string | null;
  /** The label whose value names the broker. */
  readonly brokerLabel: string;
}

/** Queries are as Datadog's explorer has them; one without a `.rollup` gets that of the window. */
export interface DatadogSettings extends QueriedSettings {
  readonly source: 'datadog';
  /** Of the API, as each site of Datadog has one. */
  readonly url: string;
  readonly apiKey: string;
  readonly appKey: string;
  /** The tag, of a series or of its host, that names the broker. */
  readonly brokerTag: string;
  /** The tag of hosts that capacity.byInstanceType of a ThrottlePolicy goes by. */
  readonly instanceTypeTag: string;
  /** Of the events that are posted; null: none are. */
  readonly eventTags: readonly string[] | null;
}

const bytes = (direction: 'in' | 'out'): string =>
  ['bytes', 'replicationbytes']
    .map((what) => `rate(kafka_server_brokertopicmetrics_${what}${direction}_total{topic=""}[$window])`)
    .map((rate) => `sum by ($label) (${rate})`)
    .join(' + ');

/** Kafka counts these by topic and broker, and what followers fetch apart. */
const topicBytes = (direction: 'in' | 'out'): string =>
  `sum by (topic) (rate(kafka_server_brokertopicmetrics_bytes${direction}_total{topic!=""}[$window]))`;

const requestP99 = (request: string): string =>
  `max by ($label) (kafka_network_requestmetrics_totaltimems{request="${request}",quantile="0.99"})`;

/** By the names that jmx_exporter's example configuration for Kafka gives, and of node_exporter. */
export const prometheusQueries: Readonly<Record<Signal, string>> = {
  sent: bytes('out'),
  received: bytes('in'),
  produceP99: requestP99('Produce'),
  fetchP99: requestP99('FetchConsumer'),
  // The meter counts nanoseconds; the exporter's own `_percent` is a mean since the broker began. Its 1.x appends `_total`.
  requestIdle:
    'min by ($label) (rate({__name__=~"kafka_server_kafkarequesthandlerpool_requesthandleravgidlepercent_count(_total)?"}[$window])) / 1e9',
  isrShrinks: 'sum by ($label) (rate(kafka_server_replicamanager_isrshrinks_total[$window]))',
  partitionSize: 'max by (topic, partition) (kafka_log_log_size)',
  diskFree: 'min by ($label) (node_filesystem_avail_bytes{mountpoint="/data"})',
  produced: topicBytes('in'),
  consumed: topicBytes('out'),
  growth: 'max by (topic, partition) (delta(kafka_log_log_logendoffset[$window]))',
};

/** Those of DataDog's autothrottle and metricsfetcher, and of Datadog's integration for Kafka. */
export const datadogQueries: Readonly<Record<Exclude<Signal, 'growth'>, string>> = {
  sent: 'avg:system.net.bytes_sent{service:kafka} by {host}',
  received: 'avg:system.net.bytes_rcvd{service:kafka} by {host}',
  produceP99: 'max:kafka.request.produce.time.99percentile{service:kafka} by {host}',
  fetchP99: 'max:kafka.request.fetch_consumer.time.99percentile{service:kafka} by {host}',
  requestIdle: 'min:kafka.request.handler.avg.idle.pct.rate{service:kafka} by {host}',
  isrShrinks: 'sum:kafka.replication.isr_shrinks.rate{service:kafka} by {host}',
  partitionSize: 'max:kafka.log.partition.size{service:kafka} by {topic,partition}',
  diskFree: 'avg:system.disk.free{service:kafka,device:/data} by {broker_id}',
  // Summed over brokers, and averaged over time.
  produced: 'sum:kafka.topic.net.bytes_in.rate{service:kafka} by {topic}.rollup(avg, 60)',
  consumed: 'sum:kafka.topic.net.bytes_out.rate{service:kafka} by {topic}.rollup(avg, 60)',
};
