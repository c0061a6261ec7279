/**
 * Puts the replication throttle (KIP-73) on moving replicas and their brokers, and takes it back, exactly. What was there
 * before is written to the journal first, so that a killed run's successor can put it back.
 */

import type { Configs } from '../../model/cluster/cluster-state.ts';
import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import { denialOf, describeOutcome, type Outcome } from '../../model/cluster/port/outcome.ts';
import { type ConfigResource, resourceName } from '../../model/cluster/port/resources.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import type { ApplyEvent } from '../../model/plan/apply-event.ts';
import { type Problem, ProblemError, warningProblem } from '../../model/problem/problem.ts';
import type { Clock } from '../../model/values/clock.ts';
import { ownValue } from '../../model/values/own-value.ts';
import type { BrokerId, BytesPerSecond } from '../../model/values/units.ts';
import type { BrokerRates, MovingReplicas } from '../moving-replicas.ts';
import { ownEntries } from './changed-keys.ts';
import { KeptThrottles } from './kept-throttles.ts';
import { liveBrokers, restoreThrottles } from './restore-throttles.ts';
import {
  foreignValue,
  isReplicaList,
  isThrottleKey,
  joinReplicas,
  logDirRateKey,
  outdatedValues,
  rateKey,
  replicasKey,
  sides,
} from './throttle-keys.ts';
import { ownValues, rememberThrottles } from './throttle-record.ts';

const releaseAgainMs = 2_000;
/** Of those of one request, by name. */
const toldAtOnce = 50;

interface ThrottleRequest {
  readonly resource: ConfigResource;
  readonly set: Configs;
}

interface Released {
  readonly failed: readonly Outcome<ConfigResource>[];
  readonly waiting: readonly ConfigResource[];
}

export class ThrottleLedger {
  readonly #port: ClusterPort;
  readonly #onEvent: (event: ApplyEvent) => void;
  readonly #records: Map<string, ThrottleRecord>;
  /** Of which it was told that they could not be throttled. */
  readonly #failing = new Set<string>();
  /** Of which it was told that their throttle could not be taken back. */
  readonly #unreleased = new Set<string>();
  /** Of which it was told that they wait for their broker. */
  readonly #waiting = new Set<string>();
  /** Of which it was told that they are waited for. */
  readonly #awaited = new Set<string>();
  readonly #wanted = new Map<string, Configs>();
  readonly #kept = new KeptThrottles();

  /** `left`: what an earlier run has not taken back; this one will, once its own moves no longer need it. */
  constructor(port: ClusterPort, left: readonly ThrottleRecord[], onEvent: (event: ApplyEvent) => void) {
    this.#port = port;
    this.#onEvent = onEvent;
    this.#records = new Map(left.map((record) => [resourceName(record.resource), record]));
  }

