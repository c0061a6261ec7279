/** One node of a test cluster: its folder, its JVM and its disks, and how to stop, kill, hang, break and start them again. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type GuardedProcess, startProcess } from '../guarded-process.ts';
import { runCommand } from '../run-command.ts';
import { classArchiveOptions } from './class-archive.ts';
import { formatDisks } from './format-disks.ts';
import { type NodeLayout, nodeProperties } from './node-properties.ts';

export interface NodeSettings {
  readonly layout: NodeLayout;
  readonly controllers: readonly NodeLayout[];
  readonly properties: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly jars: string;
  readonly heapMb: number;
  readonly clusterId: string;
  readonly guarded: boolean;
  readonly jvmArgs: readonly string[];
  /** The jar of jmx_exporter; null: no metrics are shown. */
  readonly jmxExporter: string | null;
}

export class KafkaNode {
  readonly id: number;
  readonly address: string;
  readonly logFile: string;
  readonly #settings: NodeSettings;
  #running: GuardedProcess | null = null;
  /** How the JVM ended although nobody asked; null while all is well. */
  #unexpectedEnd: string | null = null;
  #isHung = false;

  constructor(settings: NodeSettings) {
    this.id = settings.layout.id;
    this.address = `127.0.0.1:${settings.layout.port}`;
    this.logFile = path.join(settings.folder, 'node.log');
    this.#settings = settings;
  }

  get pid(): number | null {
    return this.#running?.child.pid ?? null;
  }

  /** Where Prometheus is shown its metrics. */
  get metricsAddress(): string {
    return `127.0.0.1:${this.#settings.layout.metricsPort}`;
  }

