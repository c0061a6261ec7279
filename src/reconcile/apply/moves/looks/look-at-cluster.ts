/** Takes the looks that a run decides by, with few requests: the whole cluster's health is surveyed less often than the moves. */

import { partitionName } from '../../../../model/cluster/partition-name.ts';
import type {
  BrokerStorage,
  ClusterReads,
  PartitionNow,
  PartitionsNow,
} from '../../../../model/cluster/port/cluster-reads.ts';
import type { TopicPartition } from '../../../../model/cluster/port/resources.ts';
import { addedReplicas, type PartitionChange } from '../../../../model/plan/plan.ts';
import type { Clock } from '../../../../model/values/clock.ts';
import type { BrokerId } from '../../../../model/values/units.ts';
import type { Flight } from '../flight.ts';
import type { Look } from './look.ts';

/** A survey may take so much of the time: on a large cluster it is a second, and brokers have other work. */
const surveyShare = 0.2;
const surveyEveryMs = 2_000;
/** What was unhealthy is looked at again each time, unless these are so many topics that a survey costs no more. */
const recheckedTopics = 200;

export class ClusterWatch {
  readonly #port: ClusterReads;
  readonly #clock: Clock;
  #unhealthy: ReadonlyMap<string, PartitionNow> = new Map();
  #alive: ReadonlySet<BrokerId> | null = null;
  readonly #lastAliveAt = new Map<BrokerId, number>();
  #nextSurveyAt = Number.NEGATIVE_INFINITY;

  constructor(port: ClusterReads, clock: Clock) {
    this.#port = port;
    this.#clock = clock;
  }

  /** Throws a ProblemError when the cluster can't be asked. */
  async look(inFlight: readonly TopicPartition[], brokers: readonly BrokerId[]): Promise<Look> {
    const startedAt = this.#clock.now();
    const reassignments = await this.#port.listReassignments();
    const [{ now, isSurvey, answeredAt }, storage] = await Promise.all([
      this.#describe(inFlight, startedAt),
      this.#port.describeStorage(
        brokers.filter((id) => this.#alive?.has(id) ?? true),
        inFlight,
      ),
    ]);
    const wanted = new Set(inFlight.map(partitionName));
    const moving = new Set([...wanted, ...reassignments.map(partitionName)]);
    if (isSurvey)
      this.#nextSurveyAt = answeredAt + Math.max(surveyEveryMs, (answeredAt - startedAt) / surveyShare);
    this.#unhealthy = new Map(
      now.partitions.flatMap((one) =>
        isUnhealthy(one) && !moving.has(partitionName(one)) ? [[partitionName(one), one] as const] : [],
      ),
    );
    this.#alive = new Set(now.aliveBrokers);
    for (const id of this.#alive) this.#lastAliveAt.set(id, this.#clock.now());
    return {
      atMs: this.#clock.now(),
      requestMs: answeredAt - startedAt,
      reassignments: new Map(reassignments.map((one) => [partitionName(one), one])),
      partitions: new Map(
        now.partitions.flatMap((one) =>
          wanted.has(partitionName(one)) ? [[partitionName(one), one] as const] : [],
        ),
      ),
      aliveBrokers: this.#alive,
      unhealthy: this.#unhealthy,
      logDirs: new Map(storage.map(({ broker, logDirs }) => [broker, logDirs])),
      replicaBytes: sizesByPartition(storage),
    };
  }

  /** Whether the broker was there at a look so short a time ago. */
  wasAlive(broker: BrokerId, withinMs: number): boolean {
    const lastAt = this.#lastAliveAt.get(broker);
    return lastAt !== undefined && this.#clock.now() - lastAt < withinMs;
  }

  /** All partitions when a survey is due; otherwise those in flight, and whatever was unhealthy at the last look. */
  async #describe(
    inFlight: readonly TopicPartition[],
    nowMs: number,
  ): Promise<{ readonly now: PartitionsNow; readonly isSurvey: boolean; readonly answeredAt: number }> {
    const suspects = new Set([...this.#unhealthy.values()].map(({ topic }) => topic));
    const isSurvey = nowMs >= this.#nextSurveyAt || suspects.size > recheckedTopics;
    const topics = new Set([...inFlight.map(({ topic }) => topic), ...suspects]);
    const now = await this.#port.describePartitions(isSurvey ? 'all' : [...topics]);
    return { now, isSurvey, answeredAt: this.#clock.now() };
  }
}

/** Where nothing is in flight, the disks of so many moves' receivers are looked at before they begin. */
const askedAhead = 100;

/** The receivers, and the leaders that they copy from; few brokers, as only those of moves in flight or next. By id. */
export function brokersToAsk(
  flights: readonly Flight[],
  waiting: readonly PartitionChange[],
): readonly BrokerId[] {
  const changes = flights.length > 0 ? flights.map(({ change }) => change) : waiting.slice(0, askedAhead);
  const brokers = new Set(changes.flatMap((change) => [...change.from, ...addedReplicas(change)]));
  return [...brokers].sort((a, b) => a - b);
}

function isUnhealthy({ isr, replicas, leader }: PartitionNow): boolean {
  return leader === null || isr.length < replicas.length;
}

function sizesByPartition(storage: readonly BrokerStorage[]): Look['replicaBytes'] {
  const sizes = new Map<string, Map<BrokerId, number>>();
  for (const replica of storage.flatMap(({ replicas }) => replicas)) {
    const name = partitionName(replica);
    const ofPartition = sizes.get(name) ?? new Map<BrokerId, number>();
    sizes.set(name, ofPartition.set(replica.broker, replica.sizeBytes));
  }
  return sizes;
}