  /**
   * One config request a broker; a side that it limited before stays limited until the broker is released. Returns the brokers
   * that could not be told, such as those that are down.
   */
  async limitBrokers(rates: BrokerRates): Promise<readonly BrokerId[]> {
    const failed = await this.#set(
      [...rates].map(([id, limits]) => ({
        resource: { kind: 'broker', id },
        set: Object.fromEntries(
          sides.flatMap((side) =>
            limits[side] === undefined ? [] : [[rateKey(side), String(limits[side])]],
          ),
        ),
      })),
    );
    return failed.flatMap((resource) => (resource.kind === 'broker' ? [resource.id] : []));
  }

  /** The same for what each broker moves between its own log dirs. */
  async limitLogDirs(rates: ReadonlyMap<BrokerId, BytesPerSecond>): Promise<readonly BrokerId[]> {
    const failed = await this.#set(
      [...rates].map(([id, rate]) => ({
        resource: { kind: 'broker', id },
        set: { [logDirRateKey]: String(rate) },
      })),
    );
    return failed.flatMap((resource) => (resource.kind === 'broker' ? [resource.id] : []));
  }

  /** All moving replicas of these topics: those that send on the leader side, those that receive on the follower side. */
  async coverTopics(moving: readonly MovingReplicas[]): Promise<void> {
    const listed = (partition: number, ids: readonly BrokerId[]): string[] =>
      ids.map((id) => `${partition}:${id}`);
    await this.#set(
      [...Map.groupBy(moving, ({ topic }) => topic)].map(([name, moves]) => ({
        resource: { kind: 'topic', name },
        set: {
          [replicasKey('leader')]: moves
            .flatMap(({ partition, senders }) => listed(partition, senders))
            .join(','),
          [replicasKey('follower')]: moves
            .flatMap(({ partition, receivers }) => listed(partition, receivers))
            .join(','),
        },
      })),
    );
  }

  /** What it has set, and on what. */
  get records(): readonly ThrottleRecord[] {
    return [...this.#records.values()];
  }

  /** As it was set, where somebody has changed it since. */
  async setAgain(records: readonly ThrottleRecord[]): Promise<void> {
    await this.#set(
      records.map((record) => ({
        resource: record.resource,
        set: Object.fromEntries(
          Object.keys(record.set).flatMap((key) => {
            const ours = ownEntries(record, key, this.wantedOn(record.resource));
            return ours === '' ? [] : [[key, ours] as const];
          }),
        ),
      })),
    );
  }

  /** What this run has asked for, without what others had set before. */
  wantedOn(resource: ConfigResource): Configs {
    return this.#wanted.get(resourceName(resource)) ?? {};
  }

  /** What somebody has changed, and stays as they want it until the throttle is removed. */
  get kept(): KeptThrottles {
    return this.#kept;
  }

  /** What is under a throttle of this ledger's. */
  get resources(): readonly ConfigResource[] {
    return [...this.#records.values()].map(({ resource }) => resource);
  }

  async release(resources: readonly ConfigResource[]): Promise<void> {
    await this.#release(resources.flatMap((resource) => this.#records.get(resourceName(resource)) ?? []));
  }

  /**
   * `stays`: names of resources that others still need. Returns those on which it failed and may succeed in a moment: of brokers
   * that are down those that are returning, and nothing that is forbidden.
   */
  async releaseAll(
    isReturning: (broker: BrokerId) => boolean = () => false,
    stays: ReadonlySet<string> = new Set(),
  ): Promise<readonly ConfigResource[]> {
    const over = this.records.filter(({ resource }) => !stays.has(resourceName(resource)));
    const { failed, waiting } = await this.#release(over, isReturning);
    return [
      ...failed.filter((outcome) => denialIn(outcome) === null).map(({ resource }) => resource),
      ...waiting,
    ];
  }

  /** Returns those on which it failed. */
  async #set(wanted: readonly ThrottleRequest[]): Promise<readonly ConfigResource[]> {
    const { requests, down } = await this.#withoutDown(
      wanted
        .map(({ resource, set }) => ({ resource, set: this.#kept.withoutKept(resource, set) }))
        .filter(({ set }) => Object.keys(set).length > 0),
    );
    return [...(await this.#setLive(requests)), ...down];
  }

  /** Only the broker itself takes its configs: for one that is down nothing is tried, and nothing recorded. */
  async #withoutDown(
    wanted: readonly ThrottleRequest[],
  ): Promise<{ readonly requests: readonly ThrottleRequest[]; readonly down: readonly ConfigResource[] }> {
    if (wanted.every(({ resource }) => resource.kind === 'topic')) return { requests: wanted, down: [] };
    const live = await liveBrokers(this.#port);
    const { requests = [], down = [] } = Object.groupBy(wanted, ({ resource }) =>
      resource.kind === 'broker' && !live.has(resource.id) ? 'down' : 'requests',
    );
    const untold = newIn(this.#failing, down);
    this.#tell(
      'throttle-set',
      [],
      untold.map(({ resource }) => notThrottled(resourceName(resource), isDown)),
    );
    return { requests, down: down.map(({ resource }) => resource) };
  }

  async #setLive(requests: readonly ThrottleRequest[]): Promise<readonly ConfigResource[]> {
    if (requests.length === 0) return [];
    const current = await this.#port.readConfigs(requests.map(({ resource }) => resource));
    const now = new Map(
      current.map(({ resource, configs }) => [resourceName(resource), configs && pickThrottles(configs)]),
    );
    const records = requests.map((request) =>
      this.#recordOf(request, now.get(resourceName(request.resource)) ?? null),
    );
    for (const { resource, set } of requests)
      this.#wanted.set(resourceName(resource), { ...this.wantedOn(resource), ...set });
    await this.#port.appendJournal(rememberThrottles(records));
    for (const record of records) this.#records.set(resourceName(record.resource), record);
    const outcomes = await this.#port.alterConfigs(
      records.map(({ resource, set }) => ({
        resource,
        operations: Object.entries(set).map(([key, value]) => ({ operation: 'set', key, value })),
      })),
    );
    const failed = outcomes.filter(({ error }) => error !== null);
    const names = new Set(failed.map(({ resource }) => resourceName(resource)));
    const done = records.filter(({ resource }) => !names.has(resourceName(resource)));
    for (const { outdated: _, ...record } of done) {
      // Whatever it had before is replaced for certain.
      this.#records.set(resourceName(record.resource), record);
      this.#failing.delete(resourceName(record.resource));
    }
    requirePermission(failed);
    this.#tell(
      'throttle-set',
      done,
      newIn(this.#failing, failed).map((outcome) =>
        notThrottled(resourceName(outcome.resource), describeOutcome(outcome)),
      ),
    );
    return failed.map(({ resource }) => resource);
  }

  #recordOf({ resource, set }: ThrottleRequest, now: Configs | null): ThrottleRecord {
    const known = this.#records.get(resourceName(resource));
    if (!known) return { resource, before: now ?? {}, set: joinLists(now ?? {}, set) };
    const before = now === null ? known.before : foreignPart(known, now);
    const wanted = { ...known.set, ...joinLists(before, set) };
    const outdated = Object.entries(wanted).flatMap(([key, value]) => {
      const values = outdatedValues(key, ownValues(known, key), value);
      return values.length > 0 ? [[key, values] as const] : [];
    });
    return {
      ...{ resource, before, set: wanted },
      ...(outdated.length > 0 && { outdated: Object.fromEntries(outdated) }),
    };
  }

  /** As while a controller hangs no broker takes configs; and a broker that restarts has kept its own. */
  async releasePatiently(
    clock: Clock,
    patienceMs: number,
    isReturning: (broker: BrokerId) => boolean,
    stays?: ReadonlySet<string>,
  ): Promise<void> {
    const until = clock.now() + patienceMs;
    while ((await this.releaseAll(isReturning, stays)).length > 0 && clock.now() < until)
      await clock.sleep(releaseAgainMs);
  }

  /** Returns what failed, and the brokers that are returning. */
  async #release(
    records: readonly ThrottleRecord[],
    isReturning: (broker: BrokerId) => boolean = () => false,
  ): Promise<Released> {
    if (records.length === 0) return { failed: [], waiting: [] };
    const { restored, failed, waiting } = await restoreThrottles(this.#port, records);
    for (const { resource } of restored) {
      this.#records.delete(resourceName(resource));
      this.#wanted.delete(resourceName(resource));
      this.#kept.forget(resource);
    }
    const { returning = [], gone = [] } = Object.groupBy(waiting, ({ resource }) =>
      resource.kind === 'broker' && isReturning(resource.id) ? 'returning' : 'gone',
    );
    this.#tell('throttle-removed', restored, [
      ...newIn(this.#unreleased, failed).map((outcome) =>
        throttleLeft(resourceName(outcome.resource), describeOutcome(outcome)),
      ),
      ...newIn(this.#waiting, gone).map(({ resource }) => throttleLeft(resourceName(resource), isDown)),
    ]);
    for (const what of newIn(this.#awaited, returning).flatMap(describeAwaited))
      this.#onEvent({ kind: 'waiting', what });
    return { failed, waiting: returning.map(({ resource }) => resource) };
  }

  #tell(
    kind: 'throttle-set' | 'throttle-removed',
    records: readonly ThrottleRecord[],
    warnings: readonly Problem[],
  ): void {
    for (const problem of warnings) this.#onEvent({ kind: 'warning', problem });
    if (records.length === 0) return;
    const topics = records.filter(({ resource }) => resource.kind === 'topic').length;
    const told = { brokers: records.length - topics, topics };
    const set = records
      .slice(0, toldAtOnce)
      .map((record) => ({ resource: resourceName(record.resource), configs: record.set }));
    if (kind === 'throttle-set') this.#onEvent({ kind, ...told, set });
    else this.#onEvent({ kind, ...told, left: this.#records.size });
  }
}

