/**
 * Puts the replication throttle (KIP-73) on moving replicas and takes it back, exactly; called by move-replicas.ts.
 * What was there before is written to the journal first, so that a killed run's successor can put it back.
 */
import type { ApplyEvent } from '../model/apply-event.ts';
import type { ClusterPort, ConfigChange, ConfigOperation, ConfigResource } from '../model/cluster-port.ts';
import type { Configs } from '../model/cluster-state.ts';
import { addedReplicas, type PartitionChange } from '../model/plan.ts';
import { type Problem, warningProblem } from '../model/problem.ts';
import type { BrokerId, BytesPerSecond } from '../model/units.ts';
import { forgetThrottles, rememberThrottles, type ThrottleRecord } from './journal-records.ts';
import { describeOutcome } from './outcomes.ts';

const leaderRate = 'leader.replication.throttled.rate';
const followerRate = 'follower.replication.throttled.rate';
const leaderReplicas = 'leader.replication.throttled.replicas';
const followerReplicas = 'follower.replication.throttled.replicas';
const throttleKeys = [leaderRate, followerRate, leaderReplicas, followerReplicas];

export interface ThrottleOutcome {
  readonly records: readonly ThrottleRecord[];
  readonly warnings: readonly Problem[];
}

export interface RestoreOutcome {
  readonly restored: readonly ThrottleRecord[];
  /** One for each resource on which a throttle is left. */
  readonly warnings: readonly Problem[];
}

/** The rate on the brokers that send (they hold a replica) and receive (they get one). */
export async function throttleBrokers(
  port: ClusterPort,
  changes: readonly PartitionChange[],
  rate: BytesPerSecond,
): Promise<ThrottleOutcome> {
  const copying = changes.filter((change) => addedReplicas(change).length > 0);
  const wanted = new Map<BrokerId, Record<string, string>>();
  const want = (id: BrokerId, key: string): void =>
    void wanted.set(id, { ...wanted.get(id), [key]: String(rate) });
  for (const change of copying) {
    for (const id of change.from) want(id, leaderRate);
    for (const id of addedReplicas(change)) want(id, followerRate);
  }
  const requests = [...wanted]
    .toSorted(([a], [b]) => a - b)
    .map(([id, set]) => ({ resource: { kind: 'broker', id } as const, set, partitions: [] }));
  return setThrottles(port, requests);
}

/** The replicas that send (old ones, on the leader side) and receive (added ones, on the follower side), topic by topic. */
export async function throttleReplicas(
  port: ClusterPort,
  changes: readonly PartitionChange[],
): Promise<ThrottleOutcome> {
  const copying = changes.filter((change) => addedReplicas(change).length > 0);
  const requests = [...Map.groupBy(copying, (change) => change.topic)].map(([name, moves]) => ({
    resource: { kind: 'topic', name } as const,
    set: {
      [leaderReplicas]: moves
        .flatMap(({ partition, from }) => from.map((id) => `${partition}:${id}`))
        .join(','),
      [followerReplicas]: moves
        .flatMap((move) => addedReplicas(move).map((id) => `${move.partition}:${id}`))
        .join(','),
    },
    partitions: moves.map(({ partition }) => partition),
  }));
  return setThrottles(port, requests);
}

interface ThrottleRequest {
  readonly resource: ConfigResource;
  readonly set: Configs;
  readonly partitions: readonly number[];
}

async function setThrottles(
  port: ClusterPort,
  requests: readonly ThrottleRequest[],
): Promise<ThrottleOutcome> {
  if (requests.length === 0) return { records: [], warnings: [] };
  const current = await port.readConfigs(requests.map(({ resource }) => resource));
  const before = new Map(current.map(({ resource, configs }) => [nameOf(resource), configs ?? {}]));
  const records = requests.map(({ resource, set, partitions }): ThrottleRecord => {
    const now = pickThrottles(before.get(nameOf(resource)) ?? {});
    return { resource, before: now, set: joinLists(now, set), partitions };
  });
  await port.appendJournal(rememberThrottles(records));
  const outcomes = await port.alterConfigs(
    records.map(({ resource, set }) => ({
      resource,
      operations: Object.entries(set).map(([key, value]) => ({ operation: 'set', key, value })),
    })),
  );
  const failed = outcomes.filter(({ error }) => error !== null);
  return {
    records,
    warnings: failed.map((outcome) => notThrottled(nameOf(outcome.resource), describeOutcome(outcome))),
  };
}

