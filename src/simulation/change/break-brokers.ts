/** What the controller does when a broker leaves or comes back, or a log dir of it fails. */
import type { SimulatedBroker } from '../parts/simulated-broker.ts';
import type { SimulatedCluster } from '../parts/simulated-cluster.ts';

/** Fences it: it leaves the ISRs, and others lead its partitions. */
export function takeDown(cluster: SimulatedCluster, broker: SimulatedBroker): void {
  broker.alive = false;
  leaveIsrs(cluster, broker);
}

/** With its data, or (`isEmpty`) with new disks: then it has no byte of any replica, and leads what only it may lead. */
export function bringUp(cluster: SimulatedCluster, broker: SimulatedBroker, isEmpty: boolean): void {
  broker.alive = true;
  broker.hungSinceMs = null;
  if (isEmpty) wipe(cluster, broker);
  electLeaders(cluster);
}

/** Its replicas in that log dir are offline from now on; with the last log dir the broker itself shuts down. */
export function failLogDir(cluster: SimulatedCluster, broker: SimulatedBroker, path: string): void {
  broker.disks.setFailed(path, true);
  if (broker.disks.allFailed) broker.alive = false;
  leaveIsrs(cluster, broker);
}

/** As after the disk is replaced and the broker restarted: what was in that log dir is copied again. */
export function repairLogDir(cluster: SimulatedCluster, broker: SimulatedBroker, path: string): void {
  broker.disks.setFailed(path, false);
  broker.disks.forgetProcess();
  wipe(cluster, broker, path);
  bringUp(cluster, broker, false);
}

function leaveIsrs(cluster: SimulatedCluster, { id }: SimulatedBroker): void {
  for (const partition of cluster.allPartitions()) {
    const { isr } = partition.registration;
    if (isr.includes(id) && !cluster.isOnline(partition, id))
      cluster.change(partition, { isr: isr.filter((replica) => replica !== id) });
    partition.topic.changed();
  }
}

function electLeaders(cluster: SimulatedCluster): void {
  for (const partition of cluster.allPartitions()) {
    if (partition.registration.leader === null) cluster.change(partition, {});
    partition.topic.changed();
  }
}

/** The last in-sync replica of a partition stays that to the controller, though it has lost everything. */
function wipe(cluster: SimulatedCluster, broker: SimulatedBroker, path?: string): void {
  for (const partition of cluster.allPartitions()) {
    const { replicas, isr } = partition.registration;
    if (!replicas.includes(broker.id) || (path !== undefined && broker.disks.pathOf(partition) !== path))
      continue;
    broker.disks.dropFuture(partition);
    if (isr.length === 1 && isr[0] === broker.id) cluster.loseEverything(partition);
    else if (!isr.includes(broker.id)) cluster.setBehind(partition, broker.id, 0);
  }
}
