/** A simulated cluster as the tests of simulation/ use it: opened from what the builder made, with what was saved last. */
import { expect } from 'vitest';
import type { Partition } from '../../src/model/cluster/cluster-state.ts';
import type { ConfigOperation } from '../../src/model/cluster/port/cluster-changes.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { defaultLinkBytesPerSecond } from '../../src/model/snapshot/from-snapshot-json.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { brokerId, bytesPerSecond } from '../../src/model/values/units.ts';
import { openSimulation, type Simulation } from '../../src/simulation/open-simulation.ts';
import type { ClusterBuilder } from '../support/cluster.ts';

export class Opened {
  readonly port: Simulation['port'];
  readonly clock: Simulation['clock'];
  readonly control: Simulation['control'];
  /** Every snapshot that was saved, the latest last. */
  readonly saved: string[] = [];

  constructor(text: string) {
    const save = (changed: string): void => void this.saved.push(changed);
    const simulation = unwrap(openSimulation({ text, file: 'test.json', save }));
    this.port = simulation.port;
    this.clock = simulation.clock;
    this.control = simulation.control;
  }

  /** The same cluster in another process, from what was saved last. */
  reopen(): Opened {
    return new Opened(this.saved.at(-1) ?? '');
  }

  /** Plain ids; expects that it is accepted. Of partition 0, unless told otherwise. */
  async reassign(topic: string, replicas: readonly number[] | null, partition = 0): Promise<void> {
    const change = { topic, partition, replicas: replicas?.map(brokerId) ?? null };
    expect(await this.port.alterReassignments([change])).toMatchObject([{ error: null }]);
  }

  async configureTopic(name: string, configs: Readonly<Record<string, string>>): Promise<void> {
    await this.#configure({ kind: 'topic', name }, configs);
  }

  async configureBroker(id: number, configs: Readonly<Record<string, string>>): Promise<void> {
    await this.#configure({ kind: 'broker', id: brokerId(id) }, configs);
  }

  async partition(topic: string, id = 0): Promise<Partition> {
    const { topics } = await this.port.observe();
    const partition = topics.find(({ name }) => name === topic)?.partitions[id];
    if (!partition) throw new Error(`${topic}/${id} is not there`);
    return partition;
  }

  /** Bytes of the partition on the broker's disk; undefined where it has no replica of it. */
  async held(broker: number, topic: string, partition = 0): Promise<number | undefined> {
    const [replica] = (await this.port.describeStorage([brokerId(broker)], [{ topic, partition }])).flatMap(
      ({ replicas }) => replicas,
    );
    return replica?.sizeBytes;
  }

  /** Free bytes of each of the broker's disks. */
  async usable(broker: number): Promise<readonly number[]> {
    const { brokers } = await this.port.observe();
    return brokers.find(({ id }) => id === broker)?.logDirs.map(({ usableBytes }) => usableBytes) ?? [];
  }

  async #configure(
    resource: Parameters<Simulation['port']['alterConfigs']>[0][number]['resource'],
    configs: Readonly<Record<string, string>>,
  ): Promise<void> {
    const operations = Object.entries(configs).map(
      ([key, value]): ConfigOperation => ({ operation: 'set', key, value }),
    );
    expect(await this.port.alterConfigs([{ resource, operations }])).toMatchObject([{ error: null }]);
  }
}

export function open(
  builder: ClusterBuilder,
  { linkBytesPerSecond = defaultLinkBytesPerSecond }: { readonly linkBytesPerSecond?: number } = {},
): Opened {
  const simulation = {
    linkBytesPerSecond: bytesPerSecond(linkBytesPerSecond),
    topicsCreated: 0,
    downBrokers: [],
    replicas: [],
    throttles: [],
    logDirs: [],
  };
  return new Opened(formatSnapshot(builder.build(), { simulation }));
}
