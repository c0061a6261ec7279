/** How busy brokers were when a snapshot was taken: written by `metrics fetch`, used where automatic throttles are predicted. */

import type { BrokerId } from '../values/units.ts';
import type { BrokerMetrics, MetricsSource } from './metrics-source.ts';

export interface MeasuredLoad {
  readonly source: MetricsSource['name'];
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** What rates are means of. */
  readonly windowMs: number;
  /** Those of which anything is known, by id. */
  readonly brokers: readonly BrokerLoad[];
}

interface BrokerLoad extends Pick<BrokerMetrics, 'sent' | 'received' | 'instanceType'> {
  readonly id: BrokerId;
}
