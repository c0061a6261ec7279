/** Applies a plan: takes the lease, observes again, refuses what is stale, does the steps in order, verifies by observing once more. */

import type { AccessChange } from '../../model/cluster/access.ts';
import type { JournalPort } from '../../model/cluster/port/journal-port.ts';
import { resourceName } from '../../model/cluster/port/resources.ts';
import type { Plan, PlanStep } from '../../model/plan/plan.ts';
import { ProblemError, unwrap, warningProblem } from '../../model/problem/problem.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { throttleRecords } from '../../throttle/configs/throttle-record.ts';
import { heldProblems } from '../bind/held-partitions.ts';
import { plannedWindows } from '../guardrails/check-guardrails.ts';
import { requireOpenWindow, requireUnblocked, sentence, shutWindows } from '../guardrails/require-allowed.ts';
import { configClaims, forgetMoves } from '../journal/journal-records.ts';
import { Lease } from '../journal/lease.ts';
import { hasChanges } from '../plan/has-changes.ts';
import { splitSteps } from '../plan/steps/split-steps.ts';
import { requireAccepted } from '../refusals/ask-brokers.ts';
import { Announcer } from './announcer.ts';
import type { ApplyContext } from './apply-context.ts';
import type { ApplyOptions, ApplyReport } from './apply-options.ts';
import { awaitLease } from './await-lease.ts';
import { awaitOthers } from './await-others.ts';
import { type FinishedDrains, finishDrains } from './finish-drains.ts';
import { heedHazards } from './heed-hazards.ts';
import { journalOfDone, withdrawnClaims } from './journal-of-done.ts';
import { takeOverMoves } from './moves/take-over-moves.ts';
import { noteRun } from './note-run.ts';
import { brokersToEmpty, observeDrained, withoutFalseDrains } from './observe-drained.ts';
import { remainingSteps } from './remaining-steps.ts';
import { applyAccess, remainingAccess, requirePasswords } from './steps/apply-access.ts';
import { createOwnTopics, missingOwnTopics } from './steps/create-own-topics.ts';
import { withoutKept } from './steps/kept-access.ts';
import { finishLogDirMoves } from './steps/run-log-dir-moves.ts';
import { runLeftMoves, runSteps } from './steps/run-steps.ts';
import { Setbacks } from './steps/setbacks.ts';
import type { StepsRun } from './steps/steps-run.ts';
import { verifyPlan } from './verify-plan.ts';

export type { ApplyOptions, ApplyReport };

/**
 * Throws a ProblemError: `plan.blocked`, `plan.stale`, `plan.data-loss`, `plan.less-safety` and `lease.held` before anything is
 * changed, `apply.*` and `lease.lost` afterwards.
 */
export async function applyPlan(
  plan: Plan,
  options: ApplyOptions,
  given: ApplyContext,
): Promise<ApplyReport> {
  requireUnblocked(plan);
  heedWindows(given);
  const announcer = new Announcer('apply', given);
  const context = { ...given, onEvent: announcer.onEvent };
  const startedAtMs = context.clock.now();
  const created = await prepareLease(plan, options, context);
  const hasJournal = await Lease.isPossible(context.port);
  const lease = hasJournal ? await awaitLease(context, options.lockTimeoutMs ?? 0) : null;
  try {
    const noted = { digest: plan.digest, startedAtMs, hasJournal };
    const report = await noteRun(noted, context, () => applyAlone(plan, options, hasJournal, context));
    const alreadyDone = report.alreadyDone - created.filter((step) => plan.steps.includes(step)).length;
    return { ...report, applied: [...created, ...report.applied], alreadyDone };
  } finally {
    // A lease that can't be given back runs out by itself.
    await lease?.release().catch(() => undefined);
    await announcer.settled();
  }
}

/** Those of git as it is now, as with the policies of throttles. */
function heedWindows({ desired, clock, onEvent }: ApplyContext): void {
  const planned = plannedWindows(desired.guardrails);
  requireOpenWindow(planned, clock.now());
  for (const { text } of shutWindows(planned, clock.now()))
    onEvent({ kind: 'warning', problem: warningProblem('plan.note', sentence(text)) });
}

/** What a lease needs comes first, once it is clear that the plan can be applied. Returns the steps that were done. */
async function prepareLease(
  plan: Plan,
  options: ApplyOptions,
  context: ApplyContext,
): Promise<readonly PlanStep[]> {
  const { port, clock } = context;
  if (!hasChanges(plan) || (await missingOwnTopics(port)).length === 0) return [];
  const { settled } = takeOverMoves(await port.observe(), clock.now());
  const steps = unwrap(remainingSteps(plan, settled));
  heedHazards(steps, settled, { plan, desired: context.desired, consents: options });
  await requireAccepted({ steps, access: plan.access }, port);
  return await createOwnTopics(plan.steps, settled, context);
}

