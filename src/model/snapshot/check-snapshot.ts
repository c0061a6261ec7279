/** What no schema can say of a snapshot: numbers that contradict each other. */
import { partitionName } from '../cluster/partition-name.ts';
import type { BrokerJson, PartitionJson, SnapshotJson } from './snapshot-json.ts';

/** Something wrong at a JSON Pointer of the file. */
export interface SnapshotMistake {
  readonly pointer: string;
  readonly text: string;
}

/** All of them, in the order of the file. */
export function checkSnapshot(snapshot: SnapshotJson): readonly SnapshotMistake[] {
  const mistakes: SnapshotMistake[] = [];
  const report = (pointer: string, text: string): void => void mistakes.push({ pointer, text });
  const ids = new Set<number>();
  checkBrokers(snapshot.brokers, '/brokers', ids, report);
  checkBrokers(snapshot.downBrokers ?? [], '/downBrokers', ids, report);
  const names = new Set<string>();
  const dirs = dirsByBroker(snapshot);
  for (const [index, topic] of snapshot.topics.entries()) {
    const pointer = `/topics/${index}`;
    if (names.has(topic.name)) report(`${pointer}/name`, `The topic ${topic.name} is listed twice`);
    names.add(topic.name);
    checkPartitions(topic.partitions, `${pointer}/partitions`, topic.name, report);
    for (const [at, partition] of topic.partitions.entries())
      checkLogDirs(partition, `${pointer}/partitions/${at}`, `${topic.name}/${partition.id}`, dirs, report);
  }
  checkTraffic(snapshot, report);
  checkSimulation(snapshot, report);
  return mistakes;
}

type Report = (pointer: string, text: string) => void;

function checkBrokers(
  brokers: readonly BrokerJson[],
  pointer: string,
  ids: Set<number>,
  report: Report,
): void {
  for (const [index, { id, logDirs = [] }] of brokers.entries()) {
    if (ids.has(id)) report(`${pointer}/${index}/id`, `Broker ${id} is listed twice`);
    ids.add(id);
    for (const [at, { path, totalBytes, usableBytes }] of logDirs.entries()) {
      if (totalBytes > 0 && usableBytes > totalBytes) {
        const text = `Broker ${id} has more usable than total bytes in ${path}`;
        report(`${pointer}/${index}/logDirs/${at}/usableBytes`, text);
      }
    }
  }
}

function checkPartitions(
  partitions: readonly PartitionJson[],
  pointer: string,
  topic: string,
  report: Report,
): void {
  const ids = new Set<number>();
  for (const [index, partition] of partitions.entries()) {
    const { id } = partition;
    if (ids.has(id))
      report(
        `${pointer}/${index}/id`,
        `Partition ${partitionName({ topic, partition: id })} is listed twice`,
      );
    ids.add(id);
    checkPartition(partition, `${pointer}/${index}`, partitionName({ topic, partition: id }), report);
  }
  const highest = partitions.reduce((max, { id }) => Math.max(max, id), -1);
  if (highest >= ids.size) {
    const missing = Array.from({ length: Math.min(highest, ids.size) + 1 }, (_, id) => id).find(
      (id) => !ids.has(id),
    );
    report(pointer, `The topic ${topic} has a partition ${highest}, but no partition ${missing}`);
  }
}

const replicaLists = [
  'isr',
  'offlineReplicas',
  'eligibleLeaders',
  'addingReplicas',
  'removingReplicas',
] as const;

function checkPartition(partition: PartitionJson, pointer: string, name: string, report: Report): void {
  const { replicas, leader } = partition;
  for (const key of ['replicas', ...replicaLists] as const) {
    const twice = partition[key]?.find((id, index, all) => all.indexOf(id) !== index);
    if (twice !== undefined) report(`${pointer}/${key}`, `${key} of ${name} has broker ${twice} twice`);
  }
  for (const key of replicaLists) {
    const stranger = partition[key]?.find((id) => !replicas.includes(id));
    if (stranger === undefined) continue;
    report(`${pointer}/${key}`, `${key} of ${name} has broker ${stranger}, which is not one of its replicas`);
  }
  if (typeof leader === 'number' && !replicas.includes(leader)) {
    report(
      `${pointer}/leader`,
      `The leader of ${name} is broker ${leader}, which is not one of its replicas`,
    );
  }
  if (partition.removingReplicas?.length === replicas.length) {
    report(`${pointer}/removingReplicas`, `${name} would be left without replicas`);
  }
}

type DirsByBroker = ReadonlyMap<string, ReadonlySet<string>>;

function dirsByBroker({ brokers }: SnapshotJson): DirsByBroker {
  return new Map(
    brokers.map(({ id, logDirs = [] }) => [String(id), new Set(logDirs.map(({ path }) => path))]),
  );
}

function checkLogDirs(
  partition: PartitionJson,
  pointer: string,
  name: string,
  dirs: DirsByBroker,
  report: Report,
): void {
  for (const key of ['logDirs', 'futureLogDirs'] as const)
    for (const [broker, path] of Object.entries(partition[key] ?? {})) {
      if (!partition.replicas.includes(Number(broker)))
        report(
          `${pointer}/${key}`,
          `${key} of ${name} has broker ${broker}, which is not one of its replicas`,
        );
      else if (dirs.get(broker)?.has(path) === false)
        report(`${pointer}/${key}`, `${key} of ${name} has ${path}, which broker ${broker} does not list`);
    }
}

function checkTraffic({ traffic }: SnapshotJson, report: Report): void {
  const names = new Set<string>();
  for (const [index, { topic, produce, consume }] of (traffic?.topics ?? []).entries()) {
    const pointer = `/traffic/topics/${index}`;
    if (names.has(topic)) report(`${pointer}/topic`, `The traffic of topic ${topic} is listed twice`);
    names.add(topic);
    if (produce.length !== consume.length)
      report(
        `${pointer}/consume`,
        `The traffic of topic ${topic} lists produce and consume rates of different partitions`,
      );
  }
}

function checkSimulation({ brokers, topics, simulation = {} }: SnapshotJson, report: Report): void {
  const { downBrokers = [], replicas = [] } = simulation;
  const alive = new Set(brokers.map(({ id }) => id));
  checkBrokers(downBrokers, '/simulation/downBrokers', alive, report);
  if (replicas.length === 0) return;
  const byName = new Map(
    topics.map(({ name, partitions }) => [name, new Map(partitions.map((one) => [one.id, one]))]),
  );
  for (const [index, { topic, partition, broker }] of replicas.entries()) {
    const holders = byName.get(topic)?.get(partition)?.replicas;
    const pointer = `/simulation/replicas/${index}`;
    if (!holders) report(pointer, `There is no partition ${partitionName({ topic, partition })}`);
    else if (!holders.includes(broker))
      report(pointer, `${partitionName({ topic, partition })} has no replica on broker ${broker}`);
  }
}
