/**
 * Real Kafka clusters for tests, without Docker: KRaft nodes as plain JVMs on free ports of the loopback interface.
 *
 * Most tests share the two clusters that tests/support/global-setup.ts starts (three nodes, racks a, b and c, one per
 * supported line): `describe.each(sharedClusters())('on $name', ({ bootstrapServers }) => …)`, from shared-clusters.ts.
 * They are never emptied: use topic names of your own.
 *
 * A test that stops brokers or wants other settings starts its own:
 *
 *     const cluster = await startKafkaCluster({ version: '3.9.1', brokers: 4, logDirsPerBroker: 2 });
 *     await cluster.node(2).kill();      // or stop(); then start() and cluster.whenReady()
 *     await cluster.tool('org.apache.kafka.tools.TopicCommand', ['--list']);
 *     await cluster.stop();
 *
 * Nodes die with this process, however it ends. After a test, `cluster.assertAlive()` quotes the log of a node that died by itself.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { classArchiveOf } from './class-archive.ts';
import { fetchJars, fetchJmxExporter } from './fetch-jars.ts';
import { findFreePorts } from './find-free-ports.ts';
import { newestVersion } from './kafka-lines.ts';
import { KafkaNode } from './kafka-node.ts';
import { newTestFolder } from './new-test-folder.ts';
import type { ListenerOptions, NodeLayout } from './node-properties.ts';
import { serverOption } from './run-kafka-tool.ts';
import { TcpProxy } from './tcp-proxy.ts';
import { ToolServer } from './tool-server.ts';
import { type ClientSecurity, waitUntilReady } from './wait-until-ready.ts';

export interface KafkaClusterOptions {
  readonly version?: string;
  /** 3 unless given; ids count from 1. The first three are controllers too. */
  readonly brokers?: number;
  /** One rack per broker, used in turn; none for clusters without racks. `a`, `b` and `c` unless given. */
  readonly racks?: readonly string[];
  readonly logDirsPerBroker?: number;
  /** Gives each broker a second listener that is reached through a proxy, whose network can be cut. */
  readonly proxied?: boolean;
  /** Shows each broker's metrics to Prometheus. */
  readonly showsMetrics?: boolean;
  /** 384 unless given; use 1024 from some 5,000 replicas on. */
  readonly heapMb?: number;
  /** Further lines of server.properties. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Listeners besides the plaintext one; the properties configure them. */
  readonly listeners?: readonly ListenerOptions[];
  /** Further arguments of the JVMs. */
  readonly jvmArgs?: readonly string[];
  /** How clients log in, when the properties ask for it. */
  readonly security?: ClientSecurity;
  /** How long they may take to know each other; a minute unless given. */
  readonly readyTimeoutMs?: number;
  /** false: the nodes outlive this process (npm run kafka:up). */
  readonly guarded?: boolean;
  /** Where nodes keep their files; a new temporary folder unless given. */
  readonly folder?: string;
}

export class KafkaCluster {
  readonly version: string;
  readonly nodes: readonly KafkaNode[];
  readonly folder: string;
  /** By broker; empty unless asked for. */
  readonly proxies: readonly TcpProxy[];
  readonly #jars: string;
  readonly #security: ClientSecurity;
  /** Started when first needed. */
  #tools: ToolServer | null = null;

  constructor(
    version: string,
    nodes: readonly KafkaNode[],
    folder: string,
    jars: string,
    security: ClientSecurity,
    proxies: readonly TcpProxy[],
  ) {
    this.version = version;
    this.nodes = nodes;
    this.folder = folder;
    this.#jars = jars;
    this.#security = security;
    this.proxies = proxies;
  }

  get proxiedServers(): readonly string[] {
    return this.proxies.map(({ port }) => `127.0.0.1:${port}`);
  }

  /** Of one of the further listeners. */
  serversOf(listener: string): readonly string[] {
    return this.nodes.map((node) => node.addressOf(listener));
  }

  get bootstrapServers(): readonly string[] {
    return this.nodes.map((node) => node.address);
  }

  node(id: number): KafkaNode {
    const node = this.nodes.find((candidate) => candidate.id === id);
    if (!node) throw new Error(`no node ${id} in this cluster`);
    return node;
  }

