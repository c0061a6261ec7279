/** The cluster as it was last looked at, refreshed in the background: what reads are answered from, also while Kafka is down. */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type {
  ClusterReads,
  PartitionNow,
  Reassignment,
  RegisteredBroker,
} from '../../model/cluster/port/cluster-reads.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { RegistryError } from '../registry-error.ts';

/** What did not change between two looks is the same object in both. */
export interface ClusterView {
  /** Those that Kafka tells of, by id. */
  readonly brokers: ReadonlyMap<BrokerId, BrokerView>;
  /** By name. */
  readonly topics: ReadonlyMap<string, TopicView>;
  readonly reassignments: readonly Reassignment[];
}

export interface BrokerView extends RegisteredBroker {
  /** Of its settings those that brokers are found by. */
  readonly settings: Configs;
}

export interface TopicView {
  readonly name: string;
  /** Only what was set on purpose. */
  readonly configs: Configs;
  /** By id. */
  readonly partitions: readonly PartitionNow[];
}

const brokerSettings = ['inter.broker.protocol.version', 'log.message.format.version'];

export interface CacheTiming {
  /** How often the cluster is looked at; less often where a look takes long. */
  readonly refreshMs: number;
  /** How often configs are read: they change seldom, and are the larger part. */
  readonly configsMs: number;
}

export const defaultCacheTiming: CacheTiming = { refreshMs: 2_000, configsMs: 15_000 };
/** A look at a large cluster takes its time: at most this share of all time goes into it. */
const busyShare = 0.1;
/** Of the time between two looks. */
const freshShare = 0.1;

