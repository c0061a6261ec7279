/** Simulated time: passes only while somebody sleeps, and for everybody alike. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SimulatedClock } from '../../src/simulation/parts/simulated-clock.ts';

/** A clock that starts at 0, with the steps that it took. */
function startClock(realMsPerSleep = 0): { readonly clock: SimulatedClock; readonly steps: number[] } {
  const steps: number[] = [];
  let nowMs = 0;
  const advance = async (durationMs: number): Promise<void> => {
    steps.push(durationMs);
    nowMs += durationMs;
  };
  return { clock: new SimulatedClock({ now: () => nowMs, advance }, realMsPerSleep), steps };
}

describe('sleeping', () => {
  test('lets exactly that much time pass, at once', async () => {
    const { clock } = startClock();
    const realStart = performance.now();
    await clock.sleep(86_400_000);
    expect(clock.now()).toBe(86_400_000);
    expect(performance.now() - realStart).toBeLessThan(1_000);
  });

  test('two who sleep at the same time share it, each waking at its own time', async () => {
    const { clock, steps } = startClock();
    const woken: string[] = [];
    const sleepTwice = async (name: string, durationMs: number): Promise<void> => {
      for (let turn = 1; turn <= 2; turn++) {
        await clock.sleep(durationMs);
        woken.push(`${name}${turn} at ${clock.now()}`);
      }
    };
    await Promise.all([sleepTwice('a', 1_000), sleepTwice('b', 1_500)]);
    expect(woken).toEqual(['a1 at 1000', 'b1 at 1500', 'a2 at 2000', 'b2 at 3000']);
    expect(steps).toEqual([1_000, 500, 500, 1_000]);
  });

  test('nobody wakes early or late, however many sleep', async () => {
    const naps = fc.array(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(naps, async (sleepers) => {
        const { clock } = startClock();
        const nap = async (durations: readonly number[]): Promise<void> => {
          for (const durationMs of durations) {
            const wakeAt = clock.now() + durationMs;
            await clock.sleep(durationMs);
            expect(clock.now()).toBe(wakeAt);
          }
        };
        await Promise.all(sleepers.map(nap));
        const total = (durations: readonly number[]) => durations.reduce((sum, one) => sum + one, 0);
        expect(clock.now()).toBe(Math.max(0, ...sleepers.map(total)));
      }),
    );
  });

  test('takes real time too where somebody watches', async () => {
    const { clock } = startClock(60);
    const realStart = performance.now();
    await clock.sleep(10_000);
    expect(performance.now() - realStart).toBeGreaterThanOrEqual(55);
    expect(clock.now()).toBe(10_000);
  });
});

describe('aborting', () => {
  test('ends the sleep at once and without error, and no time passes for it', async () => {
    const { clock } = startClock(50);
    const abort = new AbortController();
    const sleeping = clock.sleep(10_000, abort.signal);
    abort.abort();
    await sleeping;
    expect(clock.now()).toBe(0);
    await clock.sleep(10_000, abort.signal);
    expect(clock.now()).toBe(0);
  });

  test('leaves the others asleep', async () => {
    const { clock } = startClock();
    const abort = new AbortController();
    const other = clock.sleep(2_000).then(() => clock.now());
    const sleeping = clock.sleep(1_000, abort.signal).then(() => clock.now());
    abort.abort();
    expect(await Promise.all([other, sleeping])).toEqual([2_000, 0]);
  });
});

test('what goes wrong while time passes is told to who sleeps, and the clock goes on', async () => {
  let fails = true;
  const advance = async (): Promise<void> => {
    if (fails) throw new Error('the disk is full');
  };
  const clock = new SimulatedClock({ now: () => 0, advance }, 0);
  await expect(clock.sleep(0)).rejects.toThrow('the disk is full');
  fails = false;
  await expect(clock.sleep(0)).resolves.toBeUndefined();
});
