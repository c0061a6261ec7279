/**
 * Throttles whatever copies on a cluster, whoever began it: finds it, paces it, refreshes the lists as it comes and goes, and
 * takes everything back once it is done. One turn at a time; run-throttle.ts in reconcile/ decides when.
 */

import { partitionName } from '../model/cluster/partition-name.ts';
import type { ClusterPort } from '../model/cluster/port/cluster-port.ts';
import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import type { ChangedThrottles } from '../model/desired/apply-policy.ts';
import type { ThrottleRecord } from '../model/journal/record-values.ts';
import type { MetricsSource } from '../model/metrics/metrics-source.ts';
import type { ApplyEvent } from '../model/plan/apply-event.ts';
import type { Clock } from '../model/values/clock.ts';
import { append } from '../model/values/long-lists.ts';
import type { BrokerId } from '../model/values/units.ts';
import type { KeptThrottles } from './configs/kept-throttles.ts';
import { ThrottleEnd } from './configs/throttle-end.ts';
import { ThrottleLedger } from './configs/throttle-ledger.ts';
import { ThrottleWatch } from './configs/throttle-watch.ts';
import { joinMoving, reassigning, recovering } from './find-moving.ts';
import { type BrokerRates, type MovingReplicas, takingPart } from './moving-replicas.ts';
import { forgetOverrides, hasExpired, overridesIn, overridesOver } from './overrides.ts';
import { Pacer } from './pacer.ts';
import type { DecidedRate, PacingOf } from './rate-controller.ts';

export interface ThrottleLoopOptions {
  readonly port: ClusterPort;
  readonly clock: Clock;
  readonly metrics: MetricsSource | null;
  readonly pacingOf: PacingOf;
  /** Whether replicas that recover on this broker are slowed as well. */
  readonly slowsRecovery: (broker: BrokerId) => boolean;
  /** Before each turn, with the brokers that take part: policies go by pools, and brokers come and change. */
  readonly refreshPolicies: (brokers: readonly BrokerId[]) => Promise<void>;
  /** What an earlier process has not taken back. */
  readonly left: readonly ThrottleRecord[];
  /** What happens where somebody else changes throttles; asked at each turn. */
  readonly changedThrottles: () => ChangedThrottles;
  /** Nothing is written: the rates are what it would set. */
  readonly isReadOnly: boolean;
  readonly onEvent: (event: ApplyEvent) => void;
}

export interface ThrottleTurn {
  /** Partitions that copy. */
  readonly moving: readonly MovingReplicas[];
  readonly rates: readonly DecidedRate[];
  /** How often metrics gave no answer, since the loop began. */
  readonly failedReads: number;
  /** Those that hold now. */
  readonly overrides: readonly ThrottleOverride[];
}

/** Recovery shows only in all of the cluster's metadata, and how far copies are only on disks: asked for less often. */
const surveyEveryMs = 10_000;

export class ThrottleLoop {
  readonly #options: ThrottleLoopOptions;
  readonly #ledger: ThrottleLedger;
  readonly #watch: ThrottleWatch;
  readonly #end: ThrottleEnd;
  readonly #pacer: Pacer;
  /** What each topic's lists were made of. */
  readonly #covered = new Map<string, string>();
  #recovering: readonly MovingReplicas[] = [];
  #surveyedAtMs = Number.NEGATIVE_INFINITY;
  #wasMoving = false;

  constructor(options: ThrottleLoopOptions) {
    const { port, left, onEvent, pacingOf, metrics } = options;
    this.#options = options;
    this.#ledger = new ThrottleLedger(port, left, onEvent);
    this.#watch = new ThrottleWatch(port, this.#ledger, onEvent);
    this.#end = new ThrottleEnd(port);
    this.#pacer = new Pacer({ pacingOf, metrics, onEvent });
  }

