/** From how many brokers what a lost broker holds would be copied back, and how long that takes: for plans to show. */
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { BrokerRecovery, Recovery } from '../../model/plan/plan-summary.ts';
import { type BrokerId, type BytesPerSecond, bytes } from '../../model/values/units.ts';
import type { PlacementAnswer, PlacementProblem, PlannerPartition } from '../placement-problem.ts';

/** Of live brokers that hold anything, those that most depend on one other broker first. `rate`: the throttle of each broker. */
export function brokerRecovery(
  question: PlacementProblem,
  answer: Pick<PlacementAnswer, 'changes' | 'created'>,
  rate: BytesPerSecond,
): readonly BrokerRecovery[] {
  const changes = new Map(answer.changes.map((change) => [partitionName(change), change.to]));
  const created = new Map(answer.created.map((one) => [partitionName(one), one.replicas]));
  const [before, after] = [new Map<BrokerId, Held>(), new Map<BrokerId, Held>()];
  for (const partition of question.partitions) {
    const name = partitionName(partition);
    addReplicas(before, partition, partition.replicas);
    addReplicas(after, partition, changes.get(name) ?? created.get(name) ?? partition.replicas);
  }
  const live = question.brokers.filter(({ alive }) => alive).map(({ id }) => id);
  return live
    .filter((id) => before.has(id) || after.has(id))
    .map((broker) => ({
      ...{ broker, before: recovery(before.get(broker), rate), after: recovery(after.get(broker), rate) },
    }))
    .sort(
      (a, b) =>
        dependence(b.after) - dependence(a.after) || b.after.bytes - a.after.bytes || a.broker - b.broker,
    );
}

const dependence = ({ bytes: all, mostFromOneBytes, lostBytes }: Recovery): number =>
  all + lostBytes > 0 ? (mostFromOneBytes + lostBytes) / (all + lostBytes) : 0;

interface Held {
  readonly peers: Set<BrokerId>;
  /** Bytes that each other broker sends. */
  readonly sent: Map<BrokerId, number>;
  lost: number;
}

/** Kafka elects the first one in the order of the assignment that is left; replicas that are offline send nothing. */
function addReplicas(
  all: Map<BrokerId, Held>,
  { sizeBytes, offline }: PlannerPartition,
  replicas: readonly BrokerId[],
): void {
  const live = replicas.filter((id) => !offline.includes(id));
  for (const id of live) {
    const held = all.get(id) ?? { peers: new Set(), sent: new Map(), lost: 0 };
    all.set(id, held);
    const source = live.find((other) => other !== id);
    for (const other of live) if (other !== id) held.peers.add(other);
    if (source === undefined) held.lost += sizeBytes;
    else held.sent.set(source, (held.sent.get(source) ?? 0) + sizeBytes);
  }
}

function recovery(held: Held | undefined, rate: BytesPerSecond): Recovery {
  const sent = [...(held?.sent.values() ?? [])];
  const copied = sent.reduce((sum, own) => sum + own, 0);
  return {
    bytes: bytes(copied),
    peers: held?.peers.size ?? 0,
    mostFromOneBytes: bytes(sent.reduce((most, own) => Math.max(most, own), 0)),
    lostBytes: bytes(held?.lost ?? 0),
    durationMs: Math.ceil((1000 * copied) / rate),
  };
}
