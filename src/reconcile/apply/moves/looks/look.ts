/** One look at the cluster during an apply: everything that the run decides by. */

import type { LogDir } from '../../../../model/cluster/cluster-state.ts';
import type { PartitionNow, Reassignment } from '../../../../model/cluster/port/cluster-reads.ts';
import type { BrokerId } from '../../../../model/values/units.ts';

export interface Look {
  readonly atMs: number;
  /** How long the questions about partitions took, which any live broker answers. */
  readonly requestMs: number;
  /** Everybody's, by partition name. */
  readonly reassignments: ReadonlyMap<string, Reassignment>;
  /** Those in flight, by partition name; one whose topic is gone is missing. */
  readonly partitions: ReadonlyMap<string, PartitionNow>;
  readonly aliveBrokers: ReadonlySet<BrokerId>;
  /**
   * Partitions of the whole cluster with replicas out of sync or without a leader, by name; those in flight and those that
   * others reassign are left out. What is listed is as of this look; what is not may be seconds old.
   */
  readonly unhealthy: ReadonlyMap<string, PartitionNow>;
  /** Of the brokers that take part and answer. */
  readonly logDirs: ReadonlyMap<BrokerId, readonly LogDir[]>;
  /** On disk, by partition name and broker. */
  readonly replicaBytes: ReadonlyMap<string, ReadonlyMap<BrokerId, number>>;
}
