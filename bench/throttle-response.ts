/**
 * How the automatic throttle answers to clients whose traffic steps, with noise and late metrics: overshoot, use of the
 * headroom and swings, for several kinds of smoothing. `node bench/throttle-response.ts` prints the table of docs/throttling.md.
 */
import { SidePace, type Smoothing } from '../src/throttle/side-pace.ts';
import { type Plant, respond } from '../tests/support/throttle-plant.ts';

const candidates: readonly (readonly [string, Smoothing])[] = [
  ['none', { noise: 0, steady: 1, rise: 1, fall: 1 }],
  ['half of each difference', { noise: 0, steady: 0.5, rise: 0.5, fall: 0.5 }],
  ['a fifth of each difference', { noise: 0, steady: 0.2, rise: 0.2, fall: 0.2 }],
  ['all of a rise, half of a fall', { noise: 0, steady: 1, rise: 1, fall: 0.5 }],
  ['a tenth within 10%, else all and half', { noise: 0.1, steady: 0.1, rise: 1, fall: 0.5 }],
  ['a tenth within 15%, else all and half', { noise: 0.15, steady: 0.1, rise: 1, fall: 0.5 }],
  ['a fifth within 15%, else all and half', { noise: 0.15, steady: 0.2, rise: 1, fall: 0.5 }],
  ['a tenth within 15%, else all', { noise: 0.15, steady: 0.1, rise: 1, fall: 1 }],
];
const plants: readonly (readonly [string, Plant])[] = [
  ['quiet', { noise: 0, delayMs: 0, windowMs: 10_000 }],
  ['noisy', { noise: 0.1, delayMs: 5_000, windowMs: 30_000 }],
  ['noisy and late', { noise: 0.1, delayMs: 30_000, windowMs: 60_000 }],
];

console.log('| smoothing | metrics | over capacity | given of the headroom | changes | turns |');
console.log('|---|---|---:|---:|---:|---:|');
for (const [name, smoothing] of candidates) {
  for (const [metrics, plant] of plants) {
    const { overCapacity, headroomUsed, changes, turns } = respond(() => new SidePace(smoothing), plant);
    const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
    console.log(
      `| ${name} | ${metrics} | ${percent(overCapacity)} | ${percent(headroomUsed)} | ${changes} | ${turns} |`,
    );
  }
}
