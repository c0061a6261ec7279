/**
 * Applies a large plan while brokers break and mend in every way that Kafka knows, as a seed decides; what must hold at every
 * tick is checked at every tick.
 * `npm run test:seeds` plays 200 seeds of the large cluster (SEEDS=n for others), `SEED=17` a single one.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClusterState, ObservedTopic, Partition } from '../../../src/model/cluster/cluster-state.ts';
import { partitionName } from '../../../src/model/cluster/partition-name.ts';
import { defaultApplyPolicy } from '../../../src/model/desired/apply-policy.ts';
import type { DesiredState } from '../../../src/model/desired/desired-state.ts';
import type { Journal } from '../../../src/model/journal/read-journal.ts';
import { addedReplicas, type PartitionChange, type Plan } from '../../../src/model/plan/plan.ts';
import { unwrap } from '../../../src/model/problem/problem.ts';
import { type BrokerId, brokerId } from '../../../src/model/values/units.ts';
import { moveRecords } from '../../../src/reconcile/journal/journal-records.ts';
import { leaseRecord } from '../../../src/reconcile/journal/lease-record.ts';
import { makePlan } from '../../../src/reconcile/plan/make-plan.ts';
import type { SimulationControl } from '../../../src/simulation/simulation-control.ts';
import { throttleRecords } from '../../../src/throttle/configs/throttle-record.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../../support/desired.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const partitionsPerTopic = 100;

interface Scenario {
  readonly brokerCount: number;
  readonly topicCount: number;
  readonly firstSeed: number;
  readonly seeds: number;
}

const faultsPerSeed = 10;
const logDirPaths = ['/disk-1', '/disk-2'] as const;

interface FaultEvent {
  readonly atMs: number;
  readonly act: (control: SimulationControl) => Promise<void>;
}
const policy = { ...defaultApplyPolicy, movesPerMinute: 20_000, moves: 5_000 };

/** Partitions of two replicas, one of them on the second half of the brokers, which is to be drained. */
function halfToDrain({ brokerCount, topicCount }: Scenario): ClusterState {
  const half = brokerCount / 2;
  const logDirs = logDirPaths.map((path) => ({
    ...{ path, totalBytes: 4 * 1024 * mebibyte, usableBytes: 3 * 1024 * mebibyte },
  }));
  const builder = cluster().brokers(brokerCount, { racks: ['a', 'b', 'c'], logDirs });
  for (let topic = 0; topic < topicCount; topic++) {
    const replicas = Array.from({ length: partitionsPerTopic }, (_, partition) => {
      const index = topic * partitionsPerTopic + partition;
      return [1 + (index % half), 1 + half + ((index * 7) % half)];
    });
    builder.topic(`t${topic}`, { replicas, sizeBytes: (32 + (topic % 5) * 16) * mebibyte });
  }
  return builder.build();
}

function drainHalf({ brokerCount }: Scenario): DesiredState {
  const half = brokerCount / 2;
  return desired({
    pools: [pool('general', { drain: Array.from({ length: half }, (_, index) => 1 + half + index) })],
    placements: [placement('default', ['t*'], { racks: { kind: 'none' } })],
    throttlePolicies: [fixedThrottle('fast', 'general', 50_000_000)],
  });
}

function randomFrom(seed: number): () => number {
  let value = (seed * 48_271 + 11) % 2_147_483_647;
  return () => {
    value = (value * 48_271) % 2_147_483_647;
    return value / 2_147_483_647;
  };
}

/** How a broker breaks, and how it mends. */
const faults: readonly {
  readonly begin: (control: SimulationControl, broker: BrokerId) => Promise<void>;
  readonly end: (control: SimulationControl, broker: BrokerId) => Promise<void>;
}[] = [
  { begin: (control, id) => control.killBroker(id), end: (control, id) => control.startBroker(id) },
  {
    begin: (control, id) => control.killBroker(id),
    end: (control, id) => control.startBroker(id, { isEmpty: true }),
  },
  { begin: (control, id) => control.hangBroker(id), end: (control, id) => control.resumeBroker(id) },
  {
    begin: (control, id) => control.stallBroker(id, true),
    end: (control, id) => control.stallBroker(id, false),
  },
  {
    begin: (control, id) => control.failLogDir(id, logDirPaths[0]),
    end: (control, id) => control.repairLogDir(id, logDirPaths[0]),
  },
];

/** When which broker breaks and mends, in simulated time. */
function drawFaults(random: () => number, brokerCount: number): FaultEvent[] {
  return Array.from({ length: faultsPerSeed }, (): FaultEvent[] => {
    const broker = brokerId(1 + Math.floor(random() * brokerCount));
    const atMs = random() * 60_000;
    const fault = faults[Math.floor(random() * faults.length)];
    if (!fault) throw new Error('no fault was drawn');
    return [
      { atMs, act: (control) => fault.begin(control, broker) },
      { atMs: atMs + 5_000 + random() * 40_000, act: (control) => fault.end(control, broker) },
    ];
  })
    .flat()
    .sort((one, other) => one.atMs - other.atMs);
}

type ChangesByTopic = ReadonlyMap<string, ReadonlyMap<number, PartitionChange>>;

