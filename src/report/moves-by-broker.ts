/** What each broker gets and gives up in a plan; called by the reporters that have a table or a chart of it. */
import { addedReplicas, type Plan, type PlanBroker, removedReplicas } from '../model/plan.ts';
import { type BrokerId, type Bytes, bytes } from '../model/units.ts';

export interface BrokerMoves {
  readonly broker: PlanBroker;
  readonly replicasIn: number;
  readonly bytesIn: Bytes;
  readonly replicasOut: number;
  readonly bytesOut: Bytes;
}

/** Every live broker, by id. */
export function movesByBroker({ brokers, steps }: Plan): readonly BrokerMoves[] {
  const into = new Map<BrokerId, { replicas: number; bytes: number }>();
  const outOf = new Map<BrokerId, { replicas: number; bytes: number }>();
  const count = (to: typeof into, id: BrokerId, size: number): void => {
    const sum = to.get(id) ?? { replicas: 0, bytes: 0 };
    to.set(id, { replicas: sum.replicas + 1, bytes: sum.bytes + size });
  };
  for (const step of steps) {
    if (step.kind !== 'move-replicas') continue;
    for (const change of step.partitions) {
      for (const id of addedReplicas(change)) count(into, id, change.sizeBytes);
      for (const id of removedReplicas(change)) count(outOf, id, change.sizeBytes);
    }
  }
  return brokers.map((broker) => ({
    broker,
    replicasIn: into.get(broker.id)?.replicas ?? 0,
    bytesIn: bytes(into.get(broker.id)?.bytes ?? 0),
    replicasOut: outOf.get(broker.id)?.replicas ?? 0,
    bytesOut: bytes(outOf.get(broker.id)?.bytes ?? 0),
  }));
}
