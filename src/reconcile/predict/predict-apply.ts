/** Applies a plan to a simulated copy of the cluster and measures: what `simulate` tells before anyone applies it. */

import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { BrokerPrediction, Prediction } from '../../model/plan/prediction.ts';
import type { Clock } from '../../model/values/clock.ts';
import { type BrokerId, bytes, bytesPerSecond } from '../../model/values/units.ts';
import type { ApplyContext } from '../apply/apply-context.ts';
import { applyPlan } from '../apply/apply-plan.ts';

export type { Prediction };

interface Traffic {
  readonly broker: BrokerId;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

interface Meter {
  readonly before: number;
  after: number;
  peak: number;
  readonly capacity: number;
  /** So far. */
  total: Traffic;
  /** Where the window begins that the rate is measured over. */
  begun: Traffic;
  begunAtMs: number;
  peakSending: number;
  peakReceiving: number;
}

/** The context is that of the copy; `traffic` what its brokers have replicated so far. */
export async function predictApply(
  plan: Plan,
  context: ApplyContext,
  traffic: () => readonly Traffic[],
): Promise<Prediction> {
  const { port, clock } = context;
  const brokers = plan.brokers.map(({ id }) => id);
  const meters = new Map<BrokerId, Meter>();
  const read = (): Promise<void> => readMeters(meters, port, brokers, traffic(), clock.now());
  await read();
  const metered: Clock = {
    now: () => clock.now(),
    sleep: async (durationMs, signal) => {
      await clock.sleep(durationMs, signal);
      await read();
    },
  };
  const options = { allowDataLoss: true, allowLessSafety: true, detach: false };
  const { durationMs } = await applyPlan(plan, options, { ...context, clock: metered });
  // What is left at the end is a rate of its own only where there is no other.
  for (const meter of meters.values())
    if (meter.peakSending + meter.peakReceiving === 0) closeWindow(meter, clock.now());
  return { durationMs, bytesMoved: plan.summary.bytesMoved, brokers: predictions(meters) };
}

/**
 * Brokers let through in a moment what a throttle has held back too much (KIP-73: ten samples of a second each); what a link
 * carries is told over as long as they keep to it.
 */
const peakWindowMs = 10_000;

async function readMeters(
  meters: Map<BrokerId, Meter>,
  port: ClusterPort,
  brokers: readonly BrokerId[],
  traffic: readonly Traffic[],
  nowMs: number,
): Promise<void> {
  const byBroker = new Map(traffic.map((one) => [one.broker, one]));
  for (const { broker, logDirs } of await port.describeStorage(brokers, [])) {
    const used = logDirs.reduce((sum, { totalBytes, usableBytes }) => sum + totalBytes - usableBytes, 0);
    const capacity = logDirs.reduce((sum, { totalBytes }) => sum + totalBytes, 0);
    const now = byBroker.get(broker) ?? { broker, sentBytes: 0, receivedBytes: 0 };
    const meter = meters.get(broker) ?? {
      ...{ before: used, after: used, peak: used, capacity },
      ...{ total: now, begun: now, begunAtMs: nowMs, peakSending: 0, peakReceiving: 0 },
    };
    meters.set(broker, meter);
    meter.after = used;
    meter.peak = Math.max(meter.peak, used);
    meter.total = now;
    if (nowMs - meter.begunAtMs >= peakWindowMs) closeWindow(meter, nowMs);
  }
}

/** However the reads before it fell: it is the time since the window began that counts. */
function closeWindow(meter: Meter, nowMs: number): void {
  const { total, begun, begunAtMs } = meter;
  const seconds = Math.max(1, (nowMs - begunAtMs) / 1000);
  meter.peakSending = Math.max(meter.peakSending, (total.sentBytes - begun.sentBytes) / seconds);
  meter.peakReceiving = Math.max(meter.peakReceiving, (total.receivedBytes - begun.receivedBytes) / seconds);
  meter.begun = total;
  meter.begunAtMs = nowMs;
}

function predictions(meters: ReadonlyMap<BrokerId, Meter>): readonly BrokerPrediction[] {
  return [...meters]
    .filter(([, { total }]) => total.sentBytes + total.receivedBytes > 0)
    .sort(([a], [b]) => a - b)
    .map(([broker, meter]) => ({
      broker,
      usedBeforeBytes: bytes(meter.before),
      usedAfterBytes: bytes(meter.after),
      peakUsedBytes: bytes(meter.peak),
      capacityBytes: meter.capacity === 0 ? null : bytes(meter.capacity),
      sentBytes: bytes(Math.round(meter.total.sentBytes)),
      receivedBytes: bytes(Math.round(meter.total.receivedBytes)),
      peakSending: bytesPerSecond(Math.round(meter.peakSending)),
      peakReceiving: bytesPerSecond(Math.round(meter.peakReceiving)),
    }));
}
