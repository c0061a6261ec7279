/** A metrics server that stalls holds nothing up. */
import { expect, test } from 'vitest';
import { withoutWaiting } from '../../src/metrics/without-waiting.ts';
import type { MetricsReading, MetricsSource } from '../../src/model/metrics/metrics-source.ts';

const reading = (atMs: number): MetricsReading => ({
  atMs,
  windowMs: 1_000,
  brokers: new Map(),
  problems: [],
});

function stallingSource(): {
  source: MetricsSource;
  asked: () => number;
  answer: (with_: MetricsReading | Error) => void;
} {
  const waiting: PromiseWithResolvers<MetricsReading>[] = [];
  return {
    source: {
      name: 'prometheus',
      readSizes: async () => null,
      readTraffic: async () => null,
      read: () => {
        const one = Promise.withResolvers<MetricsReading>();
        waiting.push(one);
        return one.promise;
      },
    },
    asked: () => waiting.length,
    answer: (with_) => {
      const last = waiting.at(-1);
      if (with_ instanceof Error) last?.reject(with_);
      else last?.resolve(with_);
    },
  };
}

test('an answer that is there is passed on; one that stalls is waited for in the background', async () => {
  const { source, asked, answer } = stallingSource();
  const patient = withoutWaiting(source);
  const first = patient.read([]);
  answer(reading(1));
  expect((await first).atMs).toBe(1);
  // Two seconds go by; the latest one counts meanwhile, and nothing is asked twice.
  expect((await patient.read([])).atMs).toBe(1);
  expect(asked()).toBe(2);
  const third = patient.read([]);
  answer(reading(2));
  expect((await third).atMs).toBe(2);
  expect(asked()).toBe(2);
});

test('with no answer at all it is a reading of long ago; a failure is told by whoever asks next', async () => {
  const { source, answer } = stallingSource();
  const patient = withoutWaiting(source);
  expect(await patient.read([])).toMatchObject({ atMs: 0 });
  const next = patient.read([]);
  answer(new Error('reset'));
  await expect(next).rejects.toThrow('reset');
});
