/** A cluster with its ACLs, quotas and users, where it tells of them. */

import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { type Problem, ProblemError } from '../../model/problem/problem.ts';

export interface ObservedWithAccess {
  readonly state: ClusterState;
  /** Why it is without access: a missing permission, or brokers that know no such request. */
  readonly unread: Problem | null;
}

/** Throws a ProblemError for whatever else goes wrong. */
export async function observeWithAccess(port: ClusterReads): Promise<ObservedWithAccess> {
  const state = await port.observe();
  try {
    return { state: { ...state, access: await port.readAccess() }, unread: null };
  } catch (error) {
    const unread = error instanceof ProblemError ? error.problems.find(isRefusal) : undefined;
    if (!unread) throw error;
    return { state, unread };
  }
}

const isRefusal = ({ code }: Problem): boolean =>
  code === 'cluster.permission-missing' || code === 'cluster.request-failed';
