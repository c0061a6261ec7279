/** Builds desired states for tests of reconcile/: `desired({ pools: [pool('general', { drain: [3] })] })`. */

import { defaultApplyPolicy } from '../../src/model/desired/apply-policy.ts';
import { nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import type {
  AutoPacing,
  DesiredState,
  PlacementDeclaration,
  PoolDeclaration,
  TagsDeclaration,
  ThrottlePolicyDeclaration,
  TopicDeclaration,
} from '../../src/model/desired/desired-state.ts';
import type { TopicPattern } from '../../src/model/desired/selector.ts';
import type { SourcePosition } from '../../src/model/problem/problem.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';

const source: SourcePosition = { file: 'kafka.yaml', line: 1, column: 1 };

export function desired(parts: Partial<Omit<DesiredState, 'cluster'>> = {}): DesiredState {
  return {
    cluster: {
      ...{
        name: 'test',
        source,
        connection: { kind: 'simulation', file: 'cluster.json' } as const,
        missing: [],
      },
      undeclared: { ignore: [], otherwise: 'report' },
      ...{ costs: null, prune: [], metrics: { source: 'logdirs' } as const, apply: defaultApplyPolicy },
    },
    pools: [],
    placements: [],
    topics: [],
    tags: [],
    throttlePolicies: [],
    guardrails: [],
    acls: [],
    quotas: [],
    users: [],
    ...parts,
  };
}

type Ids = readonly number[];

export interface PoolOptions extends Partial<Pick<PoolDeclaration, 'storage' | 'network' | 'maxReplicas'>> {
  readonly balance?: Partial<PoolDeclaration['balance']>;
  readonly beyond?: PoolDeclaration['balanceBeyond'];
  readonly rates?: PoolDeclaration['rates'];
  readonly ids?: Ids;
  readonly namedIds?: Ids;
  readonly racks?: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly drain?: Ids;
  readonly drainDirs?: Readonly<Record<number, readonly string[]>>;
  readonly cordon?: Ids;
  readonly leaderless?: Ids;
  readonly replace?: readonly (readonly [from: number, to: number])[];
}

export function pool(name: string, options: PoolOptions = {}): PoolDeclaration {
  const ids = (list: Ids = []): PoolDeclaration['drain'] => list.map(brokerId);
  return {
    name,
    source,
    select: {
      ids: options.ids ? ids(options.ids) : null,
      namedIds: ids(options.namedIds),
      racks: options.racks ?? null,
      tags: options.tags ?? {},
    },
    drain: ids(options.drain),
    replace: (options.replace ?? []).map(([from, to]) => ({ from: brokerId(from), to: brokerId(to) })),
    drainDirs: Object.entries(options.drainDirs ?? {}).map(([broker, logDirs]) => ({
      ...{ broker: brokerId(Number(broker)), logDirs },
    })),
    cordon: ids(options.cordon),
    leaderless: ids(options.leaderless),
    storage: options.storage ?? { capacityBytes: null, maxUtilization: 0.85 },
    network: options.network ?? { inBytesPerSecond: null, outBytesPerSecond: null, maxUtilization: 0.8 },
    maxReplicas: options.maxReplicas ?? null,
    balance: { ...nothingBalanced, ...options.balance },
    ...(options.rates && { rates: options.rates }),
    ...(options.beyond && { balanceBeyond: options.beyond }),
  };
}

/** Patterns as in YAML: a `*` alone or within makes a glob. */
function pattern(text: string): TopicPattern {
  return /[*?[\]{}]/.test(text) ? { kind: 'glob', glob: text } : { kind: 'exact', name: text };
}

export function placement(
  name: string,
  topics: readonly string[] | null,
  options: Partial<PlacementDeclaration> & { readonly tags?: Readonly<Record<string, string>> } = {},
): PlacementDeclaration {
  const { tags = {}, ...rest } = options;
  return {
    name,
    source,
    select: { patterns: topics?.map(pattern) ?? null, tags },
    pool: 'general',
    replicationFactor: null,
    racks: { kind: 'max' },
    racksAreStated: options.racks !== undefined,
    leaderRacks: null,
    ...rest,
  };
}

export function topic(name: string, options: Partial<TopicDeclaration> = {}): TopicDeclaration {
  return {
    name,
    source,
    tags: {},
    partitions: null,
    replicationFactor: null,
    config: {},
    configSources: {},
    state: 'present',
    ...options,
  };
}

export function topicTags(
  name: string,
  topics: Readonly<Record<string, Readonly<Record<string, string>>>>,
): TagsDeclaration {
  return {
    name,
    source,
    brokers: [],
    topics: Object.entries(topics).map(([text, tags]) => ({ pattern: pattern(text), tags })),
  };
}

export function fixedThrottle(name: string, poolName: string, rate: number): ThrottlePolicyDeclaration {
  return {
    name,
    source,
    pool: poolName,
    ...{ recovery: false, logDirRate: null },
    pacing: { mode: 'fixed', rate: bytesPerSecond(rate) },
  };
}

/** Follows the headroom: of 100 MB/s, at most 80%, at least 10 MB/s. */
export function autoThrottle(
  name: string,
  poolName: string,
  more: Partial<AutoPacing> = {},
): ThrottlePolicyDeclaration {
  const pacing: AutoPacing = {
    mode: 'auto',
    minRate: bytesPerSecond(10_000_000),
    maxUtilization: { send: 0.8, receive: 0.8 },
    failureThreshold: 0,
    capacity: { default: bytesPerSecond(100_000_000), byInstanceType: {} },
    changeThreshold: 0.1,
    backOff: { produceP99Ms: null, fetchP99Ms: null, requestIdle: 0.3, isrShrinks: true },
    ...more,
  };
  return { name, source, pool: poolName, pacing, recovery: false, logDirRate: null };
}
