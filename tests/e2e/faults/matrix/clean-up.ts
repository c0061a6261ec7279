/** Leaves nothing of an episode, however it ended: no topic, no reassignment, no throttle. */
import type { ClusterPort } from '../../../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../../../src/model/values/units.ts';
import { listThrottles, untilWhole, type World } from './world.ts';

/** `prefix`: of its topics. */
export async function cleanUp(world: World, port: ClusterPort, prefix: string): Promise<void> {
  const { topics } = await port.observe();
  await port.deleteTopics(topics.map(({ name }) => name).filter((name) => name.startsWith(prefix)));
  const left = await port.listReassignments();
  await port.alterReassignments(left.map((one) => ({ ...one, replicas: null })));
  for (const throttle of await listThrottles(port)) await removeThrottle(port, throttle);
  await untilWhole(world);
}

async function removeThrottle(port: ClusterPort, throttle: string): Promise<void> {
  const [, kind, name = '', key = ''] = /^(\w+) (\S+) ([^=]+)=/.exec(throttle) ?? [];
  const resource =
    kind === 'broker'
      ? ({ kind: 'broker', id: brokerId(Number(name)) } as const)
      : ({ kind: 'topic', name } as const);
  await port.alterConfigs([{ resource, operations: [{ operation: 'delete', key }] }]);
}
