/**
 * How long one turn of the throttle takes as clusters grow, on the embedded cluster, with a twentieth of the partitions moving and
 * recovery looked for as well: `npm run bench:throttle-turn`. The first turn sets everything; of the later ones, the second has
 * nothing to write, the third follows clients that write more on a tenth of the brokers.
 */
import { logDirsMetrics } from '../src/metrics/log-dirs.ts';
import { brokerId, bytesPerSecond } from '../src/model/values/units.ts';
import { ThrottleLoop } from '../src/throttle/throttle-loop.ts';
import { cluster } from '../tests/support/cluster.ts';
import { liveCluster } from '../tests/support/live-cluster.ts';

const partitionsPerTopic = 20;
const pacing = {
  mode: 'auto',
  minRate: bytesPerSecond(10_000_000),
  maxUtilization: { send: 0.8, receive: 0.8 },
  failureThreshold: 0,
  capacity: { default: bytesPerSecond(100_000_000), byInstanceType: {} },
  changeThreshold: 0.1,
  backOff: { produceP99Ms: null, fetchP99Ms: null, requestIdle: null, isrShrinks: false },
} as const;

console.log(
  '| brokers | partitions | moving | first turn | nothing new | clients write more | broker configs written |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|');
for (const brokerCount of [10, 100, 1_000]) console.log(await row(brokerCount));

async function row(brokerCount: number): Promise<string> {
  const topicCount = 10 * brokerCount;
  const at = (index: number) => (index % brokerCount) + 1;
  const builder = cluster().brokers(brokerCount, { diskBytes: 10 ** 15 });
  builder.topic('__topicwright', { replicas: [[1, 2]] });
  for (let topic = 0; topic < topicCount; topic++) {
    const replicas = Array.from({ length: partitionsPerTopic }, (_, id) =>
      [0, 1, 2].map((slot) => at(topic * 7 + id * 13 + slot)),
    );
    builder.topic(`topic-${topic}`, { replicas, sizeBytes: 100_000_000_000 });
  }
  const live = liveCluster(builder.build());
  await live.port.alterReassignments(
    Array.from({ length: topicCount }, (_, topic) => ({
      topic: `topic-${topic}`,
      partition: 0,
      replicas: [0, 1, 3].map((slot) => brokerId(at(topic * 7 + slot))),
    })),
  );
  const loop = new ThrottleLoop({
    ...{ port: live.port, clock: live.clock, metrics: logDirsMetrics(live.port, live.clock) },
    ...{
      pacingOf: () => pacing,
      refreshPolicies: async () => undefined,
      slowsRecovery: () => true,
      left: [],
      changedThrottles: () => 'restore',
      isReadOnly: false,
      onEvent: () => undefined,
    },
  });
  const turn = async (): Promise<number> => {
    const journal = await live.port.readJournal();
    const startedAt = performance.now();
    await loop.turn(journal);
    return performance.now() - startedAt;
  };
  const first = await turn();
  await live.clock.sleep(11_000);
  // Now their traffic is known, and rates go up from their minimum.
  await turn();
  const quiet = await turn();
  const before = live.configRequests.length;
  for (let index = 0; index < brokerCount / 10; index++)
    await live.control.write(`topic-${index}`, 1, 900_000_000);
  await live.clock.sleep(11_000);
  const busy = await turn();
  const written = live.configRequests
    .slice(before)
    .flat()
    .filter(({ resource }) => resource.kind === 'broker').length;
  const { moving } = await loop.turn(await live.port.readJournal());
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
  return `| ${brokerCount} | ${topicCount * partitionsPerTopic} | ${moving.length} | ${seconds(first)} | ${seconds(quiet)} | ${seconds(busy)} | ${written} |`;
}
