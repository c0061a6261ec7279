/** Tags in memory, as topicwright's own topic has them: read on all the time, and to its end after each write. */
import { type ClusterPort, journalTopic } from '../model/cluster-port.ts';
import { isTagRecord, TagIndex, type TagSubject } from '../model/tag-index.ts';

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

export class TagStore {
  readonly #port: ClusterPort;
  readonly #timing: TagTiming;
  readonly #onChange: (subjects: readonly TagSubject[] | 'all') => void;
  readonly #createTopic: () => Promise<void>;
  readonly #onFailure: (error: unknown) => void;
  #index = new TagIndex();
  #offset = 0;
  #wholeAtMs = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;
  #hasTopic = false;
  #creatingTopic: Promise<void> | null = null;

  constructor(
    port: ClusterPort,
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

  /** Durable, and seen by every later read of this instance, once it is done; all of it or nothing (up to half a megabyte). */
  async write(records: TagRecords): Promise<void> {
    await this.#ensureTopic();
    await this.#port.appendJournal(records);
    await this.catchUp();
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
    if (partitions.length === 0) {
      this.#creatingTopic ??= this.#createTopic().finally(() => {
        this.#creatingTopic = null;
      });
      await this.#creatingTopic;
    }
    this.#hasTopic = true;
  }

  async #readOn(): Promise<void> {
    const nowMs = performance.now();
    const isDue = nowMs - this.#wholeAtMs >= this.#timing.wholeMs;
    const { records, nextOffset, isWhole } = await this.#port.readJournalFrom(isDue ? 0 : this.#offset);
    if (isWhole) this.#wholeAtMs = nowMs;
    this.#offset = nextOffset;
    const aboutTags = records.filter(([key]) => isTagRecord(key));
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
