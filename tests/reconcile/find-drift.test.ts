/** Differences between git and the cluster, by type; each that an apply would repair, and each that is only told. */
import { expect, test } from 'vitest';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { rememberThrottles } from '../../src/throttle/configs/throttle-record.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool, topic } from '../support/desired.ts';

const drift = (wanted: DesiredState, observed: ClusterState): string[] =>
  findDrift(unwrap(makePlan(wanted, observed)), observed).items.map(
    ({ kind, resource, text, repaired }) => `${repaired ? 'repaired' : 'told'} ${kind} ${resource}: ${text}`,
  );

const three = () => cluster().brokers(3, { racks: ['a', 'b', 'c'], diskBytes: 2 ** 40 });
const all = {
  pools: [pool('all')],
  placements: [placement('default', ['orders', 'new', 'old'], { pool: 'all' })],
};

test('a cluster as git wants it has none', () => {
  const observed = three().topic('orders', { partitions: 3, replicationFactor: 3 }).build();
  expect(drift(desired({ ...all, topics: [topic('orders', { partitions: 3 })] }), observed)).toEqual([]);
});

test('topics: one is missing, one is unwanted, one is nobody’s', () => {
  const observed = three()
    .topic('old', { partitions: 1, replicationFactor: 2 })
    .topic('other', { partitions: 1 })
    .topic('__topicwright', { partitions: 1, replicationFactor: 3, configs: { 'cleanup.policy': 'compact' } })
    .build();
  const topics = [topic('new', { partitions: 1, replicationFactor: 2 }), topic('old', { state: 'absent' })];
  expect(drift(desired({ ...all, topics }), observed)).toEqual([
    'told topic-undeclared Topic/other: no Topic of git declares it, and no Placement selects it',
    'repaired topic-missing Topic/new: declared, but not in the cluster',
    'repaired topic-unwanted Topic/old: declared absent, but still in the cluster',
  ]);
});

test('configs: one differs, one is not set, one is somebody else’s', () => {
  const configs = { 'retention.ms': '1000', 'segment.bytes': '1048576' };
  const observed = three().topic('orders', { partitions: 3, replicationFactor: 3, configs }).build();
  const topics = [topic('orders', { config: { 'retention.ms': '2000', 'cleanup.policy': 'compact' } })];
  const found = drift(desired({ ...all, topics }), observed);
  expect(found).toContain('repaired config Topic/orders: retention.ms is 1000, git wants 2000');
  expect(found).toContain('repaired config Topic/orders: cleanup.policy is not set, git wants compact');
  expect(found).toContain(
    'told config-unowned Topic/orders: segment.bytes set by somebody else, not declared in git',
  );
});

test('placement: drained brokers, with replicas and bytes; the elections that follow are not told apart', () => {
  const observed = cluster()
    .brokers(4, { diskBytes: 2 ** 40 })
    .topic('orders', {
      replicas: [
        [4, 1],
        [2, 3],
      ],
      sizeBytes: 2 ** 30,
    })
    .build();
  const wanted = desired({ ...all, pools: [pool('all', { drain: [4] })] });
  // What topicwright itself needs for the repair is no difference.
  expect(drift(wanted, observed)).toEqual([
    'repaired placement Topic/orders: 1 partition (1 replica, 1 GiB): broker 4 is drained',
  ]);
});

test('replication factor: as a whole, and mixed within a topic', () => {
  const wanted = desired({
    ...all,
    placements: [placement('default', ['orders'], { pool: 'all', replicationFactor: 2 })],
  });
  const low = three().topic('orders', { partitions: 1 }).build();
  expect(drift(wanted, low).join()).toContain('repaired replication-factor Topic/orders');
  const mixed = three()
    .topic('orders', { replicas: [[1, 2], [2]] })
    .build();
  expect(drift(wanted, mixed).join()).toContain('repaired mixed-replication-factor Topic/orders');
});

test('leaders that are not the preferred ones', () => {
  const observed = three()
    .topic('orders', { partitions: 3, replicationFactor: 3 })
    .partition('orders', 0, { leader: 2 })
    .build();
  const wanted = desired({
    ...all,
    pools: [pool('all', { balance: { storage: null, replicas: null, leaders: 0.05 } })],
  });
  expect(drift(wanted, observed)).toContain(
    'repaired leaders Topic/orders: 1 partition is not led by the preferred leader',
  );
});

test('a throttle that a dead run left is repaired, a broker that is down is told', () => {
  const observed = three().topic('orders', { partitions: 3, replicationFactor: 3 }).down(3).build();
  const record = {
    resource: { kind: 'topic', name: 'orders' },
    before: {},
    set: { 'leader.replication.throttled.replicas': '0:1' },
    partitions: [0],
  } as const;
  const found = drift(desired(all), { ...observed, journal: rememberThrottles([record]) });
  expect(found.find((item) => item.startsWith('repaired throttle-left'))).toBeDefined();
  expect(found.find((item) => item.startsWith('told broker-down Broker/3'))).toBeDefined();
});
