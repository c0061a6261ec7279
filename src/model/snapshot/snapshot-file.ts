/** ClusterSnapshot files (DESIGN.md, file formats): read by the entries and the embedded cluster, written by `snapshot`. */

import type { ObservedAccess } from '../cluster/access.ts';
import type { Broker, ClusterState, DownBroker, ObservedTopic, Partition } from '../cluster/cluster-state.ts';
import { sameReplicas } from '../cluster/same-replicas.ts';
import type { MeasuredLoad } from '../metrics/measured-load.ts';
import type { MeasuredTraffic } from '../metrics/measured-traffic.ts';
import type { Result } from '../problem/problem.ts';
import { checkSnapshot } from './check-snapshot.ts';
import { describeSchemaErrors, explainMistakes, explainSyntax } from './explain-snapshot.ts';
import {
  defaultLinkBytesPerSecond,
  healthyIsr,
  preferredLeader,
  type SimulationSection,
  toClusterState,
  toMeasuredLoad,
  toSimulationSection,
} from './from-snapshot-json.ts';
import { isSnapshot } from './generated/validator.ts';

export interface SnapshotFile {
  readonly state: ClusterState;
  readonly simulation: SimulationSection;
  /** null: it was taken without metrics. */
  readonly load: MeasuredLoad | null;
}

/** `file` names it in problems, which are all of code `snapshot.invalid`. */
export function parseSnapshot(text: string, file: string): Result<ClusterState> {
  const parsed = parseSnapshotFile(text, file);
  return parsed.ok ? { ...parsed, value: parsed.value.state } : parsed;
}

/** The same, with what only the embedded cluster knows. */
export function parseSnapshotFile(text: string, file: string): Result<SnapshotFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problems: explainSyntax(text, file) };
  }
  if (!isSnapshot(json)) {
    const mistakes = describeSchemaErrors(isSnapshot.errors ?? [], json);
    return { ok: false, problems: explainMistakes(mistakes, text, file) };
  }
  const mistakes = checkSnapshot(json);
  if (mistakes.length > 0) return { ok: false, problems: explainMistakes(mistakes, text, file) };
  const value = {
    state: toClusterState(json),
    simulation: toSimulationSection(json),
    load: toMeasuredLoad(json),
  };
  return { ok: true, value, warnings: [] };
}

/** One broker or partition a line; what is default is left out. The same state always gives the same text. */
export function formatSnapshot(
  state: ClusterState,
  { simulation, load }: Partial<Pick<SnapshotFile, 'simulation' | 'load'>> = {},
): string {
  const { clusterId, takenAt, brokers, downBrokers, topics } = state;
  const { topicDefaults, brokerSettings, journal, access, traffic } = state;
  const members = [
    member('apiVersion', JSON.stringify('topicwright/v1')),
    member('kind', JSON.stringify('ClusterSnapshot')),
    member('clusterId', JSON.stringify(clusterId)),
    member('takenAt', JSON.stringify(takenAt)),
    member('brokers', formatList(brokers.map(formatBroker))),
    member('topics', formatList(topics.map(formatTopic))),
    ...(downBrokers.length === 0
      ? []
      : [member('downBrokers', formatList(downBrokers.map(formatDownBroker)))]),
    ...(isEmpty(topicDefaults) ? [] : [member('topicDefaults', formatMap(topicDefaults))]),
    ...(isEmpty(brokerSettings ?? {}) ? [] : [member('brokerSettings', formatMap(brokerSettings ?? {}))]),
    ...(isEmpty(journal) ? [] : [member('journal', formatMap(journal))]),
    ...(access ? formatAccess(access) : []),
    ...(load ? [member('metrics', formatLoad(load))] : []),
    ...(traffic ? [member('traffic', formatTraffic(traffic))] : []),
    ...(simulation ? formatSimulation(simulation) : []),
  ];
  return `{${members.join(',')}\n}\n`;
}

function formatAccess({ acls, quotas, users, unknownAcls, ownPrincipal }: ObservedAccess): readonly string[] {
  const lines = (items: readonly unknown[]): string => formatList(items.map((item) => JSON.stringify(item)));
  const parts = [
    `"acls": ${acls ? lines(acls) : 'null'}`,
    `"quotas": ${lines(quotas)}`,
    `"users": ${lines(users)}`,
    ...(unknownAcls === undefined ? [] : [`"unknownAcls": ${unknownAcls}`]),
    ...(ownPrincipal === null ? [] : [`"ownPrincipal": ${JSON.stringify(ownPrincipal)}`]),
  ];
  return [member('access', `{${parts.join(', ')}}`)];
}

function member(key: string, value: string): string {
  return `\n${JSON.stringify(key)}: ${value}`;
}

