/**
 * The daemon that throttles whatever copies on a cluster: one of several acts, by the lease that applies take as well, and makes
 * way for them. When it ends, throttles of copies in flight stay for the next one, or are removed.
 */

import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { LeaseRecord } from '../../model/journal/record-values.ts';
import { errorProblem, type Problem, ProblemError } from '../../model/problem/problem.ts';
import { throttleRecords } from '../../throttle/configs/throttle-record.ts';
import { ThrottleLoop, type ThrottleTurn } from '../../throttle/throttle-loop.ts';
import { Announcer } from '../apply/announcer.ts';
import type { ApplyContext } from '../apply/apply-context.ts';
import { createOwnTopics, missingOwnTopics } from '../apply/steps/create-own-topics.ts';
import { BoundPolicies } from '../bind/bind-pacing.ts';
import { Lease } from '../journal/lease.ts';
import { askedToYield, holderText, leaseRecord } from '../journal/lease-record.ts';

export interface ThrottleContext extends Omit<ApplyContext, 'desired' | 'signal'> {
  /** What git says by now: its policies hold from the next turn on. */
  readonly desired: () => DesiredState;
  /** Aborted: it ends. */
  readonly signal: AbortSignal;
  readonly onTurn: (turn: DaemonTurn) => void;
  /** What becomes of the throttles of copies that are in flight when it ends. */
  readonly onExit: OnExit;
}

/** hand-over: they stay, with an end, for the next daemon or apply; remove: everything is as it was before. */
export type OnExit = 'hand-over' | 'remove';

/** What it does right now, for whoever watches. */
export type DaemonTurn =
  | ({ readonly kind: 'acting' } & ThrottleTurn)
  /** It may not change throttles, or not keep them in mind: it only says what it would do, and what is missing. */
  | ({ readonly kind: 'watching'; readonly why: string } & ThrottleTurn)
  /** Another daemon acts, or an apply, which throttles its own moves. */
  | { readonly kind: 'standing-by'; readonly holder: string };

const turnEveryMs = 1_000;
/** Whoever may not act is perhaps granted it meanwhile. */
const mayAgainMs = 60_000;
/** Whoever made way leaves the time to take over. */
const standBackMs = 5_000;

/** What topicwright needs of its own it creates. Throws a ProblemError only where the cluster was never reached. */
export async function runThrottle(given: ThrottleContext): Promise<void> {
  const announcer = new Announcer('throttle daemon', { ...given, desired: given.desired() });
  const context = { ...given, onEvent: announcer.onEvent };
  while (!context.signal.aborted) {
    try {
      await prepareOwnTopics(context);
      await actOrStandBy(context);
    } catch (error) {
      if (!isDenied(error)) throw error;
      await watchOnly(error.problems, context);
    }
  }
  await announcer.settled();
}

async function actOrStandBy(context: ThrottleContext): Promise<void> {
  const { clock, signal, onTurn } = context;
  while (!signal.aborted) {
    const lease = await takeLease(context);
    if (typeof lease !== 'string') {
      await actUnder(lease, context);
      if (!signal.aborted) await clock.sleep(standBackMs, signal);
      continue;
    }
    onTurn({ kind: 'standing-by', holder: lease });
    await clock.sleep(turnEveryMs, signal);
  }
}

/** Says what copies and which rates it would set; after a while it tries again whether it may. */
async function watchOnly(problems: readonly Problem[], context: ThrottleContext): Promise<void> {
  const { clock, signal, onEvent, onTurn } = context;
  for (const problem of problems) onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
  const why = problems.map(({ summary }) => summary).join('; ');
  const startedAtMs = clock.now();
  const loop = await openLoop(context, true);
  while (!signal.aborted && clock.now() - startedAtMs < mayAgainMs) {
    await outlasting(context, async () => {
      onTurn({ kind: 'watching', why, ...(await loop.turn({})) });
      return true;
    });
    await clock.sleep(turnEveryMs, signal);
  }
}

/** The lease, or who holds it. */
async function takeLease(context: ThrottleContext): Promise<Lease | string> {
  const { port } = context;
  const journal = await port.readJournal();
  const holder = leaseRecord(journal);
  // An apply has asked a daemon to make way, and is about to take the lease.
  if (askedToYield(journal) !== null && (await stillAsked(context))) return 'an apply that is about to begin';
  try {
    return await Lease.acquire({ ...context, desired: context.desired(), role: 'throttle' });
  } catch (error) {
    if (!hasCode(error, 'lease.held')) throw error;
    return nameOf(leaseRecord(await port.readJournal()) ?? holder);
  }
}

