/**
 * Which rate each broker gets in each direction, and why: an override before anything else, then its policy, fixed or by the
 * headroom that metrics show. No clock and no network: throttle-loop.ts and every apply ask it at each turn.
 */

import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import type { AutoPacing, BackOffLimits, Pacing } from '../model/desired/desired-state.ts';
import type { BrokerMetrics, MetricsReading, Strain } from '../model/metrics/metrics-source.ts';
import { ownValue } from '../model/values/own-value.ts';
import { type BrokerId, bytesPerSecond } from '../model/values/units.ts';
import type { Side } from './configs/throttle-keys.ts';
import type { BrokerRates, TakingPart } from './moving-replicas.ts';
import { overrideOf } from './overrides.ts';
import type { RateReason } from './rate-reason.ts';
import { SidePace } from './side-pace.ts';

export interface Turn {
  readonly nowMs: number;
  readonly takingPart: TakingPart;
  readonly overrides: readonly ThrottleOverride[];
  /** The latest that there is; null: none yet. */
  readonly reading: MetricsReading | null;
  /** Bytes per second that moves copied of late, where it was measured. */
  readonly copied: ReadonlyMap<BrokerId, Readonly<Record<Side, number>>>;
}

export interface DecidedRate {
  readonly broker: BrokerId;
  readonly side: Side;
  readonly rate: number;
  readonly why: RateReason;
  readonly changed: boolean;
}

/** A reading older than twice what it is a mean of, or than this, tells nothing about now. */
const readingLastsMs = 30_000;

/** The policy of each broker. */
export type PacingOf = (broker: BrokerId) => Pacing;

export class RateController {
  readonly #pacingOf: PacingOf;
  readonly #paces = new Map<string, SidePace>();

  constructor(pacingOf: PacingOf) {
    this.#pacingOf = pacingOf;
  }

  /** Of every broker that takes part, by id; those that changed are to be written, and count as written from then on. */
  decide(turn: Turn): readonly DecidedRate[] {
    return [...turn.takingPart].flatMap(([broker, sides]) =>
      sides.map((side) => this.#decideSide(broker, side, turn)),
    );
  }

  /** Brokers that no longer take part begin anew when they do again. */
  forget(broker: BrokerId): void {
    for (const side of ['leader', 'follower'] as const) this.#paces.delete(`${broker} ${side}`);
  }

  /** Its rates could not be written: they are decided anew. */
  retract(broker: BrokerId): void {
    for (const side of ['leader', 'follower'] as const) this.#paces.get(`${broker} ${side}`)?.retract();
  }

  #decideSide(broker: BrokerId, side: Side, turn: Turn): DecidedRate {
    const key = `${broker} ${side}`;
    const pace = this.#paces.get(key) ?? new SidePace();
    this.#paces.set(key, pace);
    const pacing = this.#pacingOf(broker);
    const wanted = wantedRate(pace, { broker, side, pacing, turn });
    const threshold = isComputed(wanted) && pacing.mode === 'auto' ? pacing.changeThreshold : 0;
    const rate = Math.max(1, Math.round(wanted.rate));
    const changed = pace.inForce !== rate && pace.take(rate, turn.nowMs, threshold);
    return { ...wanted, broker, side, rate: pace.inForce ?? rate, changed };
  }
}

/** What is to be written: of the brokers of which anything changed. */
export function changedRates(decided: readonly DecidedRate[]): BrokerRates {
  const changed = new Set(decided.filter(({ changed: isNew }) => isNew).map(({ broker }) => broker));
  const rates = new Map<BrokerId, Partial<Record<Side, ReturnType<typeof bytesPerSecond>>>>();
  for (const { broker, side, rate } of decided) {
    if (changed.has(broker)) rates.set(broker, { ...rates.get(broker), [side]: bytesPerSecond(rate) });
  }
  return rates;
}

type Wanted = Pick<DecidedRate, 'rate' | 'why'>;

interface SideQuestion {
  readonly broker: BrokerId;
  readonly side: Side;
  readonly pacing: Pacing;
  readonly turn: Turn;
}

