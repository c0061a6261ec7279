/** What applying a plan will be like: made by reconcile/predict-apply.ts. */
import type { BrokerId, Bytes, BytesPerSecond } from '../values/units.ts';

export interface Prediction {
  readonly durationMs: number;
  readonly bytesMoved: Bytes;
  /** Those that take part, by id. */
  readonly brokers: readonly BrokerPrediction[];
}

export interface BrokerPrediction {
  readonly broker: BrokerId;
  readonly usedBeforeBytes: Bytes;
  readonly usedAfterBytes: Bytes;
  /** The most that its disks hold at any time. */
  readonly peakUsedBytes: Bytes;
  /** null: unknown. */
  readonly capacityBytes: Bytes | null;
  readonly sentBytes: Bytes;
  readonly receivedBytes: Bytes;
  readonly peakSending: BytesPerSecond;
  readonly peakReceiving: BytesPerSecond;
}