/** It takes the lease within a moment; one that died meanwhile is not waited for. */
async function stillAsked({ port, clock, desired, signal }: ThrottleContext): Promise<boolean> {
  const startedAt = clock.now();
  const { leaseTermMs } = desired().cluster.apply;
  while (clock.now() - startedAt < leaseTermMs && !signal.aborted) {
    const journal = await port.readJournal();
    if (askedToYield(journal) === null) return leaseRecord(journal) !== null;
    await clock.sleep(1_000, signal);
  }
  return signal.aborted;
}

/** Until it is told to end, an apply asks for the lease, or somebody has taken it. */
async function actUnder(lease: Lease, context: ThrottleContext): Promise<void> {
  const { clock, signal } = context;
  try {
    const loop = await openLoop(context);
    while (!signal.aborted) {
      const goesOn = await outlasting(context, () => takeTurn(loop, context));
      // What is throttled stays so: whoever takes over finds it in the journal.
      if (!goesOn) return;
      await clock.sleep(turnEveryMs, signal);
    }
    await (context.onExit === 'remove' ? loop.end() : loop.handOver());
  } catch (error) {
    if (!hasCode(error, 'lease.lost')) throw error;
  } finally {
    // A lease that can't be given back runs out by itself.
    await lease.release().catch(() => undefined);
  }
}

/** False: an apply asks for the lease. */
async function takeTurn(loop: ThrottleLoop, { port, run, onTurn }: ThrottleContext): Promise<boolean> {
  const journal = await port.readJournal();
  if (askedToYield(journal) === run.id) return false;
  onTurn({ kind: 'acting', ...(await loop.turn(journal)) });
  return true;
}

/** A cluster that can't be asked right now is asked again at the next turn. */
async function outlasting({ onEvent }: ThrottleContext, turn: () => Promise<boolean>): Promise<boolean> {
  try {
    return await turn();
  } catch (error) {
    if (!(hasCode(error, 'cluster.unreachable') || hasCode(error, 'cluster.request-failed'))) throw error;
    for (const problem of error.problems)
      onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
    return true;
  }
}

async function openLoop(
  { port, clock, metrics, desired, onEvent }: ThrottleContext,
  isReadOnly = false,
): Promise<ThrottleLoop> {
  const observed = await port.observe();
  const policies = new BoundPolicies(desired, () => port.observe());
  policies.bind(observed, clock.now());
  return new ThrottleLoop({
    ...{ port, clock, metrics, onEvent, isReadOnly },
    pacingOf: policies.pacingOf,
    slowsRecovery: policies.slowsRecovery,
    refreshPolicies: (brokers) => policies.refresh(clock.now(), brokers),
    left: throttleRecords(observed.journal),
    changedThrottles: () => desired().cluster.apply.changedThrottles,
  });
}

/** The journal, and the transaction log that fences its writers. */
async function prepareOwnTopics({ port, desired, onEvent }: ThrottleContext): Promise<void> {
  if ((await missingOwnTopics(port)).length === 0) return;
  await createOwnTopics([], await port.observe(), { port, onEvent, desired: desired() });
}

/** Throws a ProblemError where there is no topic yet to remember in. */
export async function requireJournal(port: ClusterReads): Promise<void> {
  if (await Lease.isPossible(port)) return;
  throw new ProblemError([
    errorProblem('cluster.request-failed', `The topic ${journalTopic} is not there yet`, {
      detail:
        'What a throttle replaces is kept in it, so that it can be put back by whoever comes after a kill.',
      hint: 'The first `topicwright apply` or `topicwright throttle run` on this cluster creates it.',
    }),
  ]);
}

function isDenied(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    error.problems.some(({ code }) => code === 'cluster.permission-missing') &&
    error.problems.every(({ code }) => code === 'cluster.permission-missing' || code === 'plan.refused')
  );
}

function hasCode(error: unknown, wanted: string): error is ProblemError {
  return error instanceof ProblemError && error.problems.some(({ code }) => code === wanted);
}

function nameOf(holder: LeaseRecord | null): string {
  if (!holder) return 'somebody who has just ended';
  const what = holder.role === 'throttle' ? 'the throttle daemon' : 'the apply';
  return `${what} of ${holderText(holder)}`;
}
