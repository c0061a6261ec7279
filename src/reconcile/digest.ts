/** SHA-256 over data, independent of key order; called where plans are made and checked. */
import { createHash } from 'node:crypto';
import { type ClusterState, targetReplicas } from '../model/cluster-state.ts';
import type { Plan } from '../model/plan.ts';

/** The digest of everything in a plan but its digest. */
export function planDigest(plan: Omit<Plan, 'digest'> & { readonly digest?: string }): string {
  const { digest: _, ...rest } = plan;
  return createHash('sha256')
    .update(JSON.stringify(sortKeys(rest)))
    .digest('hex');
}

/** The digest of what plans rest on: brokers, assignments, configs and journal; sizes, leaders and time don't count. */
export function observedDigest(state: ClusterState): string {
  const hash = createHash('sha256');
  const add = (value: unknown): void => void hash.update(`${JSON.stringify(sortKeys(value))}\n`);
  add(state.clusterId);
  add(state.journal);
  for (const { id, rack, tags, configs } of state.brokers) add({ id, rack, tags, configs });
  for (const { name, tags, configs, partitions } of state.topics) {
    add({ name, tags, configs, replicas: partitions.map(targetReplicas) });
  }
  return hash.digest('hex');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
}
