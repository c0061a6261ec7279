/** A live cluster as the manifests that want it exactly as it is: what `import` writes. */

import { noAccess } from '../../model/cluster/access.ts';
import type { Broker, ClusterState, ObservedTopic } from '../../model/cluster/cluster-state.ts';
import { countOf } from '../../model/values/count-of.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { configText } from '../fields/config-text.ts';
import { defaultMaxUtilization } from '../kinds/broker-pool.ts';
import { importAccess } from './import-access.ts';
import { type InferredPlacement, inferPlacements } from './infer-placements.ts';
import { type InferredPool, inferPools } from './infer-pools.ts';
import type { PasswordVersions } from './write/write-users.ts';
import { type WrittenDocument, writeYaml } from './write/write-yaml.ts';

/** By topic and key. */
type RefusedConfigs = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Of the Cluster document. */
export interface ImportedCluster {
  readonly name: string;
  readonly bootstrapServers: readonly string[];
}

export interface ImportedManifests {
  /** By name: the Cluster in the first, pools and Placements in the second, Topics in the third, ACLs, quotas and users in the fourth. */
  readonly files: readonly ImportedFile[];
  /** What could not be taken over, and why. */
  readonly notes: readonly string[];
}

export interface ImportedFile {
  readonly name: string;
  readonly text: string;
}

interface ImportOptions {
  /** Configs of topics that the cluster has, and manifests may not hold, with the reason. */
  readonly refused: RefusedConfigs;
  readonly passwordVersion: PasswordVersions;
}

export function importCluster(
  state: ClusterState,
  cluster: ImportedCluster,
  { refused, passwordVersion }: ImportOptions,
): ImportedManifests {
  const pools = inferPools(state);
  const { placements, ownFactors, mixed } = inferPlacements(state, pools, isKafkasOwn);
  const pooled = new Set(pools.flatMap((pool) => pool.topics));
  const homeless = state.topics.filter(
    ({ name }) => !pooled.has(name) && !mixed.includes(name) && !isKafkasOwn(name),
  );
  const notes = [
    ...mixed.map(
      (topic) => `${topic}: its partitions have different replication factors, so it is left alone`,
    ),
    ...homeless.map(({ name }) => `${name}: its brokers are all down, so it has no Placement`),
  ];
  const topics = state.topics
    .filter(({ name }) => !isKafkasOwn(name) && !mixed.includes(name))
    .map((topic) =>
      topicDocument(topic, ownFactors.get(topic.name), { refused: refused.get(topic.name), notes }),
    );
  const used = new Set(placements.map(({ pool }) => pool));
  const base: WrittenDocument[] = [
    ...pools.filter(({ name }) => used.has(name)).map((pool) => poolDocument(pool, state)),
    ...placements.map(placementDocument),
    ...tagsDocument(state.brokers),
  ];
  const access = importAccess(state.access ?? noAccess, passwordVersion);
  return {
    files: [
      writeCluster(cluster),
      ...(base.length > 0 ? [{ name: 'placement.yaml', text: writeYaml(base) }] : []),
      ...(topics.length > 0 ? [{ name: 'topics.yaml', text: writeYaml(topics) }] : []),
      ...(access.documents.length > 0 ? [{ name: 'access.yaml', text: writeYaml(access.documents) }] : []),
    ],
    notes: [...notes, ...access.notes],
  };
}

/** Topics alone, of this cluster and no other, with their own replication factors: for manifests that have their pools and Placements. */
export function writeTopics(
  topics: readonly ObservedTopic[],
  cluster: string,
): {
  readonly text: string;
  readonly notes: readonly string[];
} {
  const notes: string[] = [];
  const documents = topics.flatMap((topic) => {
    const factors = new Set(topic.partitions.map(({ replicas }) => replicas.length));
    const [factor, ...others] = factors;
    if (others.length > 0) {
      notes.push(`${topic.name}: its partitions have different replication factors, so it is left alone`);
      return [];
    }
    const document = topicDocument(topic, factor, { refused: undefined, notes });
    return [{ ...document, metadata: { ...document.metadata, clusters: [cluster] } }];
  });
  return { text: writeYaml(documents), notes };
}

/** Kafka and topicwright make these as they need them. */
export function isKafkasOwn(topic: string): boolean {
  return topic.startsWith('__');
}

