/** Brokers that Kafka itself keeps new replicas away from (KIP-1066, Kafka 4.3): observed, and left alone by plans. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isCordoned } from '../../src/model/cluster/cluster-state.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { sharedClusters } from '../support/kafka/shared-clusters.ts';

const cordon = (operation: 'set' | 'delete') => ({
  resource: { kind: 'broker', id: brokerId(3) } as const,
  operations: [
    operation === 'set'
      ? ({ operation, key: 'cordoned.log.dirs', value: '*' } as const)
      : ({ operation, key: 'cordoned.log.dirs' } as const),
  ],
});

const [{ bootstrapServers }] = sharedClusters();
let port: ClusterPort;

beforeAll(async () => {
  port = await connectTo(bootstrapServers);
});
afterAll(async () => {
  await port.alterConfigs([cordon('delete')]);
  await port.close();
});

test('a broker whose disks are all cordoned receives nothing, and keeps what it has', async () => {
  expect(await port.alterConfigs([cordon('set')])).toMatchObject([{ error: null }]);
  await expect
    .poll(async () => (await port.observe()).brokers.filter(isCordoned).map(({ id }) => id), {
      timeout: 10_000,
    })
    .toEqual([3]);
  const observed = await port.observe();
  const wanted = desired({
    pools: [pool('all')],
    placements: [placement('default', ['cordoned-*'], { pool: 'all' })],
    topics: [topic('cordoned-new', { partitions: 6, replicationFactor: 2 })],
  });
  const created = unwrap(makePlan(wanted, observed)).steps.flatMap((step) =>
    step.kind === 'create-topic' && step.topic === 'cordoned-new' ? step.assignments.flat() : [],
  );
  expect(created).toHaveLength(12);
  expect(created).not.toContain(3);
});
