/** Reads who applies to a cluster and what is in flight. */

import type {
  ClusterStatus,
  LeaseHolder,
  LogDirMoveStatus,
  MoveStatus,
} from '../../model/cluster/cluster-status.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import type { JournalPort } from '../../model/cluster/port/journal-port.ts';
import type { TopicPartition } from '../../model/cluster/port/resources.ts';
import type { MoveRecord } from '../../model/journal/record-values.ts';
import { addedReplicas } from '../../model/plan/plan.ts';
import type { Clock } from '../../model/values/clock.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import { measureCopies } from '../apply/moves/looks/copy-progress.ts';
import { observeDrained } from '../apply/observe-drained.ts';
import { logDirMoveRecords, moveRecords } from '../journal/journal-records.ts';
import { leaseRecord } from '../journal/lease-record.ts';
import { recordedFacts } from '../journal/recorded-facts.ts';
import { runRecords } from '../journal/run-records.ts';
import { unfinishedRun } from '../journal/unfinished-run.ts';
import { findTrouble } from '../observe/find-trouble.ts';

/** Two renewals and a half: a holder that lives has renewed its lease by then. */
const watchMs = 2_500;

export async function readStatus(
  cluster: string,
  { port, clock }: { readonly port: ClusterReads & JournalPort; readonly clock: Clock },
  /** Brokers that git drains or replaces. */
  toEmpty: readonly BrokerId[] = [],
): Promise<ClusterStatus> {
  const journal = await port.readJournal();
  const records = moveRecords(journal);
  const [reassignments, storage, observed] = await Promise.all([
    port.listReassignments(),
    port.describeStorage([...new Set(records.flatMap(({ from, to }) => [...from, ...to]))], records),
    port.observe(),
  ]);
  const { throttled, throttledDown } = unfinishedRun(
    recordedFacts(journal),
    observed.brokers.map(({ id }) => id),
  );
  const own = new Set(records.map(partitionName));
  const sizes = Map.groupBy(
    storage.flatMap(({ replicas }) => replicas),
    partitionName,
  );
  return {
    cluster,
    holder: await findHolder(journal, port, clock),
    logDirMoves: await logDirMoves(journal, port),
    moves: records.map((record) => moveStatus(record, sizes.get(partitionName(record)) ?? [])),
    otherReassignments: reassignments
      .filter((one) => !own.has(partitionName(one)))
      .map(({ topic, partition }) => ({ topic, partition })),
    throttled,
    throttledDown,
    trouble: findTrouble(observed),
    drained: observeDrained(toEmpty, observed),
    runs: runRecords(journal),
  };
}

async function logDirMoves(
  journal: Readonly<Record<string, string>>,
  port: ClusterReads,
): Promise<readonly LogDirMoveStatus[]> {
  const records = logDirMoveRecords(journal);
  if (records.length === 0) return [];
  const storage = await port.describeStorage([...new Set(records.map(({ broker }) => broker))], records);
  return records.map(({ sizeBytes, ...move }) => {
    const onBroker = storage.find(({ broker }) => broker === move.broker);
    const isIt = (one: TopicPartition): boolean => partitionName(one) === partitionName(move);
    const future = onBroker?.futureReplicas.find(isIt);
    const isThere = onBroker?.replicas.find(isIt)?.logDir === move.to;
    const copied = isThere ? sizeBytes : (future?.sizeBytes ?? 0);
    return { ...move, copiedBytes: bytes(Math.min(copied, sizeBytes)), totalBytes: sizeBytes };
  });
}

/** Takes as long as it takes to see whether it lives. */
export async function findHolder(
  journal: Readonly<Record<string, string>>,
  port: ClusterReads & JournalPort,
  clock: Clock,
): Promise<LeaseHolder | null> {
  const first = leaseRecord(journal);
  if (!first) return null;
  await clock.sleep(watchMs);
  const now = leaseRecord(await port.readJournal());
  if (!now) return null;
  const { role, run, who, host, pid, since, beat } = now;
  return { role, run, who, host, pid, since, alive: run !== first.run || beat !== first.beat };
}

function moveStatus(
  { topic, partition, from, to, sizeBytes }: MoveRecord,
  onDisk: Awaited<ReturnType<ClusterReads['describeStorage']>>[number]['replicas'],
): MoveStatus {
  const added = addedReplicas({ from, to });
  const sizes = new Map(onDisk.map((replica) => [replica.broker, replica.sizeBytes]));
  const { copiedBytes } = measureCopies(sizes, added, sizeBytes);
  return {
    ...{ topic, partition, from, to },
    copiedBytes: bytes(copiedBytes),
    totalBytes: bytes(sizeBytes * added.length),
  };
}
