/**
 * Builds observed clusters for every test:
 * `cluster().brokers(3, { racks: ['a', 'b', 'c'] }).topic('orders', { partitions: 6, replicationFactor: 2 }).build()`.
 */
import {
  type Broker,
  type ClusterState,
  type Configs,
  isReassigning,
  type ObservedTopic,
  type Partition,
  type Tags,
} from '../../src/model/cluster/cluster-state.ts';
import { type BrokerId, brokerId, bytes } from '../../src/model/values/units.ts';

export interface BrokerOptions {
  readonly rack?: string | null;
  readonly tags?: Tags;
  readonly configs?: Configs;
  /** One log dir of this size; what the built replicas don't take of it is usable. Without it: no log dirs. */
  readonly diskBytes?: number;
  /** Taken on that disk by something else. */
  readonly otherBytes?: number;
  /** Instead of one disk: exactly these. */
  readonly logDirs?: readonly {
    readonly path: string;
    readonly totalBytes: number;
    readonly usableBytes: number;
    readonly cordoned?: true;
    readonly failed?: true;
  }[];
  /** Live to Kafka, and silent. */
  readonly hung?: true;
}

export interface BrokersOptions extends Omit<BrokerOptions, 'rack'> {
  /** Given to the brokers in turn; without it they have no rack. */
  readonly racks?: readonly string[];
  /** Ids go up from here; by default from the highest id so far, or 1. */
  readonly firstId?: number;
}

export interface TopicOptions {
  /** Kafka's topic id; unknown by default. */
  readonly id?: string;
  /** 1 by default. */
  readonly partitions?: number;
  /** 1 by default. Replicas are placed round robin: partition 0 on the first broker and the next ones, and so on. */
  readonly replicationFactor?: number;
  /** Instead of the two above: the replicas of each partition, the preferred leader first. */
  readonly replicas?: readonly (readonly number[])[];
  /** Of one replica: the same for all partitions, or one each. 0 by default. */
  readonly sizeBytes?: number | readonly number[];
  readonly tags?: Tags;
  readonly configs?: Configs;
}

export interface PartitionOptions {
  readonly leader?: number | null;
  readonly isr?: readonly number[];
  /** Besides those on brokers that are down: on log dirs that failed. */
  readonly offline?: readonly number[];
  readonly eligibleLeaders?: readonly number[];
  readonly sizeBytes?: number;
  /** Where its replicas are, by broker. */
  readonly logDirs?: Readonly<Record<number, string>>;
}

interface DraftBroker extends BrokerOptions {
  readonly id: number;
}

/** A cluster without brokers or topics. */
export function cluster(clusterId = 'test-cluster'): ClusterBuilder {
  return new ClusterBuilder(clusterId);
}

/** Every method returns the builder itself; ids are plain numbers. */
export class ClusterBuilder {
  readonly #clusterId: string;
  readonly #brokers: DraftBroker[] = [];
  readonly #topics = new Map<string, ObservedTopic>();
  readonly #down = new Set<number>();
  #takenAt = '2026-01-01T00:00:00.000Z';
  #topicDefaults: Configs = {};
  #brokerSettings: Configs | null = null;
  #journal: Configs = {};

  constructor(clusterId: string) {
    this.#clusterId = clusterId;
  }

