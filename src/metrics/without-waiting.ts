/**
 * A source whose server may stall, for those who can't wait: throttles have to follow moves that begin meanwhile. A reading that
 * takes too long goes on in the background, and the latest one that there is counts until it has come.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { MetricsReading, MetricsSource } from '../model/metrics/metrics-source.ts';

const patienceMs = 2_000;

export function withoutWaiting(source: MetricsSource): MetricsSource {
  let latest: MetricsReading | null = null;
  let underWay: Promise<MetricsReading> | null = null;
  return {
    ...source,
    read: async (brokers) => {
      underWay ??= source.read(brokers);
      const answer = underWay.then(
        (reading) => ({ reading }),
        (error: unknown) => ({ error }),
      );
      const answered = await Promise.race([answer, sleep(patienceMs, null, { ref: false })]);
      if (answered === null) return latest ?? nothingYet;
      underWay = null;
      if ('error' in answered) throw answered.error;
      latest = answered.reading;
      return answered.reading;
    },
  };
}

/** Of long ago, so that nobody takes it for the present. */
const nothingYet: MetricsReading = { atMs: 0, windowMs: 0, brokers: new Map(), problems: [] };
