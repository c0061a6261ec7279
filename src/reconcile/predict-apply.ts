/** Applies a plan to a simulated copy of the cluster and measures: what `simulate` tells before anyone applies it. */
import type { Clock } from '../model/clock.ts';
import type { ClusterPort } from '../model/cluster-port.ts';
import type { Plan } from '../model/plan.ts';
import type { BrokerPrediction, Prediction } from '../model/prediction.ts';
import { type BrokerId, bytes, bytesPerSecond } from '../model/units.ts';
import type { ApplyContext } from './apply-context.ts';
import { applyPlan } from './apply-plan.ts';

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
  last: Traffic;
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
  await readMeters(meters, port, brokers, traffic(), 0);
  const metered: Clock = {
    now: () => clock.now(),
    sleep: async (durationMs, signal) => {
      const from = clock.now();
      await clock.sleep(durationMs, signal);
      await readMeters(meters, port, brokers, traffic(), clock.now() - from);
    },
  };
  const options = { allowDataLoss: true, allowLessSafety: true, detach: false };
  const { durationMs } = await applyPlan(plan, options, { ...context, clock: metered });
  return { durationMs, bytesMoved: plan.summary.bytesMoved, brokers: predictions(meters) };
}

async function readMeters(
  meters: Map<BrokerId, Meter>,
  port: ClusterPort,
  brokers: readonly BrokerId[],
  traffic: readonly Traffic[],
  durationMs: number,
): Promise<void> {
  const byBroker = new Map(traffic.map((one) => [one.broker, one]));
  for (const { broker, logDirs } of await port.describeStorage(brokers, [])) {
    const used = logDirs.reduce((sum, { totalBytes, usableBytes }) => sum + totalBytes - usableBytes, 0);
    const capacity = logDirs.reduce((sum, { totalBytes }) => sum + totalBytes, 0);
    const now = byBroker.get(broker) ?? { broker, sentBytes: 0, receivedBytes: 0 };
    const meter = meters.get(broker) ?? {
      ...{ before: used, after: used, peak: used, capacity },
      ...{ last: now, peakSending: 0, peakReceiving: 0 },
    };
    meters.set(broker, meter);
    meter.after = used;
    meter.peak = Math.max(meter.peak, used);
    // Over less than a second a rate is mostly rounding.
    if (durationMs < 1_000) continue;
    const perSecond = (now_: number, last: number): number => ((now_ - last) * 1000) / durationMs;
    meter.peakSending = Math.max(meter.peakSending, perSecond(now.sentBytes, meter.last.sentBytes));
    meter.peakReceiving = Math.max(
      meter.peakReceiving,
      perSecond(now.receivedBytes, meter.last.receivedBytes),
    );
    meter.last = now;
  }
}

function predictions(meters: ReadonlyMap<BrokerId, Meter>): readonly BrokerPrediction[] {
  return [...meters]
    .filter(([, { last }]) => last.sentBytes + last.receivedBytes > 0)
    .sort(([a], [b]) => a - b)
    .map(([broker, meter]) => ({
      broker,
      usedBeforeBytes: bytes(meter.before),
      usedAfterBytes: bytes(meter.after),
      peakUsedBytes: bytes(meter.peak),
      capacityBytes: meter.capacity === 0 ? null : bytes(meter.capacity),
      sentBytes: bytes(Math.round(meter.last.sentBytes)),
      receivedBytes: bytes(Math.round(meter.last.receivedBytes)),
      peakSending: bytesPerSecond(Math.round(meter.peakSending)),
      peakReceiving: bytesPerSecond(Math.round(meter.peakReceiving)),
    }));
}
