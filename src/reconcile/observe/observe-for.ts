/** The cluster as plans need it. */

import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { governsAccess } from './governs-access.ts';
import { ownTopics } from './own-topics.ts';

/**
 * With access, where git says something of it. Kafka leaves out the topics that a client may not see: one that git declares would pass for one to be created. So whatever
 * is not there is asked for by its name. Throws a ProblemError `cluster.permission-missing`.
 */
export async function observeFor(desired: DesiredState, port: ClusterReads): Promise<ClusterState> {
  const observed = await port.observe();
  const seen = new Set(observed.topics.map(({ name }) => name));
  const declared = [...ownTopics, ...desired.topics.map(({ name }) => name)];
  const missing = declared.filter((name) => !seen.has(name));
  if (missing.length > 0) await port.describePartitions(missing);
  return governsAccess(desired) ? { ...observed, access: await port.readAccess() } : observed;
}