/** Nobody else applies meanwhile. */
async function applyAlone(
  plan: Plan,
  options: ApplyOptions,
  hasJournal: boolean,
  context: ApplyContext,
): Promise<Omit<ApplyReport, 'durationMs'>> {
  const { port, clock } = context;
  const first = await port.observe();
  const observed = (await awaitOthers(plan, first, context)) ? await port.observe() : first;
  const takenOver = takeOverMoves(observed, clock.now());
  const steps = unwrap(remainingSteps(plan, takenOver.settled));
  heedHazards(steps, takenOver.settled, { plan, desired: context.desired, consents: options });
  requirePasswords(plan.access, context.desired);
  const access = plan.access.length > 0 ? remainingAccess(plan.access, await port.readAccess()) : [];
  await requireAccepted({ steps, access }, port);
  const claims = hasJournal ? configClaims(observed.journal, plan.journal) : {};
  await record({ ...claims, ...forgetMoves(takenOver.over) }, port);
  const setbacks = new Setbacks();
  const run = { plan, observed, takenOver: takenOver.flights, options, setbacks };
  if (!options.detach) await finishLogDirMoves(observed, context);
  await doAll(steps, access, run, claims, context);
  const detached =
    options.detach && steps.some(({ kind }) => kind === 'move-replicas' || kind === 'move-log-dirs');
  if (!setbacks.isEmpty) return await endIncomplete(run, { detached, hasJournal, claims }, context);
  const ended = detached ? { seen: observed, more: [] } : await finish(run, context);
  if (!detached && hasJournal)
    await record(withoutFalseDrains(withoutClaims(plan.journal, claims), ended.seen), port);
  return {
    ...{
      applied: [...steps, ...ended.more],
      access,
      alreadyDone: plan.steps.length - steps.length,
      detached,
    },
    left: heldProblems(plan),
    throttlesLeft: throttleRecords(ended.seen.journal).map(({ resource }) => resourceName(resource)),
    drained: detached ? [] : observeDrained(brokersToEmpty(context.desired), ended.seen),
  };
}

/** What gives access first; what takes it away before the steps that may last for hours, or delete. */
async function doAll(
  steps: readonly PlanStep[],
  access: readonly AccessChange[],
  run: StepsRun,
  claims: Claims,
  context: ApplyContext,
): Promise<void> {
  const { plan, observed, setbacks } = run;
  const { given = [], taken = [] } = Object.groupBy(access, ({ symbol }) =>
    symbol === '-' ? 'taken' : 'given',
  );
  const { brief, lasting } = splitSteps(steps);
  try {
    await applyAccess(given, context, setbacks);
    await runSteps(brief, run, context);
    await record(withdrawnClaims(claims, plan, observed.journal, setbacks), context.port);
    await applyAccess(withoutKept(taken, setbacks), context, setbacks);
    await runLeftMoves(steps, run, context);
    await runSteps(lasting, run, context);
  } catch (error) {
    throw setbacks.joinedTo(error);
  }
}

type Claims = Readonly<Record<string, string>>;

/** Verifies and records what was done; throws a ProblemError with what was not, and why. */
async function endIncomplete(
  { plan, observed, setbacks }: StepsRun,
  { detached, hasJournal, claims }: EndedRun,
  context: ApplyContext,
): Promise<never> {
  const done = {
    ...plan,
    steps: plan.steps.filter((step) => !setbacks.isUndone(step)),
    access: plan.access.filter((change) => !setbacks.isUndoneAccess(change)),
  };
  try {
    if (hasJournal) await record(withdrawnClaims(claims, plan, observed.journal, setbacks), context.port);
    const seen = detached ? null : await verifyPlan(done, context);
    if (hasJournal && seen)
      await record(
        withoutFalseDrains(withoutClaims(journalOfDone(plan, setbacks), claims), seen),
        context.port,
      );
  } catch (error) {
    throw setbacks.joinedTo(error);
  }
  throw new ProblemError([...setbacks.problems(), ...heldProblems(plan)]);
}

interface EndedRun {
  readonly detached: boolean;
  readonly hasJournal: boolean;
  readonly claims: Claims;
}

/** Verifies what was planned, and moves what came onto drained brokers meanwhile. */
async function finish(run: StepsRun, context: ApplyContext): Promise<FinishedDrains> {
  const seen = await verifyPlan(run.plan, context);
  return await finishDrains(run.plan, seen, run.options, context, async (plan, observed) => {
    await runSteps(plan.steps, { ...run, plan, observed, takenOver: [] }, context);
    return await verifyPlan(plan, context);
  });
}

function withoutClaims(wanted: Plan['journal'], claims: Readonly<Record<string, string>>): Plan['journal'] {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => ownValue(claims, key) !== value));
}

async function record(records: Plan['journal'], port: JournalPort): Promise<void> {
  if (Object.keys(records).length > 0) await port.appendJournal(records);
}
