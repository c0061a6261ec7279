/**
 * What moves do to clients: the same move unthrottled, at a fixed rate that is safe at the busiest hour, and by an automatic
 * throttle that follows a real Prometheus, under producers and a consumer whose traffic rises and falls. Three real brokers on
 * this machine, whose cores they share. `npm run bench:client-latency [-- --period 120 --moved 3300]`
 */
import { fork, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { ClusterPort } from '../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../src/model/cluster/port/journal-port.ts';
import { brokerId } from '../src/model/values/units.ts';
import { builtEntry, folderWith } from '../tests/support/cli.ts';
import { connectTo } from '../tests/support/kafka/connect-to.ts';
import { writeBytes } from '../tests/support/kafka/records.ts';
import { startKafkaCluster } from '../tests/support/kafka/start-kafka-cluster.ts';
import { document, documents } from '../tests/support/manifests.ts';
import { Prometheus } from '../tests/support/prometheus.ts';
import type { Latencies, LoadRequest, LoadSettings } from './client-load.ts';

const { values } = parseArgs({
  options: { period: { type: 'string', default: '120' }, moved: { type: 'string', default: '3300' } },
});
const megabyte = 1_000_000;
const periodMs = Number(values.period) * 1000;
const movedBytes = Number(values.moved) * megabyte;
const partitions = 8;
/** What the policy says that a broker may send or receive: less than this machine could, as people do. */
const capacity = 50 * megabyte;
/** What producers send to broker 1; twice that leaves it, to the follower and to the consumer. */
const produced = { lowest: 2 * megabyte, highest: 17.5 * megabyte };
const maxUtilization = 0.8;
const safeRate = (capacity - 2 * produced.highest) * maxUtilization;

interface Row {
  readonly name: string;
  readonly seconds: number;
  readonly latencies: Latencies;
}

const cluster = await startKafkaCluster({ showsMetrics: true, heapMb: 768 });
const load = fork(path.join(import.meta.dirname, 'client-load.ts'));
let prometheus: Prometheus | null = null;
try {
  const port = await connectTo(cluster.bootstrapServers);
  await port.createTopics([
    { name: journalTopic, assignments: [[brokerId(2)]], configs: { 'cleanup.policy': 'compact' } },
    { name: 'load', assignments: Array.from({ length: 4 }, () => [1, 2].map(brokerId)), configs: {} },
  ]);
  prometheus = await Prometheus.start(cluster, 1);
  const { bootstrapServers } = cluster;
  await tell({ settings: { bootstrapServers, topic: 'load', periodMs, ...produced } satisfies LoadSettings });
  // Brokers that have just started answer slower, which would flatter the moves.
  await measured('warm-up', () => sleep(periodMs));
  const before = await measured('none, before', () => sleep(periodMs));
  const unthrottled = await moved('unthrottled', port, () => moveUnthrottled(port));
  const fixed = await moved('fixed, safe at the busiest hour', port, () =>
    apply(`{pool: movers, mode: fixed, rate: ${safeRate}}`, prometheus?.url ?? ''),
  );
  const auto = await moved('auto', port, () => {
    const limits = `minRate: 1MB/s, maxUtilization: ${maxUtilization}, capacity: {default: ${capacity}}`;
    return apply(`{pool: movers, mode: auto, ${limits}}`, prometheus?.url ?? '');
  });
  const after = await measured('none, afterwards', () => sleep(periodMs));
  showAll([before, unthrottled, fixed, auto, after], [before, after]);
  process.stdout.write(
    `\nauto takes ${(auto.seconds / fixed.seconds).toFixed(2)} of the fixed rate's time\n`,
  );
  await port.close();
} finally {
  load.kill();
  await prometheus?.kill();
  await cluster.stop();
}

async function moved(name: string, port: ClusterPort, move: () => Promise<void>): Promise<Row> {
  const assignments = Array.from({ length: partitions }, () => [brokerId(1)]);
  await port.createTopics([{ name: 'bulk', assignments, configs: {} }]);
  for (let partition = 0; partition < partitions; partition++)
    await writeBytes(cluster.bootstrapServers, 'bulk', partition, movedBytes / partitions);
  // What has just been written is flushed, and clients are as quiet as at their beginning.
  await sleep(20_000);
  const row = await measured(name, move);
  await port.deleteTopics(['bulk']);
  return row;
}

async function measured(name: string, move: () => Promise<void>): Promise<Row> {
  load.send('begin' satisfies LoadRequest);
  const startedAt = performance.now();
  await move();
  const seconds = (performance.now() - startedAt) / 1000;
  return { name, seconds, latencies: (await tell('end')) as Latencies };
}

/** And waits for the answer. */
function tell(request: LoadRequest): Promise<unknown> {
  const answer = new Promise((resolve) => load.once('message', resolve));
  load.send(request);
  return answer;
}

/** Ratios are to the mean of the periods without a move: they show how much the machine varies by itself. */
function showAll(rows: readonly Row[], quiet: readonly Row[]): void {
  process.stdout.write(
    '| move | move time | produce p50 | p99 | to the consumer p50 | p99 |\n|---|---:|---:|---:|---:|---:|\n',
  );
  for (const row of rows) {
    const { produce, endToEnd, failed } = row.latencies;
    const cells = (
      [
        ['produce', produce],
        ['endToEnd', endToEnd],
      ] as const
    ).flatMap(([side, all]) => {
      const p99 = percentile(all, 99);
      const sum = quiet.reduce((total, { latencies }) => total + percentile(latencies[side], 99), 0);
      const ratio = (p99 * quiet.length) / sum;
      return [`${percentile(all, 50).toFixed(1)} ms`, `${p99.toFixed(1)} ms (${ratio.toFixed(2)} x)`];
    });
    const time = quiet.includes(row) ? '' : `${row.seconds.toFixed(0)} s`;
    const failures = failed > 0 ? `, ${failed} sends failed` : '';
    process.stdout.write(`| ${row.name} | ${time} | ${cells.join(' | ')} |${failures}\n`);
  }
}

function percentile(all: readonly number[], share: number): number {
  const sorted = all.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

async function moveUnthrottled(port: ClusterPort): Promise<void> {
  await port.alterReassignments(
    Array.from({ length: partitions }, (_, partition) => ({
      ...{ topic: 'bulk', partition, replicas: [brokerId(3)] },
    })),
  );
  while ((await port.listReassignments()).length > 0) await sleep(200);
}

/** As people do it: the policy in YAML, applied by the command line. */
async function apply(policy: string, prometheusUrl: string): Promise<void> {
  const servers = cluster.bootstrapServers.join(', ');
  const metrics = `{source: prometheus, url: "${prometheusUrl}", brokerLabel: broker, window: 6s}`;
  const folder = folderWith({});
  mkdirSync(folder, { recursive: true });
  const text = documents(
    document('Cluster', 'bench', `{bootstrapServers: [${servers}], metrics: ${metrics}}`),
    document('BrokerPool', 'movers', '{select: {ids: [1, 3]}, drain: [1]}'),
    document('Placement', 'bulk', '{select: {topics: [bulk]}, pool: movers}'),
    document('ThrottlePolicy', 'rate', policy),
  );
  writeFileSync(path.join(folder, 'kafka.yaml'), text);
  const child = spawn(process.execPath, [builtEntry, 'apply', '--auto-approve', '-f', folder], {
    stdio: ['ignore', 'ignore', process.env['SHOW'] ? 'inherit' : 'ignore'],
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`the apply ended with ${code}`);
}
