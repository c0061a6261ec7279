/** A cluster as it was observed: its brokers and its topics. */

import pc from 'picocolors';
import {
  type Broker,
  type ClusterState,
  isReassigning,
  type ObservedTopic,
  targetReplicas,
} from '../../model/cluster/cluster-state.ts';
import { countOf } from '../../model/values/count-of.ts';
import { andMore } from '../../model/values/name-some.ts';
import { formatBytes } from '../../model/values/units.ts';
import { plainTable } from '../text/plain-table.ts';

export interface ClusterTextOptions {
  readonly color: boolean;
  readonly width: number;
}

/** Topics beyond these are counted. */
const listedTopics = 40;

export function renderClusterText(state: ClusterState, { color, width }: ClusterTextOptions): string {
  const paint = pc.createColors(color);
  const partitions = state.topics.reduce((sum, topic) => sum + topic.partitions.length, 0);
  const headline = `${countOf(state.brokers.length, 'broker')}, ${countOf(state.topics.length, 'topic')}, ${countOf(partitions, 'partition')}`;
  const listed = state.topics.slice(0, listedTopics);
  const more = state.topics.length - listed.length;
  const lines = [
    paint.bold(`Cluster id ${state.clusterId}: ${headline}`),
    '',
    ...brokerTable(state),
    ...logDirLines(state),
    '',
    ...topicTable(listed, width),
    ...(more > 0 ? [`  ${andMore(more, 'topic')}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function brokerTable(state: ClusterState): string[] {
  const replicas = new Map<number, number>();
  const leaders = new Map<number, number>();
  const count = (counts: Map<number, number>, id: number): void =>
    void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { partitions } of state.topics) {
    for (const partition of partitions) {
      for (const id of targetReplicas(partition)) count(replicas, id);
      if (partition.leader !== null) count(leaders, partition.leader);
    }
  }
  const alive = new Set<number>(state.brokers.map(({ id }) => id));
  const down = [...replicas.keys()].filter((id) => !alive.has(id)).sort((a, b) => a - b);
  const rows = [
    ...state.brokers.map((broker) => [
      `  ${broker.id}`,
      broker.rack ?? '-',
      ...diskFigures(broker),
      tally(replicas, broker.id),
      tally(leaders, broker.id),
    ]),
    ...down.map((id) => [`  ${id}`, 'down', '', '', tally(replicas, id), tally(leaders, id)]),
  ];
  return plainTable(['  broker', 'rack', 'disk used', 'of', 'replicas', 'leads'], rows, [2, 3, 4, 5]);
}

/** Those that take no replica. */
function logDirLines({ brokers }: ClusterState): string[] {
  return brokers.flatMap(({ id, logDirs }) =>
    logDirs
      .filter(({ failed, cordoned }) => failed || cordoned)
      .map(({ path, failed }) => `  log dir ${path} of broker ${id} ${failed ? 'failed' : 'is cordoned'}`),
  );
}

const tally = (counts: ReadonlyMap<number, number>, id: number): string =>
  (counts.get(id) ?? 0).toLocaleString('en');

function diskFigures({ logDirs }: Broker): [string, string] {
  const total = logDirs.reduce((sum, dir) => sum + dir.totalBytes, 0);
  const used = total - logDirs.reduce((sum, dir) => sum + dir.usableBytes, 0);
  return total === 0 ? ['unknown', ''] : [`${((100 * used) / total).toFixed(1)}%`, formatBytes(total)];
}

function topicTable(topics: readonly ObservedTopic[], width: number): string[] {
  const nameWidth = Math.max(12, width - 52);
  const rows = topics.map((topic) => {
    const factors = [
      ...new Set(topic.partitions.map((partition) => targetReplicas(partition).length)),
    ].sort();
    const size = topic.partitions.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return [
      `  ${shorten(topic.name, nameWidth)}`,
      String(topic.partitions.length),
      factors.join('/'),
      formatBytes(size),
      healthOf(topic),
    ];
  });
  return rows.length === 0
    ? ['  no topics']
    : plainTable(['  topic', 'partitions', 'replicas', 'size', 'health'], rows, [1, 2, 3]);
}

function shorten(name: string, width: number): string {
  return name.length <= width ? name : `${name.slice(0, width - 1)}…`;
}

function healthOf({ partitions }: ObservedTopic): string {
  const offline = partitions.filter(({ leader }) => leader === null).length;
  const behind = partitions.filter(
    ({ isr, replicas, addingReplicas }) => isr.length < replicas.length - addingReplicas.length,
  ).length;
  const moving = partitions.filter(isReassigning).length;
  const parts = [
    ...(offline > 0 ? [`${offline} offline`] : []),
    ...(behind > 0 ? [`${behind} under-replicated`] : []),
    ...(moving > 0 ? [`${moving} moving`] : []),
  ];
  return parts.length === 0 ? 'ok' : parts.join(', ');
}
