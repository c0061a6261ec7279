/** Takes the looks that a run decides by, with few requests: the whole cluster's health is surveyed less often than the moves. */
import type { Clock } from '../../model/clock.ts';
import type { ClusterPort, PartitionNow, TopicPartition } from '../../model/cluster-port.ts';
import type { BrokerId } from '../../model/units.ts';
import { type Look, partitionName } from './look.ts';

/** A survey may take so much of the time: on a large cluster it is seconds, and brokers have other work. */
const surveyShare = 0.05;
const surveyEveryMs = 2_000;

export class ClusterWatch {
  readonly #port: ClusterPort;
  readonly #clock: Clock;
  #unhealthy: readonly PartitionNow[] = [];
  #nextSurveyAt = Number.NEGATIVE_INFINITY;

  constructor(port: ClusterPort, clock: Clock) {
    this.#port = port;
    this.#clock = clock;
  }

  /** Throws a ProblemError when the cluster can't be asked. */
  async look(inFlight: readonly TopicPartition[], brokers: readonly BrokerId[]): Promise<Look> {
    const startedAt = this.#clock.now();
    const reassignments = await this.#port.listReassignments();
    const isSurvey = startedAt >= this.#nextSurveyAt;
    const topics = [...new Set(inFlight.map(({ topic }) => topic))];
    const [now, storage] = await Promise.all([
      this.#port.describePartitions(isSurvey ? 'all' : topics),
      this.#port.describeStorage(brokers, inFlight),
    ]);
    const atMs = this.#clock.now();
    const wanted = new Set(inFlight.map(partitionName));
    if (isSurvey) {
      const moving = new Set([...wanted, ...reassignments.map(partitionName)]);
      this.#unhealthy = now.partitions.filter((one) => isUnhealthy(one) && !moving.has(partitionName(one)));
      this.#nextSurveyAt = atMs + Math.max(surveyEveryMs, (atMs - startedAt) / surveyShare);
    }
    return {
      atMs,
      requestMs: atMs - startedAt,
      reassignments: new Map(reassignments.map((one) => [partitionName(one), one])),
      partitions: new Map(
        now.partitions.flatMap((one) =>
          wanted.has(partitionName(one)) ? [[partitionName(one), one] as const] : [],
        ),
      ),
      aliveBrokers: new Set(now.aliveBrokers),
      unhealthy: this.#unhealthy,
      logDirs: new Map(storage.map(({ broker, logDirs }) => [broker, logDirs])),
      replicaBytes: sizesByPartition(storage.flatMap(({ replicas }) => replicas)),
    };
  }
}

function isUnhealthy({ isr, replicas, leader }: PartitionNow): boolean {
  return leader === null || isr.length < replicas.length;
}

function sizesByPartition(
  replicas: Awaited<ReturnType<ClusterPort['describeStorage']>>[number]['replicas'],
): Look['replicaBytes'] {
  const sizes = new Map<string, Map<BrokerId, number>>();
  for (const replica of replicas) {
    const name = partitionName(replica);
    const ofPartition = sizes.get(name) ?? new Map<BrokerId, number>();
    sizes.set(name, ofPartition.set(replica.broker, replica.sizeBytes));
  }
  return sizes;
}
