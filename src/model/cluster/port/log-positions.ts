/** Where logs begin and end and how far consumer groups are, at one moment: two of these give the traffic of partitions. */
import type { BrokerId } from '../../values/units.ts';
import type { TopicPartition } from './resources.ts';

export interface LogPositions {
  readonly partitions: readonly PartitionPosition[];
  /** Partitions without an answer, and the reason in words. */
  readonly missing: readonly (TopicPartition & { readonly why: string })[];
  readonly groups: readonly GroupPositions[];
  readonly unreadGroups: readonly UnreadGroup[];
  /** Brokers that did not tell which groups they coordinate. */
  readonly silentCoordinators: readonly BrokerId[];
}

/** Moments are of one clock that never goes back; only the time between two of them means something. */
export interface PartitionPosition extends TopicPartition {
  /** null: unknown. */
  readonly topicId: string | null;
  /** Who told. */
  readonly leader: BrokerId;
  /** Of the first record that the log still has. */
  readonly startOffset: number;
  /** The high watermark: of the next record that consumers will get. */
  readonly endOffset: number;
  readonly atMs: number;
  /** Of the leader's replica on disk, and when; null: unknown. */
  readonly size: { readonly bytes: number; readonly atMs: number } | null;
}

export interface GroupPositions {
  readonly group: string;
  readonly atMs: number;
  /** Of each partition that it has committed, the next record that it will read. */
  readonly committed: readonly (TopicPartition & { readonly offset: number })[];
}

export interface UnreadGroup {
  readonly group: string;
  readonly why: string;
  /** What grants the permission that is missing; absent: none is. */
  readonly remedy?: string;
}
