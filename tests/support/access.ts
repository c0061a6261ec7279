/** What tests of access share: the documents, an ACL of somebody else, a small cluster, and plans and applies of it. */
import {
  type AclBinding,
  describeAccessChange,
  type ObservedAccess,
} from '../../src/model/cluster/access.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { observeFor } from '../../src/reconcile/observe/observe-for.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from './cluster.ts';
import { type LiveCluster, liveCluster } from './live-cluster.ts';
import { document, documents, loadOne } from './manifests.ts';

export const base: string = document('Cluster', 'test', '{simulation: ./cluster.json}');
export const pruning = (...kinds: readonly string[]): string =>
  document('Cluster', 'test', `{simulation: ./cluster.json, prune: [${kinds.join(', ')}]}`);
export const acl: string = document(
  'Acl',
  'orders',
  "{principals: ['User:orders'], rules: [{allow: [Read], topics: [orders], groups: [app]}]}",
);
export const quota: string = document(
  'Quota',
  'orders',
  '{user: orders, limits: {producerByteRate: 10MB/s}}',
);
export const user = (version = 1): string =>
  document(
    'User',
    'orders',
    `{credentials: [{mechanism: scram-sha-512, passwordVersion: ${version}, password: "\${env:SECRET}"}]}`,
  );
export const noneSeen: ObservedAccess = { acls: [], quotas: [], users: [], ownPrincipal: 'User:ANONYMOUS' };
export const secret = 'correct horse battery';
export const git = (...texts: readonly string[]): DesiredState =>
  loadOne({ 'kafka.yaml': documents(...texts) }, { environment: { SECRET: secret } });

export const foreign: AclBinding = {
  ...{ resourceType: 'topic', resourceName: 'other', pattern: 'literal' },
  ...{ principal: 'User:other', host: '*', operation: 'Write', permission: 'allow' },
};

export const state = (): ClusterState =>
  cluster()
    .brokers(3, { diskBytes: 2 ** 40 })
    .topic('orders', { partitions: 1, replicationFactor: 2 })
    .build();
export const start = (): LiveCluster => liveCluster(state());
export const observe = (live: LiveCluster, desired: DesiredState): Promise<ClusterState> =>
  observeFor(desired, live.port);
export const changesOf = async (live: LiveCluster, desired: DesiredState): Promise<readonly string[]> =>
  unwrap(makePlan(desired, await observe(live, desired))).access.map(
    (change) => `${change.symbol} ${describeAccessChange(change)}`,
  );
export const apply = async (live: LiveCluster, desired: DesiredState): Promise<void> => {
  const saved = unwrap(makePlan(desired, await observe(live, desired)));
  await live.apply(desired, { saved });
};
