/** The simulated cluster itself: brokers, topics, journal and time; every change to a partition goes through `change`. */
import { noAccess, type ObservedAccess, sortAccess } from '../../model/cluster/access.ts';
import type { ClusterState, Configs, Partition } from '../../model/cluster/cluster-state.ts';
import { defaultTransactionLogSettings, transactionTopic } from '../../model/cluster/transaction-log.ts';
import type { MeasuredTraffic } from '../../model/metrics/measured-traffic.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { SimulationSection } from '../../model/snapshot/from-snapshot-json.ts';
import type { BrokerId, BytesPerSecond } from '../../model/values/units.ts';
import type { BrokerRules } from '../broker-rules.ts';
import { changeRegistration, type Election } from '../change/change-registration.ts';
import type { SimulatedBroker } from './simulated-broker.ts';
import { type Registration, SimulatedPartition, type SimulatedTopic } from './simulated-topic.ts';
import { kafkaTopicDefaults } from './topic-configs.ts';

export interface ClusterFacts {
  readonly clusterId: string;
  readonly linkBytesPerSecond: BytesPerSecond;
  /** As the snapshot gives them; Kafka's own fill in the rest. */
  readonly topicDefaults: Configs;
  /** As the snapshot gives them: what Kafka's own topics are created with. */
  readonly brokerSettings: Configs;
  /** What clients do all the time, as the snapshot gives it; null: nothing. */
  readonly traffic: MeasuredTraffic | null;
}

/** Whoever comes without a login is that to Kafka. */
export const simulatedPrincipal = 'User:ANONYMOUS';
const anybody: ObservedAccess = { ...noAccess, ownPrincipal: simulatedPrincipal };

export class SimulatedCluster {
  readonly facts: ClusterFacts;
  readonly brokers: Map<BrokerId, SimulatedBroker> = new Map<BrokerId, SimulatedBroker>();
  readonly topics: Map<string, SimulatedTopic> = new Map<string, SimulatedTopic>();
  readonly journal: Map<string, string> = new Map<string, string>();
  /** The partitions of which some replica is not in sync: what replication has to look at. */
  readonly lagging: Set<SimulatedPartition> = new Set<SimulatedPartition>();
  access: ObservedAccess = anybody;
  rules: BrokerRules = {};
  /** Through the port, since the first file that it was loaded from. */
  topicsCreated = 0;
  /** How often the journal was claimed: only its latest claimant may append. */
  journalClaims = 0;
  /** How many records were appended to it since it was created. */
  journalAppends = 0;
  nowMs: number;
  /** By what metrics make of their names. */
  readonly #metricNames: Map<string, string> = new Map<string, string>();

  constructor(facts: ClusterFacts, nowMs: number) {
    this.facts = facts;
    this.nowMs = nowMs;
  }

  isAlive(broker: BrokerId): boolean {
    return this.brokers.get(broker)?.alive ?? false;
  }

  /** Whether a partition's replica on a broker is: the broker is live, and the log dir did not fail. */
  isOnline(partition: SimulatedPartition, broker: BrokerId): boolean {
    return this.brokers.get(broker)?.isOnline(partition) ?? false;
  }

  /** Where its online replicas are on brokers with several log dirs, and where they move to: what those brokers tell. */
  dirsOf(partition: SimulatedPartition): Pick<Partition, 'logDirs' | 'futureLogDirs'> {
    const told = partition.registration.replicas.flatMap((id) => {
      const broker = this.brokers.get(id);
      return broker?.disks.areSeveral && broker.hosts(partition) ? [broker] : [];
    });
    if (told.length === 0) return {};
    const logDirs = told.flatMap(({ id, disks }) => pair(id, disks.pathOf(partition)));
    const futures = told.flatMap(({ id, disks }) => pair(id, disks.futureOf(partition)?.path));
    return {
      logDirs: Object.fromEntries(logDirs),
      ...(futures.length > 0 && { futureLogDirs: Object.fromEntries(futures) }),
    };
  }

  partition(topic: string, partition: number): SimulatedPartition | undefined {
    return this.topics.get(topic)?.partitions[partition];
  }

  /** What KRaft's controller does about a wanted change; false when nothing came of it. */
  change(
    partition: SimulatedPartition,
    wanted: Partial<Omit<Registration, 'leader'>>,
    election: Election = partition.topic.uncleanElections ? 'unclean' : 'online',
  ): boolean {
    const before = partition.registration;
    const isOnline = (broker: BrokerId): boolean => this.isOnline(partition, broker);
    const after = changeRegistration(before, wanted, { election, isOnline });
    if (JSON.stringify(after) === JSON.stringify(before)) return false;
    this.#install(partition, after);
    return true;
  }

  addTopic(topic: SimulatedTopic): void {
    this.topics.set(topic.name, topic);
    this.#metricNames.set(metricName(topic.name), topic.name);
  }