  brokers(count: number, { racks = [], firstId, ...options }: BrokersOptions = {}): this {
    const start = firstId ?? Math.max(0, ...this.#brokers.map(({ id }) => id)) + 1;
    for (let index = 0; index < count; index++) {
      this.broker(start + index, { ...options, rack: racks[index % racks.length] ?? null });
    }
    return this;
  }

  broker(id: number, options: BrokerOptions = {}): this {
    this.#brokers.push({ ...options, id });
    return this;
  }

  topic(name: string, options: TopicOptions = {}): this {
    const { tags = {}, configs = {}, sizeBytes = 0 } = options;
    const assignments = options.replicas ?? this.#placeRoundRobin(options);
    const partitions = assignments.map((replicas, id) =>
      healthy(id, replicas, typeof sizeBytes === 'number' ? sizeBytes : (sizeBytes[id] ?? 0)),
    );
    const id = options.id === undefined ? {} : { id: options.id };
    this.#topics.set(name, { name, ...id, tags, configs, partitions });
    return this;
  }

  /** Sets what is unusual about one partition of a topic that is there. */
  partition(topic: string, id: number, options: PartitionOptions): this {
    const { leader, isr, offline, eligibleLeaders, sizeBytes, logDirs } = options;
    return this.#change(topic, id, (partition) => ({
      ...partition,
      ...(leader !== undefined && { leader: leader === null ? null : brokerId(leader) }),
      ...(isr && { isr: isr.map(brokerId) }),
      ...(offline && { offlineReplicas: offline.map(brokerId) }),
      ...(eligibleLeaders && { eligibleLeaders: eligibleLeaders.map(brokerId) }),
      ...(sizeBytes !== undefined && { sizeBytes: bytes(sizeBytes) }),
      ...(logDirs && { logDirs }),
    }));
  }

  /** Puts a partition in mid-reassignment to these replicas; none of the added ones is in sync yet. */
  reassigning(topic: string, id: number, target: readonly number[]): this {
    return this.#change(topic, id, (partition) => {
      const to = target.map(brokerId);
      const removingReplicas = partition.replicas.filter((replica) => !to.includes(replica)).sort(ascending);
      const addingReplicas = to.filter((replica) => !partition.replicas.includes(replica)).sort(ascending);
      return { ...partition, replicas: [...to, ...removingReplicas], addingReplicas, removingReplicas };
    });
  }

  /** Brokers that are down: they keep their replicas, lead nothing, and are missing from the live ones. */
  down(...ids: readonly number[]): this {
    for (const id of ids) this.#down.add(id);
    return this;
  }

  takenAt(iso: string): this {
    this.#takenAt = iso;
    return this;
  }

  topicDefaults(configs: Configs): this {
    this.#topicDefaults = configs;
    return this;
  }

  /** What Kafka's transaction log is made with; its own defaults otherwise. */
  brokerSettings(settings: Configs): this {
    this.#brokerSettings = settings;
    return this;
  }

  journal(records: Readonly<Record<string, string>>): this {
    this.#journal = records;
    return this;
  }

  build(): ClusterState {
    const topics = [...this.#topics.values()]
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
      .map((topic) => ({ ...topic, partitions: topic.partitions.map((one) => this.#withoutDown(one)) }));
    const taken = bytesByBroker(topics);
    return {
      clusterId: this.#clusterId,
      takenAt: this.#takenAt,
      brokers: this.#brokers
        .filter(({ id }) => !this.#down.has(id))
        .toSorted((a, b) => a.id - b.id)
        .map((draft) => finishBroker(draft, taken.get(brokerId(draft.id)) ?? 0)),
      downBrokers: this.#brokers
        .filter(({ id }) => this.#down.has(id))
        .toSorted((a, b) => a.id - b.id)
        .map(({ id, rack = null }) => ({ id: brokerId(id), host: `broker-${id}`, port: 9092, rack })),
      topics,
      topicDefaults: this.#topicDefaults,
      ...(this.#brokerSettings && { brokerSettings: this.#brokerSettings }),
      journal: this.#journal,
    };
  }

  #placeRoundRobin({ partitions = 1, replicationFactor = 1 }: TopicOptions): number[][] {
    const ids = this.#brokers.map(({ id }) => id);
    if (replicationFactor > ids.length) throw new Error('add the brokers before the topics that they hold');
    return Array.from({ length: partitions }, (_, partition) =>
      Array.from({ length: replicationFactor }, (__, slot) => ids[(partition + slot) % ids.length] ?? 0),
    );
  }

  #change(name: string, id: number, change: (partition: Partition) => Partition): this {
    const topic = this.#topics.get(name);
    if (!topic?.partitions[id]) throw new Error(`there is no ${name}/${id} yet`);
    this.#topics.set(name, { ...topic, partitions: topic.partitions.with(id, change(topic.partitions[id])) });
    return this;
  }

  #withoutDown(partition: Partition): Partition {
    const isUp = (id: BrokerId): boolean => !this.#down.has(id) && !partition.offlineReplicas.includes(id);
    const live = partition.isr.filter(isUp);
    // Kafka keeps the last in-sync replica in the ISR when its broker dies.
    const isr = live.length > 0 ? live : partition.isr;
    const { leader } = partition;
    return {
      ...partition,
      isr,
      offlineReplicas: partition.replicas.filter((id) => !isUp(id)),
      leader:
        leader === null || isUp(leader)
          ? leader
          : (partition.replicas.find((id) => live.includes(id)) ?? null),
    };
  }
}

const ascending = (a: number, b: number): number => a - b;

function healthy(id: number, replicas: readonly number[], sizeBytes: number): Partition {
  const ids = replicas.map(brokerId);
  return {
    id,
    replicas: ids,
    isr: ids,
    leader: ids[0] ?? null,
    offlineReplicas: [],
    sizeBytes: bytes(sizeBytes),
    addingReplicas: [],
    removingReplicas: [],
  };
}

/** Replicas that are still being added count nothing, as their copy has yet to begin. */
function bytesByBroker(topics: readonly ObservedTopic[]): ReadonlyMap<BrokerId, number> {
  const taken = new Map<BrokerId, number>();
  for (const partition of topics.flatMap((topic) => topic.partitions)) {
    const adding = isReassigning(partition) ? partition.addingReplicas : [];
    for (const id of partition.replicas.filter((replica) => !adding.includes(replica))) {
      taken.set(id, (taken.get(id) ?? 0) + partition.sizeBytes);
    }
  }
  return taken;
}

function finishBroker(draft: DraftBroker, takenBytes: number): Broker {
  const { id, rack = null, tags = {}, configs = {}, diskBytes, otherBytes = 0, hung } = draft;
  const disk = {
    path: '/data',
    totalBytes: diskBytes ?? 0,
    usableBytes: (diskBytes ?? 0) - takenBytes - otherBytes,
  };
  const logDirs = draft.logDirs ?? (diskBytes === undefined ? [] : [disk]);
  return {
    id: brokerId(id),
    host: `broker-${id}`,
    port: 9092,
    rack,
    tags,
    configs,
    logDirs: logDirs.map((one) => ({
      path: one.path,
      totalBytes: bytes(one.totalBytes),
      usableBytes: bytes(Math.max(0, one.usableBytes)),
      ...('cordoned' in one && one.cordoned && { cordoned: one.cordoned }),
      ...('failed' in one && one.failed && { failed: one.failed }),
    })),
    ...(hung && { hung }),
  };
}
