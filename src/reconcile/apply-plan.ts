/** Applies a plan: takes the lease, observes again, refuses what is stale, does the steps in order, verifies by observing once more. */
import type { AccessChange } from '../model/access.ts';
import { type ClusterPort, resourceName, type TopicPartition } from '../model/cluster-port.ts';
import type { ClusterState } from '../model/cluster-state.ts';
import { countOf } from '../model/count-of.ts';
import type { DrainedNow } from '../model/drained-now.ts';
import { ownValue } from '../model/own-value.ts';
import type { PartitionChange, Plan, PlanStep } from '../model/plan.ts';
import { type Problem, ProblemError, unwrap, warningProblem } from '../model/problem.ts';
import type { RunOutcome } from '../model/run-record.ts';
import { type BrokerId, formatDuration } from '../model/units.ts';
import { throttleRecords } from '../throttle/throttle-record.ts';
import { applyAccess, remainingAccess, requirePasswords } from './access/apply-access.ts';
import { Announcer } from './announcer.ts';
import { type ApplyContext, interrupted } from './apply-context.ts';
import { awaitOthers } from './await-others.ts';
import { bindPacing } from './bind-pacing.ts';
import { createOwnTopics, missingOwnTopics } from './create-own-topics.ts';
import { deleteTopics } from './delete-topics.ts';
import { disksOf } from './disks.ts';
import { electArrived, electLeaders } from './elect-leaders.ts';
import { type FinishedDrains, finishDrains } from './finish-drains.ts';
import { plannedWindows } from './guardrails/check-guardrails.ts';
import { heldBack } from './guardrails/held-back.ts';
import { requireOpenWindow, requireUnblocked, sentence, shutWindows } from './guardrails/require-allowed.ts';
import { hasChanges } from './has-changes.ts';
import type { Consents } from './hazards/require-consent.ts';
import { heedHazards } from './heed-hazards.ts';
import { heldProblems } from './held-partitions.ts';
import { configClaims, forgetMoves } from './journal-records.ts';
import { Lease } from './lease.ts';
import { adoptMoves } from './moves/adopt-moves.ts';
import type { Flight } from './moves/flight.ts';
import type { Disk } from './moves/lanes.ts';
import { MoveRun } from './moves/move-run.ts';
import { rehearseMoves } from './moves/rehearse-moves.ts';
import { brokersToEmpty, observeDrained, withoutFalseDrains } from './observe-drained.ts';
import { requireAllDone } from './outcomes.ts';
import { remainingSteps } from './remaining-steps.ts';
import { beginRun, endRun, forgetStop } from './run-records.ts';
import { splitSteps } from './split-steps.ts';
import { unfinishedRun } from './unfinished-run.ts';
import { verifyPlan } from './verify-plan.ts';

export interface ApplyOptions extends Consents {
  /** Starts the moves and returns while they go on. */
  readonly detach: boolean;
  /** How long to wait for another apply to end; omitted: not at all. */
  readonly lockTimeoutMs?: number;
}

export interface ApplyReport {
  /** What this run did, in order. */
  readonly applied: readonly PlanStep[];
  /** What this run changed of ACLs, quotas and users. */
  readonly access: readonly AccessChange[];
  /** Steps that were done already, by an earlier run or by somebody else. */
  readonly alreadyDone: number;
  readonly durationMs: number;
  readonly detached: boolean;
  /** What the plan leaves undone, as Kafka can't change it for now; not empty: git's wish is not fulfilled. */
  readonly left: readonly Problem[];
  /** Of topicwright, as seen at the end: `Broker/3` while it is down, as only the broker itself can remove it. */
  readonly throttlesLeft: readonly string[];
  /** The brokers that git drains or replaces, as seen at the end; empty where the run is detached. */
  readonly drained: readonly DrainedNow[];
}

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
    const report = await noteRun(plan, startedAtMs, hasJournal, context, () =>
      applyAlone(plan, options, hasJournal, context),
    );
    const alreadyDone = report.alreadyDone - created.filter((step) => plan.steps.includes(step)).length;
    return { ...report, applied: [...created, ...report.applied], alreadyDone };
  } finally {
    // A lease that can't be given back runs out by itself.
    await lease?.release().catch(() => undefined);
    await announcer.settled();
  }
}

/** Looked at again so often. */
const leaseLookMs = 2_000;

