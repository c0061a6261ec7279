/**
 * Applies a large plan while brokers fail and return, as a seed decides; what must hold at every tick is checked at every tick.
 * `npm run test:seeds` plays 200 seeds of the large cluster (SEEDS=n for others), `SEED=17` a single one.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultApplyPolicy } from '../../../src/model/apply-policy.ts';
import type { ClusterState, ObservedTopic, Partition } from '../../../src/model/cluster-state.ts';
import type { DesiredState } from '../../../src/model/desired-state.ts';
import { addedReplicas, type PartitionChange, type Plan } from '../../../src/model/plan.ts';
import { unwrap } from '../../../src/model/problem.ts';
import { brokerId } from '../../../src/model/units.ts';
import { moveRecords } from '../../../src/reconcile/journal-records.ts';
import { leaseRecord } from '../../../src/reconcile/lease-record.ts';
import { makePlan } from '../../../src/reconcile/make-plan.ts';
import { partitionName } from '../../../src/reconcile/moves/look.ts';
import { throttleRecords } from '../../../src/throttle/throttle-record.ts';
import { cluster } from '../../support/cluster.ts';
import { desired, fixedThrottle, placement, pool } from '../../support/desired.ts';
import { type LiveCluster, liveCluster } from '../../support/live-cluster.ts';

const mebibyte = 2 ** 20;
const partitionsPerTopic = 100;

interface Scenario {
  readonly brokerCount: number;
  readonly topicCount: number;
  readonly seeds: number;
}

const failures = 10;
const policy = { ...defaultApplyPolicy, movesPerMinute: 20_000, moves: 5_000 };

/** Partitions of two replicas, one of them on the second half of the brokers, which is to be drained. */
function halfToDrain({ brokerCount, topicCount }: Scenario): ClusterState {
  const half = brokerCount / 2;
  const builder = cluster().brokers(brokerCount, { racks: ['a', 'b', 'c'], diskBytes: 8 * 1024 * mebibyte });
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

/** When which broker dies and returns, in simulated time. */
function drawFailures(
  random: () => number,
  brokerCount: number,
): { atMs: number; broker: number; isStart: boolean }[] {
  return Array.from({ length: failures }, () => {
    const broker = 1 + Math.floor(random() * brokerCount);
    const atMs = random() * 60_000;
    return [
      { atMs, broker, isStart: false },
      { atMs: atMs + 5_000 + random() * 40_000, broker, isStart: true },
    ];
  })
    .flat()
    .sort((a, b) => a.atMs - b.atMs);
}

/** Disks, replicas, throttles, journal and lease as they have to be at every moment. */
async function checkTick(live: LiveCluster, byName: ReadonlyMap<string, PartitionChange>): Promise<void> {
  const { brokers, topics, journal } = await live.port.observe();
  expect(leaseRecord(journal)?.run).toMatch(/^run-/);
  for (const { id, logDirs } of brokers) {
    for (const { usableBytes, totalBytes } of logDirs)
      expect(usableBytes / totalBytes, `disk of ${id}`).toBeGreaterThan(0.03);
  }
  const remembered = new Set(moveRecords(journal).map(partitionName));
  for (const topic of topics) {
    for (const partition of topic.partitions) {
      const change = byName.get(`${topic.name}/${partition.id}`);
      if (change) checkPartition(topic, partition, change, remembered);
    }
  }
}

function checkPartition(
  { configs }: ObservedTopic,
  { replicas, addingReplicas }: Partition,
  change: PartitionChange,
  remembered: ReadonlySet<string>,
): void {
  const name = partitionName(change);
  if (replicas.length < 2) throw new Error(`${name} has only replicas ${replicas.join(', ')}`);
  if (addingReplicas.length === 0) return;
  if (!remembered.has(name)) throw new Error(`${name} moves, and the journal does not know`);
  if (!isCovered(change, configs)) throw new Error(`${name} moves unthrottled`);
}

function isCovered(change: PartitionChange, configs: Readonly<Record<string, string>>): boolean {
  const listed = new Set(configs['follower.replication.throttled.replicas']?.split(','));
  return addedReplicas(change).every((id) => listed.has(`${change.partition}:${id}`));
}

const { SEED, SEEDS } = process.env;
const scenarios: readonly Scenario[] = [
  { brokerCount: 30, topicCount: 3, seeds: 100 },
  { brokerCount: 1_000, topicCount: 200, seeds: Number(SEEDS ?? 1) },
];

describe.each(scenarios)('$topicCount topics on $brokerCount brokers, of which some fail', (scenario) => {
  const { brokerCount, topicCount, seeds } = scenario;
  const wish = drainHalf(scenario);
  const state = halfToDrain(scenario);
  let plan: Plan;
  let byName: ReadonlyMap<string, PartitionChange>;
  beforeAll(() => {
    plan = unwrap(makePlan(wish, state));
    const changes = plan.steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
    byName = new Map(changes.map((change) => [partitionName(change), change]));
    expect(byName.size).toBe(topicCount * partitionsPerTopic);
  });

  test.each(SEED ? [Number(SEED)] : Array.from({ length: seeds }, (_, index) => index + 1))(
    'seed %i',
    async (seed) => {
      const live = liveCluster(state);
      const events = drawFailures(randomFrom(seed), brokerCount);
      const startedAt = live.clock.now();
      const clock = {
        now: () => live.clock.now(),
        sleep: async (durationMs: number, signal?: AbortSignal) => {
          await live.clock.sleep(durationMs, signal);
          while (events[0] && events[0].atMs <= live.clock.now() - startedAt) {
            const { broker, isStart } = events.shift() ?? { broker: 0, isStart: true };
            await (isStart ? live.control.startBroker : live.control.killBroker)(brokerId(broker));
          }
          // Aborted, it is the lease that sleeps no longer, as the run is over.
          if (!signal?.aborted) await checkTick(live, byName);
        },
      };
      await live.apply(wish, { saved: plan, clock, policy });
      for (const { broker } of events) await live.control.startBroker(brokerId(broker));
      // A broker that was down when throttles were taken back keeps its own until the next apply.
      await live.apply(wish);
      expect(await live.throttles()).toEqual([]);
      const { journal, topics } = await live.port.observe();
      expect([...moveRecords(journal), ...throttleRecords(journal), leaseRecord(journal)]).toEqual([null]);
      for (const { name, partitions } of topics) {
        for (const { id, replicas } of partitions) {
          const change = byName.get(`${name}/${id}`);
          if (change) expect(replicas).toEqual(change.to);
        }
      }
    },
    // A whole apply of 20,000 moves, on a machine that may have other things to do.
    600_000,
  );
});
