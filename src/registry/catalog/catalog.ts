/** Topics and brokers with their tags, as messages: put together from the cluster, the recorded tags and git, entry by entry. */

import type { Tags } from '../../model/cluster/cluster-state.ts';
import type { Reassignment } from '../../model/cluster/port/cluster-reads.ts';
import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import type { TagIndex } from '../../model/journal/tag-index.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { Broker } from '../generated/registry/Broker.ts';
import type { Topic } from '../generated/registry/Topic.ts';
import type { GitTags } from '../tags/git-tags.ts';
import type { BrokerView, ClusterView, TopicView } from './cluster-cache.ts';

export interface TopicEntry {
  readonly view: TopicView;
  readonly tags: Tags;
  readonly owners: Tags;
  /** Without replicas. */
  readonly message: Topic;
  /** What filters match besides tags. */
  readonly builtIn: Readonly<Record<string, string>>;
}

export interface BrokerEntry {
  readonly view: BrokerView;
  readonly tags: Tags;
  readonly owners: Tags;
  readonly message: Broker;
  readonly builtIn: Readonly<Record<string, string>>;
}

/** An entry, or a reassignment, that is there, is another, or is no more (`after` null). */
export type CatalogChange =
  | { readonly kind: 'topic'; readonly before: TopicEntry | null; readonly after: TopicEntry | null }
  | { readonly kind: 'broker'; readonly before: BrokerEntry | null; readonly after: BrokerEntry | null }
  | {
      readonly kind: 'reassignment';
      readonly before: Reassignment | null;
      readonly after: Reassignment | null;
    };

export class Catalog {
  /** By name. */
  topics: ReadonlyMap<string, TopicEntry> = new Map();
  /** Those that are alive, by id. */
  brokers: ReadonlyMap<BrokerId, BrokerEntry> = new Map();
  reassignments: readonly Reassignment[] = [];
  /** Goes up whenever anything of it changes. */
  version = 0;
  readonly #onChanges: (changes: readonly CatalogChange[]) => void;

  constructor(onChanges: (changes: readonly CatalogChange[]) => void) {
    this.#onChanges = onChanges;
  }

  /** After another look at the cluster, which changes no tags; what is as before keeps its entry. */
  look(view: ClusterView, index: TagIndex, git: GitTags): void {
    this.#rebuild(view, index, git, { retag: false });
  }

  /** After other manifests, or tags that were read anew. */
  retag(view: ClusterView, index: TagIndex, git: GitTags): void {
    this.#rebuild(view, index, git, { retag: true });
  }

  #rebuild(view: ClusterView, index: TagIndex, git: GitTags, { retag }: { readonly retag: boolean }): void {
    const topics = new Map(
      [...view.topics].map(([name, topic]) => {
        const before = this.topics.get(name);
        const isSame = !retag && before?.view === topic;
        return [name, isSame ? before : topicEntry(topic, index, git, before)];
      }),
    );
    const alive = [...view.brokers.values()].filter(({ isAlive }) => isAlive);
    const brokers = new Map(
      alive.map((broker) => [broker.id, brokerEntry(broker, index, git, this.brokers.get(broker.id))]),
    );
    const changes: CatalogChange[] = [
      ...differences(this.brokers, brokers).map((change) => ({ kind: 'broker' as const, ...change })),
      ...differences(this.topics, topics).map((change) => ({ kind: 'topic' as const, ...change })),
      ...differences(byPartition(this.reassignments), byPartition(view.reassignments)).map((change) => ({
        kind: 'reassignment' as const,
        ...change,
      })),
    ];
    this.topics = topics;
    this.brokers = brokers;
    this.reassignments = view.reassignments;
    this.#tell(changes);
  }

  /** After tags were written, of these. */
  update(subjects: readonly TagSubject[], index: TagIndex, git: GitTags): void {
    this.#tell(
      subjects.flatMap((subject): readonly CatalogChange[] =>
        subject.kind === 'topic'
          ? this.#updateTopic(subject.name, index, git)
          : this.#updateBroker(subject.id, index, git),
      ),
    );
  }

  #updateTopic(name: string, index: TagIndex, git: GitTags): readonly CatalogChange[] {
    const before = this.topics.get(name);
    const after = before && topicEntry(before.view, index, git, before);
    if (!after || after === before) return [];
    (this.topics as Map<string, TopicEntry>).set(name, after);
    return [{ kind: 'topic', before, after }];
  }

  #updateBroker(id: BrokerId, index: TagIndex, git: GitTags): readonly CatalogChange[] {
    const before = this.brokers.get(id);
    const after = before && brokerEntry(before.view, index, git, before);
    if (!after || after === before) return [];
    (this.brokers as Map<BrokerId, BrokerEntry>).set(id, after);
    return [{ kind: 'broker', before, after }];
  }

  #tell(changes: readonly CatalogChange[]): void {
    if (changes.length === 0) return;
    this.version += 1;
    this.#onChanges(changes);
  }
}

