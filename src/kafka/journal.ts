/** topicwright's own compacted topic: what the port reads of it, appends to it, and how it fences other writers. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type JournalPart, journalTopic, type KafkaError, type StoredRecord } from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';
import { type BrokerId, brokerId } from '../model/units.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { initFencedProducer } from './init-fenced-producer.ts';
import { kafkaError, kafkaErrorNamed } from './kafka-errors.ts';
import { readPartition } from './read-partition.ts';
import { type KeyedRecord, type ProducerSession, produceRequest } from './requests/produce.ts';
import { onTopic, type Permission } from './security/permissions.ts';
import { splitBatches } from './split-batches.ts';

const partition = { topic: journalTopic, partition: 0 } as const;
/** Brokers refuse a batch of more than 1 MB unless told otherwise (message.max.bytes). */
const batchBytes = 500_000;
const unknownTopicPatienceMs = 1_000;

/** Whoever claims the journal takes over this transactional id, which fences its earlier holders (KIP-98). */
const transactionalId = 'topicwright-journal';
/** What a broker answers to a producer whose epoch is no longer the latest, or whose successor has another id. */
const fencedErrors = [
  'INVALID_PRODUCER_EPOCH',
  'PRODUCER_FENCED',
  'OUT_OF_ORDER_SEQUENCE_NUMBER',
  'UNKNOWN_PRODUCER_ID',
];

export class Journal {
  readonly #cluster: ClusterConnections;
  /** What has been read so far, so that later reads only fetch what is new. */
  readonly #latest = new Map<string, string>();
  #nextOffset = 0;
  #session: ProducerSession | null = null;
  readonly #known: KnownLeader = { leader: null };
  /** Appends go one after the other, as their sequence numbers do. */
  #lastAppend: Promise<unknown> = Promise.resolve();

  constructor(cluster: ClusterConnections) {
    this.#cluster = cluster;
  }

  /** The latest value of each key, keys in order; empty when the topic does not exist. */
  async read(): Promise<Readonly<Record<string, string>>> {
    const { records, nextOffset, isWhole } = await this.readFrom(this.#nextOffset);
    if (isWhole) this.#latest.clear();
    for (const [key, value] of records) {
      if (value === null) this.#latest.delete(key);
      else this.#latest.set(key, value);
    }
    this.#nextOffset = nextOffset;
    return Object.fromEntries([...this.#latest].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Whole from 0 on, where the log does not reach so far (any more), and where the topic does not exist. */
  async readFrom(offset: number): Promise<JournalPart> {
    let part: JournalPart = { records: [], nextOffset: 0, isWhole: true };
    await withLeader(this.#cluster, this.#known, 'read', async (leader) => {
      const records: (readonly [string, string | null])[] = [];
      const { error, nextOffset, isRestarted } = await readPartition(
        this.#cluster,
        leader,
        partition,
        offset,
        (fetched) => void records.push(...toTexts(fetched)),
      );
      part = { records, nextOffset, isWhole: offset === 0 || isRestarted };
      return error;
    });
    return part;
  }

  /** The same from the first record on: right also where the topic was deleted and created anew. */
  async readWhole(): Promise<Readonly<Record<string, string>>> {
    this.#nextOffset = 0;
    return this.read();
  }

  async claim(): Promise<void> {
    const producer = await initFencedProducer(this.#cluster, transactionalId);
    this.#session = { ...producer, firstSequence: 0 };
  }

  /** Throws a ProblemError: `lease.lost` when somebody else has claimed the journal since, others when it can't be written. */
  async append(records: Readonly<Record<string, string | null>>): Promise<void> {
    const appending = this.#lastAppend.then(() => this.#appendNow(records));
    this.#lastAppend = appending.catch(() => undefined);
    await appending;
  }

  async #appendNow(records: Readonly<Record<string, string | null>>): Promise<void> {
    const keyed = Object.entries(records).map(([key, value]) => ({ key, value }));
    const weigh = ({ key, value }: KeyedRecord): number => 32 + Buffer.byteLength(`${key}${value}`);
    for (const batch of splitBatches(keyed, batchBytes, weigh)) {
      const session = this.#session;
      const request = produceRequest(partition, batch, Date.now(), session);
      await withLeader(this.#cluster, this.#known, 'write', async (leader) => {
        const error = kafkaError((await this.#cluster.sendToBroker(leader, request)).errorCode);
        // The answer to an earlier attempt was lost.
        return error?.name === 'DUPLICATE_SEQUENCE_NUMBER' ? null : error;
      });
      if (session) this.#session = { ...session, firstSequence: session.firstSequence + batch.length };
    }
  }
}

function toTexts(records: readonly StoredRecord[]): (readonly [string, string | null])[] {
  return records.flatMap(({ key, value }) =>
    key === null ? [] : [[asText(key), value === null ? null : asText(value)]],
  );
}

const asText = (part: Uint8Array): string => Buffer.from(part).toString();

/** As it was at the last call that succeeded; null: to be asked for. */
interface KnownLeader {
  leader: BrokerId | null;
}

/** Finds the journal's leader and calls it, again while the error is retriable (a leader that has just moved) and time is left. */
async function withLeader(
  cluster: ClusterConnections,
  known: KnownLeader,
  verb: 'read' | 'write',
  call: (leader: BrokerId) => Promise<KafkaError | null>,
): Promise<void> {
  const startMs = Date.now();
  for (let delayMs = 50; ; delayMs = Math.min(2 * delayMs, 1_000)) {
    const wasKnown = known.leader !== null;
    const error = await callLeader(cluster, known, call);
    if (error === null) return;
    if (fencedErrors.includes(error.name)) throw fenced(error);
    // What was known may be old news.
    if (wasKnown && error.retriable) continue;
    const isMissing = error.name === 'UNKNOWN_TOPIC_OR_PARTITION';
    if (isMissing && verb === 'read') return;
    cluster.permissions.require(error, summaryOf(verb), permissionTo[verb]);
    if (!error.retriable || Date.now() - startMs > patienceMs(cluster, isMissing))
      throw journalProblem(verb, error, isMissing);
    await sleep(delayMs);
  }
}

function patienceMs({ limits }: ClusterConnections, isMissing: boolean): number {
  return isMissing ? unknownTopicPatienceMs : limits.retryTimeoutMs;
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
  const leader = journal?.partitions.find(({ id }) => id === partition.partition)?.leader ?? null;
  return leader === null ? kafkaErrorNamed('LEADER_NOT_AVAILABLE', 'It has no leader.') : brokerId(leader);
}

function fenced({ name, message }: KafkaError): ProblemError {
  return new ProblemError([
    errorProblem('lease.lost', 'Another topicwright has taken over this cluster: this one stops', {
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
  `topicwright's own topic ${journalTopic} can not be ${verb === 'read' ? 'read' : 'written'}`;