/** Throws a ProblemError `lease.held` where the other one takes longer. */
async function awaitLease(context: ApplyContext, timeoutMs: number): Promise<Lease> {
  const { clock, signal, onEvent } = context;
  const startedAt = clock.now();
  for (let told = false; ; told = true) {
    try {
      return await Lease.acquire(context);
    } catch (error) {
      const leftMs = timeoutMs - (clock.now() - startedAt);
      const isHeld =
        error instanceof ProblemError && error.problems.some(({ code }) => code === 'lease.held');
      if (!isHeld || leftMs <= 0) throw error;
      if (!told)
        onEvent({ kind: 'waiting', what: `${error.message}; waiting up to ${formatDuration(leftMs)}` });
      await clock.sleep(Math.min(leaseLookMs, leftMs), signal);
      if (signal.aborted) throw interrupted();
    }
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
  const { settled } = adoptMoves(await port.observe(), clock.now());
  const steps = unwrap(remainingSteps(plan, settled));
  heedHazards(steps, settled, { plan, desired: context.desired, consents: options });
  return await createOwnTopics(plan.steps, settled, context);
}

/** With a record of its beginning and its end in the journal of runs. */
async function noteRun(
  plan: Plan,
  startedAtMs: number,
  hasJournal: boolean,
  { port, clock, run }: ApplyContext,
  work: () => Promise<Omit<ApplyReport, 'durationMs'>>,
): Promise<ApplyReport> {
  const note = async (outcome: RunOutcome, detail: string): Promise<void> => {
    const times = { startedAtMs, endedAtMs: clock.now() };
    if (hasJournal) await port.appendJournal(endRun(run, plan.digest, times, outcome, detail));
  };
  if (hasJournal) {
    const journal = await port.readJournal();
    await port.appendJournal({ ...beginRun(journal, run, plan.digest, startedAtMs), ...forgetStop(journal) });
  }
  try {
    const report = await work();
    const changes = report.access.length;
    const detail = `${countOf(report.applied.length, 'step')}${changes > 0 ? ` and ${countOf(changes, 'change')} of access` : ''} done`;
    await note(report.detached ? 'detached' : 'done', detail);
    return { ...report, durationMs: clock.now() - startedAtMs };
  } catch (error) {
    // Whoever has taken over notes that this one was cut off; and what keeps a note from being written is told anyway.
    await note(outcomeOf(error), (error as Error).message).catch(() => undefined);
    throw error;
  }
}

function outcomeOf(error: unknown): RunOutcome {
  const isInterrupted =
    error instanceof ProblemError && error.problems.some(({ code }) => code === 'apply.interrupted');
  return isInterrupted ? 'interrupted' : 'failed';
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
  const adopted = adoptMoves(observed, clock.now());
  const steps = unwrap(remainingSteps(plan, adopted.settled));
  heedHazards(steps, adopted.settled, { plan, desired: context.desired, consents: options });
  requirePasswords(plan.access, context.desired);
  const access = plan.access.length > 0 ? remainingAccess(plan.access, await port.readAccess()) : [];
  const claims = hasJournal ? configClaims(observed.journal, plan.journal) : {};
  await record({ ...claims, ...forgetMoves(adopted.over) }, port);
  const { given, taken } = Object.groupBy(access, ({ symbol }) => (symbol === '-' ? 'taken' : 'given'));
  const run = { plan, observed, adopted: adopted.flights, options };
  const { brief, lasting } = splitSteps(steps);
  await applyAccess(given ?? [], context);
  await runSteps(brief, run, context);
  await applyAccess(taken ?? [], context);
  await runLeftMoves(steps, run, context);
  await runSteps(lasting, run, context);
  const detached = options.detach && steps.some((step) => step.kind === 'move-replicas');
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

/** Verifies what was planned, and moves what came onto drained brokers meanwhile. */
async function finish(run: StepsRun, context: ApplyContext): Promise<FinishedDrains> {
  const seen = await verifyPlan(run.plan, context);
  return await finishDrains(run.plan, seen, run.options, context, async (plan, observed) => {
    await runSteps(plan.steps, { ...run, plan, observed, adopted: [] }, context);
    return await verifyPlan(plan, context);
  });
}

function withoutClaims(wanted: Plan['journal'], claims: Readonly<Record<string, string>>): Plan['journal'] {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => ownValue(claims, key) !== value));
}

async function record(records: Plan['journal'], port: ClusterPort): Promise<void> {
  if (Object.keys(records).length > 0) await port.appendJournal(records);
}

interface StepsRun {
  readonly plan: Plan;
  readonly observed: ClusterState;
  /** What an earlier run has left in flight. */
  readonly adopted: readonly Flight[];
  readonly options: ApplyOptions;
}

/** What an earlier run has left goes on together with this one's moves, or by itself where there are none. */
async function runLeftMoves(steps: readonly PlanStep[], run: StepsRun, context: ApplyContext): Promise<void> {
  const { adopted, observed } = run;
  const hasMoves = steps.some((step) => step.kind === 'move-replicas');
  const { throttled } = unfinishedRun(
    observed.journal,
    observed.brokers.map(({ id }) => id),
  );
  if ((adopted.length > 0 || throttled.length > 0) && !hasMoves) await runMoves([], run, context);
}

