/** Tells brokers in which log dirs to create the replicas that they are about to get (KIP-113). */
import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { ClusterChanges, LogDirChange } from '../../../model/cluster/port/cluster-changes.ts';
import { describeOutcome } from '../../../model/cluster/port/outcome.ts';
import type { ApplyEvent } from '../../../model/plan/apply-event.ts';
import type { AddPartitionsStep, CreateTopicStep, PartitionChange } from '../../../model/plan/plan.ts';
import { warningProblem } from '../../../model/problem/problem.ts';
import { brokerId } from '../../../model/values/units.ts';

/** The added replicas of a change that a plan gives a log dir. */
export function placesOf({ topic, partition, logDirs = {} }: PartitionChange): readonly LogDirChange[] {
  return Object.entries(logDirs).map(([broker, logDir]) => ({
    ...{ topic, partition, broker: brokerId(Number(broker)), logDir },
  }));
}

/** The same of partitions that are created. */
export function newPlaces({
  topic,
  logDirs = [],
}: CreateTopicStep | AddPartitionsStep): readonly LogDirChange[] {
  return logDirs.map((place) => ({ ...place, topic }));
}

/** It is a wish: a broker that does not take it, or restarts before the replica comes, chooses by itself, and the next plan sees that. */
export async function preferLogDirs(
  places: readonly LogDirChange[],
  port: ClusterChanges,
  onEvent: (event: ApplyEvent) => void,
): Promise<void> {
  if (places.length === 0) return;
  const failed = (await port.alterReplicaLogDirs(places)).filter(({ error }) => error !== null);
  const [first] = failed;
  if (!first) return;
  const { broker, logDir } = first.resource;
  const problem = warningProblem(
    'cluster.request-failed',
    `Kafka chooses the log dirs of ${failed.length === 1 ? 'one new replica' : `${failed.length} new replicas`} itself`,
    {
      detail: `${partitionName(first.resource)} was to be in ${logDir} of broker ${broker}. ${describeOutcome(first)}`,
      hint: 'The next plan moves it where there is room, if git balances log dirs.',
      resource: `Broker/${broker}`,
    },
  );
  onEvent({ kind: 'warning', problem });
}
