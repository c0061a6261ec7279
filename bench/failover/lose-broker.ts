/**
 * Two topics alike on a real cluster, each partition's leader followed by the next brokers in turn. One is planned with `failover`, one
 * is not. Then a broker is killed, and the leaders of each are counted.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import type { Clock } from '../../src/model/values/clock.ts';
import { type BrokerId, brokerId } from '../../src/model/values/units.ts';
import { applyPlan } from '../../src/reconcile/apply/apply-plan.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { desired, placement, pool } from '../../tests/support/desired.ts';
import { connectTo } from '../../tests/support/kafka/connect-to.ts';
import { startKafkaCluster } from '../../tests/support/kafka/start-kafka-cluster.ts';

const brokers = 4;
const partitions = 24;
const ids = [brokerId(1), brokerId(2), brokerId(3), brokerId(4)] as const;
const [lost] = ids;
export const topics = ['with-failover', 'without'] as const;

export interface LostBroker {
  readonly plan: Plan;
  /** What a second plan still changes. */
  readonly secondSteps: number;
  /** By topic and surviving broker: partitions that it leads. */
  readonly before: Readonly<Record<string, readonly number[]>>;
  readonly after: Readonly<Record<string, readonly number[]>>;
}

export async function loseBroker(version: string): Promise<LostBroker> {
  const cluster = await startKafkaCluster({ version, brokers, racks: [], readyTimeoutMs: 120_000 });
  try {
    const port = await connectTo(cluster.bootstrapServers);
    const [planned, plain] = topics;
    await create(port, planned);
    const wanted = desired({
      pools: [pool('all', { balance: { failover: 0.1 } })],
      placements: [placement('all', [planned], { pool: 'all' })],
    });
    const plan = unwrap(makePlan(wanted, await port.observe()));
    const options = { allowDataLoss: false, allowLessSafety: false, detach: false, lockTimeoutMs: 0 };
    const run = { id: 'failover', who: 'bench', host: 'localhost', pid: 1, commit: null };
    const more = {
      metrics: null,
      events: null,
      run,
      onEvent: () => {},
      signal: new AbortController().signal,
    };
    await applyPlan(plan, options, { ...more, port, clock, desired: wanted });
    const second = unwrap(makePlan(wanted, await port.observe()));
    await create(port, plain);
    const before = await leaders(port);
    await cluster.node(lost).kill();
    const after = await leadersWithout(port);
    await port.close();
    return { plan, secondSteps: second.steps.length, before, after };
  } finally {
    await cluster.stop();
  }
}

async function create(port: ClusterPort, name: string): Promise<void> {
  const assignments = Array.from({ length: partitions }, (_, p) =>
    [0, 1, 2].map((slot) => brokerId(((p + slot) % brokers) + 1)),
  );
  await port.createTopics([{ name, assignments, configs: {} }]);
  for (let tries = 0; tries < 100 && !(await allLed(port, name)); tries++) await pause();
}

async function allLed(port: ClusterPort, name: string): Promise<boolean> {
  const topic = (await port.observe()).topics.find((one) => one.name === name);
  return (
    topic?.partitions.length === partitions &&
    topic.partitions.every(({ isr, leader }) => isr.length === 3 && leader !== null)
  );
}

/** Kafka notices within its session timeout. */
async function leadersWithout(port: ClusterPort): Promise<LostBroker['after']> {
  for (let tries = 0; tries < 300; tries++) {
    const counted = await leaders(port);
    const led = topics.every(
      (name) => counted[name]?.slice(1).reduce((sum, count) => sum + count, 0) === partitions,
    );
    if (led) return counted;
    await pause();
  }
  throw new Error(`broker ${lost} still leads`);
}

async function leaders(port: ClusterPort): Promise<LostBroker['before']> {
  const { topics: observed } = await port.observe();
  const led = (name: string, id: BrokerId): number =>
    observed.find((topic) => topic.name === name)?.partitions.filter(({ leader }) => leader === id).length ??
    0;
  return Object.fromEntries(topics.map((name) => [name, ids.map((id) => led(name, id))]));
}

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal ? { signal } : {}).catch(() => {}),
};

const pause = (): Promise<void> => sleep(300);
