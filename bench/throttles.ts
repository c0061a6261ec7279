/**
 * How long it takes until the throttle of a large move is in place, and until it is taken back: 5,000 throttled replicas on as
 * many real brokers as asked for. `npm run bench:throttles -- --brokers 68` needs some 16 GiB and a few minutes to start them.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ClusterPort } from '../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../src/model/cluster/port/journal-port.ts';
import type { PartitionChange } from '../src/model/plan/plan.ts';
import { type BrokerId, brokerId, bytes } from '../src/model/values/units.ts';
import { ThrottleLedger } from '../src/throttle/configs/throttle-ledger.ts';
import { movingReplicas } from '../src/throttle/moving-replicas.ts';
import { connectTo } from '../tests/support/kafka/connect-to.ts';
import { newestVersion } from '../tests/support/kafka/kafka-lines.ts';
import { startKafkaCluster } from '../tests/support/kafka/start-kafka-cluster.ts';
import { uniformRates } from '../tests/support/uniform-rates.ts';

const topicCount = 50;
const partitionsPerTopic = 50;

const { values } = parseArgs({
  options: { brokers: { type: 'string', default: '3' }, version: { type: 'string', default: newestVersion } },
});
const brokers = Number(values.brokers);
const cluster = await startKafkaCluster({
  version: values.version,
  brokers,
  heapMb: brokers > 10 ? 160 : 384,
  // Dozens of brokers on a few cores are slow to start, and are not to be taken for dead meanwhile.
  properties: {
    'broker.session.timeout.ms': '60000',
    'broker.heartbeat.interval.ms': '8000',
    'initial.broker.registration.timeout.ms': '600000',
  },
  readyTimeoutMs: 60_000 + brokers * 10_000,
});
try {
  const port = await connectTo(cluster.bootstrapServers);
  const brokerOf = (index: number) => brokerId(1 + (index % brokers));
  const topics = Array.from({ length: topicCount }, (_, topic) => ({
    name: `moving-${topic}`,
    assignments: Array.from({ length: partitionsPerTopic }, (_, partition) => [brokerOf(topic + partition)]),
    configs: {},
  }));
  const journal = {
    name: journalTopic,
    assignments: [[brokerId(1)]],
    configs: { 'cleanup.policy': 'compact' },
  };
  await port.createTopics([journal, ...topics]);
  // Brokers that are still opening new logs answer nothing else meanwhile.
  const ids = Array.from({ length: brokers }, (_, index) => brokerId(index + 1));
  while (
    (await port.describeStorage(ids)).flatMap(({ replicas }) => replicas).length <
    topicCount * partitionsPerTopic
  ) {
    await sleep(500);
  }
  await settle(ids, port);
  const changes = topics.flatMap(({ name, assignments }, topic) =>
    assignments.map(
      ([from = brokerId(1)], partition): PartitionChange => ({
        ...{ topic: name, partition, from: [from], to: [brokerOf(topic + partition + 1)] },
        ...{ sizeBytes: bytes(1), bytes: bytes(1), reason: { rule: 'drain', text: 'bench' } },
      }),
    ),
  );
  const moving = movingReplicas(changes);
  const ledger = new ThrottleLedger(port, [], () => undefined);
  const timed = async (work: () => Promise<void>): Promise<number> => {
    const startedAt = performance.now();
    await work();
    return performance.now() - startedAt;
  };
  const setMs = await timed(async () => {
    await ledger.limitBrokers(uniformRates(moving, 50_000_000));
    await ledger.coverTopics(moving);
  });
  const { topics: observed, brokers: live } = await port.observe();
  const listed = observed.flatMap(({ configs }) =>
    Object.entries(configs).flatMap(([key, value]) =>
      key.includes('.throttled.replicas') ? value.split(',') : [],
    ),
  );
  const limited = live.filter(({ configs }) => configs['follower.replication.throttled.rate'] !== undefined);
  const releaseMs = await timed(async () => void (await ledger.releaseAll()));
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  console.log(`| brokers | throttled replicas | in place after | taken back after |`);
  console.log(`|---:|---:|---:|---:|`);
  console.log(`| ${limited.length} | ${listed.length} | ${seconds(setMs)} | ${seconds(releaseMs)} |`);
  await port.close();
} finally {
  await cluster.stop();
}

/** Dozens of brokers that have just started keep a small machine busy for a while, which is not what is measured. */
async function settle(ids: readonly BrokerId[], port: ClusterPort): Promise<void> {
  const deadline = performance.now() + 180_000;
  for (let quick = 0; quick < 10 && performance.now() < deadline; ) {
    const startedAt = performance.now();
    await port.readConfigs(ids.map((id) => ({ kind: 'broker', id })));
    quick = performance.now() - startedAt < 10 * ids.length ? quick + 1 : 0;
    await sleep(1_000);
  }
}
