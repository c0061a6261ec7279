/** How every change to a cluster is retried; for retryOutcomes. */
import type { ClusterConnections } from './cluster-connections.ts';
import type { RetryOptions } from './retry-outcomes.ts';

export function retryOptions(cluster: ClusterConnections): RetryOptions {
  return {
    timeoutMs: cluster.limits.retryTimeoutMs,
    check: () => cluster.checkChange(),
    refresh: () => cluster.metadata([]),
  };
}
