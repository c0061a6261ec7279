/** How every change to a cluster is retried; for retryOutcomes. */
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import type { Permission } from '../security/permissions.ts';
import type { RetryOptions } from './retry-outcomes.ts';

export function retryOptions<Resource>(
  cluster: ClusterConnections,
  permissionFor: (resource: Resource) => Permission,
): RetryOptions<Resource> {
  return {
    explain: (error, resource) => cluster.permissions.explain(error, permissionFor(resource)),
    timeoutMs: cluster.limits.retryTimeoutMs,
    silenceTimeoutMs: cluster.limits.controllerTimeoutMs,
    check: () => cluster.checkChange(),
    refresh: () => cluster.metadata([]),
  };
}
