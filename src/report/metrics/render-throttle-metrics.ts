/** What the throttle daemon does, in Prometheus' text format; for its /metrics. */
import type { BrokerId } from '../../model/values/units.ts';
import { renderMetrics } from './prometheus-text.ts';

export interface ThrottleMetrics {
  /** false: another daemon or an apply acts. */
  readonly isActing: boolean;
  /** Since the epoch; null: there has been no turn yet. */
  readonly lastTurnAtMs: number | null;
  readonly movingPartitions: number;
  readonly rates: readonly {
    readonly broker: BrokerId;
    /** leader: what it may send; follower: what it may receive. */
    readonly side: 'leader' | 'follower';
    /** Bytes per second. */
    readonly rate: number;
    /** It is at minRate, as something about it is not known. */
    readonly isUnknown: boolean;
  }[];
  readonly overrides: number;
  readonly failedReads: number;
  /** What the files hold by now can't be used. */
  readonly manifestsAreBad: boolean;
}

export function renderThrottleMetrics(cluster: string, metrics: ThrottleMetrics): string {
  const { isActing, lastTurnAtMs, movingPartitions, rates, overrides, failedReads, manifestsAreBad } =
    metrics;
  const unknown = new Set(rates.filter(({ isUnknown }) => isUnknown).map(({ broker }) => broker));
  const one = (value: number) => [{ labels: { cluster }, value }];
  return renderMetrics('topicwright_throttle', [
    {
      name: 'acting',
      help: 'Whether this daemon acts, and no other one or apply.',
      samples: one(isActing ? 1 : 0),
    },
    {
      name: 'last_turn_timestamp_seconds',
      help: 'When it last looked at the cluster.',
      samples: lastTurnAtMs === null ? [] : one(lastTurnAtMs / 1000),
    },
    { name: 'moving_partitions', help: 'Partitions that copy.', samples: one(movingPartitions) },
    {
      name: 'rate_bytes_per_second',
      help: 'What a broker may send (leader) and receive (follower).',
      samples: rates.map(({ broker, side, rate }) => ({ labels: { cluster, broker, side }, value: rate })),
    },
    {
      name: 'unknown_brokers',
      help: 'Brokers that copy and are kept to minRate for want of metrics or of a capacity.',
      samples: one(unknown.size),
    },
    { name: 'overrides', help: 'Rates set by hand that hold now.', samples: one(overrides) },
    {
      name: 'metrics_failures_total',
      help: 'How often the metrics source gave no answer.',
      type: 'counter',
      samples: one(failedReads),
    },
    {
      name: 'bad_manifests',
      help: "Whether the manifests can't be used, so that those before still hold.",
      samples: one(manifestsAreBad ? 1 : 0),
    },
  ]);
}
