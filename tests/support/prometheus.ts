/** A real Prometheus that scrapes the brokers of a test cluster, and can be stopped and started again. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall } from './apt-install.ts';
import { type GuardedProcess, startProcess } from './guarded-process.ts';
import { findFreePorts } from './kafka/find-free-ports.ts';
import type { KafkaCluster } from './kafka/start-kafka-cluster.ts';
import { runCommand } from './run-command.ts';

const startsWithinMs = 30_000;

export class Prometheus {
  readonly url: string;
  readonly #folder: string;
  readonly #address: string;
  #running: GuardedProcess | null = null;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#address = `127.0.0.1:${port}`;
    this.url = `http://${this.#address}`;
  }

  /** Each broker's series have its id as the label `broker`. */
  static async start({ nodes, folder }: KafkaCluster, scrapeSeconds = 2): Promise<Prometheus> {
    await ensurePrometheus();
    const [port = 0] = await findFreePorts(1);
    const own = path.join(folder, 'prometheus');
    await mkdir(own, { recursive: true });
    const targets = nodes.map(
      ({ id, metricsAddress }) => `      - {targets: ['${metricsAddress}'], labels: {broker: '${id}'}}\n`,
    );
    await writeFile(
      path.join(own, 'prometheus.yml'),
      `global: {scrape_interval: ${scrapeSeconds}s, scrape_timeout: ${scrapeSeconds}s}\nscrape_configs:\n  - job_name: kafka\n    static_configs:\n${targets.join('')}`,
    );
    const started = new Prometheus(own, port);
    await started.start();
    return started;
  }

  async start(): Promise<void> {
    this.#running = startProcess(
      [
        'prometheus',
        `--config.file=${this.#folder}/prometheus.yml`,
        `--storage.tsdb.path=${this.#folder}/data`,
        `--web.listen-address=${this.#address}`,
        '--log.level=warn',
      ],
      path.join(this.#folder, 'prometheus.log'),
      { guarded: true },
    );
    const deadline = Date.now() + startsWithinMs;
    while (!(await this.#isReady())) {
      if (Date.now() > deadline) throw new Error(`Prometheus did not start within ${startsWithinMs} ms`);
      await sleep(200);
    }
  }

  /** As kill -9. */
  async kill(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    running?.child.kill('SIGKILL');
    await running?.ended;
  }

  async #isReady(): Promise<boolean> {
    return await fetch(`${this.url}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  }
}

/** And its promtool. */
export async function ensurePrometheus(): Promise<void> {
  if ((await runCommand('prometheus', ['--version'])).exitCode === 0) return;
  const wanted = 'The tests of metrics and alerts need Prometheus.';
  await aptInstall(wanted, '`sudo apt-get install prometheus` or `brew install prometheus`', async () => [
    'prometheus',
  ]);
}