  /** A topic whose name differs from this one only in dots and underscores, which metrics can't tell apart. */
  collidingTopic(name: string): string | undefined {
    return this.#metricNames.get(metricName(name));
  }

  /** A new partition, whose replicas are empty and thus in sync where their brokers are alive. */
  addPartition(topic: SimulatedTopic, replicas: readonly BrokerId[]): void {
    const isr = replicas.filter((replica) => this.isAlive(replica));
    const [leader = null] = isr;
    const registration = { replicas, isr, leader, addingReplicas: [], removingReplicas: [] };
    const partition = new SimulatedPartition(topic, topic.partitions.length, registration, 0);
    topic.partitions.push(partition);
    for (const replica of replicas)
      this.brokers.get(replica)?.disks.place(partition, { isOffline: false, path: undefined });
    this.#noteLag(partition);
  }

  allPartitions(): readonly SimulatedPartition[] {
    return [...this.topics.values()].flatMap(({ partitions }) => partitions);
  }

  removeTopic(topic: SimulatedTopic): void {
    for (const partition of topic.partitions) {
      for (const replica of partition.registration.replicas) this.#drop(partition, replica);
      this.lagging.delete(partition);
    }
    this.topics.delete(topic.name);
    this.#metricNames.delete(metricName(topic.name));
  }

  /** Sets how many bytes of a partition a replica has that is not in sync, and takes or frees the disk for it. */
  setBehind(partition: SimulatedPartition, replica: BrokerId, byteCount: number): void {
    const grown = Math.floor(byteCount) - Math.floor(partition.bytesOn(replica));
    this.brokers.get(replica)?.disks.take(partition, grown);
    partition.behind.set(replica, byteCount);
  }

  /** The only replica that had it all is empty: whoever leads from now on starts anew. */
  loseEverything(partition: SimulatedPartition): void {
    for (const replica of partition.registration.replicas) {
      if (partition.behind.has(replica)) this.setBehind(partition, replica, 0);
      else this.brokers.get(replica)?.disks.take(partition, -partition.sizeBytes);
    }
    partition.sizeBytes = 0;
    partition.topic.changed();
  }

  /** Data from producers, which its in-sync replicas have at once. */
  write(partition: SimulatedPartition, byteCount: number): void {
    for (const replica of partition.registration.isr)
      this.brokers.get(replica)?.disks.take(partition, byteCount);
    partition.sizeBytes += byteCount;
    partition.topic.changed();
  }

  /** Throws a ProblemError when no broker is alive. */
  observe(): ClusterState {
    const state = this.persist();
    if (state.brokers.length === 0) throw unreachable(this.facts.clusterId);
    const { brokerSettings: _, ...rest } = state;
    const downBrokers = this.#down().map(({ id, host, port, rack }) => ({ id, host, port, rack }));
    const brokers = state.brokers.map((broker) => this.brokers.get(broker.id)?.observe() ?? broker);
    return {
      ...rest,
      brokers,
      downBrokers,
      topicDefaults: { ...kafkaTopicDefaults, ...state.topicDefaults },
      ...(!this.topics.has(transactionTopic) && {
        brokerSettings: { ...defaultTransactionLogSettings, ...this.facts.brokerSettings },
      }),
    };
  }

  /** What goes into the snapshot file, which does not repeat Kafka's own defaults. */
  persist(): ClusterState {
    const brokers = [...this.brokers.values()].filter(({ alive }) => alive).sort((a, b) => a.id - b.id);
    const names = [...this.topics.keys()].sort();
    return {
      clusterId: this.facts.clusterId,
      takenAt: new Date(this.nowMs).toISOString(),
      brokers: brokers.map((broker) => broker.persist()),
      // The others are in the simulation's section, with their disks.
      downBrokers: this.#down()
        .filter(({ isDescribed }) => !isDescribed)
        .map(({ id, host, port, rack }) => ({ id, host, port, rack })),
      topics: names.flatMap((name) => this.topics.get(name)?.observe(this) ?? []),
      topicDefaults: this.facts.topicDefaults,
      brokerSettings: this.facts.brokerSettings,
      journal: Object.fromEntries([...this.journal].sort(([a], [b]) => (a < b ? -1 : 1))),
      // It knows its own rates at any time.
      ...(this.facts.traffic && {
        traffic: { ...this.facts.traffic, takenAt: new Date(this.nowMs).toISOString() },
      }),
      ...(this.access !== anybody && { access: sortAccess(this.access) }),
    };
  }

