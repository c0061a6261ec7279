/** Tags in memory, as topicwright's own topic has them: read on all the time, and to its end after each write. */

import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { type JournalPort, journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import { journalProblems } from '../../model/journal/read-journal.ts';
import { isTagRecord, TagIndex } from '../../model/journal/tag-index.ts';
import { ProblemError } from '../../model/problem/problem.ts';
import { mergeMaps } from '../../model/values/own-value.ts';

export interface TagTiming {
  /** How often other instances' writes are looked for. */
  readonly pollMs: number;
  /**
   * How often everything is read anew: a topic deleted and created anew looks like the old one, and deletions that were
   * compacted away while this instance slept are told in no other way.
   */
  readonly wholeMs: number;
}

export const defaultTagTiming: TagTiming = { pollMs: 250, wholeMs: 10 * 60_000 };

export type TagRecords = Readonly<Record<string, string | null>>;

interface Gathered {
  records: TagRecords;
  readonly written: Promise<void>;
  size: number;
}

/** What goes to Kafka as one batch, which it takes as a whole or not at all. */
const mostGatheredBytes = 400_000;

function sizeOf(records: TagRecords): number {
  return Object.entries(records).reduce(
    (sum, [key, value]) => sum + 4 * (key.length + (value?.length ?? 0)) + 32,
    0,
  );
}

export class TagStore {
  readonly #port: ClusterReads & JournalPort;
  readonly #timing: TagTiming;
  readonly #onChange: (subjects: readonly TagSubject[] | 'all') => void;
  readonly #createTopic: () => Promise<void>;
  readonly #onFailure: (error: unknown) => void;
  #index = new TagIndex();
  #offset = 0;
  #wholeAtMs = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> = Promise.resolve();
  #writing: Promise<void> = Promise.resolve();
  #waiting: Gathered | null = null;
  #timer: NodeJS.Timeout | null = null;
  #refusal: ProblemError | null = null;
  #isClosed = false;
  #hasTopic = false;

  constructor(
    port: ClusterReads & JournalPort,
    timing: TagTiming,
    parts: {
      /** What may have other tags now. */
      readonly onChange: (subjects: readonly TagSubject[] | 'all') => void;
      /** Creates the topic that tags are kept in, where it is missing. */
      readonly createTopic: () => Promise<void>;
      readonly onFailure: (error: unknown) => void;
    },
  ) {
    this.#port = port;
    this.#timing = timing;
    this.#onChange = parts.onChange;
    this.#createTopic = parts.createTopic;
    this.#onFailure = parts.onFailure;
  }

  async start(): Promise<void> {
    await this.catchUp();
    this.#schedule();
  }

  close(): void {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  get index(): TagIndex {
    return this.#index;
  }

  /**
   * Durable, and seen by every later read of this instance, once it is done; all of it or nothing (up to some hundred kilobytes). What
   * is written while a write is under way goes together afterwards.
   */
  async write(records: TagRecords): Promise<void> {
    const size = sizeOf(records);
    const isFull = this.#waiting !== null && this.#waiting.size + size > mostGatheredBytes;
    const waiting = (!isFull && this.#waiting) || this.#gather();
    waiting.records = mergeMaps([waiting.records, records]);
    waiting.size += size;
    await waiting.written;
  }

  /** The next write, which begins as the one under way ends. */
  #gather(): Gathered {
    const written = this.#writing.then(async () => {
      if (this.#waiting === gathered) this.#waiting = null;
      if (this.#refusal) throw this.#refusal;
      await this.#ensureTopic();
      await this.#port.appendJournal(gathered.records);
      await this.catchUp();
    });
    const gathered: Gathered = { records: {}, written, size: 0 };
    this.#waiting = gathered;
    this.#writing = written.catch(() => undefined);
    return gathered;
  }

  /** Reads whatever was appended before the call. */
  async catchUp(): Promise<void> {
    const reading = this.#reading.then(() => this.#readOn());
    this.#reading = reading.catch(() => undefined);
    await reading;
  }

  async #ensureTopic(): Promise<void> {
    if (this.#hasTopic) return;
    const { partitions } = await this.#port.describePartitions([journalTopic]);
    if (partitions.length === 0) await this.#createTopic();
    this.#hasTopic = true;
  }

  /** Nothing is taken in, and nothing more is written, from a record on that this version can't read. Throws a ProblemError. */
  #requireReadable(records: readonly (readonly [key: string, value: string | null])[]): void {
    const values = records.filter((record): record is [string, string] => record[1] !== null);
    const problems = journalProblems(Object.fromEntries(values));
    this.#refusal = problems.length > 0 ? new ProblemError(problems) : null;
    if (this.#refusal) throw this.#refusal;
  }

  async #readOn(): Promise<void> {
    const nowMs = performance.now();
    const isDue = nowMs - this.#wholeAtMs >= this.#timing.wholeMs;
    const { records, nextOffset, isWhole } = await this.#port.readJournalFrom(isDue ? 0 : this.#offset);
    const aboutTags = records.filter(([key]) => isTagRecord(key));
    this.#requireReadable(aboutTags);
    if (isWhole) this.#wholeAtMs = nowMs;
    this.#offset = nextOffset;
    if (isWhole) {
      // It may have gone with what was written to it.
      if (nextOffset === 0) this.#hasTopic = false;
      if (aboutTags.length === 0 && this.#index.isEmpty) return;
      this.#index = new TagIndex();
      for (const [key, value] of aboutTags) this.#index.apply(key, value);
      this.#onChange('all');
      return;
    }
    const subjects = aboutTags.flatMap(([key, value]) => this.#index.apply(key, value) ?? []);
    if (subjects.length > 0) this.#onChange(subjects);
  }

  #schedule(): void {
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.catchUp()
        .catch((error: unknown) => {
          if (!this.#isClosed) this.#onFailure(error);
        })
        .finally(() => this.#schedule());
    }, this.#timing.pollMs);
  }
}
