/** Tags that were set through the API, as topicwright's own topic keeps them: one record a tag, folded record by record. */

import type { ClusterState, Tags } from '../cluster/cluster-state.ts';
import { parseSubject, subjectKey, type TagSubject } from '../cluster/tag-subject.ts';
import type { BrokerId } from '../values/units.ts';
import { writeRecord } from './read-journal.ts';
import type { RecordKind } from './record-kind.ts';
import { recordKinds } from './record-kinds.ts';
import type { CreationRecord } from './record-values.ts';

/**
 * A topic on its way: its tags are recorded before it is created, so that it is never seen without them. Of several that
 * create the same topic the first one does.
 */
export interface TopicCreation extends CreationRecord {
  readonly topic: string;
  /** Whose it is; of nobody else at any time. */
  readonly creator: string;
}

const { tag: tagKind, creation: creationKind, gone: goneKind } = recordKinds;

export function tagKey(subject: TagSubject, key: string): string {
  return tagKind.writeKey({ subject, key });
}

export function creationRecord(creation: TopicCreation): Readonly<Record<string, string>> {
  const { state, tags, atMs } = creation;
  return writeRecord(creationKind, creation, { state, tags, atMs });
}

export function creationKey(creation: Pick<TopicCreation, 'topic' | 'creator'>): string {
  return creationKind.writeKey(creation);
}

/** Since when something tagged is known to be gone; its record's value is that time, since the epoch. */
export function goneKey(subject: TagSubject): string {
  return goneKind.writeKey(subject);
}

/** Whether a record of the journal is about tags. */
export function isTagRecord(key: string): boolean {
  return [tagKind, creationKind, goneKind].some((kind) => kind.readKey(key) !== null);
}

export class TagIndex {
  readonly #tags = new Map<string, Record<string, string>>();
  readonly #creations = new Map<string, TopicCreation[]>();
  readonly #gone = new Map<string, number>();

  static of(journal: Readonly<Record<string, string>>): TagIndex {
    const index = new TagIndex();
    for (const [key, value] of Object.entries(journal)) index.apply(key, value);
    return index;
  }

  get isEmpty(): boolean {
    return this.#tags.size + this.#creations.size + this.#gone.size === 0;
  }

  /** Takes in a record; null deletes, and so does one that can't be read. The subject whose tags may differ now, null where it is about none. */
  apply(key: string, value: string | null): TagSubject | null {
    const tag = tagKind.readKey(key);
    if (tag) return this.#applyTag(tag.subject, tag.key, value);
    const creation = creationKind.readKey(key);
    if (creation) return this.#applyCreation(creation, valueIn(creationKind, value));
    const gone = goneKind.readKey(key);
    const goneAtMs = valueIn(goneKind, value);
    if (gone && goneAtMs === null) this.#gone.delete(subjectKey(gone));
    else if (gone && goneAtMs !== null) this.#gone.set(subjectKey(gone), goneAtMs);
    return null;
  }

  /** A topic that is being created has the tags of its creation, whatever an earlier one of its name has left. */
  topicTags(name: string): Tags {
    const creation = this.creationsOf(name).find(({ state }) => state === 'creating');
    return creation?.tags ?? this.recordedTags({ kind: 'topic', name });
  }

  brokerTags(id: BrokerId): Tags {
    return this.recordedTags({ kind: 'broker', id });
  }

  /** What is recorded of it tag by tag. */
  recordedTags(subject: TagSubject): Tags {
    return this.#tags.get(subjectKey(subject)) ?? noTags;
  }

  /** In the order in which they were claimed. */
  creationsOf(topic: string): readonly TopicCreation[] {
    return this.#creations.get(topic) ?? [];
  }

  creations(): readonly TopicCreation[] {
    return [...this.#creations.values()].flat();
  }

  /** Everything that has tags, or is marked as gone. */
  subjects(): readonly TagSubject[] {
    return [...new Set([...this.#tags.keys(), ...this.#gone.keys()])].flatMap(
      (key) => parseSubject(key) ?? [],
    );
  }

  /** null: it is not known to be gone. */
  goneSinceMs(subject: TagSubject): number | null {
    return this.#gone.get(subjectKey(subject)) ?? null;
  }

  #applyTag(subject: TagSubject, key: string, value: string | null): TagSubject {
    const name = subjectKey(subject);
    const { [key]: _, ...others } = this.#tags.get(name) ?? {};
    if (value !== null) this.#tags.set(name, { ...others, [key]: value });
    else if (Object.keys(others).length === 0) this.#tags.delete(name);
    else this.#tags.set(name, others);
    return subject;
  }

  #applyCreation(
    { topic, creator }: Pick<TopicCreation, 'topic' | 'creator'>,
    read: CreationRecord | null,
  ): TagSubject {
    const known = this.#creations.get(topic) ?? [];
    const at = known.findIndex((creation) => creation.creator === creator);
    const creations = [...known];
    creations.splice(
      at < 0 ? known.length : at,
      at < 0 ? 0 : 1,
      ...(read ? [{ topic, creator, ...read }] : []),
    );
    if (creations.length === 0) this.#creations.delete(topic);
    else this.#creations.set(topic, creations);
    return { kind: 'topic', name: topic };
  }
}

const noTags: Tags = {};

function valueIn<Value>(
  { readValue }: Pick<RecordKind<unknown, Value>, 'readValue'>,
  text: string | null,
): Value | null {
  const reading = text === null ? null : readValue(text);
  return reading?.state === 'read' ? reading.value : null;
}

/** The state with the tags that its journal records; a recorded tag wins over one that the state has otherwise. */
export function withRecordedTags(state: ClusterState): ClusterState {
  if (!Object.keys(state.journal).some(isTagRecord)) return state;
  const index = TagIndex.of(state.journal);
  const merged = (own: Tags, recorded: Tags): Tags => (recorded === noTags ? own : { ...own, ...recorded });
  return {
    ...state,
    brokers: state.brokers.map((broker) => ({
      ...broker,
      tags: merged(broker.tags, index.brokerTags(broker.id)),
    })),
    topics: state.topics.map((topic) => ({
      ...topic,
      tags: merged(topic.tags, index.topicTags(topic.name)),
    })),
  };
}
