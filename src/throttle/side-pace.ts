/** One direction of one broker: what its rate is and was, and what follows from a new reading. */
import { allowedRate, isWorthChanging } from './control-law.ts';

export interface SideReading {
  readonly atMs: number;
  readonly windowMs: number;
  /** Bytes per second of everything in this direction. */
  readonly used: number;
  /** Of it, what moves copied; null where nobody measured it. */
  readonly copied: number | null;
  readonly isStrained: boolean;
}

export interface AutoLimits {
  readonly capacity: number;
  readonly maxUtilization: number;
  readonly minRate: number;
  readonly changeThreshold: number;
}

/**
 * How much of a reading counts. What differs by more than noise is a step: more traffic of clients counts at once, less of it by
 * halves. Within the noise the mean moves slowly, so that nothing swings. bench/throttle-response.ts compares others.
 */
export interface Smoothing {
  /** A share of the capacity. */
  readonly noise: number;
  /** Shares of the difference: of noise, of a rise beyond it, of a fall beyond it. */
  readonly steady: number;
  readonly rise: number;
  readonly fall: number;
}

const chosenSmoothing: Smoothing = { noise: 0.15, steady: 0.1, rise: 1, fall: 0.5 };
/**
 * Additive increase, multiplicative decrease (Chiu and Jain, 1989): strained, half of the rate; otherwise a tenth of what the
 * headroom allows comes back with every reading.
 */
const decrease = 0.5;
const increase = 0.1;
/** A broker that copies less than this share of its rate, so often in a row, can't copy more. */
const slowShare = 0.7;
const slowReadings = 3;
/** What it may have beyond what it achieved, and how fast that grows once it uses it. */
const slack = 1.25;

export class SidePace {
  readonly #smoothing: Smoothing;
  #inForce: number | null = null;
  /** Since when each rate was in force, oldest first. */
  #history: { readonly sinceMs: number; readonly rate: number }[] = [];
  #readAtMs = Number.NEGATIVE_INFINITY;
  /** Traffic that is not that of moves, and that of moves, as of the latest reading. */
  #clients = 0;
  #moves = 0;
  #trust = 1;
  #learned: number | null = null;
  #slowFor = 0;
  /** What the latest reading allowed, and how many have lacked the broker since. */
  #given: number | null = null;
  #missed = 0;
  #missedAtMs = Number.NEGATIVE_INFINITY;

  constructor(smoothing: Smoothing = chosenSmoothing) {
    this.#smoothing = smoothing;
  }

  get inForce(): number | null {
    return this.#inForce;
  }

  /** What it was found not to exceed; null: nothing such. */
  get learned(): number | null {
    return this.#learned;
  }

  /** Share of the headroom that is given; below 1 after strain. */
  get trust(): number {
    return this.#trust;
  }

  /** The rate that a reading allows; one that was taken before changes nothing. */
  follow(reading: SideReading, { capacity, maxUtilization, minRate }: AutoLimits): number {
    if (reading.atMs > this.#readAtMs) this.#take(reading, capacity);
    const used = this.#clients + this.#moves;
    const headroom = allowedRate({ capacity, used, throttle: this.#moves, maxUtilization, minRate });
    const given = Math.min(headroom * this.#trust, this.#learned ?? Number.POSITIVE_INFINITY);
    this.#given = Math.max(minRate, given);
    this.#missed = 0;
    return this.#given;
  }

  /** The rate that stays where a reading lacks the broker; null: it has none by readings, or too many lacked it in a row. */
  hold(atMs: number, threshold: number): { readonly rate: number; readonly readings: number } | null {
    if (atMs > this.#missedAtMs) {
      this.#missed += 1;
      this.#missedAtMs = atMs;
    }
    if (this.#given === null || this.#missed > threshold) return null;
    return { rate: this.#given, readings: this.#missed };
  }

  /** Whether this rate is to be written; from then on it is in force. */
  take(rate: number, nowMs: number, changeThreshold: number): boolean {
    if (!isWorthChanging(rate, this.#inForce, changeThreshold)) return false;
    this.#inForce = rate;
    this.#history.push({ sinceMs: nowMs, rate });
    return true;
  }

  /** The rate could not be written after all: the next one is, whatever it is. */
  retract(): void {
    this.#inForce = null;
    this.#history.pop();
  }

  #take({ atMs, windowMs, used, copied, isStrained }: SideReading, capacity: number): void {
    const isFirst = this.#readAtMs === Number.NEGATIVE_INFINITY;
    this.#readAtMs = atMs;
    // The law takes the rate in force for the traffic of moves; here it is that of the time in which the reading was taken.
    this.#moves = Math.min(this.#meanInForce(atMs - windowMs, atMs), copied ?? Number.POSITIVE_INFINITY);
    const clients = Math.max(0, used - this.#moves);
    const difference = clients - this.#clients;
    this.#clients += isFirst ? difference : difference * this.#shareOf(difference / capacity);
    this.#trust = isStrained ? this.#trust * decrease : Math.min(1, this.#trust + increase);
    this.#learn(copied);
  }

  #shareOf(difference: number): number {
    const { noise, steady, rise, fall } = this.#smoothing;
    if (Math.abs(difference) <= noise) return steady;
    return difference > 0 ? rise : fall;
  }

  #learn(copied: number | null): void {
    const rate = this.#inForce;
    if (copied === null || rate === null) return;
    this.#slowFor = copied > 0 && copied < slowShare * rate ? this.#slowFor + 1 : 0;
    if (this.#slowFor >= slowReadings) this.#learned = copied * slack;
    else if (this.#learned !== null && copied * slack > this.#learned) this.#learned *= slack;
  }

  /** None was in force before the first. */
  #meanInForce(fromMs: number, toMs: number): number {
    const spans = this.#history.map(({ sinceMs, rate }, index) => ({
      rate,
      ms: Math.max(0, Math.min(toMs, this.#history[index + 1]?.sinceMs ?? toMs) - Math.max(fromMs, sinceMs)),
    }));
    this.#history = this.#history.filter((_, index) => (this.#history[index + 1]?.sinceMs ?? toMs) >= fromMs);
    return spans.reduce((sum, { rate, ms }) => sum + rate * ms, 0) / Math.max(1, toMs - fromMs);
  }
}