export function writeCluster({ name, bootstrapServers }: ImportedCluster): ImportedFile {
  return {
    name: 'cluster.yaml',
    text: writeYaml([{ kind: 'Cluster', metadata: { name }, spec: { bootstrapServers } }]),
  };
}

function poolDocument({ name, brokers, topics }: InferredPool, state: ClusterState): WrittenDocument {
  const ids = brokers ?? state.brokers.map(({ id }) => id);
  const fullest = maxOf(state.brokers.filter(({ id }) => ids.includes(id)).map(utilization), 0);
  const isFull = fullest > defaultMaxUtilization;
  return {
    comment: brokers
      ? `Chosen because these brokers hold the replicas of ${countOf(topics.length, 'topic')}, and no others do.`
      : 'Every broker: they share their topics.',
    ...{ kind: 'BrokerPool', metadata: { name } },
    spec: {
      ...(brokers && { select: { ids: writeIds(brokers) } }),
      // A disk that is fuller than the usual limit would have to be relieved at once.
      ...(isFull && { storage: { maxUtilization: `${Math.min(100, Math.ceil(100 * fullest))}%` } }),
    },
  };
}

function utilization({ logDirs }: Broker): number {
  const total = logDirs.reduce((sum, { totalBytes }) => sum + totalBytes, 0);
  const usable = logDirs.reduce((sum, { usableBytes }) => sum + usableBytes, 0);
  return total === 0 ? 0 : (total - usable) / total;
}

function placementDocument({
  name,
  pool,
  racks,
  replicationFactor,
  topics,
}: InferredPlacement): WrittenDocument {
  const rule =
    racks.kind === 'within-one' ? { within: 'one' } : { spread: racks.kind === 'max' ? 'max' : 'none' };
  const comment =
    racks.kind === 'none'
      ? 'racks: their replicas are in fewer racks than there could be, and stay there.'
      : undefined;
  return {
    ...(comment && { comment }),
    ...{ kind: 'Placement', metadata: { name } },
    spec: { select: { topics: topics ?? ['*'] }, pool, replicationFactor, racks: rule },
  };
}

function topicDocument(
  { name, tags, configs, partitions }: ObservedTopic,
  ownFactor: number | undefined,
  { refused, notes }: { readonly refused: ReadonlyMap<string, string> | undefined; readonly notes: string[] },
): WrittenDocument {
  const writable: [string, string | number | boolean][] = [];
  for (const [key, value] of Object.entries(configs)) {
    if (key.endsWith('.replication.throttled.replicas')) continue;
    const written = plainValue(value);
    const read = configText(key, written);
    const reason = refused?.get(key) ?? (read.ok && read.text === value ? null : 'a manifest cannot hold it');
    if (reason === null) writable.push([key, written]);
    else notes.push(`${name}: ${key} = ${value}: ${reason}`);
  }
  const config = Object.fromEntries(writable);
  return {
    kind: 'Topic',
    metadata: { name, ...(Object.keys(tags).length > 0 && { tags }) },
    spec: {
      partitions: partitions.length,
      ...(ownFactor !== undefined && { replicationFactor: ownFactor }),
      ...(Object.keys(config).length > 0 && { config }),
    },
  };
}

/** As people would write it. */
function plainValue(value: string): string | number | boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^(?:0|-?[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}

/** Brokers with the same tags together. */
function tagsDocument(brokers: readonly Broker[]): readonly WrittenDocument[] {
  const tagged = brokers.filter(({ tags }) => Object.keys(tags).length > 0);
  if (tagged.length === 0) return [];
  const groups = Map.groupBy(tagged, ({ tags }) => JSON.stringify(tags));
  const entries = [...groups.values()].map((group) => {
    const ids = writeIds(group.map(({ id }) => id)).join(',');
    return [ids, group[0]?.tags ?? {}] as const;
  });
  return [{ kind: 'Tags', metadata: { name: 'brokers' }, spec: { brokers: Object.fromEntries(entries) } }];
}

/** 1, 2, 3 and 7 as `1-3` and 7. */
function writeIds(ids: readonly BrokerId[]): readonly (number | string)[] {
  const runs: { first: number; last: number }[] = [];
  for (const id of ids.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && id === run.last + 1) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs.flatMap(({ first, last }): (number | string)[] => {
    if (first === last) return [first];
    return last === first + 1 ? [first, last] : [`${first}-${last}`];
  });
}
