/** Replicas move between the log dirs of real brokers: under the throttle, past a killed apply and a killed broker, and off a failed one. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import type { Clock } from '../../src/model/values/clock.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import type { ApplyContext } from '../../src/reconcile/apply/apply-context.ts';
import { type ApplyReport, applyPlan } from '../../src/reconcile/apply/apply-plan.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { desired, fixedThrottle, placement, pool } from '../support/desired.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { kafkaLines } from '../support/kafka/kafka-lines.ts';
import { writeRecords } from '../support/kafka/records.ts';
import { type KafkaCluster, startKafkaCluster } from '../support/kafka/start-kafka-cluster.ts';
import { until } from '../support/kafka/until.ts';
import { nextRun } from '../support/live-cluster.ts';

const rateKey = 'replica.alter.log.dirs.io.max.bytes.per.second';
const rate = 300_000;
const recordBytes = 10_000;
const records = 350;
const topics = ['d-0', 'd-1', 'd-2', 'd-3'];
const one = brokerId(1);
const two = brokerId(2);
const clock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  },
};
const patience = { timeout: 60_000, interval: 500 };

const want = (options: Parameters<typeof pool>[1]): DesiredState =>
  desired({
    pools: [pool('general', options)],
    placements: [placement('default', ['d-*'], { racks: { kind: 'none' } })],
    throttlePolicies: [
      { ...fixedThrottle('fixed', 'general', 50_000_000), logDirRate: bytesPerSecond(rate) },
    ],
  });

/** As of a process: once it is killed, nothing that it asks is answered, and nothing is cleaned up. */
function killable(port: ClusterPort): { readonly port: ClusterPort; readonly kill: () => void } {
  let isKilled = false;
  const proxy = new Proxy(port, {
    get: (target, key: keyof ClusterPort) => {
      const method = target[key] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        if (isKilled) throw new Error('killed');
        return method(...args);
      };
    },
  });
  const kill = (): void => {
    isKilled = true;
  };
  return { port: proxy, kill };
}

