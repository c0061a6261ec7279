/** Finds the leader of topicwright's own topic and calls it, again where that has moved or died. */
import { setTimeout as sleep } from 'node:timers/promises';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { type BrokerId, brokerId } from '../../model/values/units.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError, kafkaErrorNamed } from '../connect/kafka-errors.ts';
import { onTopic, type Permission } from '../security/permissions.ts';

/** Its only one. */
export const journalPartition: TopicPartition = { topic: journalTopic, partition: 0 };
const unknownTopicPatienceMs = 1_000;
/** What a broker answers to a producer whose epoch is no longer the latest, or whose successor has another id. */
const fencedErrors = [
  'INVALID_PRODUCER_EPOCH',
  'PRODUCER_FENCED',
  'OUT_OF_ORDER_SEQUENCE_NUMBER',
  'UNKNOWN_PRODUCER_ID',
];

/** As it was at the last call that succeeded; null: to be asked for. */
export interface KnownLeader {
  leader: BrokerId | null;
}

/** Finds the journal's leader and calls it, again while the error is retriable (a leader that has just moved) and time is left. */
export async function withLeader(
  cluster: ClusterConnections,
  known: KnownLeader,
  verb: 'read' | 'write',
  call: (leader: BrokerId) => Promise<KafkaError | null>,
): Promise<void> {
  const startMs = Date.now();
  for (let delayMs = 50; ; delayMs = Math.min(2 * delayMs, 500)) {
    const wasKnown = known.leader !== null;
    const error = await callLeader(cluster, known, call);
    if (error === null) return;
    if (fencedErrors.includes(error.name)) throw fenced(error);
    // What was known may be old news.
    if (wasKnown && error.retriable) continue;
    const isMissing = error.name === 'UNKNOWN_TOPIC_OR_PARTITION';
    if (isMissing && verb === 'read') return;
    cluster.permissions.require(error, summaryOf(verb), permissionTo[verb]);
    if (!error.retriable || Date.now() - startMs > patienceMs(cluster, error))
      throw journalProblem(verb, error, isMissing);
    await sleep(delayMs);
  }
}

/** A leader that has died is one until its session is over; then there is another, or none. */
function patienceMs({ limits }: ClusterConnections, { name }: KafkaError): number {
  if (name === 'UNKNOWN_TOPIC_OR_PARTITION') return unknownTopicPatienceMs;
  return name === 'LEADER_NOT_AVAILABLE' ? limits.retryTimeoutMs : limits.leaderTimeoutMs;
}

async function callLeader(
  cluster: ClusterConnections,
  known: KnownLeader,
  call: (leader: BrokerId) => Promise<KafkaError | null>,
): Promise<KafkaError | null> {
  const leader = known.leader ?? (await findLeader(cluster));
  if (typeof leader === 'object') return leader;
  try {
    const error = await call(leader);
    known.leader = error ? null : leader;
    return error;
  } catch (error) {
    known.leader = null;
    if (!(error instanceof BrokerUnavailable)) throw error;
    return kafkaError(13, error.message);
  }
}

async function findLeader(cluster: ClusterConnections): Promise<BrokerId | KafkaError> {
  const { topics } = await cluster.metadata([journalTopic]);
  const [journal] = topics;
  const missing = kafkaError(journal?.errorCode ?? 3);
  if (missing) return missing;
  const leader = journal?.partitions.find(({ id }) => id === journalPartition.partition)?.leader ?? null;
  return leader === null ? kafkaErrorNamed('LEADER_NOT_AVAILABLE', 'It has no leader.') : brokerId(leader);
}

function fenced({ name, message }: KafkaError): ProblemError {
  return new ProblemError([
    errorProblem('lease.lost', 'Another topicwright took over this cluster; this one stops', {
      detail: `${name}: ${message}`,
      hint: '`topicwright status` shows who holds the lease.',
    }),
  ]);
}

function journalProblem(verb: 'read' | 'write', error: KafkaError, isMissing: boolean): ProblemError {
  const hint = isMissing
    ? `A plan creates it as its first step; by hand: one partition, cleanup.policy=compact.`
    : 'Its partition needs a leader.';
  return new ProblemError([
    errorProblem('cluster.request-failed', summaryOf(verb), {
      detail: `${error.name}: ${error.message}`,
      hint,
      resource: `Topic/${journalTopic}`,
    }),
  ]);
}

const permissionTo: Readonly<Record<'read' | 'write', Permission>> = {
  read: { operation: 'Read', on: onTopic(journalTopic) },
  write: { operation: 'Write', on: onTopic(journalTopic) },
};

const summaryOf = (verb: 'read' | 'write'): string =>
  `topicwright's own topic ${journalTopic} cannot be ${verb === 'read' ? 'read' : 'written'}`;
