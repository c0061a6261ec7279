/**
 * One writer at a time: a lease in topicwright's own topic, renewed while an apply works.
 *
 * Kafka itself fences who has lost it: whoever takes the lease claims the journal, after which its earlier holder can no
 * longer append, and so no longer renew; and it changes nothing without a fresh renewal. Time is only ever measured on one
 * machine: a lease that nobody renews while one watches for its whole term has run out. See docs/decisions/0006.
 */

import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { type JournalPort, journalTopic } from '../../model/cluster/port/journal-port.ts';
import { requireReadable } from '../../model/journal/read-journal.ts';
import type { LeaseRecord, LeaseRole } from '../../model/journal/record-values.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import { type Clock, formatTime } from '../../model/values/clock.ts';
import { formatDuration } from '../../model/values/units.ts';
import type { ApplyContext } from '../apply/apply-context.ts';
import {
  fenceOthers,
  forgetLease,
  forgetYield,
  holderText,
  type LeaseTiming,
  leaseRecord,
  requestYield,
  writeLease,
} from './lease-record.ts';

const longestRenewalMs = 1_000;
const renewalsPerTerm = 5;
/** A renewal older than this share of the term has to be repeated before anything is changed. */
const freshShare = 1 / 3;
/** Who watches a lease looks so often between two renewals. */
const looksPerRenewal = 2.5;
/** Two that start at the same moment fence each other; one of them gets through. */
const maxAttempts = 5;

/** What taking and keeping it needs. */
export type LeaseContext = Pick<
  ApplyContext,
  'port' | 'clock' | 'run' | 'desired' | 'leaseTiming' | 'onEvent'
> & { readonly role?: LeaseRole };

export class Lease {
  readonly #port: ClusterPort;
  readonly #clock: Clock;
  readonly #timing: LeaseTiming;
  readonly #ended = new AbortController();
  #record: LeaseRecord;
  #renewedAt: number;
  #lost: ProblemError | null = null;
  #renewing: Promise<void> | null = null;

  private constructor(context: LeaseContext, record: LeaseRecord, renewedAt: number) {
    this.#port = context.port;
    this.#clock = context.clock;
    this.#timing = timingOf(context);
    this.#record = record;
    this.#renewedAt = renewedAt;
  }

  /** Whether there is a topic yet to keep it in. */
  static async isPossible(port: ClusterReads): Promise<boolean> {
    return (await port.describePartitions([journalTopic])).partitions.length > 0;
  }

  /**
   * From then on the port changes nothing without it. Throws a ProblemError: `lease.held` when another run holds it, `journal.…`
   * where this version can't read what others have written.
   */
  static async acquire(context: LeaseContext): Promise<Lease> {
    const { port, clock, run } = context;
    // Before the claim, which ends the run of whoever has written it.
    requireReadable(await port.readJournal());
    const { id, who, host, pid } = run;
    const mine: LeaseRecord = {
      role: context.role ?? 'apply',
      run: id,
      who,
      host,
      pid,
      since: formatTime(clock.now()),
      beat: 0,
    };
    for (let attempt = 1; ; attempt++) {
      const expired = await waitUntilFree(context);
      const startedAt = clock.now();
      if (await tryToTake(port, mine, expired)) {
        const lease = new Lease(context, mine, startedAt);
        port.guardChanges(() => lease.ensure());
        void lease.#keep();
        return lease;
      }
      if (attempt === maxAttempts) throw held(leaseRecord(await port.readJournal()));
      await clock.sleep(timingOf(context).renewEveryMs / looksPerRenewal);
    }
  }