const isDown = 'The broker is down.';

const describeAwaited = ({ resource }: ThrottleRecord): readonly string[] =>
  resource.kind === 'broker' ? [`broker ${resource.id} is down; waiting for it, to remove its throttle`] : [];

/** Those that are not among `told` yet; they are from now on. */
function newIn<Item extends { readonly resource: ConfigResource }>(
  told: Set<string>,
  items: readonly Item[],
): readonly Item[] {
  const news = items.filter(({ resource }) => !told.has(resourceName(resource)));
  for (const { resource } of news) told.add(resourceName(resource));
  return news;
}

/** What was set before or has been set since by somebody else; what topicwright has set itself does not count. */
function foreignPart(record: ThrottleRecord, now: Configs): Configs {
  const { before } = record;
  // What is no longer there somebody has deleted: it is not put back.
  const foreign = new Map(
    Object.entries(before).filter(
      ([key]) => ownValue(record.set, key) === undefined || Object.hasOwn(now, key),
    ),
  );
  for (const [key, value] of Object.entries(now)) {
    const theirs = foreignValue(key, value, ownValues(record, key), ownValue(before, key));
    if (theirs === undefined) foreign.delete(key);
    else foreign.set(key, theirs);
  }
  return Object.fromEntries(foreign);
}

/** A broker that is down copies nothing; one that lets nobody throttle it would copy without a limit. */
function requirePermission(failed: readonly Outcome<ConfigResource>[]): void {
  const denials = failed.flatMap((outcome) => denialIn(outcome) ?? []);
  const [first] = denials;
  if (first) throw new ProblemError([first]);
}