  addressOf(listener: string): string {
    const found = this.#settings.layout.listeners.find(({ name }) => name === listener);
    if (!found) throw new Error(`node ${this.id} has no listener ${listener}`);
    return `127.0.0.1:${found.port}`;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /** Running, but stopped by hang(). */
  get isHung(): boolean {
    return this.#isHung;
  }

  get logDirs(): readonly string[] {
    return this.#settings.layout.logDirs;
  }

  /** Writes the node's configuration and formats those of its disks that are not formatted yet. */
  async format(): Promise<void> {
    const { layout, controllers, properties, folder, clusterId, jars } = this.#settings;
    await mkdir(folder, { recursive: true });
    await writeFile(this.#file('log4j.properties'), log4jProperties);
    await writeFile(this.#file('jmx-exporter.yml'), jmxExporterRules);
    await writeFile(this.#file('server.properties'), nodeProperties(layout, controllers, properties));
    const disks = { nodeId: layout.id, clusterId, logDirs: layout.logDirs, metadataDir: layout.metadataDir };
    await formatDisks(disks, jars, () => this.#runStorageTool());
  }

  async #runStorageTool(): Promise<void> {
    const { clusterId, folder } = this.#settings;
    // With `=`, as an id may begin with a dash.
    const format = ['format', `--cluster-id=${clusterId}`, '--config', this.#file('server.properties')];
    format.push('--ignore-formatted');
    const [java = 'java', ...options] = this.#java('kafka.tools.StorageTool', 64);
    const { exitCode, output } = await runCommand(java, [...options, ...format]);
    if (exitCode !== 0) throw new Error(`StorageTool could not format ${folder}:\n${output}`);
  }

  start(): void {
    if (this.#running) return;
    const { heapMb, jmxExporter, layout } = this.#settings;
    const rules = this.#file('jmx-exporter.yml');
    const agent = jmxExporter ? [`-javaagent:${jmxExporter}=127.0.0.1:${layout.metricsPort}:${rules}`] : [];
    const [java = 'java', ...options] = this.#java('kafka.Kafka', heapMb);
    const command = [java, ...agent, ...this.#settings.jvmArgs, ...options, this.#file('server.properties')];
    const started = startProcess(command, this.logFile, { guarded: this.#settings.guarded });
    this.#running = started;
    this.#unexpectedEnd = null;
    void started.ended.then((how) => {
      // stop() and kill() clear the field first.
      if (this.#running === started) {
        this.#running = null;
        this.#unexpectedEnd = how;
      }
    });
  }

  /** A controlled shutdown (SIGTERM); resolves when the process is gone. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** Like pulling the plug (SIGKILL). */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** SIGSTOP: connections stay open and are even accepted, and nothing answers. */
  hang(): void {
    this.#isHung = this.#running?.child.kill('SIGSTOP') ?? false;
  }

  /** SIGCONT, after hang(). */
  wake(): void {
    this.#running?.child.kill('SIGCONT');
    this.#isHung = false;
  }

  /** A node that is down gets new disks. What a controller voted for stays: without it the quorum could lose what it agreed on. */
  async replaceDisks(): Promise<void> {
    const { logDirs, metadataDir, isController } = this.#settings.layout;
    const replaced = isController ? logDirs : [...logDirs, metadataDir];
    for (const dir of replaced) await rm(dir, { recursive: true, force: true });
    await this.format();
  }

  /** A plain file takes the place of a log dir, which Kafka takes offline as soon as it writes a file there. */
  async breakLogDir(dir: string): Promise<void> {
    // Kafka goes on writing there meanwhile.
    await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 });
    await writeFile(dir, '');
  }

  /** Throws with the end of the node's log when its JVM died by itself. */
  async assertAlive(): Promise<void> {
    if (this.#unexpectedEnd === null) return;
    throw new Error(
      `Kafka node ${this.id} died (${this.#unexpectedEnd}). The end of ${this.logFile}:\n${await this.logTail()}`,
    );
  }

  async logTail(lines = 40): Promise<string> {
    const log = await readFile(this.logFile, 'utf8').catch(() => '(no log)');
    return log.trimEnd().split('\n').slice(-lines).join('\n');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#running;
    this.#running = null;
    this.#isHung = false;
    running?.child.kill(signal);
    await running?.ended;
  }

  #file(name: string): string {
    return path.join(this.#settings.folder, name);
  }

  #java(mainClass: string, heapMb: number): readonly string[] {
    const { jars, folder } = this.#settings;
    return [
      'java',
      `-Xmx${heapMb}m`,
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-XX:+ExitOnOutOfMemoryError',
      ...classArchiveOptions(jars),
      `-Dlog4j.configuration=file:${path.join(folder, 'log4j.properties')}`,
      '-cp',
      `${jars}/*`,
      mainClass,
    ];
  }
}

/**
 * Names as jmx_exporter's example configuration for Kafka makes them, of the beans that topicwright's queries need; to read all
 * others as well takes a quarter of a core from each broker.
 */
const jmxExporterRules = `lowercaseOutputName: true
includeObjectNames:
- kafka.server:type=BrokerTopicMetrics,*
- kafka.server:type=ReplicaManager,*
- kafka.server:type=KafkaRequestHandlerPool,*
- kafka.network:type=RequestMetrics,name=TotalTimeMs,*
- kafka.log:type=Log,name=Size,*
rules:
- pattern: kafka.server<type=(BrokerTopicMetrics|ReplicaManager), name=(\\w+)PerSec><>Count
  name: kafka_server_$1_$2_total
  type: COUNTER
- pattern: kafka.server<type=BrokerTopicMetrics, name=(\\w+)PerSec, topic=(.+)><>Count
  name: kafka_server_brokertopicmetrics_$1_total
  type: COUNTER
  labels: {topic: $2}
- pattern: kafka.server<type=KafkaRequestHandlerPool, name=(\\w+)><>Count
  name: kafka_server_kafkarequesthandlerpool_$1_count
  type: COUNTER
- pattern: kafka.network<type=RequestMetrics, name=TotalTimeMs, request=(\\w+)><>(\\d+)thPercentile
  name: kafka_network_requestmetrics_totaltimems
  labels: {request: $1, quantile: "0.$2"}
- pattern: kafka.log<type=Log, name=Size, topic=(.+), partition=(\\d+)><>Value
  name: kafka_log_log_size
  labels: {topic: $1, partition: $2}
`;

const log4jProperties = `log4j.rootLogger=WARN, console
log4j.appender.console=org.apache.log4j.ConsoleAppender
log4j.appender.console.layout=org.apache.log4j.PatternLayout
log4j.appender.console.layout.ConversionPattern=[%d] %p %m (%c)%n
`;
