/** The plan that a pull request has shown: found by its comment, fetched from the artifacts of the run that made it. */
import { unzipSync } from 'fflate';
import { type Plan, ProblemError, parsePlanFile, unwrap } from '../index.ts';
import { errorProblem } from '../model/problem.ts';
import type { ActionContext } from './action-context.ts';
import { keyOf, placeOf, readFile } from './action-context.ts';
import type { CommentState } from './comment-state.ts';
import { isForbidden } from './github-client.ts';
import type { CommentPlace } from './sticky-comment.ts';
import { findComment } from './sticky-comment.ts';

export interface MergedPullRequest {
  readonly number: number;
  readonly headSha: string;
}

export interface Reviewed {
  /** What the comment says of it. */
  readonly shown: CommentState;
  /** null: the run kept no artifact with it, or it is gone. */
  readonly plan: Plan | null;
}

/** The event's own, or the one whose merge was pushed; null: none. */
export async function findMerged({ github, run }: ActionContext): Promise<MergedPullRequest | null> {
  const { pullRequest, repository, sha } = run;
  if (pullRequest) {
    const { number, headSha } = pullRequest;
    return pullRequest.isMerged ? { number, headSha } : null;
  }
  if (!github || !repository || sha === null) return null;
  const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repository,
    commit_sha: sha,
  });
  const merged = data.filter(({ merged_at: at }) => at !== null);
  // A commit that several have brought is of the one that was merged with it.
  const found = merged.find((one) => one.merge_commit_sha === sha) ?? merged[0];
  return found ? { number: found.number, headSha: found.head.sha } : null;
}

/**
 * null: the pull request has shown no plan of this cluster, or none of its last commit. Throws a ProblemError where a plan is
 * there, but not the one that was shown.
 */
export async function findReviewed(
  cluster: string,
  merged: MergedPullRequest,
  context: ActionContext,
): Promise<Reviewed | null> {
  const place = placeOf(context, merged.number);
  const found = place ? await findComment(place, keyOf('plan', cluster, context.inputs.paths)) : null;
  if (!place || !found || found.state.digest === null) return null;
  const { state } = found;
  if (state.commit !== merged.headSha) {
    context.log(`The plan in ${found.url} is of ${state.commit}, and ${merged.headSha} was merged`);
    return null;
  }
  const { planFile } = context.inputs;
  if (planFile === null) return { shown: state, plan: await planOfRun(place, state, context) };
  const plan = unwrap(parsePlanFile(readFile(planFile, 'plan-file'), planFile));
  if (plan.digest !== state.digest) throw new ProblemError([notTheOne(planFile, plan, state)]);
  return { shown: state, plan };
}

function notTheOne(file: string, plan: Plan, { digest }: CommentState): ReturnType<typeof errorProblem> {
  return errorProblem('plan.stale', `${file} is not the plan that the pull request has shown`, {
    detail: `It is ${plan.digest.slice(0, 12)}, and shown was ${digest?.slice(0, 12)}.`,
    hint: 'Download the artifact of the run that made the comment, or leave plan-file out.',
  });
}

/** Larger ones hold something else. */
const largestArtifact = 200 * 2 ** 20;

async function planOfRun(
  place: CommentPlace,
  { runId, digest }: CommentState,
  { log }: ActionContext,
): Promise<Plan | null> {
  if (runId === null) return null;
  const { github, repository } = place;
  try {
    const artifacts = await github.paginate(github.rest.actions.listWorkflowRunArtifacts, {
      ...repository,
      run_id: Number(runId),
      per_page: 100,
    });
    for (const { id, name, expired, size_in_bytes: size } of artifacts) {
      if (expired || size > largestArtifact) continue;
      const found = await planOfArtifact(place, id, digest);
      if (typeof found !== 'string') return found;
      log(`The artifact ${name} ${found}`);
    }
  } catch (error) {
    if (!isForbidden(error)) throw error;
    log(`The artifacts of run ${runId} can't be read: ${(error as Error).message}`);
  }
  return null;
}

/** Or what it is instead: other steps keep what they like, and any of it may be broken or gone by now. */
async function planOfArtifact(
  { github, repository }: CommentPlace,
  id: number,
  digest: string | null,
): Promise<Plan | string> {
  try {
    const { data } = await github.rest.actions.downloadArtifact({
      ...repository,
      artifact_id: id,
      archive_format: 'zip',
    });
    return planIn(new Uint8Array(data as ArrayBuffer), digest) ?? `holds no plan ${digest?.slice(0, 12)}`;
  } catch (error) {
    return `can't be read: ${(error as Error).message}`;
  }
}

function planIn(zip: Uint8Array, digest: string | null): Plan | null {
  const files = unzipSync(zip, { filter: ({ name }) => name.endsWith('.json') });
  for (const [name, content] of Object.entries(files)) {
    const parsed = parsePlanFile(new TextDecoder().decode(content), name);
    if (parsed.ok && parsed.value.digest === digest) return parsed.value;
  }
  return null;
}
