/**
 * Throttles whatever copies on a cluster, whoever began it: finds it, paces it, refreshes the lists as it comes and goes, and
 * takes everything back once it is done. One turn at a time; run-throttle.ts in reconcile/ decides when.
 */

import { partitionName } from '../model/cluster/partition-name.ts';
import type { ClusterPort } from '../model/cluster/port/cluster-port.ts';
import type { ThrottleOverride } from '../model/cluster/throttle-status.ts';
import type { ThrottleRecord } from '../model/journal/record-values.ts';
import type { MetricsSource } from '../model/metrics/metrics-source.ts';
import type { ApplyEvent } from '../model/plan/apply-event.ts';
import type { Clock } from '../model/values/clock.ts';
import { append } from '../model/values/long-lists.ts';
import type { BrokerId } from '../model/values/units.ts';
import { joinMoving, reassigning, recovering } from './find-moving.ts';
import { type MovingReplicas, takingPart } from './moving-replicas.ts';
import { forgetOverrides, overridesOver } from './overrides.ts';
import { Pacer } from './pacer.ts';
import type { DecidedRate, PacingOf } from './rate-controller.ts';
import { ThrottleLedger } from './throttle-ledger.ts';

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
    this.#pacer = new Pacer({ pacingOf, metrics, onEvent });
  }

  async turn(journal: Readonly<Record<string, string>>): Promise<ThrottleTurn> {
    const { port, clock } = this.#options;
    const nowMs = clock.now();
    const reassigned = reassigning(await port.listReassignments());
    if (nowMs - this.#surveyedAtMs >= surveyEveryMs) await this.#survey(nowMs, reassigned);
    const moving = joinMoving([...reassigned, ...this.#recovering]);
    const parts = takingPart(moving);
    await this.#options.refreshPolicies([...parts.keys()]);
    const rates = await this.#pacer.turn(nowMs, parts, journal);
    this.#pacer.noteUntold(await this.#ledger.limitBrokers(rates), nowMs);
    await this.#cover(moving);
    await this.#releaseOthers(moving);
    await this.#forgetOverrides(journal, moving.length > 0, nowMs);
    const { decided, failedReads, overrides } = this.#pacer;
    return { moving, rates: decided, failedReads, overrides };
  }

  /** Everything is as it was before. */
  async end(): Promise<void> {
    await this.#ledger.releaseAll();
  }

  async #survey(nowMs: number, reassigned: readonly MovingReplicas[]): Promise<void> {
    const { port, slowsRecovery } = this.#options;
    this.#surveyedAtMs = nowMs;
    const now = await port.describePartitions('all');
    this.#recovering = recovering(now, reassigned, slowsRecovery);
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
