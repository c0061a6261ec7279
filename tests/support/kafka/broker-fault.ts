/** Breaks one broker of a test cluster, in each of the ways in which brokers break, and mends it again. */
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TopicPartition } from '../../../src/model/cluster/port/resources.ts';
import type { FaultSite } from './fault-site.ts';
import { gatherOnLogDir } from './gather-on-log-dir.ts';
import type { KafkaNode } from './kafka-node.ts';
import { lagBehind } from './lag-behind.ts';
import { until } from './until.ts';

/**
 * dead: killed, not to return. restarts: killed, and started at once. returns empty: killed, and started with new disks.
 * hung: SIGSTOP. lagging: its replicas of some partitions are behind, and stay so. slow: SIGSTOP for three quarters of the time.
 * disk failed: the log dir with some partitions is offline.
 */
export type BrokerFault = 'dead' | 'restarts' | 'returns empty' | 'hung' | 'lagging' | 'slow' | 'disk failed';

/** Returns what mends it; where it mends itself, what awaits that. */
export async function breakBroker(fault: BrokerFault, site: FaultSite): Promise<() => Promise<void>> {
  const node = site.cluster.node(site.broker);
  switch (fault) {
    case 'dead':
      await node.kill();
      return async () => node.start();
    case 'restarts':
      await node.kill();
      node.start();
      return async () => undefined;
    case 'returns empty':
      await node.kill();
      await node.replaceDisks();
      node.start();
      return async () => undefined;
    case 'hung':
      node.hang();
      return async () => node.wake();
    case 'slow':
      return slowDown(node);
    case 'lagging':
      return lagBehind(site);
    case 'disk failed':
      return failDisk(site);
  }
}

const stoppedMs = 1_500;
const runningMs = 500;

function slowDown(node: KafkaNode): () => Promise<void> {
  const ended = new AbortController();
  const slowed = (async () => {
    while (!ended.signal.aborted) {
      node.hang();
      await sleep(stoppedMs);
      node.wake();
      await sleep(runningMs);
    }
  })();
  return async () => {
    ended.abort();
    await slowed;
  };
}

/**
 * The one that all of the partitions are moved to; where they are on their way, that of the first that is there. Its last
 * write is soon: brokers note their high watermarks in each log dir.
 */
async function failDisk(site: FaultSite): Promise<() => Promise<void>> {
  const { cluster, port, broker, partitions, areMoving = false } = site;
  const node = cluster.node(broker);
  const [logDir = ''] = node.logDirs;
  const broken = areMoving && partitions.length > 0 ? await findLogDir(node, partitions) : logDir;
  if (!areMoving && partitions.length > 0)
    await gatherOnLogDir(cluster, port, { broker, logDir }, partitions);
  await node.breakLogDir(broken);
  return async () => {
    await node.kill();
    await rm(broken);
    await node.format();
    node.start();
    await electOnlyReplicas(site);
  };
}

/**
 * Kafka 3.9 elects leaders as a broker returns, before it knows in which log dir a new disk has its replicas, and not once it does
 * (ReplicationControlManager.handleAssignReplicasToDirs): what had no other replica waits for an election.
 */
async function electOnlyReplicas({ port, broker, partitions }: FaultSite): Promise<void> {
  const topics = [...new Set(partitions.map(({ topic }) => topic))];
  await until(
    async () => {
      const now = await port.describePartitions(topics);
      const left = now.partitions.filter(
        ({ leader, replicas }) => leader === null && replicas.join() === `${broker}`,
      );
      if (left.length > 0) await port.electLeaders(left);
      return left.length === 0;
    },
    `the only replicas of broker ${broker} lead`,
    60_000,
  );
}

/** A replica that is being added is there in a moment. */
async function findLogDir(node: KafkaNode, partitions: readonly TopicPartition[]): Promise<string> {
  const folders = partitions.map(({ topic, partition }) => `${topic}-${partition}`);
  let found: string | undefined;
  await until(
    async () => {
      found = folders
        .flatMap((folder) => node.logDirs.filter((dir) => existsSync(path.join(dir, folder))))
        .at(0);
      return found !== undefined;
    },
    `broker ${node.id} has a replica of ${folders.join(', ')}`,
  );
  return found ?? '';
}
