/** Tags that were set through the API, as topicwright's own topic keeps them: one record a tag, folded record by record. */

import { type BrokerId, brokerId } from '../values/units.ts';
import type { ClusterState, Tags } from './cluster-state.ts';

export type TagSubject =
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'broker'; readonly id: BrokerId };

/**
 * A topic on its way: its tags are recorded before it is created, so that it is never seen without them. Of several that
 * create the same topic the first one does.
 */
export interface TopicCreation {
  readonly topic: string;
  /** Whose it is; of nobody else at any time. */
  readonly creator: string;
  /** claimed: it may turn out that another one was first; creating: Kafka may have the topic at any moment. */
  readonly state: 'claimed' | 'creating';
  readonly tags: Tags;
  /** When it was claimed, since the epoch. */
  readonly atMs: number;
}

const tagPrefix = 'tag/';
const creationPrefix = 'creating/';
const gonePrefix = 'tag-gone/';

/** `topic/orders` or `broker/1001`: how records name what is tagged. Neither part holds a slash. */
function subjectKey(subject: TagSubject): string {
  return subject.kind === 'topic' ? `topic/${subject.name}` : `broker/${subject.id}`;
}

export function tagKey(subject: TagSubject, key: string): string {
  return `${tagPrefix}${subjectKey(subject)}/${key}`;
}

export function creationRecord(creation: TopicCreation): Readonly<Record<string, string>> {
  const { state, tags, atMs } = creation;
  return { [creationKey(creation)]: JSON.stringify({ state, tags, atMs }) };
}

export function creationKey({ topic, creator }: Pick<TopicCreation, 'topic' | 'creator'>): string {
  return `${creationPrefix}${topic}/${creator}`;
}

/** Since when something tagged is known to be gone; its record's value is that time, since the epoch. */
export function goneKey(subject: TagSubject): string {
  return `${gonePrefix}${subjectKey(subject)}`;
}

/** Whether a record of the journal is about tags. */
export function isTagRecord(key: string): boolean {
  return key.startsWith(tagPrefix) || key.startsWith(creationPrefix) || key.startsWith(gonePrefix);
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

  /** Takes in a record; null deletes. The subject whose tags may differ now, null where it is about none. */
  apply(key: string, value: string | null): TagSubject | null {
    if (key.startsWith(tagPrefix)) return this.#applyTag(key.slice(tagPrefix.length), value);
    if (key.startsWith(creationPrefix)) return this.#applyCreation(key.slice(creationPrefix.length), value);
    if (key.startsWith(gonePrefix)) {
      const subject = key.slice(gonePrefix.length);
      if (value === null) this.#gone.delete(subject);
      else this.#gone.set(subject, Number(value));
    }
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

  #applyTag(rest: string, value: string | null): TagSubject | null {
    const [kind = '', name = ''] = rest.split('/', 2);
    const subjectText = `${kind}/${name}`;
    const subject = parseSubject(subjectText);
    if (!subject) return null;
    const key = rest.slice(subjectText.length + 1);
    const { [key]: _, ...others } = this.#tags.get(subjectText) ?? {};
    if (value !== null) this.#tags.set(subjectText, { ...others, [key]: value });
    else if (Object.keys(others).length === 0) this.#tags.delete(subjectText);
    else this.#tags.set(subjectText, others);
    return subject;
  }

  #applyCreation(rest: string, value: string | null): TagSubject {
    const [topic = '', creator = ''] = rest.split('/', 2);
    const known = this.#creations.get(topic) ?? [];
    const at = known.findIndex((creation) => creation.creator === creator);
    const read = value === null ? null : parseCreation(value);
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

/** null: not one that this version knows. */
function parseSubject(text: string): TagSubject | null {
  const [kind, name = ''] = text.split('/', 2);
  if (kind === 'topic' && name !== '') return { kind, name };
  return kind === 'broker' && /^\d+$/.test(name) ? { kind, id: brokerId(Number(name)) } : null;
}

function parseCreation(value: string): Pick<TopicCreation, 'state' | 'tags' | 'atMs'> {
  return JSON.parse(value) as Pick<TopicCreation, 'state' | 'tags' | 'atMs'>;
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
