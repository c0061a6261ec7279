/** Whether the partitions of a cell are as git asks. */
import type { PartitionNow, PartitionsNow } from '../../../../src/model/cluster/port/cluster-reads.ts';
import type { Apply, Cell } from './episode.ts';

export interface Judgement {
  readonly apply: Apply;
  readonly cell: Cell;
  readonly idOf: (letter: string) => number;
  /** That is broken, or was: what it led others lead, until Kafka's own auto.leader.rebalance. */
  readonly victim: number;
  /** Brokers that are broken now, and may be out of sync. */
  readonly broken: readonly number[];
  /** Brokers that are alive, and all partitions of the cluster. */
  readonly now: PartitionsNow;
}

export function isAsAsked(partitions: readonly PartitionNow[], judgement: Judgement): boolean {
  const { cell } = judgement;
  if (partitions.length !== cell.replicas.length) return false;
  return (
    partitions.every((one) => isSettled(one, judgement)) &&
    partitions.every((one, index) => isPlaced(one, cell.replicas[index] ?? '', judgement)) &&
    // What git asks for in the end may have pools of every broker, and no balance.
    (cell.job !== 'balance' || judgement.apply.otherwise !== undefined || isEven(judgement, partitions))
  );
}

/** Every replica is in sync, and the preferred one leads. */
function isSettled({ replicas, isr, leader }: PartitionNow, { victim, broken }: Judgement): boolean {
  const [preferred = -1] = replicas;
  const inSync = replicas.every((id) => isr.includes(id) || broken.includes(id));
  return inSync && leader !== null && (leader === preferred || [victim, ...broken].includes(preferred));
}

function isPlaced({ replicas, leader }: PartitionNow, before: string, judgement: Judgement): boolean {
  const { apply, cell, idOf, broken } = judgement;
  const { drain, replace, leaderless } = apply;
  const old = [...before].map(idOf);
  const sameCount = replicas.length === old.length;
  switch (cell.job) {
    case 'drain':
      return sameCount && !replicas.some((id) => drain?.some((letter) => idOf(letter) === id));
    case 'replace': {
      // Of what had arrived on a broker that git drains by now, the replicas go to any other one.
      const left = [...(replace?.slice(0, 1) ?? []), ...(drain ?? [])];
      if (drain) return sameCount && !replicas.some((id) => left.some((letter) => idOf(letter) === id));
      const swapped = [...before].map((letter) => idOf(letter === replace?.[0] ? replace[1] : letter));
      return replicas.toSorted().join() === swapped.toSorted().join();
    }
    case 'RF up':
      return replicas.length === cell.factor;
    case 'RF down':
      // What is kept was in sync.
      return replicas.length === cell.factor && !replicas.some((id) => broken.includes(id));
    case 'leaderless':
      return (
        sameCount &&
        old.every((id) => replicas.some((one) => one === id)) &&
        ![leader, replicas[0]].some((id) => leaderless?.some((letter) => idOf(letter) === id))
      );
    case 'balance':
    case 'create':
      return sameCount;
  }
}

/** What the matrix's pools allow: as a share of the mean, or one replica. */
const tolerance = 0.1;

/** As many replicas on each live broker of the pool, whatever they are of, as far as those of the cell can do that. */
function isEven({ apply, cell, idOf, now }: Judgement, partitions: readonly PartitionNow[]): boolean {
  const leaving = [...(apply.drain ?? []), ...(apply.replace?.slice(0, 1) ?? [])];
  const members = [...(cell.pool ?? 'Vabcd')]
    .filter((letter) => !leaving.some((one) => one === letter))
    .map(idOf)
    .filter((id) => now.aliveBrokers.some((one) => one === id));
  const countOf = (id: number, of: readonly PartitionNow[]): number =>
    of.filter(({ replicas }) => replicas.some((one) => one === id)).length;
  const mean = members.reduce((sum, id) => sum + countOf(id, now.partitions), 0) / members.length;
  const most = mean + Math.max(1, tolerance * mean);
  return members.every((id) => countOf(id, now.partitions) <= most || countOf(id, partitions) === 0);
}
