/** The registry of one cluster: what it knows, kept up to date, and what requests are answered from. */

import type { ClusterState } from '../model/cluster/cluster-state.ts';
import { isInternalTopic } from '../model/cluster/internal-topics.ts';
import type { ClusterPort } from '../model/cluster/port/cluster-port.ts';
import { journalTopic } from '../model/cluster/port/journal-port.ts';
import type { TagSubject } from '../model/cluster/tag-subject.ts';
import type { DesiredState } from '../model/desired/desired-state.ts';
import type { BrokerId } from '../model/values/units.ts';
import { placeJournal } from '../reconcile/plan/place-own-topics.ts';
import { Catalog } from './catalog/catalog.ts';
import { type CacheTiming, ClusterCache, defaultCacheTiming } from './catalog/cluster-cache.ts';
import { requireTopic } from './catalog/find-brokers.ts';
import { OffsetTranslator } from './catalog/translate-offsets.ts';
import { Watchers } from './catalog/watch.ts';
import { RegistryError, refusal } from './registry-error.ts';
import { tagRecordsToCollect } from './tags/collect-tags.ts';
import { GitTags } from './tags/git-tags.ts';
import { defaultTagTiming, TagStore, type TagTiming } from './tags/tag-store.ts';

export interface RegistryOptions {
  readonly port: ClusterPort;
  /** What the cluster is looked at by, over connections of its own: large answers there keep no write waiting. */
  readonly lookups: ClusterPort;
  readonly desired: DesiredState;
  /** Tags of what is gone for so long are forgotten. */
  readonly graceMs: number;
  /** What went wrong in the background. */
  readonly onFailure: (what: string, error: unknown) => void;
  readonly timing?: Partial<CacheTiming & TagTiming & { readonly collectMs: number }>;
}

const defaultCollectMs = 60_000;
/** What is known of the cluster is too old to tell what is gone. */
const staleMs = 30_000;
export class Registry {
  readonly port: ClusterPort;
  readonly cache: ClusterCache;
  readonly tags: TagStore;
  readonly catalog: Catalog;
  readonly watchers: Watchers = new Watchers();
  readonly offsets: OffsetTranslator;
  readonly #options: RegistryOptions;
  #desired: DesiredState;
  #git: GitTags;
  #collecting: NodeJS.Timeout | null = null;

  constructor(options: RegistryOptions) {
    const { port, lookups, desired, onFailure, timing } = options;
    this.#options = options;
    this.#desired = desired;
    this.#git = new GitTags(desired);
    this.port = port;
    this.offsets = new OffsetTranslator(port);
    this.catalog = new Catalog((changes) => this.watchers.tell(changes));
    this.cache = new ClusterCache(
      lookups,
      { ...defaultCacheTiming, ...timing },
      {
        onChange: (view) => this.catalog.look(view, this.tags.index, this.#git),
        onFailure: (error) => onFailure('Kafka was not looked at', error),
      },
    );
    this.tags = new TagStore(
      port,
      { ...defaultTagTiming, ...timing },
      {
        onChange: (subjects) => this.#retag(subjects),
        createTopic: () => this.#createJournal(),
        onFailure: (error) => onFailure('Tags were not read on', error),
      },
    );
  }

  /** Throws a ProblemError where the cluster can't be looked at. */
  async start(): Promise<void> {
    await this.cache.start();
    await this.tags.start();
    const { timing } = this.#options;
    this.#collecting = setInterval(() => {
      this.collectTags().catch((error: unknown) => this.#options.onFailure('Tags were not collected', error));
    }, timing?.collectMs ?? defaultCollectMs);
  }

  close(): void {
    this.watchers.close();
    this.cache.close();
    this.tags.close();
    if (this.#collecting) clearInterval(this.#collecting);
  }

  get desired(): DesiredState {
    return this.#desired;
  }

  get git(): GitTags {
    return this.#git;
  }

  /** After the manifests have changed. */
  follow(desired: DesiredState): void {
    this.#desired = desired;
    this.#git = new GitTags(desired);
    this.catalog.retag(this.cache.view, this.tags.index, this.#git);
  }

  /** Looks at the cluster where the topic is not known yet. Throws NotFound. */
  async requireTopic(name: string): Promise<void> {
    if (name !== '' && !this.catalog.topics.has(name)) await this.cache.refresh();
    requireTopic(this.catalog, name);
  }

  /** Throws PermissionDenied for topics that Kafka and topicwright keep for themselves. */
  requireNotOwn(name: string): void {
    if (isInternalTopic(name) || name === '__cluster_metadata')
      throw new RegistryError(
        'PERMISSION_DENIED',
        `The topic ${name} is not for anybody to create or delete`,
      );
  }

  /** Alive, or down while Kafka still counts on it. */
  isKnownBroker(id: BrokerId): boolean {
    const { brokers, topics } = this.cache.view;
    if (brokers.has(id)) return true;
    for (const { partitions } of topics.values())
      if (partitions.some(({ replicas }) => replicas.includes(id))) return true;
    return false;
  }

  /** The whole cluster, disks included: for placing topics. */
  observe(): Promise<ClusterState> {
    return this.#options.lookups.observe();
  }

  /** Forgets tags of what is gone for longer than the grace period. */
  async collectTags(nowMs: number = Date.now()): Promise<void> {
    if (this.cache.ageMs > staleMs) return;
    const { graceMs } = this.#options;
    const records = tagRecordsToCollect(this.tags.index, this.cache.view, { nowMs, graceMs });
    if (Object.keys(records).length > 0) await this.tags.write(records);
  }

  #retag(subjects: readonly TagSubject[] | 'all'): void {
    if (subjects === 'all') {
      this.catalog.retag(this.cache.view, this.tags.index, this.#git);
      return;
    }
    this.catalog.update(subjects, this.tags.index, this.#git);
    // Another instance has just created it, as it seems.
    const isNews = subjects.some(
      (subject) => subject.kind === 'topic' && !this.catalog.topics.has(subject.name),
    );
    if (isNews) this.cache.refresh().catch(() => undefined);
  }

  async #createJournal(): Promise<void> {
    const placed = placeJournal(this.#desired, await this.observe());
    if (!placed.ok) throw refusal(placed.problems);
    const outcomes = await this.port.createTopics(
      placed.value.map(({ topic, assignments, configs }) => ({ name: topic, assignments, configs })),
    );
    // Another instance may have been faster.
    const failed = outcomes.find(({ error }) => error && error.name !== 'TOPIC_ALREADY_EXISTS');
    if (failed?.error)
      throw new RegistryError(
        failed.error.retriable ? 'UNAVAILABLE' : 'FAILED_PRECONDITION',
        `The topic ${journalTopic}, which keeps the tags, can't be created: ${failed.error.message}`,
      );
  }
}
