/** `mode: apply`: brings the cluster to what main wants, as far as people have seen it, and reports how that goes. */

import path from 'node:path';
import {
  type ApplyContext,
  type ApplyReport,
  applyPlan,
  type ClusterConnection,
  type ClusterState,
  type DesiredState,
  hasChanges,
  heldProblems,
  makePlan,
  observeFor,
  type Plan,
  type Prediction,
  type Problem,
  ProblemError,
  planObstacles,
  unwrap,
  withCluster,
} from '../index.ts';
import { exitInterrupted } from '../model/problem/exit-codes.ts';
import { append } from '../model/values/long-lists.ts';
import { visible } from '../model/values/visible-text.ts';
import { abortOnSignals } from '../process/abort-on-signals.ts';
import { runOf } from '../process/run-of.ts';
import { appliedCommit, appliedRecord } from '../reconcile/journal/journal-records.ts';
import { Lease } from '../reconcile/journal/lease.ts';
import { renderApplyEvent } from '../report/apply/render-apply-event.ts';
import { planHeadline } from '../report/review/plan-headline.ts';
import {
  type ActionContext,
  durationProblems,
  keyOf,
  loadDesired,
  manifestsOf,
  predict,
  writeFile,
} from './action-context.ts';
import { chooseApproved, findApproval } from './approval/approval.ts';
import { findMerged } from './approval/merged-pulls.ts';
import { ApplyReporter } from './comments/apply-reporter.ts';
import { findDriftIssue } from './comments/drift-issue.ts';
import { markOutdated } from './comments/outdated-plans.ts';
import { refusal } from './github-client.ts';
import { type ClusterResult, type ModeResult, writeOutputs } from './outputs.ts';
import type { ActionRun } from './repository.ts';

export async function applyMode(context: ActionContext): Promise<ModeResult> {
  const { clusters, warnings } = loadDesired(context);
  const results: ClusterResult[] = [];
  const problems: Problem[] = [...warnings];
  let reporter: ApplyReporter | null = null;
  // A cancelled workflow gets SIGINT, SIGTERM 7.5 s later and SIGKILL after 2.5 s more: the next apply continues what is in flight.
  const onStop = (): void => {
    context.log(
      'Cancelled: no new moves start. Moves in flight continue in Kafka; the next apply continues them.',
    );
    writeOutputs(results, exitInterrupted);
    void reporter?.cancel();
  };
  const { signal, stopListening } = abortOnSignals({ onStop });
  const marked = markOutdated(
    clusters.map(({ cluster }) => cluster.name),
    context,
  );
  for (const desired of clusters) {
    reporter = new ApplyReporter(desired.cluster.name, context);
    const done = await applyCluster(desired, { signal, reporter, context });
    append(results, done.results);
    append(problems, done.problems);
  }
  await marked;
  stopListening();
  return { results, problems, exitCode: 0, fails: false };
}

interface Work {
  readonly signal: AbortSignal;
  readonly reporter: ApplyReporter;
  readonly context: ActionContext;
}

interface Outcome {
  readonly results: readonly ClusterResult[];
  readonly problems: readonly Problem[];
}

async function applyCluster(desired: DesiredState, work: Work): Promise<Outcome> {
  const { reporter, context } = work;
  let planned: Planned | null = null;
  const results = (url: string | null): readonly ClusterResult[] =>
    planned ? [resultOf(planned, url, context)] : [];
  try {
    const { report, left } = await withCluster(desired, async (connection) => {
      const state = await observeFor(desired, connection.port);
      const fresh = unwrap(makePlan(desired, state, context.inputs.planOptions));
      planned = { plan: fresh, prediction: null };
      if (!hasChanges(fresh)) {
        await concernMerged(state, work);
        return { report: null, left: heldProblems(fresh) };
      }
      planned = await choosePlan({ desired, state }, fresh, work);
      const done = await applyChosen(planned.plan, { desired, connection }, work);
      if (done.left.length === 0) await noteApplied(planned.plan, connection, context);
      return { report: done, left: done.left };
    });
    return { results: results(await reporter.end(planned, report, left)), problems: left };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { results: results(await reporter.fail(error.problems)), problems: error.problems };
  }
}

