/** topicwright's own compacted topic, as a port. */
export interface JournalPort {
  /** The latest value of each key of topicwright's own compacted topic, by key; empty when there is no such topic. */
  readJournal(): Promise<Readonly<Record<string, string>>>;
  /** What was appended from this offset on; 0 reads all that there is. */
  readJournalFrom(offset: number): Promise<JournalPart>;
  /** Appends keyed records to it, durably (acks of all in-sync replicas); null deletes a key. */
  appendJournal(records: Readonly<Record<string, string | null>>): Promise<void>;
  /**
   * Fences everybody who has claimed it before: once this port has appended anything after its claim, an append of theirs
   * throws a ProblemError `lease.lost`. Where a claim was never made, appends are not fenced.
   */
  claimJournal(): Promise<void>;
}

/** topicwright's own compacted topic: one partition, keyed records; `ClusterState.journal` holds their latest values. */
export const journalTopic = '__topicwright';
/** Whoever claims the journal takes over this transactional id, which fences its earlier holders (KIP-98). */
export const journalTransactionalId = 'topicwright-journal';

/** Records of the journal in the order in which they were appended. */
export interface JournalPart {
  /** A key with its new value; null: deleted. */
  readonly records: readonly (readonly [key: string, value: string | null])[];
  /** Where to read on. */
  readonly nextOffset: number;
  /** They are all there are: what was read before, and is not among them, is no more. */
  readonly isWhole: boolean;
}
