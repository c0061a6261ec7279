/** `mode: apply`: applies what the pull request has shown, and reports there how it goes. */
import path from 'node:path';
import {
  type ApplyContext,
  type ApplyReport,
  applyPlan,
  blockedBy,
  type ClusterConnection,
  type ClusterState,
  consentProblems,
  type DesiredState,
  hasChanges,
  heldProblems,
  makePlan,
  observeFor,
  type Plan,
  type Prediction,
  ProblemError,
  remainingAccessOf,
  remainingOf,
  unwantedBy,
  unwrap,
  withCluster,
  worseThan,
} from '../index.ts';
import { append } from '../model/long-lists.ts';
import { errorProblem, type Problem } from '../model/problem.ts';
import { visible } from '../model/visible-text.ts';
import { planHeadline } from '../report/plan-headline.ts';
import { renderApplyEvent } from '../report/render-apply-event.ts';
import { type ActionContext, durationProblems, loadDesired, rehearse, writeFile } from './action-context.ts';
import { ApplyReporter } from './apply-reporter.ts';
import type { ClusterResult, ModeResult } from './outputs.ts';
import { findMerged, findReviewed, type MergedPullRequest, type Reviewed } from './reviewed-plan.ts';
import { runOf } from './run-identity.ts';

export async function applyMode(context: ActionContext): Promise<ModeResult> {
  const { clusters, warnings } = loadDesired(context);
  const merged = await findMerged(context);
  const signal = abortOnSignals(context);
  const results: ClusterResult[] = [];
  const problems: Problem[] = [...warnings];
  for (const desired of clusters) {
    const done = await applyCluster(desired, merged, signal, context);
    append(results, done.results);
    append(problems, done.problems);
  }
  return { results, problems, exitCode: 0, fails: false };
}

interface Outcome {
  readonly results: readonly ClusterResult[];
  readonly problems: readonly Problem[];
}

async function applyCluster(
  desired: DesiredState,
  merged: MergedPullRequest | null,
  signal: AbortSignal,
  context: ActionContext,
): Promise<Outcome> {
  const { name } = desired.cluster;
  const reporter = new ApplyReporter(name, merged?.number ?? null, context);
  let planned: Planned | null = null;
  try {
    const reviewed = merged ? await findReviewed(name, merged, context) : null;
    if (!reviewed && context.inputs.requireApprovedPlan) throw new ProblemError([unreviewed(name, merged)]);
    const { report, left } = await withCluster(desired, async (connection) => {
      const chosen = await choosePlan(desired, reviewed, connection, context);
      planned = chosen;
      const run = { desired, connection, signal, reporter, context };
      return { report: await applyChosen(chosen, run), left: heldProblems(chosen.plan) };
    });
    const url = await reporter.end(planned, report, left);
    return { results: planned ? [resultOf(planned, url, context)] : [], problems: left };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const url = await reporter.fail(error.problems);
    return { results: planned ? [resultOf(planned, url, context)] : [], problems: error.problems };
  }
}

interface Planned {
  readonly plan: Plan;
  readonly prediction: Prediction | null;
}

