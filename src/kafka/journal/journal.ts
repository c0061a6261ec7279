/** topicwright's own compacted topic: what the port reads of it, appends to it, and how it fences other writers. */

import type { StoredRecord } from '../../model/cluster/port/cluster-reads.ts';
import { type JournalPart, journalTransactionalId } from '../../model/cluster/port/journal-port.ts';
import type { KafkaError } from '../../model/cluster/port/outcome.ts';
import { append } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { splitBatches } from '../change/split-batches.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import { type KeyedRecord, type ProducerSession, produceRequest } from '../requests/records/produce.ts';
import { initFencedProducer } from './init-fenced-producer.ts';
import { readPartition } from './read-partition.ts';
import { journalPartition, type KnownLeader, withLeader } from './with-journal-leader.ts';

/** Brokers refuse a batch of more than 1 MB unless told otherwise (message.max.bytes). */
const batchBytes = 500_000;

/** Of a batch that may be in the log all the same. */
const unclearErrors = ['REQUEST_TIMED_OUT', 'NOT_ENOUGH_REPLICAS_AFTER_APPEND'];

interface Batch {
  readonly request: ReturnType<typeof produceRequest>;
  readonly recordCount: number;
}

export class Journal {
  readonly #cluster: ClusterConnections;
  /** What has been read so far, so that later reads only fetch what is new. */
  readonly #latest = new Map<string, string>();
  #nextOffset = 0;
  #session: ProducerSession | null = null;
  /** May be in the log: until that is known, Kafka would take the next batch, which has the same sequence number, for this one. */
  #unclear: Batch | null = null;
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
        journalPartition,
        offset,
        (fetched) => append(records, toTexts(fetched)),
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
    const producer = await initFencedProducer(this.#cluster, journalTransactionalId);
    this.#session = { ...producer, firstSequence: 0 };
    this.#unclear = null;
  }

  /** Throws a ProblemError: `lease.lost` when somebody else has claimed the journal since, others when it can't be written. */
  async append(records: Readonly<Record<string, string | null>>): Promise<void> {
    const appending = this.#lastAppend.then(() => this.#appendNow(records));
    this.#lastAppend = appending.catch(() => undefined);
    await appending;
  }

  async #appendNow(records: Readonly<Record<string, string | null>>): Promise<void> {
    if (this.#unclear) await this.#write(this.#unclear);
    const keyed = Object.entries(records).map(([key, value]) => ({ key, value }));
    const weigh = ({ key, value }: KeyedRecord): number => 32 + Buffer.byteLength(`${key}${value}`);
    for (const batch of splitBatches(keyed, batchBytes, weigh)) {
      const request = produceRequest(journalPartition, batch, Date.now(), this.#session);
      await this.#write({ request, recordCount: batch.length });
    }
  }

  async #write(batch: Batch): Promise<void> {
    await withLeader(this.#cluster, this.#known, 'write', (leader) => this.#produce(leader, batch));
    this.#unclear = null;
    const session = this.#session;
    if (session) this.#session = { ...session, firstSequence: session.firstSequence + batch.recordCount };
  }

  async #produce(leader: BrokerId, batch: Batch): Promise<KafkaError | null> {
    const note = (isUnclear: boolean): void => {
      if (isUnclear && this.#session) this.#unclear = batch;
    };
    try {
      const error = kafkaError((await this.#cluster.sendToBroker(leader, batch.request)).errorCode);
      note(unclearErrors.includes(error?.name ?? ''));
      // The answer to an earlier attempt was lost.
      return error?.name === 'DUPLICATE_SEQUENCE_NUMBER' ? null : error;
    } catch (error) {
      note(error instanceof BrokerUnavailable && error.wasSent);
      throw error;
    }
  }
}

function toTexts(records: readonly StoredRecord[]): (readonly [string, string | null])[] {
  return records.flatMap(({ key, value }) =>
    key === null ? [] : [[asText(key), value === null ? null : asText(value)]],
  );
}

const asText = (part: Uint8Array): string => Buffer.from(part).toString();
