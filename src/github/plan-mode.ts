/** `mode: plan`: plans every cluster, and shows it where the pull request is read. */
import path from 'node:path';
import {
  askBrokers,
  type DesiredState,
  isSettled,
  makePlan,
  type Problem,
  ProblemError,
  planObstacles,
  unwrap,
  withCluster,
} from '../index.ts';
import { append } from '../model/values/long-lists.ts';
import { renderPlanJson } from '../report/files/render-plan-json.ts';
import { renderPlanMarkdown } from '../report/review/markdown/render-plan-markdown.ts';
import { planHeadline } from '../report/review/plan-headline.ts';
import { escapeMarkdown } from '../report/text/markdown.ts';
import {
  type ActionContext,
  durationProblems,
  keyOf,
  loadDesired,
  now,
  observe,
  placeOf,
  predict,
  writeFile,
} from './action-context.ts';
import { plannedBase } from './approval/checked-out.ts';
import { reachedAnew } from './approval/reached-anew.ts';
import { postCheck } from './comments/plan-check.ts';
import { type PlanCommentFacts, planComment } from './comments/plan-comment.ts';
import { headlineOf, problemsMarkdown } from './comments/problems-markdown.ts';
import { ownComments, postComment, type WantedComment } from './comments/sticky-comment.ts';
import { refusal } from './github-client.ts';
import type { ClusterResult, ModeResult } from './outputs.ts';

export async function planMode(context: ActionContext): Promise<ModeResult> {
  const base = await plannedBase(context);
  const { clusters, warnings } = await load(context);
  const results: ClusterResult[] = [];
  const problems: Problem[] = [...warnings];
  const anew = context.inputs.snapshot === null ? await reachedAnew(clusters, context) : new Set();
  for (const desired of clusters) {
    try {
      const mayContact = !anew.has(desired.cluster.name);
      const planned = await planCluster(
        desired,
        { isOnly: clusters.length === 1, mayContact, base },
        context,
      );
      results.push(planned.result);
      append(problems, planned.problems);
    } catch (error) {
      // The other clusters are worth knowing about all the same.
      if (!(error instanceof ProblemError)) throw error;
      append(problems, error.problems);
      await tellFailure(desired.cluster.name, error.problems, context);
    }
  }
  const { failOn } = context.inputs;
  const pending = results.some(({ plan }) => !isSettled(plan));
  const fails =
    (failOn.has('changes') && pending) ||
    (failOn.has('deletes') && results.some(({ plan }) => plan.summary.topicsDeleted > 0));
  return { results, problems, exitCode: pending ? 2 : 0, fails };
}

/** What can't be read is told in place of the plans of earlier commits, which are no longer those of the pull request. */
async function load(context: ActionContext): Promise<ReturnType<typeof loadDesired>> {
  try {
    return loadDesired(context);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const cluster of await shownClusters(context)) await tellFailure(cluster, error.problems, context);
    throw error;
  }
}

/** Those that the pull request has shown plans of, from these manifests. */
async function shownClusters(context: ActionContext): Promise<readonly string[]> {
  const { inputs, run } = context;
  const place = placeOf(context, run.pullRequest?.number ?? null);
  if (inputs.comment === 'off' || !place) return [];
  try {
    const keys = (await ownComments(place)).map(({ state }) => state.key);
    const clusters = keys.map((key) => key.split(' ')[1] ?? '');
    return [...new Set(clusters)].filter((name) => keys.includes(keyOf('plan', name, inputs.paths)));
  } catch (error) {
    if (refusal(error) === null) throw error;
    return [];
  }
}

async function planCluster(
  desired: DesiredState,
  how: { readonly isOnly: boolean; readonly mayContact: boolean; readonly base: string | null },
  context: ActionContext,
): Promise<{ readonly result: ClusterResult; readonly problems: readonly Problem[] }> {
  const { inputs, summary, log, temporaryFolder } = context;
  const observation = await observe(desired, context, how.mayContact);
  const made = unwrap(makePlan(desired, observation.state, inputs.planOptions));
  const { plan, refused } = observation.isLive
    ? await withCluster(desired, ({ port }) => askBrokers(made, port))
    : await askBrokers(made, null);
  const { prediction, warnings } = await predict(plan, desired, observation);
  log(`Cluster ${plan.cluster}: ${planHeadline(plan, prediction)}`);
  const blocks = [...refused, ...durationProblems(prediction, desired, inputs)];
  const problems = [
    ...plan.warnings,
    ...warnings,
    ...planObstacles(plan, { consents: inputs.consents }),
    ...blocks,
  ];
  const file = (kind: string): string => path.join(temporaryFolder, `${plan.cluster}.${kind}.json`);
  const planFile = how.isOnly && inputs.planFile !== null ? inputs.planFile : file('plan');
  const planPath = writeFile(planFile, renderPlanJson(plan));
  const jsonPath = writeFile(file('result'), JSON.stringify({ plan, prediction, problems }));
  const { cluster, digest } = plan;
  const title = planHeadline(plan, prediction);
  const render = (limit: number): string =>
    renderPlanMarkdown(plan, { prediction, blocks, limit, where: 'in the saved plan' });
  summary.add(render);
  await postCheck({ cluster, digest, title, render, problems }, context);
  const commentUrl = await comment({ plan, prediction, blocks, base: how.base }, context);
  return { result: { plan, prediction, planPath, jsonPath, commentUrl, drift: null }, problems };
}

/** null: none was written. */
async function comment(
  planned: Pick<PlanCommentFacts, 'plan' | 'prediction' | 'blocks' | 'base'>,
  context: ActionContext,
): Promise<string | null> {
  const { inputs, run } = context;
  const { runId, runUrl } = run;
  const { plan } = planned;
  const facts = { ...planned, key: keyOf('plan', plan.cluster, inputs.paths) };
  const wanted = planComment({ ...facts, commit: plannedCommit(context), runId, runUrl, at: now() });
  return await post(wanted, isSettled(plan) && !inputs.commentOnNoChange, context);
}

/** In place of a plan that is no longer that of the pull request. */
async function tellFailure(
  cluster: string,
  problems: readonly Problem[],
  context: ActionContext,
): Promise<void> {
  const title = `topicwright: cluster ${escapeMarkdown(cluster)} cannot be planned`;
  const wanted = {
    state: {
      ...{ key: keyOf('plan', cluster, context.inputs.paths), digest: null, runId: context.run.runId },
      ...{ commit: plannedCommit(context), headline: headlineOf(problems), at: now() },
    },
    render: (limit: number) => problemsMarkdown(title, problems, limit),
  };
  await postCheck(
    { cluster, digest: null, title: headlineOf(problems), render: wanted.render, problems },
    context,
  );
  await post(wanted, false, context);
}

const plannedCommit = ({ run }: ActionContext): string | null => run.pullRequest?.headSha ?? run.sha;

async function post(
  wanted: Pick<WantedComment, 'state' | 'render'>,
  onlyUpdate: boolean,
  context: ActionContext,
): Promise<string | null> {
  const { inputs, run, log } = context;
  const place = placeOf(context, run.pullRequest?.number ?? null);
  if (inputs.comment === 'off' || !place) return null;
  const posted = await postComment(place, { ...wanted, isNew: inputs.comment === 'new', onlyUpdate });
  if (!posted || 'url' in posted) return posted?.url ?? null;
  log(`No comment, as ${posted.refused}. The plan is in the job summary.`);
  return null;
}