  async turn(journal: Readonly<Record<string, string>>): Promise<ThrottleTurn> {
    const { port, clock } = this.#options;
    const nowMs = clock.now();
    const reassigned = reassigning(await port.listReassignments());
    if (nowMs - this.#surveyedAtMs >= surveyEveryMs) await this.#survey(nowMs, reassigned, journal);
    const moving = joinMoving([...reassigned, ...this.#recovering]);
    if (!this.#options.isReadOnly) await this.#secure(nowMs, moving);
    const parts = takingPart(moving);
    await this.#options.refreshPolicies([...parts.keys()]);
    const rates = await this.#pacer.turn(nowMs, parts, journal);
    if (!this.#options.isReadOnly) await this.#write(nowMs, moving, rates, journal);
    const { decided, failedReads, overrides } = this.#pacer;
    const { kept } = this.#ledger;
    return { moving, rates: decided.map((one) => withForeign(one, kept)), failedReads, overrides };
  }

  /** What is throttled stays so: its end is renewed, and what somebody changed is seen to. */
  async #secure(nowMs: number, moving: readonly MovingReplicas[]): Promise<void> {
    if (moving.length > 0) await this.#end.renew(nowMs);
    await this.#watch.look(nowMs, this.#options.changedThrottles());
  }

  async #write(
    nowMs: number,
    moving: readonly MovingReplicas[],
    rates: BrokerRates,
    journal: Readonly<Record<string, string>>,
  ): Promise<void> {
    this.#pacer.noteUntold(await this.#ledger.limitBrokers(rates), nowMs);
    await this.#cover(moving);
    await this.#releaseOthers(moving);
    await this.#forgetOverrides(journal, moving.length > 0, nowMs);
    if (this.#ledger.records.length === 0) await this.#end.forget(journal);
  }

  /** Everything is as it was before. */
  async end(): Promise<void> {
    await this.#ledger.releaseAll();
    if (this.#ledger.records.length === 0) await this.#end.forget({});
  }

  /** What slows copies stays, for whoever comes next. */
  async handOver(): Promise<void> {
    const { resources } = this.#ledger;
    if (resources.length === 0) return;
    const untilMs = await this.#end.renewNow(this.#options.clock.now());
    const topics = resources.filter(({ kind }) => kind === 'topic').length;
    this.#options.onEvent({
      ...{ kind: 'throttle-handed-over', topics, brokers: resources.length - topics },
      untilMs,
    });
  }

  async #survey(
    nowMs: number,
    reassigned: readonly MovingReplicas[],
    journal: Readonly<Record<string, string>>,
  ): Promise<void> {
    const { port, slowsRecovery } = this.#options;
    // A rate that somebody set for a broker is for all that it copies.
    const byHand = new Set(
      overridesIn(journal).flatMap((override) =>
        hasExpired(override, nowMs) ? [] : (override.broker ?? []),
      ),
    );
    this.#surveyedAtMs = nowMs;
    const now = await port.describePartitions('all');
    this.#recovering = recovering(now, reassigned, (id) => byHand.has(id) || slowsRecovery(id));
    const moving = joinMoving([...reassigned, ...this.#recovering]);
    if (moving.length === 0) return;
    const names = new Set<string>(moving.map(partitionName));
    const topics = new Set(moving.map(({ topic }) => topic));
    const leaders = new Map<string, BrokerId | null>(
      now.partitions
        .filter(({ topic }) => topics.has(topic))
        .map(({ topic, partition, leader }) => [partitionName({ topic, partition }), leader] as const)
        .filter(([name]) => names.has(name)),
    );
    const receivers = [...new Set(moving.flatMap((one) => one.receivers))].sort((a, b) => a - b);
    const storage = await port.describeStorage(receivers, moving);
    const sizes = Map.groupBy(
      storage.flatMap(({ replicas }) => replicas),
      partitionName,
    );
    for (const one of moving) {
      const name = partitionName(one);
      const copies = (sizes.get(name) ?? []).filter(({ broker }) => one.receivers.includes(broker));
      const copiedBytes = copies.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
      const leader = leaders.get(name) ?? null;
      this.#pacer.noteCopies({ name, copiedBytes, leader, receivers: one.receivers });
    }
  }

  async #cover(moving: readonly MovingReplicas[]): Promise<void> {
    const changed: MovingReplicas[] = [];
    for (const [topic, moves] of Map.groupBy(moving, (one) => one.topic)) {
      const lists = JSON.stringify(moves);
      if (this.#covered.get(topic) === lists) continue;
      this.#covered.set(topic, lists);
      append(changed, moves);
    }
    await this.#ledger.coverTopics(changed);
  }

  async #releaseOthers(moving: readonly MovingReplicas[]): Promise<void> {
    const topics = new Set(moving.map(({ topic }) => topic));
    const brokers = new Set(moving.flatMap(({ senders, receivers }) => [...senders, ...receivers]));
    const over = this.#ledger.resources.filter((resource) =>
      resource.kind === 'topic' ? !topics.has(resource.name) : !brokers.has(resource.id),
    );
    for (const resource of over) {
      if (resource.kind === 'topic') this.#covered.delete(resource.name);
      else this.#pacer.forget(resource.id);
    }
    await this.#ledger.release(over);
  }

  /** Those whose time is over, and those for a move that has ended. */
  async #forgetOverrides(
    journal: Readonly<Record<string, string>>,
    isMoving: boolean,
    nowMs: number,
  ): Promise<void> {
    const hasEnded = this.#wasMoving && !isMoving;
    this.#wasMoving = isMoving;
    const over = overridesOver(journal, nowMs, hasEnded);
    if (over.length > 0) await this.#options.port.appendJournal(forgetOverrides(over));
  }
}

/** A rate that somebody changed, and that stays as they want it, is the one that is in force. */
function withForeign(decided: DecidedRate, kept: KeptThrottles): DecidedRate {
  const rate = kept.rateOf(decided.broker, decided.side);
  return rate === undefined
    ? decided
    : { ...decided, rate: rate ?? 0, why: { kind: 'foreign', isSet: rate !== null } };
}