  /** Returns once it is certain that the lease is still held. Throws a ProblemError `lease.lost` otherwise. */
  async ensure(): Promise<void> {
    if (this.#lost) throw this.#lost;
    if (this.#clock.now() - this.#renewedAt > freshShare * this.#timing.termMs) await this.#renew();
  }

  async release(): Promise<void> {
    this.#ended.abort();
    await this.#renewing?.catch(() => undefined);
    this.#port.guardChanges(null);
    if (!this.#lost) await this.#port.appendJournal(forgetLease);
  }

  async #keep(): Promise<void> {
    const { signal } = this.#ended;
    while (!signal.aborted && !this.#lost) {
      await this.#clock.sleep(this.#timing.renewEveryMs, signal);
      // What is wrong is told by the next change, which needs it renewed.
      if (!signal.aborted) await this.#renew().catch(() => undefined);
    }
  }

  #renew(): Promise<void> {
    this.#renewing ??= this.#renewNow().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #renewNow(): Promise<void> {
    const startedAt = this.#clock.now();
    this.#record = { ...this.#record, beat: this.#record.beat + 1 };
    try {
      await this.#port.appendJournal(writeLease(this.#record));
    } catch (error) {
      if (!isLost(error)) throw error;
      await this.#reclaim(error);
    }
    this.#renewedAt = startedAt;
  }

  /** Fenced by one that then found the lease held, and left: it is still ours. */
  async #reclaim(error: ProblemError): Promise<void> {
    if (leaseRecord(await this.#port.readJournal())?.run !== this.#record.run) {
      this.#lost = error;
      throw error;
    }
    await this.#port.claimJournal();
    await this.#port.appendJournal(writeLease(this.#record));
  }
}

function timingOf({ leaseTiming, desired }: LeaseContext): LeaseTiming {
  const termMs = desired.cluster.apply.leaseTermMs;
  return leaseTiming ?? { termMs, renewEveryMs: Math.min(longestRenewalMs, termMs / renewalsPerTerm) };
}

/** What is there once a daemon that holds the lease has been asked to make way, and did or is as good as dead. */
async function afterYielding(context: LeaseContext): Promise<LeaseRecord | null> {
  const { port, clock, role = 'apply' } = context;
  const { termMs, renewEveryMs } = timingOf(context);
  const startedAt = clock.now();
  let asked: string | null = null;
  for (;;) {
    const now = leaseRecord(await port.readJournal());
    if (now?.role !== 'throttle' || role === 'throttle' || clock.now() - startedAt > termMs) return now;
    if (now.run !== asked) await port.appendJournal(requestYield(now));
    asked = now.run;
    await clock.sleep(renewEveryMs / looksPerRenewal);
  }
}

/** Watches a lease that is there: renewed meanwhile, it is held; gone or run out, the way is free. Returns what has run out. */
async function waitUntilFree(context: LeaseContext): Promise<LeaseRecord | null> {
  const { port, clock, run, onEvent } = context;
  const { termMs, renewEveryMs } = timingOf(context);
  const first = await afterYielding(context);
  if (!first || first.run === run.id) return first;
  let waitedMs = 0;
  let told = false;
  for (;;) {
    const startedAt = clock.now();
    await clock.sleep(renewEveryMs / looksPerRenewal);
    // While the journal can't be read, nobody can renew: that time is not held against the holder.
    waitedMs += clock.now() - startedAt;
    const now = leaseRecord(await port.readJournal());
    if (!now) return null;
    if (now.run !== first.run || now.beat !== first.beat) throw held(now);
    if (waitedMs > termMs) return now;
    if (told || waitedMs < 3 * renewEveryMs) continue;
    told = true;
    const who = first.role === 'throttle' ? 'the throttle daemon' : 'the apply';
    const what = `${who} of ${holderText(first)} has gone silent: its lease runs out in ${formatDuration(termMs - waitedMs)}`;
    onEvent({ kind: 'waiting', what });
  }
}

/** False: somebody else was faster. */
async function tryToTake(
  port: JournalPort,
  mine: LeaseRecord,
  expired: LeaseRecord | null,
): Promise<boolean> {
  try {
    await port.claimJournal();
    // From here on nobody with an earlier claim can write; so what is read now is what they have written.
    await port.appendJournal(fenceOthers(mine));
    const now = leaseRecord(await port.readJournal());
    if (now && (now.run !== expired?.run || now.beat !== expired.beat)) {
      // A daemon that was faster makes way when it is asked.
      if (now.role === 'throttle' && mine.role === 'apply') return false;
      throw held(now);
    }
    await port.appendJournal({ ...writeLease(mine), ...forgetYield });
    return true;
  } catch (error) {
    if (isLost(error)) return false;
    throw error;
  }
}

function isLost(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.problems.some(({ code }) => code === 'lease.lost');
}

function held(holder: LeaseRecord | null): ProblemError {
  if (holder?.role === 'throttle') return heldByDaemon(holder);
  return new ProblemError([
    errorProblem('lease.held', `Another apply is at work${holder ? `: that of ${holderText(holder)}` : ''}`, {
      detail: 'Two at once would undo each other. Nothing was changed.',
      hint: 'Watch it with `topicwright status`, stop it with `topicwright cancel`, or apply again once it is done.',
    }),
  ]);
}

function heldByDaemon(holder: LeaseRecord): ProblemError {
  return new ProblemError([
    errorProblem('lease.held', `The throttle daemon of ${holderText(holder)} does not make way`, {
      detail: 'It was asked to, as it is whenever somebody applies. Nothing was changed.',
      hint: 'Look at its log, or end it; whoever applies takes over the throttles that it leaves.',
    }),
  ]);
}
