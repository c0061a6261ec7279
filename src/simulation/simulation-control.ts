/** What no client of Kafka can do, but tests have to: kill brokers, write data, let time pass. */
import { partitionName } from '../model/cluster/partition-name.ts';
import type { BrokerId } from '../model/values/units.ts';
import type { BrokerRules } from './broker-rules.ts';
import { bringUp, failLogDir, repairLogDir, takeDown } from './change/break-brokers.ts';
import type { SimulatedBroker } from './parts/simulated-broker.ts';
import type { SimulatedCluster } from './parts/simulated-cluster.ts';

export interface SimulationControl {
  /** As if its process had been killed: it leaves the ISRs, and others lead its partitions. */
  killBroker(broker: BrokerId): Promise<void>;
  /** It comes back with its data, or with empty disks, and catches up as time passes. */
  startBroker(broker: BrokerId, options?: { readonly isEmpty?: boolean }): Promise<void>;
  /** As by SIGSTOP: it answers nothing and copies nothing; when its session expires, the controller fences it. */
  hangBroker(broker: BrokerId): Promise<void>;
  /** As by SIGCONT. */
  resumeBroker(broker: BrokerId): Promise<void>;
  /** It fetches nothing from now on (or does again), though it answers and keeps its session. */
  stallBroker(broker: BrokerId, isStalled: boolean): Promise<void>;
  failLogDir(broker: BrokerId, path: string): Promise<void>;
  /** The disk was replaced and the broker restarted. */
  repairLogDir(broker: BrokerId, path: string): Promise<void>;
  /** What the brokers refuse from now on, besides what Kafka itself does. */
  setRules(rules: BrokerRules): void;
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
      takeDown(cluster, brokerOf(cluster, id));
      await save();
    },
    startBroker: async (id, { isEmpty = false } = {}) => {
      const broker = brokerOf(cluster, id);
      broker.disks.forgetProcess();
      bringUp(cluster, broker, isEmpty);
      await save();
    },
    hangBroker: async (id) => {
      brokerOf(cluster, id).hungSinceMs = cluster.nowMs;
      await save();
    },
    resumeBroker: async (id) => {
      bringUp(cluster, brokerOf(cluster, id), false);
      await save();
    },
    stallBroker: async (id, isStalled) => {
      brokerOf(cluster, id).isStalled = isStalled;
      await save();
    },
    failLogDir: async (id, path) => {
      failLogDir(cluster, brokerOf(cluster, id), path);
      await save();
    },
    repairLogDir: async (id, path) => {
      repairLogDir(cluster, brokerOf(cluster, id), path);
      await save();
    },
    setRules: (rules) => {
      cluster.rules = rules;
    },
    write: async (topic, id, byteCount) => {
      const partition = cluster.partition(topic, id);
      if (!partition || partition.registration.leader === null)
        throw new Error(`${partitionName({ topic, partition: id })} has no leader to write to`);
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

function brokerOf(cluster: SimulatedCluster, id: BrokerId): SimulatedBroker {
  const broker = cluster.brokers.get(id);
  if (!broker) throw new Error(`the simulated cluster has no broker ${id}`);
  return broker;
}
