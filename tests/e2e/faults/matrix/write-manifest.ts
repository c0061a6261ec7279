/** The manifest of one apply of the matrix: what git asks of the topics of its cells. */
import { document, kafkaManifest } from '../../../support/manifests.ts';
import type { Apply, Cell } from './episode.ts';

export interface ManifestSettings {
  readonly servers: readonly string[];
  /** Of a letter. */
  readonly idOf: (letter: string) => number;
  readonly topicOf: (cell: Cell) => string;
  /** The names of this apply's topics, as a glob. */
  readonly topics: string;
  /** Each pool has every broker, whatever the cells say. */
  readonly isWide: boolean;
}

export function writeManifest(apply: Apply, settings: ManifestSettings): string {
  const { servers, topics, isWide } = settings;
  const { rate = '40MB/s', giveUpAfter = '25s', governsAll } = apply;
  const own = isWide ? [] : apply.cells.filter(({ pool, job }) => pool !== undefined || job === 'balance');
  const selected = governsAll ? '*' : topics;
  return kafkaManifest(
    servers,
    {
      pool: rolesOf(apply, settings),
      placement: `{select: {topics: ["${selected}"]}, pool: all, racks: {spread: none}}`,
      cluster: `apply: {leaseTerm: 3s, giveUpAfter: ${giveUpAfter}}`,
    },
    document('ThrottlePolicy', 'all', `{pool: all, mode: fixed, rate: ${rate}}`),
    ...own.flatMap((cell) => ownPool(cell, rate, settings)),
    ...apply.cells.flatMap((cell) => declaration(cell, settings)),
  );
}

function rolesOf({ drain, replace, leaderless }: Apply, { idOf }: ManifestSettings): string {
  const roles = [
    ...(drain ? [`drain: [${drain.map(idOf).join(', ')}]`] : []),
    ...(replace ? [`replace: {${idOf(replace[0])}: ${idOf(replace[1])}}`] : []),
    ...(leaderless ? [`leaderless: [${leaderless.map(idOf).join(', ')}]`] : []),
  ];
  return `{${roles.join(', ')}}`;
}

/** A pool of some brokers, with the name of the cell's topic. */
function ownPool(cell: Cell, rate: string, { idOf, topicOf }: ManifestSettings): readonly string[] {
  const topic = topicOf(cell);
  const select = cell.pool ? [`select: {ids: [${[...cell.pool].map(idOf).join(', ')}]}`] : [];
  const balance = cell.job === 'balance' ? ['balance: {replicas: 10%}'] : [];
  return [
    document('BrokerPool', topic, `{${[...select, ...balance].join(', ')}}`),
    document('Placement', topic, `{select: {topics: [${topic}]}, pool: ${topic}, racks: {spread: none}}`),
    document('ThrottlePolicy', topic, `{pool: ${topic}, mode: fixed, rate: ${rate}}`),
  ];
}

function declaration(cell: Cell, { topicOf }: ManifestSettings): readonly string[] {
  const { job, factor, replicas } = cell;
  if (job === 'create') {
    const spec = `{partitions: ${replicas.length}, replicationFactor: ${replicas[0]?.length}}`;
    return [document('Topic', topicOf(cell), spec)];
  }
  return factor === undefined ? [] : [document('Topic', topicOf(cell), `{replicationFactor: ${factor}}`)];
}
