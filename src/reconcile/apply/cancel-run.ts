/** Stops an apply from elsewhere: asks the one that holds the lease, or ends itself what a dead one has left. */

import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { type JournalPort, journalTopic } from '../../model/cluster/port/journal-port.ts';
import { resourceName } from '../../model/cluster/port/resources.ts';
import type { LeaseRecord } from '../../model/journal/record-values.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import { type BytesPerSecond, bytesPerSecond } from '../../model/values/units.ts';
import { throttleRecords } from '../../throttle/configs/throttle-record.ts';
import { disksOf } from '../bind/disks.ts';
import { forgetMoves } from '../journal/journal-records.ts';
import { Lease } from '../journal/lease.ts';
import { holderText, leaseRecord } from '../journal/lease-record.ts';
import { recordedFacts } from '../journal/recorded-facts.ts';
import { requestStop, runRecords } from '../journal/run-records.ts';
import { unfinishedRun } from '../journal/unfinished-run.ts';
import type { ApplyContext } from './apply-context.ts';
import { nothingPlanned } from './moves/move-request.ts';
import { MoveRun } from './moves/move-run.ts';
import { takeOverMoves } from './moves/take-over-moves.ts';
import { createOwnTopics, missingOwnTopics } from './steps/create-own-topics.ts';
import { endLogDirMoves } from './steps/run-log-dir-moves.ts';

export type Cancellation =
  /** Its last line in the journal of runs. */
  | { readonly kind: 'stopped'; readonly holder: string; readonly detail: string }
  /** A run that was cut off had left it. */
  | { readonly kind: 'cleaned-up'; readonly moves: number; readonly throttlesLeft: readonly string[] }
  | { readonly kind: 'nothing' };

const pollMs = 1_000;

/** Throws a ProblemError where the cluster can't be asked, or the signal ends the waiting. */
export async function cancelRun(
  { rollback }: { readonly rollback: boolean },
  context: ApplyContext,
): Promise<Cancellation> {
  const { port, run } = context;
  const holder = leaseRecord(await port.readJournal());
  if (holder?.role === 'apply') {
    await port.appendJournal(requestStop({ run: holder.run, rollback, by: run.who }));
    const detail = await waitForEnd(holder, context);
    if (detail !== null) return { kind: 'stopped', holder: holderText(holder), detail };
  }
  return await cleanUp(rollback, context);
}

/** What it noted at its end; null: it does not live any more. */
async function waitForEnd(
  holder: LeaseRecord,
  { port, clock, signal, onEvent, leaseTiming, desired }: ApplyContext,
): Promise<string | null> {
  onEvent({ kind: 'waiting', what: `the apply of ${holderText(holder)} was asked to stop` });
  let { beat } = holder;
  let heardAt = clock.now();
  for (;;) {
    if (signal.aborted) throw new ProblemError([stillStopping]);
    await clock.sleep(pollMs, signal);
    const journal = await port.readJournal();
    const now = leaseRecord(journal);
    if (now?.run !== holder.run) return runRecords(journal).find(({ id }) => id === holder.run)?.detail ?? '';
    if (now.beat !== beat) heardAt = clock.now();
    beat = now.beat;
    if (clock.now() - heardAt > (leaseTiming?.termMs ?? desired.cluster.apply.leaseTermMs)) return null;
  }
}

async function cleanUp(rollback: boolean, context: ApplyContext): Promise<Cancellation> {
  const { port, clock } = context;
  if (!(await hasLeftovers(port))) return { kind: 'nothing' };
  if ((await missingOwnTopics(port)).length > 0) await createOwnTopics([], await port.observe(), context);
  const lease = await Lease.acquire(context);
  try {
    const observed = await port.observe();
    const { flights, over } = takeOverMoves(observed, clock.now());
    if (over.length > 0) await port.appendJournal(forgetMoves(over));
    if (rollback) for (const flight of flights) flight.giveBack(`${context.run.who} cancelled it`);
    const between = await endLogDirMoves(observed, rollback, context);
    const throttlesLeft = throttleRecords(await port.readJournal());
    const rate = rateOf(throttlesLeft.flatMap(({ set }) => Object.values(set)));
    await new MoveRun(
      {
        ...{ takenOver: flights, throttlesLeft },
        pacingOf: () => ({ mode: 'fixed', rate }),
        disks: disksOf(observed.brokers, observed.topics, []),
        planned: nothingPlanned,
      },
      context,
    ).run();
    const left = throttleRecords(await port.readJournal());
    return {
      ...{ kind: 'cleaned-up', moves: flights.length + between },
      throttlesLeft: left.map(({ resource }) => resourceName(resource)),
    };
  } finally {
    await lease.release().catch(() => undefined);
  }
}

async function hasLeftovers(port: ClusterReads & JournalPort): Promise<boolean> {
  const { aliveBrokers } = await port.describePartitions([]);
  const { moves, throttled } = unfinishedRun(recordedFacts(await port.readJournal()), aliveBrokers);
  return moves + throttled.length > 0;
}

/** What the dead run had set goes on to hold. */
function rateOf(values: readonly string[]): BytesPerSecond {
  const rates = values.map(Number).filter((value) => value > 0);
  return bytesPerSecond(rates.length === 0 ? 50_000_000 : maxOf(rates));
}

const stillStopping = errorProblem('apply.interrupted', 'Stop requested; the apply has not ended yet', {
  hint: '`topicwright status` shows when it ends.',
  resource: `Topic/${journalTopic}`,
});