function formatList(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n  ${items.join(',\n  ')}\n]`;
}

function formatMap(map: Readonly<Record<string, string>>): string {
  return `{\n  ${Object.entries(map)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n  ')}\n}`;
}

function formatDownBroker({ id, host, port, rack }: DownBroker): string {
  return JSON.stringify({ id, host, port, ...(rack !== null && { rack }) });
}

function formatBroker({ id, host, port, rack, tags, configs, logDirs, hung }: Broker): string {
  return JSON.stringify({
    ...{ id, host, port },
    ...(rack !== null && { rack }),
    ...(!isEmpty(tags) && { tags }),
    ...(!isEmpty(configs) && { configs }),
    ...(logDirs.length > 0 && { logDirs }),
    ...(hung && { hung }),
  });
}

/** A topic that has not changed is not formatted anew: the embedded cluster saves often. */
const formattedTopics = new WeakMap<ObservedTopic, string>();

function formatTopic(topic: ObservedTopic): string {
  const known = formattedTopics.get(topic);
  if (known !== undefined) return known;
  const { name, id, tags, configs, partitions } = topic;
  const head = JSON.stringify({
    name,
    ...(id !== undefined && { id }),
    ...(!isEmpty(tags) && { tags }),
    ...(!isEmpty(configs) && { configs }),
  });
  const lines = partitions.map((partition) => `    ${formatPartition(partition)}`).join(',\n');
  const text = `${head.slice(0, -1)},"partitions":[\n${lines}\n  ]}`;
  formattedTopics.set(topic, text);
  return text;
}

function formatPartition(partition: Partition): string {
  const { id, replicas, isr, leader, sizeBytes, addingReplicas, removingReplicas } = partition;
  const { offlineReplicas, eligibleLeaders, logDirs, futureLogDirs } = partition;
  const isHealthy = sameReplicas(isr, healthyIsr(partition));
  return JSON.stringify({
    ...{ id, replicas },
    ...(!isHealthy && { isr }),
    ...(leader !== preferredLeader(partition) && { leader }),
    ...(offlineReplicas.length > 0 && { offlineReplicas }),
    ...(eligibleLeaders && { eligibleLeaders }),
    ...(sizeBytes > 0 && { sizeBytes }),
    ...(addingReplicas.length > 0 && { addingReplicas }),
    ...(removingReplicas.length > 0 && { removingReplicas }),
    ...(logDirs && { logDirs }),
    ...(futureLogDirs && { futureLogDirs }),
  });
}

function formatLoad({ source, takenAt, windowMs, brokers }: MeasuredLoad): string {
  const lines = brokers.map(({ id, sent, received, instanceType }) =>
    JSON.stringify({
      id,
      ...(sent !== null && { sent: Math.round(sent) }),
      ...(received !== null && { received: Math.round(received) }),
      ...(instanceType !== null && { instanceType }),
    }),
  );
  const members = [
    member('source', JSON.stringify(source)),
    member('takenAt', JSON.stringify(takenAt)),
    member('windowMs', String(windowMs)),
    member('brokers', formatList(lines)),
  ];
  return `{${members.join(',')}\n}`;
}

function formatTraffic(traffic: MeasuredTraffic): string {
  const { source, takenAt, windowMs, statistic, topics, unreadGroups } = traffic;
  const lines = topics.map(({ topic, id, split, produce, consume }) =>
    JSON.stringify({
      topic,
      ...(id !== undefined && { id }),
      ...(split !== 'measured' && { split }),
      ...{ produce: produce.map(wholeRate), consume: consume.map(wholeRate) },
    }),
  );
  const members = [
    member('source', JSON.stringify(source)),
    member('takenAt', JSON.stringify(takenAt)),
    member('windowMs', String(Math.round(windowMs))),
    ...(statistic === undefined ? [] : [member('statistic', JSON.stringify(statistic))]),
    member('topics', formatList(lines)),
    ...(unreadGroups.length === 0 ? [] : [member('unreadGroups', JSON.stringify(unreadGroups))]),
  ];
  return `{${members.join(',')}\n}`;
}

const wholeRate = (rate: number | null): number | null => (rate === null ? null : Math.round(rate));

function formatSimulation(simulation: SimulationSection): readonly string[] {
  const { linkBytesPerSecond, topicsCreated, downBrokers, replicas, throttles, logDirs } = simulation;
  const members = [
    ...(linkBytesPerSecond === defaultLinkBytesPerSecond
      ? []
      : [member('linkBytesPerSecond', String(linkBytesPerSecond))]),
    ...(topicsCreated === 0 ? [] : [member('topicsCreated', String(topicsCreated))]),
    ...(downBrokers.length === 0 ? [] : [member('downBrokers', formatList(downBrokers.map(formatBroker)))]),
    ...(replicas.length === 0
      ? []
      : [member('replicas', formatList(replicas.map((one) => JSON.stringify(one))))]),
    ...(throttles.length === 0
      ? []
      : [member('throttles', formatList(throttles.map((one) => JSON.stringify(one))))]),
    ...(logDirs.length === 0
      ? []
      : [member('logDirs', formatList(logDirs.map((one) => JSON.stringify(one))))]),
  ];
  return members.length === 0 ? [] : [member('simulation', `{${members.join(',')}\n}`)];
}

function isEmpty(map: Readonly<Record<string, unknown>>): boolean {
  for (const key in map) if (Object.hasOwn(map, key)) return false;
  return true;
}
