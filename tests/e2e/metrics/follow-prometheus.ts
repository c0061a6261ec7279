/** Rates that follow a real Prometheus, which scrapes real brokers: what it knows, what happens without it, and when a broker vanishes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { prometheusMetrics } from '../../../src/metrics/prometheus.ts';
import type { ClusterPort } from '../../../src/model/cluster/port/cluster-port.ts';
import { journalTopic } from '../../../src/model/cluster/port/journal-port.ts';
import { type PrometheusSettings, prometheusQueries } from '../../../src/model/metrics/metrics-settings.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { folderWith } from '../../support/cli.ts';
import { topicwright } from '../../support/command-line.ts';
import { type Daemon, killDaemons, startDaemon } from '../../support/daemon.ts';
import { connectTo } from '../../support/kafka/connect-to.ts';
import type { KafkaLine } from '../../support/kafka/kafka-lines.ts';
import { writeBytes } from '../../support/kafka/records.ts';
import { type KafkaCluster, startKafkaCluster } from '../../support/kafka/start-kafka-cluster.ts';
import { document, kafkaManifest } from '../../support/manifests.ts';
import { Prometheus } from '../../support/prometheus.ts';

const mebibyte = 2 ** 20;
/** At 3.2 MB/s it is on its way for as long as all of this takes. */
const size = 160 * mebibyte;
const policy =
  '{pool: all, mode: auto, minRate: 200kB/s, maxUtilization: 80%, capacity: {default: 4MB/s}, backOff: {isrShrinks: false, requestIdle: 1%}}';

