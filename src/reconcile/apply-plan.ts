/** Applies a plan: observes again, refuses what is stale, does the steps in order, verifies by observing once more. */
import { type ClusterPort, journalTopic, type TopicPartition } from '../model/cluster-port.ts';
import type { ClusterState } from '../model/cluster-state.ts';
import type { Plan, PlanStep } from '../model/plan.ts';
import { errorProblem, ProblemError, unwrap } from '../model/problem.ts';
import type { BrokerId } from '../model/units.ts';
import { type ApplyContext, interrupted } from './apply-context.ts';
import { disksOf } from './disks.ts';
import { finishLastRun } from './finish-last-run.ts';
import { configClaims } from './journal-records.ts';
import { detachMoves, type MoveRequest, moveReplicas } from './move-replicas.ts';
import { describeOutcome, requireAllDone } from './outcomes.ts';
import { remainingSteps } from './remaining-steps.ts';
import type { Disk } from './schedule-waves.ts';
import { verifyPlan } from './verify-plan.ts';

export interface ApplyOptions {
  /** Deletes topics that hold data. */
  readonly allowDataLoss: boolean;
  /** Starts the moves and returns while they go on. */
  readonly detach: boolean;
}

export interface ApplyReport {
  /** What this run did, in order. */
  readonly applied: readonly PlanStep[];
  /** Steps that were done already, by an earlier run or by somebody else. */
  readonly alreadyDone: number;
  readonly durationMs: number;
  readonly detached: boolean;
}

/** Throws a ProblemError: `plan.stale` and `plan.data-loss` before anything is changed, `apply.*` afterwards. */
export async function applyPlan(
  plan: Plan,
  options: ApplyOptions,
  context: ApplyContext,
): Promise<ApplyReport> {
  const startedAt = context.clock.now();
  const observed = await finishLastRun(await context.port.observe(), context);
  const steps = unwrap(remainingSteps(plan, observed));
  if (!options.allowDataLoss) refuseDataLoss(steps, observed);
  const [journalSteps, otherSteps] = separate(steps, isJournalCreation);
  await runSteps(journalSteps, plan, observed, options, context);
  const hasJournal = journalSteps.length > 0 || observed.topics.some(({ name }) => name === journalTopic);
  const claims = hasJournal ? configClaims(observed.journal, plan.journal) : {};
  await record(claims, context.port);
  await runSteps(otherSteps, plan, observed, options, context);
  const detached = options.detach && steps.some((step) => step.kind === 'move-replicas');
  if (!detached) {
    await verifyPlan(plan, context);
    if (hasJournal) await record(withoutClaims(plan.journal, claims), context.port);
  }
  return {
    applied: steps,
    alreadyDone: plan.steps.length - steps.length,
    durationMs: context.clock.now() - startedAt,
    detached,
  };
}

/** The journal comes first: what a run sets is written there before it is set. */
function isJournalCreation(step: PlanStep): boolean {
  return step.kind === 'create-topic' && step.topic === journalTopic;
}

function separate<Item>(
  items: readonly Item[],
  matches: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(matches), items.filter((item) => !matches(item))];
}

function withoutClaims(wanted: Plan['journal'], claims: Readonly<Record<string, string>>): Plan['journal'] {
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => claims[key] !== value));
}

async function record(records: Plan['journal'], port: ClusterPort): Promise<void> {
  if (Object.keys(records).length > 0) await port.appendJournal(records);
}

/** In the order of the plan; neighbouring steps of one kind are done together, in few requests. */
async function runSteps(
  steps: readonly PlanStep[],
  plan: Plan,
  observed: ClusterState,
  options: ApplyOptions,
  context: ApplyContext,
): Promise<void> {
  for (const group of neighbours(steps)) {
    if (context.signal.aborted) throw interrupted();
    for (const step of group) context.onEvent({ kind: 'step-started', step });
    await runGroup(group, plan, observed, options, context);
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

async function runGroup(
  group: readonly PlanStep[],
  plan: Plan,
  observed: ClusterState,
  options: ApplyOptions,
  context: ApplyContext,
): Promise<void> {
  const of = <Kind extends PlanStep['kind']>(kind: Kind): StepOf<Kind>[] =>
    group.filter((step): step is StepOf<Kind> => step.kind === kind);
  switch (group[0]?.kind) {
    case 'create-topic':
      return await createTopics(of('create-topic'), context);
    case 'add-partitions':
      return await addPartitions(of('add-partitions'), context);
    case 'set-config':
      return await setConfigs(of('set-config'), context);
    case 'move-replicas': {
      const changes = of('move-replicas').flatMap((step) => step.partitions);
      const request: MoveRequest = { changes, rate: plan.throttle.rate, disks: plannedDisks(plan, observed) };
      return await (options.detach ? detachMoves : moveReplicas)(request, context);
    }
    case 'elect-leaders':
      return await electLeaders(of('elect-leaders'), context);
    case 'delete-topic':
      return await deleteTopics(of('delete-topic'), context);
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

async function deleteTopics(steps: readonly StepOf<'delete-topic'>[], { port }: ApplyContext): Promise<void> {
  requireAllDone('Deletion', await port.deleteTopics(steps.map(({ topic }) => topic)));
}

/** A preferred leader that is not in sync yet is no failure: Kafka elects it once it is. */
async function electLeaders(
  steps: readonly StepOf<'elect-leaders'>[],
  { port, onEvent }: ApplyContext,
): Promise<void> {
  const wanted = steps.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition }): TopicPartition => ({ topic, partition })),
  );
  for (const outcome of await port.electLeaders(wanted)) {
    if (outcome.error === null) continue;
    const { topic, partition } = outcome.resource;
    const problem = errorProblem('cluster.request-failed', `${topic}/${partition} keeps its leader`, {
      detail: describeOutcome(outcome),
      hint: 'Apply again once all its replicas are in sync.',
      resource: `Topic/${topic}`,
    });
    onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
  }
}

function plannedDisks(plan: Plan, observed: ClusterState): ReadonlyMap<BrokerId, Disk> {
  const limits = new Map(plan.brokers.map(({ id, diskLimitBytes }) => [id, diskLimitBytes]));
  const disks = disksOf(observed.brokers, observed.topics, []);
  return new Map([...disks].map(([id, disk]) => [id, { ...disk, limitBytes: limits.get(id) ?? null }]));
}

function refuseDataLoss(steps: readonly PlanStep[], observed: ClusterState): void {
  const live = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const holding = steps.filter(
    (step) =>
      step.kind === 'delete-topic' &&
      live.get(step.topic)?.partitions.some((partition) => partition.sizeBytes > 0),
  );
  if (holding.length === 0) return;
  throw new ProblemError(
    holding.map(({ topic, source }) =>
      errorProblem('plan.data-loss', `Topic ${topic} holds data and would be deleted`, {
        detail: 'Nothing was changed.',
        hint: 'If its records are no longer needed, apply with --allow-data-loss.',
        source,
        resource: `Topic/${topic}`,
      }),
    ),
  );
}