/** Disks, replicas, throttles, journal and lease as they have to be at every moment. */
async function checkTick(live: LiveCluster, byTopic: ChangesByTopic): Promise<void> {
  const { brokers, topics, journal } = await live.port.observe();
  expect(leaseRecord(journal)?.run).toMatch(/^run-/);
  for (const { id, logDirs } of brokers) {
    for (const { usableBytes, totalBytes } of logDirs)
      if (totalBytes > 0 && usableBytes / totalBytes <= 0.03)
        throw new Error(`the disk of broker ${id} is full`);
  }
  const remembered = rememberedIn(journal);
  for (const topic of topics) {
    const throttled = throttledIn(topic);
    for (const partition of topic.partitions) {
      const change = byTopic.get(topic.name)?.get(partition.id);
      if (change) checkPartition(partition, change, throttled, remembered);
    }
  }
}

/** By key: few records change from one tick to the next, and thousands lie in the journal. */
const readRecords = new Map<string, { readonly value: string; readonly names: readonly string[] }>();

/** Of all partitions whose moves the journal knows. */
function rememberedIn(journal: Journal): ReadonlySet<string> {
  const remembered = new Set<string>();
  for (const [key, value] of Object.entries(journal)) {
    const known = readRecords.get(key);
    const names = known?.value === value ? known.names : moveRecords({ [key]: value }).map(partitionName);
    if (names !== known?.names) readRecords.set(key, { value, names });
    for (const name of names) remembered.add(name);
  }
  return remembered;
}

const throttledLists = new WeakMap<ObservedTopic, ReadonlySet<string>>();

/** A topic that has not changed is the same object at every tick. */
function throttledIn(topic: ObservedTopic): ReadonlySet<string> {
  const known = throttledLists.get(topic);
  if (known) return known;
  const listed = new Set(topic.configs['follower.replication.throttled.replicas']?.split(','));
  throttledLists.set(topic, listed);
  return listed;
}

function checkPartition(
  { replicas, addingReplicas }: Partition,
  change: PartitionChange,
  throttled: ReadonlySet<string>,
  remembered: ReadonlySet<string>,
): void {
  if (replicas.length < 2)
    throw new Error(`${partitionName(change)} has only replicas ${replicas.join(', ')}`);
  if (addingReplicas.length === 0) return;
  const name = partitionName(change);
  if (!remembered.has(name)) throw new Error(`${name} moves, and the journal does not know`);
  const isCovered = addedReplicas(change).every((id) => throttled.has(`${change.partition}:${id}`));
  if (!isCovered) throw new Error(`${name} moves unthrottled`);
}

/** `7`: only that one of each scenario; `SEEDS=200` or `SEEDS=59-200`: those of the large one. */
const { SEED, SEEDS = '1' } = process.env;
const [firstSeed = 1, lastSeed = firstSeed] = SEEDS.includes('-')
  ? SEEDS.split('-').map(Number)
  : [1, Number(SEEDS)];
const scenarios: readonly Scenario[] = [
  { brokerCount: 30, topicCount: 3, firstSeed: 1, seeds: 100 },
  { brokerCount: 1_000, topicCount: 200, firstSeed, seeds: lastSeed - firstSeed + 1 },
];

describe.each(scenarios)('$topicCount topics on $brokerCount brokers, of which some break', (scenario) => {
  const { brokerCount, topicCount, seeds } = scenario;
  const wish = drainHalf(scenario);
  const state = halfToDrain(scenario);
  let plan: Plan;
  let byTopic: ChangesByTopic;
  beforeAll(() => {
    plan = unwrap(makePlan(wish, state));
    const changes = plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
    expect(changes).toHaveLength(topicCount * partitionsPerTopic);
    byTopic = new Map(
      [...Map.groupBy(changes, ({ topic }) => topic)].map(([topic, moves]) => [
        topic,
        new Map(moves.map((move) => [move.partition, move])),
      ]),
    );
  });

  test.each(SEED ? [Number(SEED)] : Array.from({ length: seeds }, (_, index) => scenario.firstSeed + index))(
    'seed %i',
    async (seed) => {
      const live = liveCluster(state);
      const events = drawFaults(randomFrom(seed), brokerCount);
      const startedAt = live.clock.now();
      const clock = {
        now: () => live.clock.now(),
        sleep: async (durationMs: number, signal?: AbortSignal) => {
          await live.clock.sleep(durationMs, signal);
          while (events[0] && events[0].atMs <= live.clock.now() - startedAt) {
            await events.shift()?.act(live.control);
          }
          // Aborted, it is the lease that sleeps no longer, as the run is over.
          if (!signal?.aborted) await checkTick(live, byTopic);
        },
      };
      await live.apply(wish, { saved: plan, clock, policy });
      for (const { act } of events) await act(live.control);
      await live.clock.sleep(600_000);
      // A broker that was down when throttles were taken back keeps its own until the next apply.
      await live.apply(wish);
      expect(await live.throttles()).toEqual([]);
      const { journal, topics } = await live.port.observe();
      expect([...moveRecords(journal), ...throttleRecords(journal), leaseRecord(journal)]).toEqual([null]);
      for (const { name, partitions } of topics) {
        for (const { id, replicas } of partitions) {
          const change = byTopic.get(name)?.get(id);
          if (change) expect(replicas).toEqual(change.to);
        }
      }
    },
    // A whole apply of 20,000 moves, on a machine that may have other things to do.
    600_000,
  );
});