/** The reviewed plan while it fits the cluster; otherwise a new one, as long as it is no worse. */
async function choosePlan(
  desired: DesiredState,
  reviewed: Reviewed | null,
  { port }: ClusterConnection,
  context: ActionContext,
): Promise<Planned> {
  const { inputs, log } = context;
  const state = await observeFor(desired, port);
  const fresh = unwrap(makePlan(desired, state, inputs.planOptions));
  const plan = chooseFrom(fresh, reviewed, state, log);
  const { prediction } = await rehearse(plan, desired, { state, load: null });
  const problems = [
    ...consentProblems(plan.steps, inputs.consents),
    ...durationProblems(prediction, desired, inputs),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
  return { plan, prediction };
}

/** Throws a ProblemError `plan.stale` where there is none that anybody has approved. */
function chooseFrom(
  fresh: Plan,
  reviewed: Reviewed | null,
  state: ClusterState,
  log: (text: string) => void,
): Plan {
  if (!reviewed || !hasChanges(fresh)) return fresh;
  const { plan, shown } = reviewed;
  if (fresh.digest === shown.digest) return fresh;
  if (!plan) throw new ProblemError([noArtifact(shown.digest)]);
  const remaining = remainingOf(plan, state);
  const access = remainingAccessOf(plan, state);
  if (remaining.ok && unwantedBy(fresh, remaining.value, access).length === 0) return plan;
  const worse = worseThan(plan, fresh);
  if (worse.length > 0) throw new ProblemError([worldMoved(worse)]);
  log(
    'The cluster or git has changed since the review. The new plan is no worse than the reviewed one: it is applied instead.',
  );
  return fresh;
}

async function applyChosen(
  { plan }: Planned,
  run: {
    readonly desired: DesiredState;
    readonly connection: ClusterConnection;
    readonly signal: AbortSignal;
    readonly reporter: ApplyReporter;
    readonly context: ActionContext;
  },
): Promise<ApplyReport | null> {
  const { desired, connection, signal, reporter, context } = run;
  const { inputs, log } = context;
  log(`Cluster ${plan.cluster}: ${planHeadline(plan)}`);
  if (!hasChanges(plan)) return null;
  const blocked = blockedBy(plan.guardrails);
  if (blocked.length > 0) throw new ProblemError(blocked);
  await reporter.begin(plan);
  let lastAt = 0;
  const onEvent: ApplyContext['onEvent'] = (event) => {
    reporter.note(event);
    const isProgress = event.kind === 'move-progress';
    if (isProgress && Date.now() - lastAt < lineEveryMs) return;
    if (isProgress) lastAt = Date.now();
    const line = renderApplyEvent(visible(event));
    if (line !== null) log(line);
  };
  const applyContext = { ...connection, ...runOf(desired, context.run), signal, onEvent };
  const { consents, lockTimeoutMs } = inputs;
  return await applyPlan(plan, { ...consents, detach: false, lockTimeoutMs }, applyContext);
}

const lineEveryMs = 10_000;

function resultOf(
  { plan, prediction }: Planned,
  commentUrl: string | null,
  { temporaryFolder }: ActionContext,
): ClusterResult {
  const file = path.join(temporaryFolder, `${plan.cluster}.result.json`);
  const jsonPath = writeFile(file, JSON.stringify({ plan, prediction }));
  return { plan, prediction, planPath: null, jsonPath, commentUrl, drift: null };
}

/** A cancelled workflow gets SIGINT, SIGTERM 7.5 s later and SIGKILL after 2.5 s more: the next apply adopts what is in flight by then. */
function abortOnSignals({ log }: ActionContext): AbortSignal {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) return;
    log('Cancelled: no new moves begin. Moves in flight continue in Kafka; the next apply adopts them.');
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  return controller.signal;
}

function unreviewed(cluster: string, merged: MergedPullRequest | null): Problem {
  return errorProblem('plan.stale', `No pull request has shown what would be applied to cluster ${cluster}`, {
    detail: merged
      ? `#${merged.number} has no comment with a plan of its last commit.`
      : 'This commit was not merged from a pull request.',
    hint: 'Run mode: plan on pull requests, or set require-approved-plan: false to plan and apply at once.',
  });
}

function noArtifact(digest: string | null): Problem {
  return errorProblem('plan.stale', 'The cluster is no longer as it was when the plan was reviewed', {
    detail: `The plan ${digest?.slice(0, 12)} itself is not among the artifacts of the run that made it.`,
    hint: 'Keep the output plan-path with actions/upload-artifact in the plan workflow, and give this one actions: read.',
  });
}

function worldMoved(worse: readonly string[]): Problem {
  return errorProblem(
    'plan.stale',
    'The cluster or git has changed since the review, and what is to do now is worse',
    {
      detail: `A new plan ${worse.slice(0, 5).join('; ')}${worse.length > 5 ? `; and ${worse.length - 5} more` : ''}. Nothing was changed.`,
      hint: 'Open a pull request that changes a manifest, in a comment at least, to have the new plan reviewed: a commit without files starts no workflow with a `paths:` filter.',
    },
  );
}
