/** Seeded instances of the planner's question, by family and size; used by the benchmark and by property tests. */
import { type BalanceTolerances, nothingBalanced } from '../../src/model/desired/balance-tolerances.ts';
import { type BrokerId, brokerId, bytes } from '../../src/model/values/units.ts';
import type {
  PartitionTraffic,
  PlacementGoal,
  PlacementProblem,
  PlannerBroker,
  PlannerPool,
} from '../../src/planner/placement-problem.ts';
import { unlimited } from '../../src/planner/placement-problem.ts';
import { type Random, random } from './random.ts';

export type Family =
  | 'replace'
  | 'drain'
  | 'expand'
  | 'skew'
  | 'rf'
  | 'racks'
  | 'leaders'
  | 'failover'
  | 'traffic';
export const families: readonly Family[] = [
  'replace',
  'drain',
  'expand',
  'skew',
  'rf',
  'racks',
  'leaders',
  'failover',
  'traffic',
];

export interface InstanceSize {
  readonly brokers: number;
  readonly partitions: number;
}

export type SizeName = 'S' | 'M' | 'L' | 'XL' | 'XXL';
export const sizes: Readonly<Record<SizeName, InstanceSize>> = {
  S: { brokers: 12, partitions: 600 },
  M: { brokers: 60, partitions: 10_000 },
  L: { brokers: 300, partitions: 60_000 },
  XL: { brokers: 1_000, partitions: 200_000 },
  XXL: { brokers: 1_000, partitions: 1_000_000 },
};

export interface InstanceOptions extends InstanceSize {
  readonly family: Family;
  readonly seed: number;
  readonly tolerance?: Partial<BalanceTolerances>;
  /** Of the log-normal sizes' logarithm. */
  readonly sigma?: number;
  /** Disk of each broker as a multiple of the mean load, all brokers together; omitted: 2. */
  readonly capacityFactor?: number;
}

const racks = ['a', 'b', 'c'];
const replicationFactor = 3;
const partitionsPerTopic = 12;
const medianBytes = 1e9;

/** Three racks, brokers dealt to them in turn, topics of twelve partitions, one replica a rack. */
export function generateInstance(options: InstanceOptions): PlacementProblem {
  const { family, seed, brokers: brokerCount, partitions: partitionCount, sigma = 1.6 } = options;
  const chance = random(seed);
  const factor = family === 'rf' ? 2 : replicationFactor;
  const sizesBytes = Array.from({ length: partitionCount }, () =>
    Math.round(medianBytes * Math.exp(sigma * chance.normal())),
  );
  const weights = Array.from({ length: brokerCount }, () => (family === 'skew' ? 0.5 + chance.next() : 1));
  const placement = deal(chance, partitionCount, weights, factor, family);
  const added =
    family === 'expand' ? Math.max(3, Math.floor(brokerCount / 4 / 3) * 3) : family === 'replace' ? 1 : 0;
  const total = brokerCount + added;
  const meanBytes = (sizesBytes.reduce((a, b) => a + b, 0) * replicationFactor) / brokerCount;
  const capacity = bytes(
    Math.round(meanBytes * (options.capacityFactor ?? 2) + 2 * sizesBytes.reduce((a, b) => Math.max(a, b))),
  );
  const brokers = Array.from(
    { length: total },
    (_, b): PlannerBroker => ({
      id: idOf(b),
      rack: racks[family === 'replace' && b === brokerCount ? 0 : b % 3] ?? null,
      alive: true,
      capacityBytes: capacity,
      otherBytes: bytes(0),
      ...unlimited,
    }),
  );
  const goal: PlacementGoal = {
    pool: 'general',
    replicationFactor,
    racks: { kind: 'max' },
    leaderRacks: null,
    minInSyncReplicas: 1,
  };
  const traffic = family === 'traffic' ? ratesOf(random(seed + 1), partitionCount) : [];
  return {
    brokers,
    pools: [pool(options, brokers)],
    partitions: sizesBytes.map((sizeBytes, p) => {
      const dealt = (placement[p] ?? []).map(idOf);
      const replicas = family === 'failover' ? chained(p, dealt, brokerCount) : dealt;
      return {
        topic: `topic-${String(Math.floor(p / partitionsPerTopic)).padStart(6, '0')}`,
        partition: p % partitionsPerTopic,
        ...{ replicas, inSync: replicas, offline: [], leader: replicas[0] ?? null },
        sizeBytes: bytes(sizeBytes),
        ...(traffic[p] ? { traffic: traffic[p] } : {}),
        goal,
      };
    }),
  };
}

/** A third of what each broker leads has the next broker second, as where replicas are dealt in turn. */
function chained(
  p: number,
  [leader = idOf(0), ...others]: readonly BrokerId[],
  brokers: number,
): readonly BrokerId[] {
  const next = leader - idOf(0) + 1;
  const [, rest] = others;
  return p % 3 > 0 || next === brokers || rest === undefined
    ? [leader, ...others]
    : [leader, idOf(next), rest];
}

/** Log-normal, whatever the partition's size; what is consumed is up to three times what is produced. */
function ratesOf(chance: Random, count: number): readonly PartitionTraffic[] {
  return Array.from({ length: count }, () => {
    const produceBytesPerSecond = Math.round(100_000 * Math.exp(chance.normal()));
    return {
      produceBytesPerSecond,
      consumeBytesPerSecond: Math.round(produceBytesPerSecond * 3 * chance.next()),
    };
  });
}

const idOf = (b: number): BrokerId => brokerId(1001 + b);

function pool(options: InstanceOptions, brokers: readonly PlannerBroker[]): PlannerPool {
  const { family, brokers: brokerCount, tolerance } = options;
  const drainCount = Math.max(1, Math.floor(brokerCount / 3 / 6));
  return {
    name: 'general',
    members: brokers.map(({ id }) => id),
    // Brokers are dealt to racks in turn: every third one is in the same rack.
    drained: family === 'drain' ? Array.from({ length: drainCount }, (_, i) => idOf(i * 3)) : [],
    replace: family === 'replace' ? [{ from: idOf(0), to: idOf(brokerCount) }] : [],
    cordoned: [],
    leaderless: [],
    capacityBytes: null,
    maxUtilization: 0.85,
    balance: { ...nothingBalanced, ...tolerance },
  };
}

/** Replicas of each partition as broker indices. Rack repair: a fifth of the partitions have two replicas in one rack. */
function deal(
  chance: Random,
  count: number,
  weights: readonly number[],
  factor: number,
  family: Family,
): readonly (readonly number[])[] {
  const inRack = (rack: number): number => Math.ceil((weights.length - rack) / 3);
  return Array.from({ length: count }, () => {
    const first = chance.below(3);
    const broken = family === 'racks' && chance.below(5) === 0;
    const replicas: number[] = [];
    for (let i = 0; i < factor; i++) {
      const rack = (first + (broken && i === factor - 1 ? i - 1 : i)) % 3;
      let broker = pickWeighted(chance, weights, inRack(rack), rack);
      while (replicas.includes(broker)) broker = chance.below(inRack(rack)) * 3 + rack;
      replicas.push(broker);
    }
    return replicas;
  });
}

function pickWeighted(chance: Random, weights: readonly number[], perRack: number, rack: number): number {
  for (;;) {
    const broker = chance.below(perRack) * 3 + rack;
    if (chance.next() * 1.5 < (weights[broker] ?? 0)) return broker;
  }
}
