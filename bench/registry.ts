/**
 * The registry over 2,000 topics on three real brokers: how long the whole list takes once it is known, and how it does under
 * 200 mixed requests a second for a minute, its memory with it. Run by `npm run bench:registry [-- --version 3.9.1]`.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { brokerId } from '../src/model/values/units.ts';
import { folderWith } from '../tests/support/cli.ts';
import { connectTo } from '../tests/support/kafka/connect-to.ts';
import { newestVersion } from '../tests/support/kafka/kafka-lines.ts';
import { startKafkaCluster } from '../tests/support/kafka/start-kafka-cluster.ts';
import { kafkaManifest } from '../tests/support/manifests.ts';
import { grpcCaller } from '../tests/support/registry.ts';
import { killServers, startServe } from '../tests/support/serve.ts';

const topicCount = 2_000;
const requestsPerSecond = 200;

const { values } = parseArgs({
  options: {
    version: { type: 'string', default: newestVersion },
    seconds: { type: 'string', default: '60' },
  },
});
const seconds = Number(values.seconds);
execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const cluster = await startKafkaCluster({ version: values.version, heapMb: 1024 });
const folder = folderWith({ 'kafka.yaml': kafkaManifest(cluster.bootstrapServers, {}) });
try {
  await createTopics();
  const serve = await startServe(folder, {
    args: ['--read-limit', '100000', '--write-limit', '100000'],
  });
  const pid = serve.pid;
  const grpc = grpcCaller(serve.grpc);
  const url = serve.url;
  for (let index = 0; index < topicCount; index += 2)
    await put(`${url}/v1/topics/tag/${topicName(index)}?tag=team:t${index % 20}`);
  console.log(`| ${topicCount} topics, Kafka ${values.version} | median | slowest of 30 |\n|---|---:|---:|`);
  await printWarm('GetTopics over gRPC', () => grpc.call('GetTopics', {}));
  await printWarm('GET /v1/topics', async () => void (await (await fetch(`${url}/v1/topics`)).text()));
  await printWarm('with replicas, over gRPC', () => grpc.call('GetTopics', { with_replicas: true }));
  await printWarm(
    'after a tag was set, over gRPC',
    () => grpc.call('GetTopics', {}),
    () => put(`${url}/v1/topics/tag/${topicName(1)}?tag=n:${performance.now()}`),
  );
  await printLoad(url, grpc, pid);
  grpc.close();
} finally {
  killServers();
  await cluster.stop();
  rmSync(folder, { recursive: true });
}

async function createTopics(): Promise<void> {
  const port = await connectTo(cluster.bootstrapServers);
  for (let from = 0; from < topicCount; from += 200) {
    const outcomes = await port.createTopics(
      Array.from({ length: 200 }, (_, index) => {
        const n = from + index;
        const assignments = [0, 1].map((partition) =>
          [0, 1].map((replica) => brokerId(1 + ((n + partition + replica) % 3))),
        );
        return { name: topicName(n), assignments, configs: { 'retention.ms': String(3_600_000 + n) } };
      }),
    );
    const failed = outcomes.find(({ error }) => error);
    if (failed) throw new Error(`${failed.resource}: ${failed.error?.message}`);
  }
  await port.close();
}

function topicName(n: number): string {
  return `bench-${String(n % topicCount).padStart(4, '0')}`;
}

async function put(target: string): Promise<void> {
  const response = await fetch(target, { method: 'PUT' });
  if (response.status !== 200) throw new Error(await response.text());
}

async function printWarm(
  name: string,
  ask: () => Promise<unknown>,
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < 35; run++) {
    await before();
    const startedAtMs = performance.now();
    await ask();
    if (run >= 5) times.push(performance.now() - startedAtMs);
  }
  console.log(`| ${name} | ${percentile(times, 0.5).toFixed(1)} ms | ${Math.max(...times).toFixed(1)} ms |`);
}

/** Of a hundred requests 10 tag topics, 5 list all of them, 2 tell all of them, the others look up one or some, over both. */
async function printLoad(url: string, grpc: ReturnType<typeof grpcCaller>, pid: number): Promise<void> {
  const kinds: readonly (readonly [share: number, name: string, ask: (n: number) => Promise<unknown>])[] = [
    [10, 'TagTopic', (n) => put(`${url}/v1/topics/tag/${topicName(n * 7)}?tag=load:${n}`)],
    [5, 'ListTopics', () => grpc.call('ListTopics', {})],
    [2, 'GetTopics', () => grpc.call('GetTopics', {})],
    [20, 'GetTopics by tag', (n) => grpc.call('GetTopics', { tag: [`team:t${n % 20}`] })],
    [33, 'GET one topic', (n) => get(`${url}/v1/topics?name=${topicName(n)}`)],
    [10, 'TopicMappings', (n) => grpc.call('TopicMappings', { name: topicName(n) })],
    [10, 'GetBrokers', () => grpc.call('GetBrokers', {})],
    [10, 'GET /v1/brokers/list', () => get(`${url}/v1/brokers/list?tag=rack:a`)],
  ];
  const times = new Map<string, number[]>(kinds.map(([, name]) => [name, []]));
  const memory: number[] = [];
  const pending: Promise<void>[] = [];
  const startedAtMs = performance.now();
  for (let n = 0; n < seconds * requestsPerSecond; n++) {
    const dueInMs = startedAtMs + (n * 1000) / requestsPerSecond - performance.now();
    if (dueInMs > 1) await sleep(dueInMs);
    if (n % (5 * requestsPerSecond) === 0) memory.push(residentMegabytes(pid));
    const [, name, ask] = kinds[pick(kinds, (n * 37) % 100)] ?? kinds[0] ?? fail();
    const sentAtMs = performance.now();
    pending.push(ask(n).then(() => void times.get(name)?.push(performance.now() - sentAtMs)));
  }
  await Promise.all(pending);
  memory.push(residentMegabytes(pid));
  const took = (performance.now() - startedAtMs) / 1000;
  console.log(
    `\n${pending.length} requests in ${took.toFixed(1)} s:\n\n| request | count | p50 | p99 | slowest |\n|---|---:|---:|---:|---:|`,
  );
  for (const [name, own] of [...times, ['all', [...times.values()].flat()] as const])
    console.log(
      `| ${name} | ${own.length} | ${[0.5, 0.99, 1].map((share) => `${percentile(own, share).toFixed(1)} ms`).join(' | ')} |`,
    );
  console.log(
    `\nResident memory every 5 s, in MB: ${memory.map((megabytes) => Math.round(megabytes)).join(', ')}.`,
  );
}

async function get(target: string): Promise<void> {
  const response = await fetch(target);
  await response.text();
  if (response.status !== 200) throw new Error(`${target}: ${response.status}`);
}

/** Which of the shares, which make up a hundred, this one falls into. */
function pick(kinds: readonly (readonly [share: number, ...rest: unknown[]])[], of: number): number {
  let below = 0;
  return kinds.findIndex(([share]) => {
    below += share;
    return of < below;
  });
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

function fail(): never {
  throw new Error('there is no such request');
}
