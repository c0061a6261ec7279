/**
 * Puts the replication throttle (KIP-73) on moving replicas and their brokers, and takes it back, exactly. What was there
 * before is written to the journal first, so that a killed run's successor can put it back. Used by run-moves.ts.
 */
import type { ApplyEvent } from '../../model/apply-event.ts';
import type { ClusterPort, ConfigChange, ConfigOperation, ConfigResource } from '../../model/cluster-port.ts';
import type { Configs } from '../../model/cluster-state.ts';
import { addedReplicas, type PartitionChange } from '../../model/plan.ts';
import { type Problem, warningProblem } from '../../model/problem.ts';
import type { BrokerId, BytesPerSecond } from '../../model/units.ts';
import { forgetThrottles, rememberThrottles, type ThrottleRecord } from '../journal-records.ts';
import { describeOutcome } from '../outcomes.ts';

const leaderRate = 'leader.replication.throttled.rate';
const followerRate = 'follower.replication.throttled.rate';
const leaderReplicas = 'leader.replication.throttled.replicas';
const followerReplicas = 'follower.replication.throttled.replicas';
const throttleKeys = [leaderRate, followerRate, leaderReplicas, followerReplicas];

interface ThrottleRequest {
  readonly resource: ConfigResource;
  readonly set: Configs;
  readonly partitions: readonly number[];
}

export class ThrottleLedger {
  readonly #port: ClusterPort;
  readonly #onEvent: (event: ApplyEvent) => void;
  readonly #records: Map<string, ThrottleRecord>;

  /** `left`: what an earlier run has not taken back; this one will, once its own moves no longer need it. */
  constructor(port: ClusterPort, left: readonly ThrottleRecord[], onEvent: (event: ApplyEvent) => void) {
    this.#port = port;
    this.#onEvent = onEvent;
    this.#records = new Map(left.map((record) => [nameOf(record.resource), record]));
  }

  /** The rate on the brokers that send (they hold a replica) and receive (they get one). */
  async limitBrokers(changes: readonly PartitionChange[], rate: BytesPerSecond): Promise<void> {
    const wanted = new Map<BrokerId, Record<string, string>>();
    const want = (id: BrokerId, key: string): void =>
      void wanted.set(id, { ...wanted.get(id), [key]: String(rate) });
    for (const change of changes.filter(isCopying)) {
      for (const id of change.from) want(id, leaderRate);
      for (const id of addedReplicas(change)) want(id, followerRate);
    }
    await this.#set(
      [...wanted]
        .toSorted(([a], [b]) => a - b)
        .map(([id, set]) => ({ resource: { kind: 'broker', id }, set, partitions: [] })),
    );
  }

  /** The replicas of these topics that send (old ones, on the leader side) and receive (added ones, on the follower side). */
  async coverTopics(changes: readonly PartitionChange[]): Promise<void> {
    await this.#set(
      [...Map.groupBy(changes.filter(isCopying), (change) => change.topic)].map(([name, moves]) => ({
        resource: { kind: 'topic', name },
        set: {
          [leaderReplicas]: moves
            .flatMap(({ partition, from }) => from.map((id) => `${partition}:${id}`))
            .join(','),
          [followerReplicas]: moves
            .flatMap((move) => addedReplicas(move).map((id) => `${move.partition}:${id}`))
            .join(','),
        },
        partitions: moves.map(({ partition }) => partition),
      })),
    );
  }

  covers(topic: string): boolean {
    return this.#records.has(nameOf({ kind: 'topic', name: topic }));
  }

  async releaseTopics(topics: readonly string[]): Promise<void> {
    await this.#release(topics.flatMap((name) => this.#records.get(nameOf({ kind: 'topic', name })) ?? []));
  }

  async releaseAll(): Promise<void> {
    await this.#release([...this.#records.values()]);
  }

  async #set(requests: readonly ThrottleRequest[]): Promise<void> {
    if (requests.length === 0) return;
    const current = await this.#port.readConfigs(requests.map(({ resource }) => resource));
    const now = new Map(current.map(({ resource, configs }) => [nameOf(resource), configs ?? {}]));
    const records = requests.map((request) =>
      this.#recordOf(request, pickThrottles(now.get(nameOf(request.resource)) ?? {})),
    );
    await this.#port.appendJournal(rememberThrottles(records));
    for (const record of records) this.#records.set(nameOf(record.resource), record);
    const outcomes = await this.#port.alterConfigs(
      records.map(({ resource, set }) => ({
        resource,
        operations: Object.entries(set).map(([key, value]) => ({ operation: 'set', key, value })),
      })),
    );
    const failed = outcomes.filter(({ error }) => error !== null);
    this.#tell(
      'throttle-set',
      records,
      failed.map((outcome) => notThrottled(nameOf(outcome.resource), describeOutcome(outcome))),
    );
  }

  /** What topicwright has set itself, now or in an earlier run, does not count as what was there before. */
  #recordOf({ resource, set, partitions }: ThrottleRequest, now: Configs): ThrottleRecord {
    const known = this.#records.get(nameOf(resource));
    if (!known) return { resource, before: now, set: joinLists(now, set), partitions };
    const before = { ...known.before };
    for (const [key, value] of Object.entries(now)) if (known.set[key] !== value) before[key] = value;
    return {
      resource,
      before,
      set: { ...known.set, ...joinLists(now, set) },
      partitions: [...new Set([...known.partitions, ...partitions])],
    };
  }

  async #release(records: readonly ThrottleRecord[]): Promise<void> {
    if (records.length === 0) return;
    const { restored, warnings } = await restoreThrottles(this.#port, records);
    for (const { resource } of restored) this.#records.delete(nameOf(resource));
    this.#tell('throttle-removed', restored, warnings);
  }

  #tell(
    kind: 'throttle-set' | 'throttle-removed',
    records: readonly ThrottleRecord[],
    warnings: readonly Problem[],
  ): void {
    for (const problem of warnings) this.#onEvent({ kind: 'warning', problem });
    if (records.length === 0) return;
    const topics = records.filter(({ resource }) => resource.kind === 'topic').length;
    this.#onEvent({ kind, brokers: records.length - topics, topics });
  }
}

function isCopying(change: PartitionChange): boolean {
  return addedReplicas(change).length > 0;
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

interface RestoreOutcome {
  readonly restored: readonly ThrottleRecord[];
  /** One for each resource on which a throttle is left. */
  readonly warnings: readonly Problem[];
}

/**
 * Puts back what was there before. A value that somebody changed meanwhile is theirs and stays. Resources that are gone
 * need nothing; brokers that are down keep their journal record, for the next apply.
 */
async function restoreThrottles(
  port: ClusterPort,
  records: readonly ThrottleRecord[],
): Promise<RestoreOutcome> {
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