  /** What the snapshot file has to hold beyond what can be observed. */
  simulationSection(): SimulationSection {
    const down = this.#down().filter(({ isDescribed }) => isDescribed);
    const behind = [...this.lagging].flatMap((partition) =>
      [...partition.behind].map(([broker, sizeBytes]) => ({ partition, broker, sizeBytes })),
    );
    return {
      linkBytesPerSecond: this.facts.linkBytesPerSecond,
      topicsCreated: this.topicsCreated,
      downBrokers: down.map((broker) => broker.persist()),
      replicas: behind
        .filter(({ partition, broker, sizeBytes }) => sizeBytes !== defaultBytes(partition, broker))
        .map(({ partition, broker, sizeBytes }) => ({
          topic: partition.topic.name,
          partition: partition.id,
          broker,
          sizeBytes,
        }))
        .sort((a, b) =>
          a.topic < b.topic ? -1 : a.topic > b.topic ? 1 : a.partition - b.partition || a.broker - b.broker,
        ),
      throttles: this.throttlesInUse(),
      logDirs: [...this.brokers.values()].some(({ disks }) => disks.areSeveral)
        ? this.allPartitions().flatMap((partition) => this.#hiddenDirs(partition))
        : [],
    };
  }

  /** What observing does not tell of its log dirs: those of replicas that are offline, and how far moves between them are. */
  #hiddenDirs(partition: SimulatedPartition): SimulationSection['logDirs'] {
    const { topic, id, registration } = partition;
    return registration.replicas.flatMap((broker) => {
      const { disks, isOnline } = this.#dirsOn(partition, broker);
      const logDir = disks?.areSeveral ? disks.pathOf(partition) : undefined;
      const future = disks?.futureOf(partition);
      if (logDir === undefined || (isOnline && !future)) return [];
      const moving = future && { futureLogDir: future.path, futureBytes: future.copiedBytes };
      return [{ topic: topic.name, partition: id, broker, logDir, ...moving }];
    });
  }

  #dirsOn(
    partition: SimulatedPartition,
    id: BrokerId,
  ): { readonly disks: SimulatedBroker['disks'] | undefined; readonly isOnline: boolean } {
    const broker = this.brokers.get(id);
    return { disks: broker?.disks, isOnline: broker?.isOnline(partition) ?? false };
  }

  /** Those that let something pass within the seconds over which Kafka measures. */
  throttlesInUse(): SimulationSection['throttles'] {
    return [...this.brokers.values()]
      .sort((a, b) => a.id - b.id)
      .flatMap(({ id, throttleCredit }) =>
        (['leader', 'follower'] as const).flatMap((side) => {
          const used = throttleCredit[side].persist(this.nowMs);
          return used ? [{ broker: id, side, ...used }] : [];
        }),
      );
  }

  /** By id. */
  #down(): readonly SimulatedBroker[] {
    return [...this.brokers.values()].filter(({ alive }) => !alive).sort((a, b) => a.id - b.id);
  }

  #install(partition: SimulatedPartition, after: Registration): void {
    const before = partition.registration;
    for (const replica of before.replicas) {
      if (!after.replicas.includes(replica)) this.#drop(partition, replica);
    }
    for (const replica of after.replicas) {
      if (!before.replicas.includes(replica)) partition.behind.set(replica, 0);
    }
    const { leader } = after;
    if (leader !== null && !before.isr.includes(leader)) this.#truncateTo(partition, leader, after);
    partition.registration = after;
    this.#noteLag(partition);
  }

  /** An unclean leader's log is the log from now on: what only the others had is lost. */
  #truncateTo(partition: SimulatedPartition, leader: BrokerId, { replicas }: Registration): void {
    const sizeBytes = Math.floor(partition.bytesOn(leader));
    for (const replica of replicas) {
      this.setBehind(partition, replica, Math.min(sizeBytes, partition.bytesOn(replica)));
    }
    partition.sizeBytes = sizeBytes;
  }

  #drop(partition: SimulatedPartition, replica: BrokerId): void {
    const broker = this.brokers.get(replica);
    broker?.disks.take(partition, -Math.floor(partition.bytesOn(replica)));
    broker?.disks.remove(partition);
    partition.behind.delete(replica);
  }

  #noteLag(partition: SimulatedPartition): void {
    const { replicas, isr } = partition.registration;
    for (const replica of replicas) {
      if (!isr.includes(replica)) {
        partition.behind.set(replica, partition.bytesOn(replica));
      } else if (partition.behind.has(replica)) {
        this.setBehind(partition, replica, partition.sizeBytes);
        partition.behind.delete(replica);
      }
    }
    if (partition.behind.size > 0) this.lagging.add(partition);
    else this.lagging.delete(partition);
    partition.topic.changed();
  }
}

function pair(id: BrokerId, path: string | undefined): readonly (readonly [BrokerId, string])[] {
  return path === undefined ? [] : [[id, path]];
}

/** What a replica out of sync holds where the snapshot does not say. */
export function defaultBytes({ registration, sizeBytes }: SimulatedPartition, replica: BrokerId): number {
  return registration.addingReplicas.includes(replica) ? 0 : sizeBytes;
}

function metricName(topic: string): string {
  return topic.replaceAll('.', '_');
}

function unreachable(clusterId: string): ProblemError {
  return new ProblemError([
    errorProblem('cluster.unreachable', `No broker of the simulated cluster ${clusterId} is alive`, {
      hint: 'Move brokers from simulation.downBrokers to brokers in its file, or take another file.',
    }),
  ]);
}