describe.each(kafkaLines)('on $name', ({ version }) => {
  let cluster: KafkaCluster;
  let port: ClusterPort;
  let [first = '', second = '']: readonly string[] = [];

  const applied = async (wish: DesiredState, over: Partial<ApplyContext> = {}): Promise<ApplyReport> => {
    const context: ApplyContext = {
      ...{ port, desired: wish, metrics: null, events: null, run: nextRun(), onEvent: () => {} },
      clock,
      signal: new AbortController().signal,
      leaseTiming: { termMs: 6_000, renewEveryMs: 1_000 },
      ...over,
    };
    const plan = unwrap(makePlan(wish, await port.observe()));
    const options = { allowDataLoss: false, allowLessSafety: false, detach: false, lockTimeoutMs: 60_000 };
    return await applyPlan(plan, options, context);
  };
  /** The log dirs of the topics' replicas on broker 1, and where these are going. */
  const places = async (): Promise<readonly (readonly (string | undefined)[])[]> =>
    (await port.observe()).topics
      .filter(({ name }) => topics.includes(name))
      .map(({ partitions: [partition] }) => [partition?.logDirs?.[one], partition?.futureLogDirs?.[one]]);
  const inFirst = async (): Promise<number> =>
    (await places()).filter(([now, future]) => now === first && future === undefined).length;
  const leftovers = async (): Promise<readonly string[]> => {
    const { brokers, journal } = await port.observe();
    return [
      ...brokers.flatMap(({ id, configs }) => (configs[rateKey] === undefined ? [] : [`throttle on ${id}`])),
      ...Object.keys(journal).filter((key) => /^(log-dir-move|throttle|move)\//.test(key)),
    ];
  };
  /** What Kafka's own tool says of the replicas on broker 1. */
  const referee = async (): Promise<readonly string[]> => {
    const args = ['--describe', '--broker-list', '1', '--topic-list', topics.join(',')];
    const output = await cluster.tool('org.apache.kafka.tools.LogDirsCommand', args);
    const json = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
    return json.brokers[0].logDirs.flatMap(
      (dir: { logDir: string; partitions: { partition: string; isFuture: boolean }[] }) =>
        dir.partitions.map(
          ({ partition, isFuture }) => `${partition} in ${dir.logDir}${isFuture ? ' soon' : ''}`,
        ),
    );
  };

  beforeAll(async () => {
    cluster = await startKafkaCluster({ version, logDirsPerBroker: 2 });
    port = await connectTo(cluster.bootstrapServers);
    [first = '', second = ''] = cluster.node(1).logDirs;
    const places = topics.map((topic) => ({ broker: one, topic, partition: 0, logDir: first }));
    await port.alterReplicaLogDirs(places);
    await port.createTopics(topics.map((name) => ({ name, assignments: [[one, two]], configs: {} })));
    for (const topic of topics)
      await writeRecords(cluster.bootstrapServers, topic, records, { paddingBytes: recordBytes });
    await until(async () => (await inFirst()) === topics.length, 'the replicas are in the first log dir');
  }, 240_000);
  afterAll(async () => {
    await port?.close();
    await cluster?.stop();
  });

  const even = want({ balance: { disks: 0.2 } });

  test('an apply and then the broker are killed midway: the copy goes on under its throttle, and ends', async () => {
    const process = killable(port);
    const run = applied(even, { port: process.port }).then(
      () => 'done',
      () => 'killed',
    );
    const moving = async (): Promise<number> =>
      (await places()).filter(([, future]) => future === second).length;
    await expect.poll(moving, { timeout: 60_000, interval: 100 }).toBeGreaterThan(0);
    process.kill();
    expect(await run).toBe('killed');
    expect(await leftovers()).toEqual(expect.arrayContaining(['throttle on 1', 'throttle/broker/1']));
    await cluster.node(1).kill();
    cluster.node(1).start();
    await expect.poll(moving, patience).toBeGreaterThan(0);
    const startedAt = Date.now();
    await applied(even);
    // Megabytes were left of it, at 300 kB/s.
    expect(Date.now() - startedAt).toBeGreaterThan(4_000);
    expect([await inFirst(), await leftovers()]).toEqual([2, []]);
    expect((await referee()).filter((line) => line.endsWith(`in ${first}`))).toHaveLength(2);
    expect((await referee()).filter((line) => line.endsWith('soon'))).toEqual([]);
  }, 240_000);

  test('a drained log dir is emptied', async () => {
    const fast = { ...want({ drainDirs: { 1: [first] } }), throttlePolicies: [] };
    await applied(fast);
    expect(await places()).toEqual(topics.map(() => [second, undefined]));
    expect(await referee()).toEqual(expect.arrayContaining(topics.map((topic) => `${topic}-0 in ${second}`)));
    expect(await leftovers()).toEqual([]);
  }, 120_000);

  test('of a log dir that failed, what was there is copied to another broker once git drains it', async () => {
    await cluster.node(1).breakLogDir(second);
    await writeRecords(cluster.bootstrapServers, topics[0] ?? '', 10, { paddingBytes: recordBytes });
    const offline = async (): Promise<number> => {
      for (const topic of topics) await writeRecords(cluster.bootstrapServers, topic, 1, {});
      const { topics: seen } = await port.observe();
      return seen.filter(
        ({ name, partitions: [partition] }) =>
          topics.includes(name) && partition?.offlineReplicas.includes(one),
      ).length;
    };
    await expect.poll(offline, patience).toBe(topics.length);
    expect(unwrap(makePlan(want({}), await port.observe())).steps).toEqual([]);
    await applied({ ...want({ drainDirs: { 1: [second] } }), throttlePolicies: [] });
    const { topics: seen } = await port.observe();
    const holders = seen
      .filter(({ name }) => topics.includes(name))
      .map(({ partitions: [partition] }) => [partition?.replicas.toSorted(), partition?.isr.toSorted()]);
    expect(holders).toEqual(
      topics.map(() => [
        [2, 3],
        [2, 3],
      ]),
    );
    expect(await leftovers()).toEqual([]);
  }, 240_000);
});
