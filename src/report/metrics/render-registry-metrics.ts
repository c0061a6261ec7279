/** What the registry does and knows, in Prometheus' text format; for its /metrics. */
import { renderMetrics } from './prometheus-text.ts';

export interface RegistryMetrics {
  readonly topics: number;
  readonly brokers: number;
  readonly watchers: number;
  readonly running: number;
  /** Since the cluster was last looked at. */
  readonly ageMs: number;
  readonly failedRefreshes: number;
  /** The manifests that are read can't be used: those before still hold. */
  readonly manifestsAreBad: boolean;
  readonly calls: readonly {
    readonly method: string;
    readonly transport: string;
    readonly code: string;
    readonly count: number;
    readonly seconds: number;
  }[];
}

export function renderRegistryMetrics(cluster: string, metrics: RegistryMetrics): string {
  const one = (value: number) => [{ labels: { cluster }, value }];
  const perCall = (numberOf: (call: RegistryMetrics['calls'][number]) => number) =>
    metrics.calls.map((call) => {
      const { method, transport, code } = call;
      return { labels: { cluster, method, transport, code }, value: numberOf(call) };
    });
  return renderMetrics('topicwright_registry', [
    { name: 'topics', help: 'Topics that are known.', samples: one(metrics.topics) },
    { name: 'brokers', help: 'Brokers that are alive.', samples: one(metrics.brokers) },
    {
      name: 'age_seconds',
      help: 'How long ago the cluster was last looked at.',
      samples: one(metrics.ageMs / 1000),
    },
    {
      name: 'refresh_failures_total',
      help: 'How often Kafka could not be asked.',
      type: 'counter',
      samples: one(metrics.failedRefreshes),
    },
    {
      name: 'bad_manifests',
      help: 'Whether the manifests changed to something that cannot be used; those before still hold.',
      samples: one(metrics.manifestsAreBad ? 1 : 0),
    },
    { name: 'watchers', help: 'Streams that are open.', samples: one(metrics.watchers) },
    { name: 'running_calls', help: 'Calls that are being answered.', samples: one(metrics.running) },
    {
      name: 'calls_total',
      help: 'Calls that were answered.',
      type: 'counter',
      samples: perCall(({ count }) => count),
    },
    {
      name: 'call_seconds_total',
      help: 'How long answering them took together.',
      type: 'counter',
      samples: perCall(({ seconds }) => seconds),
    },
  ]);
}
