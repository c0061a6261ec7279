/**
 * The one door to a cluster: implemented by kafka/ and simulation/, held to the same contract suite. Code that only asks, or only
 * keeps the journal, takes that part of it.
 *
 * Calls throw a ProblemError only when the cluster as a whole can't be asked (`cluster.unreachable`).
 */
import type { ClusterChanges } from './cluster-changes.ts';
import type { ClusterReads } from './cluster-reads.ts';
import type { JournalPort } from './journal-port.ts';

export interface ClusterPort extends ClusterReads, ClusterChanges, JournalPort {
  close(): Promise<void>;
}