const denialIn = (outcome: Outcome<ConfigResource>): Problem | null =>
  denialOf('Throttling', outcome, resourceName(outcome.resource));

function pickThrottles(configs: Configs): Configs {
  const isThrottle = (key: string): boolean => isThrottleKey(key) || key === logDirRateKey;
  return Object.fromEntries(Object.entries(configs).filter(([key]) => isThrottle(key)));
}

/** Replicas that somebody else throttles stay throttled. */
function joinLists(before: Configs, set: Configs): Configs {
  return Object.fromEntries(
    Object.entries(set).map(([key, value]) => [
      key,
      isReplicaList(key) ? joinReplicas(ownValue(before, key), value) : value,
    ]),
  );
}

function notThrottled(resource: string, why: string): Problem {
  return warningProblem('cluster.request-failed', `The throttle could not be set on ${resource}`, {
    detail: why,
    hint: 'A broker that is down copies nothing. An apply starts no copy from or to any other broker until its throttle is set; copies in flight are not throttled.',
    resource,
  });
}

function throttleLeft(resource: string, why: string): Problem {
  return warningProblem('apply.throttle-left', `The throttle could not be removed from ${resource}`, {
    detail: why,
    hint: 'The journal has the previous values: the next `topicwright apply` restores them.',
    resource,
  });
}