/** In the order of the plan; neighbouring steps of one kind are done together, in few requests. */
async function runSteps(steps: readonly PlanStep[], run: StepsRun, context: ApplyContext): Promise<void> {
  const { options } = run;
  for (const group of neighbours(steps)) {
    if (context.signal.aborted) throw interrupted();
    for (const step of group) context.onEvent({ kind: 'step-started', step });
    try {
      await runGroup(group, run, context);
    } catch (error) {
      if (group[0]?.kind === 'move-replicas')
        await electArrived(steps, error, context).catch(() => undefined);
      throw error;
    }
    if (options.detach && group[0]?.kind === 'move-replicas') return;
    for (const step of group) context.onEvent({ kind: 'step-finished', step });
  }
}

function neighbours(steps: readonly PlanStep[]): readonly (readonly PlanStep[])[] {
  const groups: PlanStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.[0]?.kind === step.kind) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runGroup(group: readonly PlanStep[], run: StepsRun, context: ApplyContext): Promise<void> {
  const of = <Kind extends PlanStep['kind']>(kind: Kind): StepOf<Kind>[] =>
    group.filter((step): step is StepOf<Kind> => step.kind === kind);
  switch (group[0]?.kind) {
    case 'create-topic':
      return await createTopics(of('create-topic'), context);
    case 'add-partitions':
      return await addPartitions(of('add-partitions'), context);
    case 'set-config':
      return await setConfigs(of('set-config'), context);
    case 'move-replicas':
      return await runMoves(
        of('move-replicas').flatMap((step) => step.partitions),
        run,
        context,
      );
    case 'elect-leaders':
      return await electLeaders(of('elect-leaders'), context);
    case 'delete-topic':
      return await deleteTopics(of('delete-topic'), { plan: run.plan, consents: run.options }, context);
    case undefined:
  }
}

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;

async function createTopics(steps: readonly StepOf<'create-topic'>[], { port }: ApplyContext): Promise<void> {
  const topics = steps.map(({ topic, assignments, configs }) => ({ name: topic, assignments, configs }));
  requireAllDone('Creation', await port.createTopics(topics));
}

async function addPartitions(
  steps: readonly StepOf<'add-partitions'>[],
  { port }: ApplyContext,
): Promise<void> {
  requireAllDone('Adding partitions', await port.addPartitions(steps));
}

async function setConfigs(steps: readonly StepOf<'set-config'>[], { port }: ApplyContext): Promise<void> {
  const outcomes = await port.alterConfigs(
    steps.map(({ topic, changes }) => ({
      resource: { kind: 'topic', name: topic },
      operations: changes.map(({ key, to }) =>
        to === null ? { operation: 'delete', key } : { operation: 'set', key, value: to },
      ),
    })),
  );
  requireAllDone('Setting configs', outcomes);
}

async function runMoves(
  changes: readonly PartitionChange[],
  { plan, observed, adopted, options }: StepsRun,
  context: ApplyContext,
): Promise<void> {
  const disks = plannedDisks(plan, observed);
  const configs = new Map(observed.topics.map((topic) => [topic.name, topic.configs]));
  const minIsrOf = (topic: string): number =>
    Number(configs.get(topic)?.['min.insync.replicas'] ?? observed.topicDefaults['min.insync.replicas'] ?? 1);
  const run = new MoveRun(
    {
      ...{ changes, adopted, disks, minIsrOf, isNew: newPartitions(plan.steps) },
      throttlesLeft: throttleRecords(observed.journal),
      pacingOf: bindPacing(context.desired, observed),
      maxRate: plan.throttle.maxRate,
      mayPassLimit: new Set(rehearseMoves(changes, disks).overLimit),
      heldBack: heldBack(context.desired.guardrails),
    },
    context,
  );
  await (options.detach ? run.detach() : run.run());
}

function newPartitions(steps: readonly PlanStep[]): (partition: TopicPartition) => boolean {
  const from = new Map(
    steps.flatMap((step) => {
      if (step.kind === 'create-topic') return [[step.topic, 0] as const];
      return step.kind === 'add-partitions' ? [[step.topic, step.existing] as const] : [];
    }),
  );
  return ({ topic, partition }) => partition >= (from.get(topic) ?? Number.POSITIVE_INFINITY);
}

function plannedDisks(plan: Plan, observed: ClusterState): ReadonlyMap<BrokerId, Disk> {
  const limits = new Map(plan.brokers.map(({ id, diskLimitBytes }) => [id, diskLimitBytes]));
  const disks = disksOf(observed.brokers, observed.topics, []);
  return new Map([...disks].map(([id, disk]) => [id, { ...disk, limitBytes: limits.get(id) ?? null }]));
}
