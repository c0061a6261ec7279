/** Real brokers keep the contract of the ClusterPort while one of them is broken: the judge of the embedded cluster. */
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { brokerId } from '../../src/model/values/units.ts';
import { describeBreakableClusterPort } from '../contract/breaking-brokers.ts';
import { connectTo } from '../support/kafka/connect-to.ts';
import { kafkaLines } from '../support/kafka/kafka-lines.ts';
import { writeRecords } from '../support/kafka/records.ts';
import { startKafkaCluster } from '../support/kafka/start-kafka-cluster.ts';

const recordBytes = 1_000;

for (const { name, version } of kafkaLines)
  describeBreakableClusterPort(name, async () => {
    const cluster = await startKafkaCluster({ version, logDirsPerBroker: 2 });
    const port = await connectTo(cluster.bootstrapServers);
    const broken = new Map<number, string>();
    return {
      port,
      connect: () => connectTo(cluster.bootstrapServers),
      clock: {
        now: () => Date.now(),
        sleep: async (ms, signal) => void (await sleep(ms, undefined, { signal })),
      },
      brokers: [1, 2, 3].map((id, index) => ({ id: brokerId(id), rack: 'abc'.charAt(index) })),
      write: async (topic, _, byteCount) =>
        void (await writeRecords(cluster.bootstrapServers, topic, Math.ceil(byteCount / recordBytes), {
          paddingBytes: recordBytes,
        })),
      kill: (id) => cluster.node(id).kill(),
      start: async (id) => {
        const node = cluster.node(id);
        const dir = broken.get(id);
        if (dir !== undefined) {
          broken.delete(id);
          await rm(dir);
          await node.format();
        }
        node.start();
      },
      hang: async (id) => cluster.node(id).hang(),
      resume: async (id) => cluster.node(id).wake(),
      failLogDir: async (id) => {
        const [dir = ''] = cluster.node(id).logDirs;
        broken.set(id, dir);
        await cluster.node(id).breakLogDir(dir);
      },
      stop: async () => {
        await port.close();
        await cluster.stop();
      },
    };
  });