/** `outages`: with those of Prometheus and of a broker, which take minutes. */
export function describeFollowing(
  { name, version }: KafkaLine,
  { outages }: { readonly outages: boolean },
): void {
  describe(`by a real Prometheus, ${name}`, () => {
    let cluster: KafkaCluster;
    let prometheus: Prometheus;
    let port: ClusterPort;
    const folder = folderWith({});

    beforeAll(async () => {
      cluster = await startKafkaCluster({ version, showsMetrics: true });
      prometheus = await Prometheus.start(cluster);
      port = await connectTo(cluster.bootstrapServers);
      await port.createTopics([
        {
          ...{ name: journalTopic, assignments: [[1, 2, 3].map(brokerId)] },
          configs: { 'cleanup.policy': 'compact', 'min.insync.replicas': '2' },
        },
        { name: 'orders', assignments: [[brokerId(1)]], configs: {} },
        { name: 'busy', assignments: [[brokerId(2), brokerId(1)]], configs: {} },
      ]);
      await writeBytes(cluster.bootstrapServers, 'orders', 0, size);
      mkdirSync(folder, { recursive: true });
      const metrics = `metrics: {source: prometheus, url: "${prometheus.url}", brokerLabel: broker, window: 10s}`;
      const settings = {
        placement: '{select: {topics: [none]}, pool: all}',
        cluster: `apply: {leaseTerm: 3s}, ${metrics}`,
      };
      writeFileSync(
        path.join(folder, 'kafka.yaml'),
        kafkaManifest(cluster.bootstrapServers, settings, document('ThrottlePolicy', 'auto', policy)),
      );
    });
    afterEach(killDaemons);
    afterAll(async () => {
      await port.close();
      await prometheus.kill();
      await cluster.stop();
    });

    const shows = (daemon: Daemon, text: string | RegExp, timeout = 30_000) =>
      expect.poll(() => daemon.output().slice(-2_000), { timeout }).toMatch(text);
    /** Somebody's own throttle, without which a copy on one machine is over before anybody looks. */
    const foreign = [
      {
        resource: { kind: 'topic', name: 'orders' },
        key: 'follower.replication.throttled.replicas',
        value: '0:3',
      },
      {
        resource: { kind: 'broker', id: brokerId(3) },
        key: 'follower.replication.throttled.rate',
        value: '100000',
      },
    ] as const;
    const setForeign = async (): Promise<void> => {
      for (const { resource, key, value } of foreign)
        await port.alterConfigs([{ resource, operations: [{ operation: 'set', key, value }] }]);
    };
    const throttled = async (): Promise<readonly string[]> => {
      const { brokers, topics } = await port.observe();
      const configs = [...brokers, ...topics].flatMap((one) => Object.entries(one.configs));
      return configs.filter(([key]) => key.includes('.throttled.')).map((one) => one.join('='));
    };

    test('the default queries find every broker and partition', async () => {
      const settings: PrometheusSettings = {
        ...{ source: 'prometheus', url: prometheus.url, token: null, brokerLabel: 'broker', brokers: {} },
        ...{ windowMs: 10_000, sizesWindowMs: 3_600_000, intervalMs: 10_000, queries: prometheusQueries },
      };
      const clock = { now: () => Date.now(), sleep: async () => {} };
      const source = prometheusMetrics(settings, { clock, hostsOf: async () => new Map() });
      const ids = [1, 2, 3].map(brokerId);
      // Broker 2 takes in what is written, and sends it on to broker 1.
      const reading = async () => {
        await writeBytes(cluster.bootstrapServers, 'busy', 0, 2 * mebibyte);
        const { brokers, problems } = await source.read(ids);
        return { of: (id: number) => brokers.get(brokerId(id)), problems };
      };
      await expect
        .poll(
          async () => {
            const { of, problems } = await reading();
            return {
              problems: problems.length,
              received: (of(2)?.received ?? 0) > 50_000 && (of(1)?.received ?? 0) > 50_000,
              sent: (of(2)?.sent ?? 0) > 50_000 && (of(3)?.sent ?? 1e9) < 50_000,
              strain: ids.map((id) => Object.values(of(id)?.strain ?? {}).map((value) => typeof value)),
            };
          },
          { timeout: 90_000 },
        )
        .toEqual({
          ...{ problems: 0, received: true, sent: true },
          strain: ids.map(() => ['number', 'number', 'number', 'number']),
        });
      // Prometheus extrapolates to the ends of the window; one that holds the start of the brokers says anything.
      const isSound = async () => {
        const { produceP99Ms, requestIdle } = (await reading()).of(2)?.strain ?? {};
        return (produceP99Ms ?? 0) > 0 && (requestIdle ?? 0) > 0.05 && (requestIdle ?? 9) < 2;
      };
      await expect.poll(isSound, { timeout: 30_000 }).toBe(true);
      // A broker that was busy at one scrape is there at the next.
      const sizeOf = async () => (await source.readSizes())?.partitions.get('orders')?.get(0) ?? 0;
      await expect.poll(sizeOf, { timeout: 30_000 }).toBeGreaterThan(size);
    }, 120_000);

    test('metrics fetch takes sizes and rates into a snapshot that plans are made of', async () => {
      const file = path.join(folder, 'fetched.json');
      const fetch = async () => {
        const fetched = await topicwright(['metrics', 'fetch', '-f', folder, '--out', file]);
        expect(fetched.code, fetched.stderr).toBe(0);
        return JSON.parse(readFileSync(file, 'utf8'));
      };
      // A broker that was busy misses a scrape, and has no rates for a moment.
      await expect
        .poll(async () => (await fetch()).metrics, { timeout: 30_000, interval: 2_000 })
        .toMatchObject({
          ...{ source: 'prometheus', windowMs: 10_000 },
          brokers: [1, 2, 3].map((id) => ({ id, sent: expect.any(Number), received: expect.any(Number) })),
        });
      const { topics } = JSON.parse(readFileSync(file, 'utf8'));
      const orders = topics.find((topic: { name: string }) => topic.name === 'orders');
      expect(orders.partitions[0].sizeBytes).toBeGreaterThan(size);
      const planned = await topicwright(['plan', '-f', folder, '--snapshot', file]);
      expect(planned.code, planned.stderr).toBe(0);
    });

    /** With a move on its way, at the rate that the headroom allows. */
    const startFollowing = async (): Promise<Daemon> => {
      const daemon = startDaemon(folder);
      onTestFailed(() => void process.stderr.write(daemon.output()));
      await shows(daemon, 'acting: nothing copies');
      await setForeign();
      await port.alterReassignments([{ topic: 'orders', partition: 0, replicas: [brokerId(3)] }]);
      await shows(daemon, /broker 1 sends up to [23](\.\d+)? MB\/s \(.* of 4 MB\/s in use\)/);
      return daemon;
    };
    const expectForeignOnly = async (): Promise<void> => {
      const before = foreign.map(({ key, value }) => `${key}=${value}`).sort();
      await expect.poll(async () => (await throttled()).toSorted(), { timeout: 30_000 }).toEqual(before);
    };

    test('a daemon follows the headroom, and takes its throttles back as it ends', async () => {
      const daemon = await startFollowing();
      daemon.signal('SIGTERM');
      expect(await daemon.ended).toBe(0);
      await expectForeignOnly();
      await port.alterReassignments([{ topic: 'orders', partition: 0, replicas: null }]);
    }, 90_000);

    if (!outages) return;
    test('a daemon goes to the minimum without metrics, is back with them, and survives a broker that vanishes', async () => {
      const daemon = await startFollowing();
      const url = /listening on (\S+)/.exec(daemon.output())?.[1];
      await prometheus.kill();
      await shows(daemon, `Prometheus at ${prometheus.url} can't be asked`);
      // Twice the window is 20 s; nothing older than 30 s counts.
      await shows(daemon, /broker 1 sends up to 200 kB\/s \(no metrics of late: minRate\)/, 60_000);
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).toMatch(/topicwright_throttle_metrics_failures_total\{cluster="\w+"\} [1-9]/);
      expect(metrics).toMatch(/topicwright_throttle_unknown_brokers\{cluster="\w+"\} 2/);
      await prometheus.start();
      await shows(daemon, 'metrics from prometheus are available again', 40_000);
      await shows(daemon, /broker 1 sends up to [1-3]\.?\d* MB\/s \(.* of 4 MB\/s in use\)/);

      // The receiver vanishes, and comes back.
      await cluster.node(3).kill();
      await shows(daemon, /Prometheus has no data on what brokers 3 have/, 60_000);
      cluster.node(3).start();
      await cluster.whenReady();
      await expect.poll(async () => (await port.listReassignments()).length, { timeout: 90_000 }).toBe(0);
      await expectForeignOnly();
      expect((await port.describePartitions(['orders'])).partitions[0]?.isr).toEqual([3]);
      daemon.signal('SIGTERM');
      expect(await daemon.ended).toBe(0);
    }, 300_000);
  });
}
