/** What no client of Kafka can do, but tests have to: kill brokers, write data, let time pass. */
import type { BrokerId } from '../model/units.ts';
import type { SimulatedCluster } from './simulated-cluster.ts';
import type { SimulatedPartition } from './simulated-topic.ts';

export interface SimulationControl {
  /** As if its process had been killed: it leaves the ISRs, and others lead its partitions. */
  killBroker(broker: BrokerId): Promise<void>;
  /** It comes back with its data and catches up as time passes. */
  startBroker(broker: BrokerId): Promise<void>;
  /** Data from producers: it is on all in-sync replicas at once. Throws where the partition has no leader. */
  write(topic: string, partition: number, byteCount: number): Promise<void>;
  /** What each broker has replicated so far, by id. */
  traffic(): readonly BrokerTraffic[];
  /** The same as sleeping on the clock. */
  advance(durationMs: number): Promise<void>;
}

interface BrokerTraffic {
  readonly broker: BrokerId;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

export function simulationControl(
  cluster: SimulatedCluster,
  { advance, save }: Pick<SimulationControl, 'advance'> & { readonly save: () => Promise<void> },
): SimulationControl {
  return {
    killBroker: async (id) => {
      setAlive(cluster, id, false);
      for (const partition of allPartitions(cluster)) {
        const { isr } = partition.registration;
        if (isr.includes(id)) cluster.change(partition, { isr: isr.filter((replica) => replica !== id) });
      }
      await save();
    },
    startBroker: async (id) => {
      setAlive(cluster, id, true);
      for (const partition of allPartitions(cluster)) {
        if (partition.registration.leader === null) cluster.change(partition, {});
      }
      await save();
    },
    write: async (topic, id, byteCount) => {
      const partition = cluster.partition(topic, id);
      if (!partition || partition.registration.leader === null)
        throw new Error(`${topic}/${id} has no leader to write to`);
      cluster.write(partition, byteCount);
      await save();
    },
    traffic: () =>
      [...cluster.brokers.values()]
        .map(({ id, sentBytes, receivedBytes }) => ({ broker: id, sentBytes, receivedBytes }))
        .sort((a, b) => a.broker - b.broker),
    advance,
  };
}

function setAlive(cluster: SimulatedCluster, id: BrokerId, alive: boolean): void {
  const broker = cluster.brokers.get(id);
  if (!broker) throw new Error(`the simulated cluster has no broker ${id}`);
  broker.alive = alive;
}

function allPartitions(cluster: SimulatedCluster): readonly SimulatedPartition[] {
  return [...cluster.topics.values()].flatMap((topic) => topic.partitions);
}