/** `before` where nothing of it is another. */
function topicEntry(
  view: TopicView,
  index: TagIndex,
  git: GitTags,
  before: TopicEntry | undefined,
): TopicEntry {
  const { name, configs, partitions } = view;
  const [tags, owners] = effective(index.topicTags(name), git.topicTags(name));
  if (before?.view === view && isSame(before.tags, tags) && isSame(before.owners, owners)) return before;
  const replication = maxOf(
    partitions.map(({ replicas }) => replicas.length),
    0,
  );
  const message: Topic = {
    ...(hasAny(tags) && { tags: { ...tags }, tag_owners: { ...owners } }),
    ...{ name, partitions: partitions.length, replication },
    ...(hasAny(configs) && { configs: { ...configs } }),
  };
  const builtIn = { name, partitions: String(partitions.length), replication: String(replication) };
  return { view, tags, owners, message, builtIn };
}

function brokerEntry(
  view: BrokerView,
  index: TagIndex,
  git: GitTags,
  before: BrokerEntry | undefined,
): BrokerEntry {
  const { id, host, port, rack, settings } = view;
  const [tags, owners] = effective(index.brokerTags(id), git.brokerTags(id));
  if (before?.view === view && isSame(before.tags, tags) && isSame(before.owners, owners)) return before;
  const told = {
    ...(rack !== null && { rack }),
    ...optional('interbrokerprotocolversion', settings['inter.broker.protocol.version']),
    ...optional('logmessageformat', settings['log.message.format.version']),
  };
  const message: Broker = {
    ...(hasAny(tags) && { tags: { ...tags }, tag_owners: { ...owners } }),
    ...{ id, host, port },
    ...told,
  };
  return { view, tags, owners, message, builtIn: { id: String(id), host, port: String(port), ...told } };
}

/** Git's word over the API's, and whose each is. */
function effective(recorded: Tags, git: Tags): readonly [tags: Tags, owners: Tags] {
  const tags = { ...recorded, ...git };
  const owners = Object.fromEntries(
    Object.keys(tags).map((key) => [key, Object.hasOwn(git, key) ? 'git' : 'api']),
  );
  return [tags, owners];
}

function optional(key: string, value: string | undefined): Readonly<Record<string, string>> {
  return value === undefined ? {} : { [key]: value };
}

const hasAny = (tags: Tags): boolean => Object.keys(tags).length > 0;

function isSame(a: Tags, b: Tags): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => ownValue(a, key) === ownValue(b, key));
}

function byPartition(reassignments: readonly Reassignment[]): ReadonlyMap<string, Reassignment> {
  return new Map(reassignments.map((one) => [`${one.topic}:${one.partition}`, one]));
}

function differences<Key, Entry>(
  before: ReadonlyMap<Key, Entry>,
  after: ReadonlyMap<Key, Entry>,
): readonly { readonly before: Entry | null; readonly after: Entry | null }[] {
  const gone = [...before]
    .filter(([key]) => !after.has(key))
    .map(([, entry]) => ({ before: entry, after: null }));
  const others = [...after]
    .filter(([key, entry]) => before.get(key) !== entry)
    .map(([key, entry]) => ({ before: before.get(key) ?? null, after: entry }));
  return [...gone, ...others];
}
