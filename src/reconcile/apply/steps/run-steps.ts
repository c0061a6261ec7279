/** Does the steps of a plan in order, past what Kafka refuses. */

import type { MoveReplicasStep, PartitionChange, PlanStep } from '../../../model/plan/plan.ts';
import { recordedFacts } from '../../journal/recorded-facts.ts';
import { unfinishedRun } from '../../journal/unfinished-run.ts';
import { type ApplyContext, interrupted } from '../apply-context.ts';
import { addPartitions, createTopics, type Refused, setConfigs } from './change-topics.ts';
import { deleteTopics } from './delete-topics.ts';
import { electArrived, electLeaders } from './elect-leaders.ts';
import { runLogDirMoves } from './run-log-dir-moves.ts';
import { haveRoom, runMoves } from './run-moves.ts';
import type { Setbacks } from './setbacks.ts';
import type { StepsRun } from './steps-run.ts';
import { noRoom } from './why-left.ts';

/**
 * In the order of the plan; neighbouring steps of one kind are done together, in few requests. A step that Kafka refuses is noted in the
 * setbacks, and later steps of its topic are left. Whatever else goes wrong is thrown.
 */
export async function runSteps(
  steps: readonly PlanStep[],
  run: StepsRun,
  context: ApplyContext,
): Promise<void> {
  const { options, setbacks } = run;
  for (const group of neighbours(steps)) {
    if (context.signal.aborted) throw interrupted();
    const ready = withoutLeft(group, run);
    for (const step of ready) context.onEvent({ kind: 'step-started', step });
    noteResults(ready, await tryGroup(ready, steps, run, context), setbacks, context);
    if (options.detach && isLasting(ready[0])) return;
    for (const step of ready) if (!setbacks.isUndone(step)) context.onEvent({ kind: 'step-finished', step });
  }
}

/** Of moves that end early, what has arrived still gets its preferred leader. */
async function tryGroup(
  group: readonly PlanStep[],
  steps: readonly PlanStep[],
  run: StepsRun,
  context: ApplyContext,
): Promise<Refused> {
  try {
    return await runGroup(group, run, context);
  } catch (error) {
    if (group[0]?.kind === 'move-replicas') await electArrived(steps, error, context).catch(() => undefined);
    throw error;
  }
}

/** What an earlier run has left goes on together with this one's moves, or by itself where there are none. */
export async function runLeftMoves(
  steps: readonly PlanStep[],
  run: StepsRun,
  context: ApplyContext,
): Promise<void> {
  const { takenOver, observed, setbacks } = run;
  const moves = steps.filter(isMove);
  const ready = moves.filter((step) => setbacks.whyNot(step) === null);
  const hasMoves = ready.length > 0 && haveRoom(changesOf(ready), changesOf(moves), run);
  const { throttled } = unfinishedRun(
    recordedFacts(observed.journal),
    observed.brokers.map(({ id }) => id),
  );
  if ((takenOver.length > 0 || throttled.length > 0) && !hasMoves) await runMoves([], run, context);
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

/** Those that nothing speaks against; the others are noted as left. */
function withoutLeft(group: readonly PlanStep[], run: StepsRun): readonly PlanStep[] {
  const { setbacks } = run;
  const reasons = new Map(group.map((step) => [step, setbacks.whyNot(step)]));
  const ready = group.filter((step) => reasons.get(step) === null);
  const moves = ready.filter(isMove);
  const isTight = !haveRoom(changesOf(moves), changesOf(group.filter(isMove)), run);
  for (const step of group) {
    const why = reasons.get(step) ?? (isTight ? noRoom : null);
    if (why !== null) setbacks.stepLeft(step, why);
  }
  return isTight ? [] : ready;
}

/** It goes on in Kafka once it has begun. */
const isLasting = (step: PlanStep | undefined): boolean =>
  step?.kind === 'move-replicas' || step?.kind === 'move-log-dirs';

const isMove = (step: PlanStep): step is MoveReplicasStep => step.kind === 'move-replicas';
const changesOf = (steps: readonly MoveReplicasStep[]): readonly PartitionChange[] =>
  steps.flatMap(({ partitions }) => partitions);

function noteResults(
  steps: readonly PlanStep[],
  refused: Refused,
  setbacks: Setbacks,
  { onEvent }: ApplyContext,
): void {
  for (const step of steps) {
    const problems = refused.get(step.topic);
    if (!problems) {
      setbacks.stepDone(step);
      continue;
    }
    setbacks.stepFailed(step, problems);
    // The run may go on for hours.
    for (const problem of problems)
      onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
  }
}

const none: Refused = new Map();

async function runGroup(group: readonly PlanStep[], run: StepsRun, context: ApplyContext): Promise<Refused> {
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
      await runMoves(changesOf(of('move-replicas')), run, context);
      return none;
    case 'move-log-dirs':
      await runLogDirMoves(
        of('move-log-dirs').flatMap(({ replicas }) => replicas),
        run,
        context,
      );
      return none;
    case 'elect-leaders':
      await electLeaders(of('elect-leaders'), context);
      return none;
    case 'delete-topic':
      return await deleteTopics(of('delete-topic'), { plan: run.plan, consents: run.options }, context);
    case undefined:
      return none;
  }
}

type StepOf<Kind extends PlanStep['kind']> = Extract<PlanStep, { kind: Kind }>;
