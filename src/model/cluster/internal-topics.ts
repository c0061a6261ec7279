/** Topics that Kafka and topicwright keep their own state in, and what that is. */

const contents = {
  __consumer_offsets: 'committed offsets of consumer groups',
  __transaction_state: 'transactions of producers',
  __share_group_state: 'positions of share groups',
  __remote_log_metadata: 'the locations of segments in remote storage',
  __topicwright: 'the records of topicwright',
} as const;

export type InternalTopic = keyof typeof contents;

export function isInternalTopic(name: string): name is InternalTopic {
  return Object.hasOwn(contents, name);
}

/** As a plural noun: `committed offsets of consumer groups`. */
export function contentsOf(topic: InternalTopic): string {
  return contents[topic];
}

/**
 * Its partition of a group or transactional id is a hash modulo the number of partitions (GroupCoordinatorService,
 * TransactionStateManager and ShareCoordinatorService: `partitionFor`): with more of them, another one.
 */
export function isHashedTopic(name: InternalTopic): boolean {
  return name === '__consumer_offsets' || name === '__transaction_state' || name === '__share_group_state';
}
