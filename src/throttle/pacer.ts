/** Paces moves: asks metrics and overrides at every turn, and says what has to be written. */

import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import type { MetricsReading, MetricsSource } from '../model/metrics/metrics-source.ts';
import type { ApplyEvent, ThrottleRange } from '../model/plan/apply-event.ts';
import { type Problem, ProblemError } from '../model/problem/problem.ts';
import { type BrokerId, type BytesPerSecond, bytesPerSecond } from '../model/values/units.ts';
import { CopyMeter, type CopyPosition } from './copy-meter.ts';
import type { BrokerRates, TakingPart } from './moving-replicas.ts';
import { hasExpired, overridesIn } from './overrides.ts';
import { changedRates, type DecidedRate, type PacingOf, RateController } from './rate-controller.ts';

/** As often as metrics are asked; what they say changes more slowly. */
const readEveryMs = 10_000;
const tellAgainMs = 10_000;

export interface PacerOptions {
  readonly pacingOf: PacingOf;
  /** null: automatic policies stay at their minimum. */
  readonly metrics: MetricsSource | null;
  readonly onEvent: (event: ApplyEvent) => void;
}

export class Pacer {
  readonly #options: PacerOptions;
  readonly #controller: RateController;
  readonly #meter = new CopyMeter();
  #reading: MetricsReading | null = null;
  #copied: ReturnType<CopyMeter['takeRates']> = new Map();
  #readAtMs = Number.NEGATIVE_INFINITY;
  #isBlind = false;
  readonly #told = new Set<string>();
  readonly #untold = new Map<BrokerId, number>();
  #failedReads = 0;
  #overrides: readonly ThrottleOverride[] = [];
  /** No broker gets less, as a move would never end. */
  #floor = 0;
  #decided: readonly DecidedRate[] = [];

  constructor(options: PacerOptions) {
    this.#options = options;
    this.#controller = new RateController((broker) => this.#withFloor(options.pacingOf(broker)));
  }

  noteCopies(position: CopyPosition): void {
    this.#meter.note(position);
  }

  noteEnd(position: CopyPosition): void {
    this.#meter.noteEnd(position);
  }

  /** These brokers could not be told their rates, and are told again in a while. */
  noteUntold(brokers: readonly BrokerId[], nowMs: number): void {
    for (const broker of brokers) this.#untold.set(broker, nowMs + tellAgainMs);
  }

  get untold(): ReadonlySet<BrokerId> {
    return new Set(this.#untold.keys());
  }

  /** The rates that have to be written now; empty where none changed. */
  async turn(
    nowMs: number,
    takingPart: TakingPart,
    journal: Readonly<Record<string, string>>,
  ): Promise<BrokerRates> {
    for (const [broker, dueMs] of this.#untold) {
      if (dueMs > nowMs) continue;
      this.#untold.delete(broker);
      this.#controller.retract(broker);
    }
    const brokers = [...takingPart.keys()];
    const isAutomatic = brokers.some((id) => this.#options.pacingOf(id).mode === 'auto');
    const everyMs = this.#options.metrics?.intervalMs ?? readEveryMs;
    if (isAutomatic && nowMs - this.#readAtMs >= everyMs) await this.#read(nowMs, brokers);
    const overrides = overridesIn(journal).filter((override) => !hasExpired(override, nowMs));
    this.#tellOverrides(overrides);
    this.#decided = this.#controller.decide({
      ...{ nowMs, takingPart, overrides, reading: this.#reading, copied: this.#copied },
    });
    return changedRates(this.#decided);
  }

  /** As of the latest turn. */
  get decided(): readonly DecidedRate[] {
    return this.#decided;
  }

  /** Those set by hand that hold now. */
  get overrides(): readonly ThrottleOverride[] {
    return this.#overrides;
  }

  /** How often metrics gave no answer. */
  get failedReads(): number {
    return this.#failedReads;
  }

  /** A broker that no longer takes part begins anew when it does again. */
  forget(broker: BrokerId): void {
    this.#controller.forget(broker);
  }

  /** Of the brokers that take part now. */
  get range(): ThrottleRange | null {
    if (this.#decided.length === 0) return null;
    const rates = this.#decided.map(({ rate }) => rate);
    return {
      lowest: bytesPerSecond(rates.reduce((low, rate) => Math.min(low, rate), Number.POSITIVE_INFINITY)),
      highest: bytesPerSecond(rates.reduce((high, rate) => Math.max(high, rate), 0)),
    };
  }

  /** Twice as fast, up to the limit, from the next turn on; null: it is at the limit already. */
  raise(limit: BytesPerSecond): BytesPerSecond | null {
    const lowest = this.range?.lowest ?? limit;
    if (lowest >= limit) return null;
    this.#floor = Math.min(limit, 2 * lowest);
    return bytesPerSecond(this.#floor);
  }

  async #read(nowMs: number, brokers: readonly BrokerId[]): Promise<void> {
    const { metrics, onEvent } = this.#options;
    if (!metrics) return;
    this.#readAtMs = nowMs;
    this.#copied = this.#meter.takeRates(nowMs);
    try {
      this.#reading = await metrics.read(brokers);
      if (this.#isBlind) onEvent({ kind: 'metrics-back', source: metrics.name });
      this.#isBlind = false;
      this.#tellOnce(this.#reading.problems);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      this.#failedReads++;
      // Rates stay for as long as the last reading is worth anything, then go to their minimum.
      for (const problem of this.#isBlind ? [] : error.problems)
        onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
      this.#isBlind = true;
    }
  }

  #tellOnce(problems: readonly Problem[]): void {
    for (const problem of problems) {
      if (this.#told.has(problem.summary)) continue;
      this.#told.add(problem.summary);
      this.#options.onEvent({ kind: 'warning', problem });
    }
  }

  #tellOverrides(now: readonly ThrottleOverride[]): void {
    const { onEvent } = this.#options;
    const told = new Set(this.#overrides.map((override) => JSON.stringify(override)));
    const valid = new Set(now.map((override) => JSON.stringify(override)));
    for (const override of this.#overrides)
      if (!valid.has(JSON.stringify(override))) onEvent({ kind: 'override-ended', override });
    for (const override of now)
      if (!told.has(JSON.stringify(override))) onEvent({ kind: 'override-begun', override });
    this.#overrides = now;
  }

  #withFloor(pacing: ReturnType<PacingOf>): ReturnType<PacingOf> {
    const floor = (rate: BytesPerSecond): BytesPerSecond => bytesPerSecond(Math.max(rate, this.#floor));
    return pacing.mode === 'fixed'
      ? { ...pacing, rate: floor(pacing.rate) }
      : { ...pacing, minRate: floor(pacing.minRate) };
  }
}