function pickThrottles(configs: Configs): Configs {
  return Object.fromEntries(Object.entries(configs).filter(([key]) => throttleKeys.includes(key)));
}

/** Replicas that somebody else throttles stay throttled: lists are joined, and `*` already holds all. */
function joinLists(before: Configs, set: Configs): Configs {
  return Object.fromEntries(
    Object.entries(set).map(([key, value]) => {
      const existing = before[key];
      if (existing === undefined || existing === '' || !key.endsWith('.replicas')) return [key, value];
      return [
        key,
        existing === '*' ? '*' : [...new Set([...existing.split(','), ...value.split(',')])].join(','),
      ];
    }),
  );
}

/**
 * Puts back what was there before. A value that somebody changed meanwhile is theirs and stays. Resources that are gone
 * need nothing; brokers that are down keep their journal record, for the next apply.
 */
export async function restoreThrottles(
  port: ClusterPort,
  records: readonly ThrottleRecord[],
): Promise<RestoreOutcome> {
  if (records.length === 0) return { restored: [], warnings: [] };
  const current = await port.readConfigs(records.map(({ resource }) => resource));
  const now = new Map(current.map(({ resource, configs }) => [nameOf(resource), configs]));
  const changes = records.flatMap((record): ConfigChange[] => {
    const operations = restoringOperations(record, now.get(nameOf(record.resource)) ?? null);
    return operations.length === 0 ? [] : [{ resource: record.resource, operations }];
  });
  const outcomes = changes.length === 0 ? [] : await port.alterConfigs(changes);
  const failed = outcomes.filter(
    ({ error }) => error !== null && error.name !== 'UNKNOWN_TOPIC_OR_PARTITION',
  );
  const left = new Set(failed.map(({ resource }) => nameOf(resource)));
  const restored = records.filter(({ resource }) => !left.has(nameOf(resource)));
  await port.appendJournal(forgetThrottles(restored.map(({ resource }) => resource)));
  const warnings = failed.map((outcome) => throttleLeft(nameOf(outcome.resource), describeOutcome(outcome)));
  return { restored, warnings };
}

/** Tells what was set or taken back, and what could not be. */
export function tellThrottles(
  kind: 'throttle-set' | 'throttle-removed',
  records: readonly ThrottleRecord[],
  warnings: readonly Problem[],
  onEvent: (event: ApplyEvent) => void,
): void {
  for (const problem of warnings) onEvent({ kind: 'warning', problem });
  if (records.length === 0) return;
  const topics = records.filter(({ resource }) => resource.kind === 'topic').length;
  onEvent({ kind, brokers: records.length - topics, topics });
}

function restoringOperations(
  { before, set }: ThrottleRecord,
  now: Configs | null,
): readonly ConfigOperation[] {
  return Object.keys(set).flatMap((key): ConfigOperation[] => {
    // Where it can't be read, the attempt to write tells why.
    if (now !== null && now[key] !== set[key]) return [];
    const value = before[key];
    return [value === undefined ? { operation: 'delete', key } : { operation: 'set', key, value }];
  });
}

/** `Topic/orders` or `Broker/1001`. */
function nameOf(resource: ConfigResource): string {
  return resource.kind === 'topic' ? `Topic/${resource.name}` : `Broker/${resource.id}`;
}

function notThrottled(resource: string, why: string): Problem {
  return warningProblem('cluster.request-failed', `The throttle could not be set on ${resource}`, {
    detail: why,
    hint: 'A broker that is down copies nothing; on any other its moves run unthrottled.',
    resource,
  });
}

function throttleLeft(resource: string, why: string): Problem {
  return warningProblem('apply.throttle-left', `The throttle could not be taken back from ${resource}`, {
    detail: why,
    hint: 'What was there before is remembered in the journal: the next `topicwright apply` puts it back.',
    resource,
  });
}
