/** The load that automatic throttles are predicted by. */

import type { MeasuredLoad } from '../../model/metrics/measured-load.ts';
import { type MetricsSource, noStrain } from '../../model/metrics/metrics-source.ts';
import type { Clock } from '../../model/values/clock.ts';
import { type BrokerId, bytesPerSecond } from '../../model/values/units.ts';

/**
 * A source for predictions: what clients did when the load was taken, and on top what moves copy now.
 * `traffic`: what each broker has replicated so far, in bytes.
 */
export function predictedMetrics(
  load: MeasuredLoad,
  clock: Clock,
  traffic: () => readonly {
    readonly broker: BrokerId;
    readonly sentBytes: number;
    readonly receivedBytes: number;
  }[],
): MetricsSource {
  let last = { atMs: clock.now(), traffic: new Map(traffic().map((one) => [one.broker, one])) };
  return {
    name: load.source,
    readSizes: async () => null,
    readTraffic: async () => null,
    read: async () => {
      const now = { atMs: clock.now(), traffic: new Map(traffic().map((one) => [one.broker, one])) };
      const before = last;
      const windowMs = now.atMs - before.atMs;
      if (windowMs > 0) last = now;
      const copied = (id: BrokerId, side: 'sentBytes' | 'receivedBytes'): number => {
        const copiedBytes = (now.traffic.get(id)?.[side] ?? 0) - (before.traffic.get(id)?.[side] ?? 0);
        return windowMs > 0 ? (copiedBytes * 1000) / windowMs : 0;
      };
      return {
        ...{ atMs: now.atMs, windowMs, problems: [] },
        brokers: new Map(
          load.brokers.map(({ id, sent, received, instanceType }) => [
            id,
            {
              sent: sent === null ? null : bytesPerSecond(sent + copied(id, 'sentBytes')),
              received: received === null ? null : bytesPerSecond(received + copied(id, 'receivedBytes')),
              ...{ instanceType, strain: noStrain },
            },
          ]),
        ),
      };
    },
  };
}
