/** The fault of one episode: when it comes, how long it lasts, and what it takes to end it. */
import type { ClusterPort } from '../../../../src/model/cluster/port/cluster-port.ts';
import type { TopicPartition } from '../../../../src/model/cluster/port/resources.ts';
import { type BrokerFault, breakBroker } from '../../../support/kafka/broker-fault.ts';
import { isFenced, isReplicaOut } from '../../../support/kafka/fault-site.ts';
import { until } from '../../../support/kafka/until.ts';
import type { Apply, Episode } from './episode.ts';
import type { EpisodeNames } from './episode-names.ts';
import { untilWhole, type World } from './world.ts';

/** After these, Kafka is whole again by itself. */
const passing: readonly BrokerFault[] = ['restarts', 'returns empty', 'slow'];

export class EpisodeFault {
  readonly #world: World;
  readonly #episode: Episode;
  readonly #names: EpisodeNames;
  readonly #port: ClusterPort;
  #mend: (() => Promise<void>) | null = null;
  /** Of the second broker. */
  #mendSecond: (() => Promise<void>) | null = null;
  #striking: Promise<void> | null = null;
  #fromMs = 0;

  constructor(world: World, episode: Episode, names: EpisodeNames, port: ClusterPort) {
    this.#world = world;
    this.#episode = episode;
    this.#names = names;
    this.#port = port;
  }

  /** Brokers that are broken now, and do not mend themselves. */
  get broken(): readonly number[] {
    const { fault, second } = this.#episode;
    return [
      ...(this.#mend !== null && !passing.includes(fault) ? [this.#names.idOf('V')] : []),
      ...(this.#mendSecond !== null && second ? [this.#names.idOf(second)] : []),
    ];
  }

  /** To be called before each apply. In the middle of each the broker breaks anew, having been mended; of a second one Kafka knows. */
  async beforeApply(isFirst: boolean): Promise<void> {
    const { strikes, second } = this.#episode;
    if (isFirst) {
      if (strikes !== 'in the middle') await this.#strike(this.#names.heldPartitions);
    } else if (strikes === 'in the middle') {
      await this.heal();
      this.#striking = null;
    } else if (second !== undefined) {
      const isNoticed = () => isFenced(this.#port, this.#names.idOf(second));
      await until(isNoticed, 'Kafka notices that a second broker is dead');
    }
  }

  /** To be called as often as replicas of this apply are seen to move. */
  onMoving(apply: Apply): void {
    const { strikes, second } = this.#episode;
    if (second !== undefined) this.#striking ??= this.#strikeSecond(second);
    else if (strikes === 'in the middle') this.#striking ??= this.#strike(this.#names.partitionsOf(apply));
  }

  /** Resolves when the broker is broken, if that has begun. */
  async struck(): Promise<void> {
    await this.#striking;
  }

  /** Resolves when the cluster is whole again. */
  async heal(): Promise<void> {
    await this.#striking?.catch(() => undefined);
    const mends = [this.#mend, this.#mendSecond];
    this.#mend = null;
    this.#mendSecond = null;
    if (mends.every((mend) => mend === null)) return;
    await Promise.all(mends.map((mend) => mend?.()));
    await untilWhole(this.#world);
    this.#world.faultWindows.push({ fromMs: this.#fromMs, toMs: performance.now() });
  }

  async #strike(partitions: readonly TopicPartition[]): Promise<void> {
    const { fault, strikes } = this.#episode;
    const broker = this.#names.idOf('V');
    this.#fromMs = performance.now();
    const areMoving = strikes === 'in the middle';
    const site = { cluster: this.#world.cluster, port: this.#port, broker, areMoving, partitions };
    this.#mend = await breakBroker(fault, site);
    if (strikes !== 'long before') return;
    const [first] = partitions;
    const isNoticed = () =>
      fault === 'disk failed' && first
        ? isReplicaOut(this.#port, broker, first)
        : isFenced(this.#port, broker);
    await until(isNoticed, `Kafka notices: ${fault}`);
  }

  async #strikeSecond(second: string): Promise<void> {
    const broker = this.#names.idOf(second);
    const site = { cluster: this.#world.cluster, port: this.#port, broker, partitions: [] };
    this.#mendSecond = await breakBroker('dead', site);
  }
}