  /** Resolves when every running node knows exactly the running nodes. */
  async whenReady(timeoutMs = 60_000): Promise<void> {
    await waitUntilReady(this.nodes, this.#security, timeoutMs);
  }

  async assertAlive(): Promise<void> {
    for (const node of this.nodes) await node.assertAlive();
  }

  /** What one of Kafka's own admin tools prints about this cluster. */
  async tool(mainClass: string, args: readonly string[]): Promise<string> {
    const answering = this.nodes.filter((node) => node.isRunning && !node.isHung);
    this.#tools ??= new ToolServer(this.#jars);
    return this.#tools.run(mainClass, [...serverOption(answering.map((node) => node.address)), ...args]);
  }

  /** Ends every node and removes its files; fails when one had died before. */
  async stop(): Promise<void> {
    try {
      await this.assertAlive();
    } finally {
      this.#tools?.stop();
      await Promise.all([
        ...this.nodes.map((node) => node.kill()),
        ...this.proxies.map((proxy) => proxy.stop()),
      ]);
      await rm(this.folder, { recursive: true, force: true });
    }
  }
}

export async function startKafkaCluster(options: KafkaClusterOptions = {}): Promise<KafkaCluster> {
  const version = options.version ?? newestVersion;
  const jars = await fetchJars(version);
  if (!existsSync(classArchiveOf(jars))) await makeClassArchive(version, jars);
  return startNodes(version, jars, options);
}

/** By a node that runs once. */
async function makeClassArchive(version: string, jars: string): Promise<void> {
  const made = `${classArchiveOf(jars)}-${process.pid}`;
  const jvmArgs = [`-XX:ArchiveClassesAtExit=${made}`];
  const cluster = await startNodes(version, jars, { brokers: 1, jvmArgs });
  await cluster.node(1).stop();
  await cluster.stop();
  await rename(made, classArchiveOf(jars));
}

async function startNodes(
  version: string,
  jars: string,
  options: KafkaClusterOptions,
): Promise<KafkaCluster> {
  const folder = options.folder ?? (await newTestFolder());
  const layouts = await layOutNodes(folder, options);
  const controllers = layouts.filter((layout) => layout.isController);
  const { properties = {}, heapMb = 384, guarded = true, jvmArgs = [] } = options;
  const { security = {} } = options;
  const jmxExporter = options.showsMetrics ? await fetchJmxExporter() : null;
  const clusterId = randomBytes(16).toString('base64url');
  const nodes = layouts.map(
    (layout) =>
      new KafkaNode({
        ...{
          layout,
          controllers,
          properties,
          jars,
          heapMb,
          clusterId,
          guarded,
          jvmArgs,
          jmxExporter,
        },
        folder: path.join(folder, String(layout.id)),
      }),
  );
  const proxies = layouts.flatMap(({ proxied }) =>
    proxied ? [new TcpProxy(proxied.advertisedPort, proxied.listenPort)] : [],
  );
  const cluster = new KafkaCluster(version, nodes, folder, jars, security, proxies);
  try {
    await Promise.all(
      nodes.map(async (node) => {
        await node.format();
        node.start();
      }),
    );
    await cluster.whenReady(options.readyTimeoutMs);
  } catch (error) {
    await Promise.all(nodes.map((node) => node.kill()));
    throw error;
  }
  return cluster;
}

async function layOutNodes(folder: string, options: KafkaClusterOptions): Promise<readonly NodeLayout[]> {
  const { brokers = 3, racks = ['a', 'b', 'c'], logDirsPerBroker = 1, proxied = false } = options;
  const { listeners = [] } = options;
  const portsPerNode = 5 + listeners.length;
  const ports = await findFreePorts(portsPerNode * brokers);
  return Array.from({ length: brokers }, (_, index) => ({
    id: index + 1,
    rack: racks[index % racks.length] ?? null,
    isController: index < 3,
    port: ports[portsPerNode * index] ?? 0,
    controllerPort: ports[portsPerNode * index + 1] ?? 0,
    metricsPort: ports[portsPerNode * index + 4] ?? 0,
    proxied: proxied
      ? {
          listenPort: ports[portsPerNode * index + 2] ?? 0,
          advertisedPort: ports[portsPerNode * index + 3] ?? 0,
        }
      : null,
    listeners: listeners.map((listener, position) => ({
      ...listener,
      port: ports[portsPerNode * index + 5 + position] ?? 0,
    })),
    logDirs: Array.from({ length: logDirsPerBroker }, (__, disk) =>
      path.join(folder, String(index + 1), `disk-${disk + 1}`),
    ),
    metadataDir: path.join(folder, String(index + 1), 'metadata'),
  }));
}
