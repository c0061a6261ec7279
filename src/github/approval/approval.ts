/** What people have seen of what an apply is about to do: the plans of all pull requests that it brings. */
import {
  type ClusterState,
  type DesiredState,
  makePlan,
  type Plan,
  type Problem,
  ProblemError,
  parsePlanFile,
  unseenEffects,
  unwrap,
} from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { appliedCommit } from '../../reconcile/journal/journal-records.ts';
import { type ActionContext, manifestsOf, readFile } from '../action-context.ts';
import { findDriftRun } from './drift-run.ts';
import { findMerged } from './merged-pulls.ts';
import { findShown, type ShownPlans } from './shown-plans.ts';

export interface Approval {
  /** Of the pull requests that the apply brings, the oldest first. */
  readonly pulls: readonly number[];
  /** What they, and the drift run that was approved, have shown of this cluster, in the same order. */
  readonly shown: readonly Plan[];
  readonly doubts: readonly string[];
  /** A later commit has been applied. */
  readonly isOutdated: boolean;
}

/** Of one cluster. */
export async function findApproval(
  cluster: string,
  { journal }: ClusterState,
  context: ActionContext,
): Promise<Approval> {
  const applied = appliedCommit(journal, manifestsOf(context));
  const merged = await findMerged(applied, context);
  const found: ShownPlans[] = [];
  for (const pull of merged.pulls) found.push(await findShown(pull, context));
  const { shownRun } = context.inputs;
  if (shownRun !== null) found.push(await findDriftRun(shownRun, context));
  const shown = found.flatMap(({ plans }) => plans).filter((plan) => plan.cluster === cluster);
  return {
    pulls: merged.pulls.map(({ number }) => number),
    shown: context.inputs.planFile === null ? shown : [planInFile(context.inputs.planFile, shown)],
    doubts: found.flatMap(({ doubts }) => doubts),
    isOutdated: merged.isOutdated,
  };
}

function planInFile(file: string, shown: readonly Plan[]): Plan {
  const plan = unwrap(parsePlanFile(readFile(file, 'plan-file'), file));
  if (shown.some(({ digest }) => digest === plan.digest)) return plan;
  throw new ProblemError([
    errorProblem('plan.unreviewed', `${file} is not a plan that a merged pull request has shown`, {
      detail: `It is ${plan.digest.slice(0, 12)}; shown ${shown.length === 1 ? 'was' : 'were'} ${shown.map(({ digest }) => digest.slice(0, 12)).join(', ') || 'none'}.`,
      hint: 'Omit plan-file: the Action finds the plans in the artifacts of the plan runs.',
    }),
  ]);
}

/**
 * What main wants now, with everything where it was shown as far as that leaves nothing to do; otherwise as the planner has it now.
 * Throws a ProblemError `plan.unreviewed` where nobody has seen all of either, and `plan.stale` where main is older than the cluster.
 */
export function chooseApproved(
  { desired, state }: { readonly desired: DesiredState; readonly state: ClusterState },
  fresh: Plan,
  approval: Approval,
  context: ActionContext,
): Plan {
  const { shown } = approval;
  const { planOptions, requireApprovedPlan } = context.inputs;
  const followed =
    shown.length === 0 ? fresh : unwrap(makePlan(desired, state, { ...planOptions, following: shown }));
  if (!requireApprovedPlan) return followed;
  if (approval.isOutdated) throw new ProblemError([outdated(context.run.sha)]);
  const unseen = unseenEffects(followed, shown);
  if (unseen.length === 0) return followed;
  const unseenAnew = unseenEffects(fresh, shown);
  if (unseenAnew.length === 0) {
    context.log(
      'The cluster or git has changed since the review: replicas are placed again, within what was shown.',
    );
    return fresh;
  }
  throw new ProblemError([unreviewed(desired.cluster.name, unseen, approval, context)]);
}

const listed = 20;

function unreviewed(
  cluster: string,
  unseen: readonly string[],
  { pulls, doubts }: Approval,
  { inputs }: ActionContext,
): Problem {
  const from =
    pulls.length === 0
      ? 'This commit came from no merged pull request.'
      : `Merged ${pulls.length === 1 ? 'was' : 'were'} ${pulls.map((number) => `#${number}`).join(', ')}.`;
  const why = doubts.length > 0 ? ` Not trusted: ${doubts.join('; ')}.` : '';
  return errorProblem(
    'plan.unreviewed',
    `No pull request has shown ${countOf(unseen.length, 'effect')} of applying to cluster ${cluster}`,
    {
      detail: `Nothing was changed. Not shown: ${nameSome(unseen, listed, '; ')}. ${from}${why}`,
      hint: `Open a pull request that changes a file below ${inputs.paths.join(' or ')}, if only a comment: its plan shows everything that is pending. Or set require-approved-plan: false.`,
      resource: `Cluster/${cluster}`,
    },
  );
}

function outdated(sha: string | null): Problem {
  return errorProblem('plan.stale', 'A later commit was already applied', {
    detail: `This run is of ${sha?.slice(0, 7)}: applying it would revert later changes. Nothing was changed.`,
    hint: 'Run the workflow of the latest commit again instead.',
  });
}
