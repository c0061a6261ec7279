/** What the letters and cells of an episode are called on the cluster: ids of brokers, names of topics. */
import type { TopicPartition } from '../../../../src/model/cluster/port/resources.ts';
import type { Apply, Cell, Episode } from './episode.ts';
import { brokers } from './world.ts';

export class EpisodeNames {
  readonly prefix: string;
  readonly #episode: Episode;
  readonly #broker: number;

  /** `number` tells the topics of an episode from those of others; `broker` is the one that breaks. */
  constructor(episode: Episode, number: number, broker: number) {
    this.prefix = `e${number}-`;
    this.#episode = episode;
    this.#broker = broker;
  }

  idOf(letter: string): number {
    if (letter === 'V') return this.#broker;
    return brokers.filter((id) => id !== this.#broker)['abcd'.indexOf(letter)] ?? 0;
  }

  topicOf(apply: Apply, { job, role }: Cell): string {
    const slug = `${job}-${role}`.toLowerCase().replaceAll(/[^a-z]+/g, '-');
    return `${this.#prefixOf(apply)}${slug}`;
  }

  /** Every topic of one apply, as a glob. */
  topicsOf(apply: Apply): string {
    return `${this.#prefixOf(apply)}*`;
  }

  /** The topics that are there before. */
  get topics(): readonly { readonly name: string; readonly cell: Cell }[] {
    return this.#episode.applies.flatMap((apply) =>
      apply.cells
        .filter(({ job }) => job !== 'create')
        .map((cell) => ({ name: this.topicOf(apply, cell), cell })),
    );
  }

  /** Of the topics of one apply that are there before. */
  partitionsOf(apply: Apply): readonly TopicPartition[] {
    return this.#partitionsWith((cell) => apply.cells.includes(cell));
  }

  /** Of which the broker that breaks has a replica. */
  get heldPartitions(): readonly TopicPartition[] {
    return this.#partitionsWith((_, replicas) => replicas.includes('V'));
  }

  #prefixOf(apply: Apply): string {
    return `${this.prefix}${this.#episode.applies.indexOf(apply) + 1}-`;
  }

  #partitionsWith(isMeant: (cell: Cell, replicas: string) => boolean): readonly TopicPartition[] {
    return this.topics.flatMap(({ name, cell }) =>
      [...cell.replicas.entries()]
        .filter(([, replicas]) => isMeant(cell, replicas))
        .map(([partition]) => ({ topic: name, partition })),
    );
  }
}
