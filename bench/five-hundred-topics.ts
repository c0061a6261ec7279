/**
 * 500 topics of 6 partitions on three real brokers: how long `apply` takes to create them, how long and how much memory
 * `plan` takes as a whole process, and where its time goes; then `import` and the plan of what it wrote. Run by `npm run bench:topics [-- --version 3.9.1]`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { connectCluster, type DesiredState, loadDesiredStates, makePlan, unwrap } from '../src/index.ts';
import { renderPlanText } from '../src/report/review/terminal/render-plan-text.ts';
import { builtEntry, folderWith } from '../tests/support/cli.ts';
import { newestVersion } from '../tests/support/kafka/kafka-lines.ts';
import { startKafkaCluster } from '../tests/support/kafka/start-kafka-cluster.ts';

const topicCount = 500;
const partitionsPerTopic = 6;
const replicationFactor = 3;
const runs = 7;

const { values } = parseArgs({ options: { version: { type: 'string', default: newestVersion } } });
const cluster = await startKafkaCluster({ version: values.version, heapMb: 1024 });
const folder = folderWith({ 'kafka.yaml': manifest(cluster.bootstrapServers) });
try {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
  const creation = measure(['apply', '--auto-approve', '-f', folder]);
  const openingSeconds = await waitForLogs(folder);
  const plans = Array.from({ length: runs }, () => measure(['plan', '--detailed-exitcode', '-f', folder]));
  const splits: Split[] = [];
  for (let run = 0; run < runs; run++) splits.push(await splitPlan(folder));
  print(creation, openingSeconds, plans, splits);
  printImports(Array.from({ length: runs }, importAndPlan));
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true });
}

/** Both as whole processes; the plan has to want no changes. */
function importAndPlan(): { readonly imported: Measurement; readonly planned: Measurement } {
  const out = path.join(folderWith({}), 'kafka');
  const servers = cluster.bootstrapServers.flatMap((server) => ['--bootstrap-server', server]);
  const imported = measure(['import', ...servers, '--name', 'bench', '--out', out]);
  return { imported, planned: measure(['plan', '--detailed-exitcode', '-f', out]) };
}

function printImports(runs: readonly ReturnType<typeof importAndPlan>[]): void {
  const imported = median(runs.map((run) => run.imported.seconds));
  const planned = median(runs.map((run) => run.planned.seconds));
  console.log(`| import: whole process | ${imported.toFixed(2)} s |`);
  console.log(`| plan of what it wrote, no changes: whole process | ${planned.toFixed(2)} s |`);
}

interface Measurement {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** A whole process, start included; GNU time tells its peak memory. */
function measure(args: readonly string[]): Measurement {
  const startedAt = performance.now();
  const run = spawnSync('/usr/bin/time', ['-f', 'peak %M', process.execPath, builtEntry, ...args], {
    encoding: 'utf8',
  });
  const seconds = (performance.now() - startedAt) / 1000;
  if (run.status !== 0) throw new Error(`${args[0]} exited with ${run.status}: ${run.stderr}`);
  const [, peak = '0'] = /peak (\d+)/.exec(run.stderr) ?? [];
  return { seconds, peakMegabytes: Number(peak) / 1024 };
}

/** Brokers go on opening the logs of new partitions in the background, which would slow every plan down. */
async function waitForLogs(manifests: string): Promise<number> {
  const startedAt = performance.now();
  const { port } = await connectCluster(loadCluster(manifests).cluster);
  const { brokers } = await port.observe();
  const ids = brokers.map(({ id }) => id);
  const expected = topicCount * partitionsPerTopic * replicationFactor;
  const deadline = startedAt + 120_000;
  while ((await port.describeStorage(ids)).flatMap(({ replicas }) => replicas).length < expected) {
    if (performance.now() > deadline) throw new Error('the brokers did not open all logs within 120 s');
    await sleep(200);
  }
  await port.close();
  return (performance.now() - startedAt) / 1000;
}

function loadCluster(manifests: string): DesiredState {
  const [desired] = unwrap(loadDesiredStates({ paths: [manifests], environment: process.env }));
  if (!desired) throw new Error('no cluster is declared');
  return desired;
}

type Split = Readonly<Record<'load' | 'connect' | 'observe' | 'plan' | 'render', number>>;

async function splitPlan(manifests: string): Promise<Split> {
  const marks = [performance.now()];
  const mark = (): void => void marks.push(performance.now());
  const desired = loadCluster(manifests);
  mark();
  const { port } = await connectCluster(desired.cluster);
  mark();
  const observed = await port.observe();
  mark();
  const plan = unwrap(makePlan(desired, observed));
  mark();
  renderPlanText(plan, { color: false, width: 80, verbose: false });
  mark();
  await port.close();
  const [load = 0, connect = 0, observe = 0, planned = 0, render = 0] = marks
    .slice(1)
    .map((at, index) => at - (marks[index] ?? 0));
  return { load, connect, observe, plan: planned, render };
}

function print(
  creation: Measurement,
  openingSeconds: number,
  plans: readonly Measurement[],
  splits: readonly Split[],
): void {
  const milliseconds = (of: (split: Split) => number): string => median(splits.map(of)).toFixed(0);
  console.log(
    `Kafka ${values.version}, three brokers, ${topicCount} topics of ${partitionsPerTopic} partitions, replication factor ${replicationFactor}; medians of ${runs} runs.\n`,
  );
  console.log('| what | value |');
  console.log('|---|---|');
  console.log(`| apply: create all ${topicCount} topics | ${creation.seconds.toFixed(2)} s |`);
  console.log(`| brokers: open all logs afterwards | ${openingSeconds.toFixed(2)} s |`);
  console.log(`| plan: whole process | ${median(plans.map(({ seconds }) => seconds)).toFixed(2)} s |`);
  console.log(
    `| plan: peak memory | ${median(plans.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0)} MB |`,
  );
  for (const stage of ['load', 'connect', 'observe', 'plan', 'render'] as const) {
    console.log(`| plan: ${stage} | ${milliseconds((split) => split[stage])} ms |`);
  }
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

function manifest(servers: readonly string[]): string {
  const topics = Array.from({ length: topicCount }, (_, index) => {
    const name = `bench-${String(index).padStart(3, '0')}`;
    return `---\napiVersion: topicwright/v1\nkind: Topic\nmetadata: {name: ${name}}\nspec: {partitions: ${partitionsPerTopic}, replicationFactor: ${replicationFactor}, config: {retention.ms: 3d}}\n`;
  });
  return `apiVersion: topicwright/v1
kind: Cluster
metadata: {name: bench}
spec: {bootstrapServers: [${servers.join(', ')}]}
---
apiVersion: topicwright/v1
kind: BrokerPool
metadata: {name: all}
spec: {balance: {replicas: 10%, leaders: 5%}}
---
apiVersion: topicwright/v1
kind: Placement
metadata: {name: default}
spec: {select: {topics: ["bench-*"]}, pool: all}
${topics.join('')}`;
}