interface Planned {
  readonly plan: Plan;
  readonly prediction: Prediction | null;
}

/** Judged by git and by the cluster as they are now, whatever was shown before. */
async function choosePlan(
  now: { readonly desired: DesiredState; readonly state: ClusterState },
  fresh: Plan,
  { reporter, context }: Work,
): Promise<Planned> {
  const { inputs } = context;
  const approval = await findApproval(now.desired.cluster.name, now.state, context);
  reporter.concern([...approval.pulls, ...(await repairedIssues(now.desired.cluster.name, context))]);
  const plan = chooseApproved(now, fresh, approval, context);
  const { prediction } = await predict(plan, now.desired, { state: now.state, load: null });
  const problems = [
    ...planObstacles(plan, { consents: inputs.consents }),
    ...durationProblems(prediction, now.desired, inputs),
  ];
  if (problems.length > 0) throw new ProblemError(problems);
  return { plan, prediction };
}

/** The drift issue of the cluster, where this apply is to repair what it lists. */
async function repairedIssues(cluster: string, context: ActionContext): Promise<readonly number[]> {
  const { github, run, inputs } = context;
  if (inputs.shownRun === null || !github || !run.repository) return [];
  const issue = await findDriftIssue(github, run.repository, keyOf('drift', cluster, inputs.paths));
  return issue ? [issue.number] : [];
}

async function applyChosen(
  plan: Plan,
  { desired, connection }: { readonly desired: DesiredState; readonly connection: ClusterConnection },
  { signal, reporter, context }: Work,
): Promise<ApplyReport> {
  const { inputs, log } = context;
  log(`Cluster ${plan.cluster}: ${planHeadline(plan)}`);
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
  const applyContext = { ...connection, ...runOf(desired, identityOf(context.run)), signal, onEvent };
  const { consents, lockTimeoutMs } = inputs;
  return await applyPlan(plan, { ...consents, detach: false, lockTimeoutMs }, applyContext);
}

const lineEveryMs = 10_000;

/** Where nothing is to be done, nothing that GitHub refuses matters. */
async function concernMerged(state: ClusterState, { reporter, context }: Work): Promise<void> {
  try {
    const merged = await findMerged(appliedCommit(state.journal, manifestsOf(context)), context);
    reporter.concern(merged.pulls.map(({ number }) => number));
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    context.log(`The pull requests that were merged can't be found, as ${refused}`);
  }
}

/** So that the next apply knows which pull requests have come since. Where a part is left to later, they all still count. */
async function noteApplied(
  { summary }: Plan,
  { port }: ClusterConnection,
  context: ActionContext,
): Promise<void> {
  const { inputs, run } = context;
  const { targets = [], exclusions = [] } = inputs.planOptions;
  const isPart = targets.length + exclusions.length > 0 || summary.leftOver !== null;
  const sha = run.pullRequest ? run.pullRequest.mergeCommit : run.sha;
  if (sha !== null && !isPart && (await Lease.isPossible(port)))
    await port.appendJournal(appliedRecord(manifestsOf(context), sha));
}

function resultOf(
  { plan, prediction }: Planned,
  commentUrl: string | null,
  { temporaryFolder }: ActionContext,
): ClusterResult {
  const file = path.join(temporaryFolder, `${plan.cluster}.result.json`);
  const jsonPath = writeFile(file, JSON.stringify({ plan, prediction }));
  return { plan, prediction, planPath: null, jsonPath, commentUrl, drift: null };
}

/** As the journal of runs names them. */
const identityOf = ({ actor, sha }: ActionRun): Pick<ApplyContext['run'], 'who' | 'commit'> => ({
  who: actor,
  commit: sha?.slice(0, 12) ?? null,
});