export class ClusterCache {
  readonly #port: ClusterReads;
  readonly #timing: CacheTiming;
  readonly #onChange: (view: ClusterView, before: ClusterView | null) => void;
  readonly #onFailure: (error: unknown) => void;
  #view: ClusterView | null = null;
  #configs: ReadonlyMap<string, Configs> = new Map();
  #settings: ReadonlyMap<BrokerId, Configs> = new Map();
  #configsAtMs = Number.NEGATIVE_INFINITY;
  #takenAtMs = Number.NEGATIVE_INFINITY;
  #tookMs = 0;
  #failures = 0;
  #looking: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(
    port: ClusterReads,
    timing: CacheTiming,
    listeners: {
      readonly onChange: (view: ClusterView, before: ClusterView | null) => void;
      readonly onFailure: (error: unknown) => void;
    },
  ) {
    this.#port = port;
    this.#timing = timing;
    this.#onChange = listeners.onChange;
    this.#onFailure = listeners.onFailure;
  }

  /** Throws a ProblemError where the cluster can't be looked at even once. */
  async start(): Promise<void> {
    await this.refresh();
    this.#schedule();
  }

  close(): void {
    this.#isClosed = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  get view(): ClusterView {
    if (!this.#view) throw new RegistryError('UNAVAILABLE', 'The cluster has not been looked at yet');
    return this.#view;
  }

  /** Since the latest look that succeeded began. */
  get ageMs(): number {
    return performance.now() - this.#takenAtMs;
  }

  /** Looked at so recently that looking again would tell little more. */
  get isFresh(): boolean {
    return this.ageMs < Math.max(this.#timing.refreshMs * freshShare, 2 * this.#tookMs);
  }

  get failures(): number {
    return this.#failures;
  }

  /** Looks at the cluster once more, later than now: several that ask meanwhile share one look. Throws what keeps it from that. */
  async refresh({ configs = false }: { readonly configs?: boolean } = {}): Promise<void> {
    if (configs) this.#configsAtMs = Number.NEGATIVE_INFINITY;
    if (!this.#looking) return this.#begin();
    // The look under way may have begun before what the caller wants to see.
    this.#next ??= this.#looking
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.#begin();
      });
    return this.#next;
  }

  #begin(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  #schedule(): void {
    if (this.#isClosed) return;
    const delayMs = Math.max(this.#timing.refreshMs, this.#tookMs / busyShare);
    this.#timer = setTimeout(() => {
      this.refresh()
        .catch((error: unknown) => {
          this.#failures += 1;
          if (!this.#isClosed) this.#onFailure(error);
        })
        .finally(() => this.#schedule());
    }, delayMs);
  }

  async #look(): Promise<void> {
    const startedAtMs = performance.now();
    const [brokers, { partitions }, reassignments] = await Promise.all([
      this.#port.listBrokers(),
      this.#port.describePartitions('all'),
      this.#port.listReassignments(),
    ]);
    const byTopic = groupByTopic(partitions);
    await this.#readConfigs([...byTopic.keys()], brokers, startedAtMs);
    const before = this.#view;
    const view = {
      brokers: new Map(brokers.map((broker) => [broker.id, this.#brokerView(broker, before)])),
      topics: new Map(
        [...byTopic.keys()]
          .sort()
          .map((name) => [name, this.#topicView(name, byTopic.get(name) ?? [], before)]),
      ),
      reassignments: keepEach(before?.reassignments ?? [], reassignments),
    };
    this.#view = view;
    this.#takenAtMs = startedAtMs;
    this.#tookMs = performance.now() - startedAtMs;
    this.#onChange(view, before);
  }

  /** All of them now and then; between, those of topics and brokers that are new. */
  async #readConfigs(
    topics: readonly string[],
    brokers: readonly RegisteredBroker[],
    nowMs: number,
  ): Promise<void> {
    const isDue = nowMs - this.#configsAtMs >= this.#timing.configsMs;
    const alive = brokers.filter(({ isAlive }) => isAlive).map(({ id }) => id);
    const unknownTopics = isDue ? topics : topics.filter((name) => !this.#configs.has(name));
    const unknownBrokers = alive.filter((id) => !this.#settings.has(id));
    if (isDue) this.#configsAtMs = nowMs;
    if (unknownTopics.length > 0) {
      const read = await this.#port.readConfigs(unknownTopics.map((name) => ({ kind: 'topic', name })));
      const known = new Map(isDue ? [] : this.#configs);
      for (const { resource, configs } of read)
        if (resource.kind === 'topic' && configs) known.set(resource.name, configs);
      this.#configs = known;
    }
    if (unknownBrokers.length > 0) {
      const read = await this.#port.readBrokerSettings(unknownBrokers, brokerSettings);
      this.#settings = new Map([...this.#settings, ...read]);
    }
  }

  #brokerView(broker: RegisteredBroker, before: ClusterView | null): BrokerView {
    const settings = this.#settings.get(broker.id) ?? noConfigs;
    return keepIfSame(before?.brokers.get(broker.id), { ...broker, settings });
  }

  #topicView(name: string, partitions: readonly PartitionNow[], before: ClusterView | null): TopicView {
    const configs = this.#configs.get(name) ?? noConfigs;
    return keepIfSame(before?.topics.get(name), { name, configs, partitions });
  }
}

const noConfigs: Configs = {};

function groupByTopic(partitions: readonly PartitionNow[]): ReadonlyMap<string, readonly PartitionNow[]> {
  const byTopic = new Map<string, PartitionNow[]>();
  for (const partition of partitions) {
    const known = byTopic.get(partition.topic);
    if (known) known.push(partition);
    else byTopic.set(partition.topic, [partition]);
  }
  return byTopic;
}

function keepEach(before: readonly Reassignment[], now: readonly Reassignment[]): readonly Reassignment[] {
  const nameOf = ({ topic, partition }: Reassignment): string => `${topic}:${partition}`;
  const known = new Map(before.map((one) => [nameOf(one), one]));
  return now.map((one) => keepIfSame(known.get(nameOf(one)), one));
}

function keepIfSame<Value>(before: Value | undefined, now: Value): Value {
  return before !== undefined && isSame(before, now) ? before : now;
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}
