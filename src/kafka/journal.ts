/** topicwright's own compacted topic: read wholly when observing, appended to by the port's appendJournal. */
import { setTimeout as sleep } from 'node:timers/promises';
import { journalTopic, type KafkaError } from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';
import { type BrokerId, brokerId } from '../model/units.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { kafkaError } from './kafka-errors.ts';
import { readPartition } from './read-partition.ts';
import type { FetchedRecord } from './requests/fetch.ts';
import { type KeyedRecord, produceRequest } from './requests/produce.ts';
import { splitBatches } from './split-batches.ts';

const partition = { topic: journalTopic, partition: 0 } as const;
/** Brokers refuse a batch of more than 1 MB unless told otherwise (message.max.bytes). */
const batchBytes = 500_000;
const unknownTopicPatienceMs = 1_000;

/** The latest value of each key, keys in order; empty when the topic does not exist. */
export async function readJournal(cluster: ClusterConnections): Promise<Readonly<Record<string, string>>> {
  const latest = new Map<string, string>();
  await withLeader(cluster, 'read', async (leader) => {
    latest.clear();
    return readPartition(cluster, leader, partition, (records) => absorb(latest, records));
  });
  return Object.fromEntries([...latest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Throws a ProblemError when the topic does not exist or can't be written. */
export async function appendJournal(
  cluster: ClusterConnections,
  records: Readonly<Record<string, string | null>>,
): Promise<void> {
  const keyed = Object.entries(records).map(([key, value]) => ({ key, value }));
  const weigh = ({ key, value }: KeyedRecord): number => 32 + Buffer.byteLength(`${key}${value}`);
  for (const batch of splitBatches(keyed, batchBytes, weigh)) {
    await withLeader(cluster, 'write', async (leader) => {
      const answer = await cluster.sendToBroker(leader, produceRequest(partition, batch, Date.now()));
      return kafkaError(answer.errorCode);
    });
  }
}

function absorb(latest: Map<string, string>, records: readonly FetchedRecord[]): void {
  for (const { key, value } of records) {
    if (key === null) continue;
    if (value === null) latest.delete(key);
    else latest.set(key, value);
  }
}

/** Finds the journal's leader and calls it, again while the error is retriable (a leader that has just moved) and time is left. */
async function withLeader(
  cluster: ClusterConnections,
  verb: 'read' | 'write',
  call: (leader: BrokerId) => Promise<KafkaError | null>,
): Promise<void> {
  const startMs = Date.now();
  for (let delayMs = 50; ; delayMs = Math.min(2 * delayMs, 1_000)) {
    const error = await callLeader(cluster, call);
    if (error === null) return;
    const isMissing = error.name === 'UNKNOWN_TOPIC_OR_PARTITION';
    if (isMissing && verb === 'read') return;
    const patienceMs = isMissing ? unknownTopicPatienceMs : cluster.limits.retryTimeoutMs;
    if (!error.retriable || Date.now() - startMs > patienceMs) throw journalProblem(verb, error, isMissing);
    await sleep(delayMs);
  }
}

async function callLeader(
  cluster: ClusterConnections,
  call: (leader: BrokerId) => Promise<KafkaError | null>,
): Promise<KafkaError | null> {
  const { topics } = await cluster.metadata([journalTopic]);
  const [journal] = topics;
  if (journal === undefined || journal.errorCode !== 0) return kafkaError(journal?.errorCode ?? 3);
  const leader = journal.partitions.find(({ id }) => id === partition.partition)?.leader ?? null;
  if (leader === null) return kafkaError(5);
  try {
    return await call(brokerId(leader));
  } catch (error) {
    if (!(error instanceof BrokerUnavailable)) throw error;
    return kafkaError(13, error.message);
  }
}

function journalProblem(verb: 'read' | 'write', error: KafkaError, isMissing: boolean): ProblemError {
  const hint = isMissing
    ? `A plan creates it as its first step; by hand: one partition, cleanup.policy=compact.`
    : `topicwright needs the rights to READ and WRITE the topic ${journalTopic}, and its partition needs a leader.`;
  return new ProblemError([
    errorProblem(
      'cluster.request-failed',
      `topicwright's own topic ${journalTopic} can not be ${verb === 'read' ? 'read' : 'written'}`,
      {
        detail: `${error.name}: ${error.message}`,
        hint,
        resource: `Topic/${journalTopic}`,
      },
    ),
  ]);
}
