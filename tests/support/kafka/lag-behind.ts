/** Makes replicas of one broker lag, and stay behind: they leave the ISR while it hangs, and catch up under a throttle of next to nothing. */
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import type { ConfigResource, TopicPartition } from '../../../src/model/cluster/port/resources.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { type FaultSite, isFenced } from './fault-site.ts';
import { fillPartitions } from './records.ts';
import { until } from './until.ts';

const rateKey = 'follower.replication.throttled.rate';
const replicasKey = 'follower.replication.throttled.replicas';
/** The throttle lets one fetch through in each of its windows of 11 s: up to 1 MB of each partition. */
const backlogBytes = 4_000_000;

/** Resolves when the replicas are out of sync. Returns what takes the throttle away. */
export async function lagBehind({
  cluster,
  port,
  broker,
  partitions,
}: FaultSite): Promise<() => Promise<void>> {
  const resources = throttledResources(broker, partitions);
  await setThrottle(port, resources, 'set');
  const node = cluster.node(broker);
  node.hang();
  await until(() => isFenced(port, broker), `broker ${broker} is fenced`);
  const servers = cluster.bootstrapServers.filter((server) => server !== node.address);
  await fillPartitions(
    servers,
    partitions.map((one) => ({ ...one, byteCount: backlogBytes })),
  );
  node.wake();
  await until(async () => !(await isFenced(port, broker)), `broker ${broker} is back`);
  return () => setThrottle(port, resources, 'delete');
}

type Throttled = readonly (readonly [resource: ConfigResource, key: string, value: string])[];

function throttledResources(broker: number, partitions: readonly TopicPartition[]): Throttled {
  const byTopic = Map.groupBy(partitions, ({ topic }) => topic);
  return [
    [{ kind: 'broker', id: brokerId(broker) }, rateKey, '1'],
    ...[...byTopic].map(([name, own]): Throttled[number] => [
      { kind: 'topic', name },
      replicasKey,
      own.map(({ partition }) => `${partition}:${broker}`).join(','),
    ]),
  ];
}

async function setThrottle(
  port: ClusterPort,
  throttled: Throttled,
  operation: 'set' | 'delete',
): Promise<void> {
  const outcomes = await port.alterConfigs(
    throttled.map(([resource, key, value]) => ({ resource, operations: [{ operation, key, value }] })),
  );
  const failed = outcomes.find(({ error }) => error !== null && error.name !== 'UNKNOWN_TOPIC_OR_PARTITION');
  if (failed) throw new Error(`${operation} throttle: ${failed.error?.name}`);
}
