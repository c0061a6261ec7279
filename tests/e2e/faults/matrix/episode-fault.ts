/** The fault of one episode: when it comes, how long it lasts, and what it takes to end it. */
import type { ClusterPort } from '../../../../src/model/cluster-port.ts';
import { type BrokerFault, breakBroker } from '../../../support/kafka/broker-fault.ts';
import { isFenced, isReplicaOut } from '../../../support/kafka/fault-site.ts';
import { until } from '../../../support/kafka/until.ts';
import type { Episode } from './episode.ts';
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

  /** To be called before the first apply. */
  async beforeApplies(): Promise<void> {
    if (this.#episode.strikes !== 'in the middle') await this.#strike();
  }

  /** To be called as often as replicas are seen to move. */
  onMoving(): void {
    const { strikes, second } = this.#episode;
    if (strikes !== 'in the middle' && second === undefined) return;
    this.#striking ??= second === undefined ? this.#strike() : this.#strikeSecond(second);
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

  async #strike(): Promise<void> {
    const { fault, strikes } = this.#episode;
    const { heldPartitions, partitions } = this.#names;
    const broker = this.#names.idOf('V');
    this.#fromMs = performance.now();
    const areMoving = strikes === 'in the middle';
    this.#mend = await breakBroker(fault, {
      ...{ cluster: this.#world.cluster, port: this.#port, broker, areMoving },
      partitions: areMoving ? partitions : heldPartitions,
    });
    if (strikes !== 'long before') return;
    const [first] = heldPartitions;
    const isNoticed = () =>
      fault === 'disk failed' && first
        ? isReplicaOut(this.#port, broker, first)
        : isFenced(this.#port, broker);
    await until(isNoticed, `Kafka notices: ${fault}`);
  }

  async #strikeSecond(second: string): Promise<void> {
    const site = { cluster: this.#world.cluster, port: this.#port, broker: this.#names.idOf(second) };
    this.#mendSecond = await breakBroker('dead', { ...site, partitions: [] });
  }
}