function wantedRate(pace: SidePace, question: SideQuestion): Wanted {
  const { broker, pacing, turn } = question;
  // What is measured meanwhile is followed all the same: an override that ends leaves no stale picture.
  const byPolicy: Wanted =
    pacing.mode === 'fixed'
      ? { rate: pacing.rate, why: { kind: 'policy' } }
      : automaticRate(pace, pacing, question);
  const override = overrideOf(turn.overrides, broker, turn.nowMs);
  if (!override) return byPolicy;
  const scope = override.broker === null ? 'all brokers' : 'this broker';
  return { rate: override.rate, why: { kind: 'override', scope, by: override.by } };
}

/** What moves a little at every reading. */
function isComputed({ why: { kind } }: Wanted): boolean {
  return kind === 'headroom' || kind === 'strain';
}

function automaticRate(pace: SidePace, pacing: AutoPacing, { broker, side, turn }: SideQuestion): Wanted {
  const { minRate } = pacing;
  const unknown = (what: string): Wanted => ({ rate: minRate, why: { kind: 'unknown', what } });
  const { reading } = turn;
  if (!reading) return unknown('no metrics yet');
  if (turn.nowMs - reading.atMs > Math.max(readingLastsMs, 2 * reading.windowMs))
    return unknown('no metrics of late');
  const metrics = reading.brokers.get(broker);
  const used = side === 'leader' ? metrics?.sent : metrics?.received;
  if (!metrics || used === null || used === undefined) {
    const held = pace.hold(reading.atMs, pacing.failureThreshold);
    const what = 'no metrics of this broker';
    return held === null
      ? unknown(what)
      : { rate: held.rate, why: { kind: 'held', what, readings: held.readings } };
  }
  const capacity = capacityOf(pacing, metrics);
  if (capacity === null) return unknown(unknownCapacity(metrics));
  const strain = strainOf(metrics.strain, pacing.backOff);
  const rate = pace.follow(
    {
      ...{ atMs: reading.atMs, windowMs: reading.windowMs, used, isStrained: strain !== null },
      copied: turn.copied.get(broker)?.[side] ?? null,
    },
    { ...pacing, capacity, maxUtilization: pacing.maxUtilization[side === 'leader' ? 'send' : 'receive'] },
  );
  const why: RateReason =
    strain === null ? { kind: 'headroom', used, capacity } : { kind: 'strain', evidence: strain };
  return { rate, why };
}

function capacityOf({ capacity }: AutoPacing, { instanceType }: BrokerMetrics): number | null {
  const ofType = instanceType === null ? undefined : ownValue(capacity.byInstanceType, instanceType);
  return ofType ?? capacity.default;
}

function unknownCapacity({ instanceType }: BrokerMetrics): string {
  return instanceType === null
    ? 'no instance type, and no default capacity'
    : `no capacity for instance type ${instanceType}`;
}

/** The evidence, where clients suffer; null where they don't, or nobody knows. */
function strainOf(measured: Strain, limits: BackOffLimits): string | null {
  const above = (value: number | null, limit: number | null): value is number =>
    value !== null && limit !== null && value > limit;
  const { produceP99Ms, fetchP99Ms, requestIdle, isrShrinksPerSecond } = measured;
  if (above(produceP99Ms, limits.produceP99Ms))
    return `produce p99 of ${Math.round(produceP99Ms)} ms, above ${limits.produceP99Ms} ms`;
  if (above(fetchP99Ms, limits.fetchP99Ms))
    return `fetch p99 of ${Math.round(fetchP99Ms)} ms, above ${limits.fetchP99Ms} ms`;
  if (requestIdle !== null && limits.requestIdle !== null && requestIdle < limits.requestIdle)
    return `request handlers idle for ${Math.round(100 * requestIdle)}%, less than ${Math.round(100 * limits.requestIdle)}%`;
  if (limits.isrShrinks && isrShrinksPerSecond !== null && isrShrinksPerSecond > 0)
    return 'replicas fall out of sync';
  return null;
}
