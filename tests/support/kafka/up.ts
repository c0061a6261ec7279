/** `npm run kafka:up [-- --version 3.9.1 --brokers 6]`: a cluster in the background for hands-on work, until `npm run kafka:down`. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { backgroundFile, backgroundFolder } from './background-cluster.ts';
import { newestVersion } from './kafka-lines.ts';
import { startKafkaCluster } from './start-kafka-cluster.ts';

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: newestVersion },
    brokers: { type: 'string', default: '3' },
    'heap-mb': { type: 'string', default: '384' },
    'log-dirs': { type: 'string', default: '1' },
  },
});

if (existsSync(backgroundFile)) {
  process.stderr.write('A cluster is up already; `npm run kafka:down` ends it.\n');
  process.exit(1);
}
await mkdir(backgroundFolder, { recursive: true });
const cluster = await startKafkaCluster({
  version: values.version,
  brokers: Number(values.brokers),
  heapMb: Number(values['heap-mb']),
  logDirsPerBroker: Number(values['log-dirs']),
  guarded: false,
  folder: backgroundFolder,
});
await writeFile(backgroundFile, JSON.stringify({ pids: cluster.nodes.map((node) => node.pid) }));
process.stdout.write(`${cluster.bootstrapServers.join(',')}\n`);
process.stderr.write(
  `Kafka ${cluster.version} is up; logs and data are in ${backgroundFolder}. \`npm run kafka:down\` ends it.\n`,
);
process.exit(0);
