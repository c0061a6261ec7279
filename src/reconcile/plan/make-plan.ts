/** From what git wants and what the cluster has to the plan between them: pure, and the same for the same input. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { journalProblems } from '../../model/journal/read-journal.ts';
import type { PartitionChange, Plan, PlanStep } from '../../model/plan/plan.ts';
import type { MoveRule } from '../../model/plan/plan-summary.ts';
import type { Selection } from '../../model/plan/plan-target.ts';
import type { Problem, Result } from '../../model/problem/problem.ts';
import { type BoundCluster, bindCluster, withoutOwnTopics } from '../bind/bind-cluster.ts';
import { isOwnCreation } from '../observe/own-topics.ts';
import { diffTopics } from './diff-topics.ts';
import { type PlacementOptions, placePartitions } from './place-partitions.ts';
import { placementQuestion } from './placement-question.ts';
import { type RateOptions, requireRates } from './require-rates.ts';
import { writePlan } from './write-plan.ts';

export interface PlanOptions extends Selection, PlacementOptions, RateOptions {
  /** Creates the topics that topicwright itself needs also where nothing else is to be done. */
  readonly ownTopicsAlone?: boolean;
}

/** All problems at once: of the declarations against this cluster first, then of the placement. */
export function makePlan(
  desired: DesiredState,
  cluster: ClusterState,
  options: PlanOptions = {},
): Result<Plan> {
  const live = options.traffic ? { ...cluster, traffic: options.traffic } : cluster;
  const unreadable = journalProblems(live.journal);
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const movesAlone = options.relief || options.emptying !== undefined;
  const rates = requireRates(desired, live, options);
  if (rates.problems.length > 0) return { ok: false, problems: rates.problems };
  const bound = bindCluster(rates.desired, live, { ...options, movesAlone });
  const plan = planFor(bound, options, rates.warnings);
  const isCertain = options.ownTopicsAlone || bound.ownTopics.missing.length === 0;
  if (isCertain || (plan.ok && isAskedFor(plan.value))) return plan;
  // Nothing is recorded, and no lease taken, where there is nothing else to do.
  const others = planFor(withoutOwnTopics(bound), options, rates.warnings);
  return others.ok && others.value.steps.length + others.value.access.length === 0 ? others : plan;
}

function planFor(bound: BoundCluster, options: PlacementOptions, warnings: readonly Problem[]): Result<Plan> {
  const diff = diffTopics(bound);
  const question = placementQuestion(bound, diff);
  const problems = [...bound.problems, ...diff.problems, ...question.problems];
  if (problems.length > 0) return { ok: false, problems };
  const placed = placePartitions(bound, question.problem, options);
  if (!placed.ok) return placed;
  const value = { ...placed.value, warnings: [...warnings, ...placed.value.warnings] };
  return { ok: true, value: writePlan(bound, diff, value), warnings: [] };
}

/** Whether it holds a change that has nothing to do with what topicwright itself needs. */
function isAskedFor({ steps, access }: Plan): boolean {
  return access.length > 0 || steps.some((step) => !isOwnCreation(step) && !isForBalance(step));
}

const balanceRules: readonly MoveRule[] = [
  'storage-balance',
  'replica-balance',
  'traffic-balance',
  'leader-balance',
  'failover',
  'disk-balance',
];

function isForBalance(step: PlanStep): boolean {
  if (step.kind === 'elect-leaders') return true;
  const isBalance = ({ reason }: Pick<PartitionChange, 'reason'>): boolean =>
    balanceRules.includes(reason.rule);
  if (step.kind === 'move-log-dirs') return step.replicas.every(isBalance);
  return step.kind === 'move-replicas' && step.partitions.every(isBalance);
}
