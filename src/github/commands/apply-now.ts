/** `/topicwright apply`: starts the apply workflow of the default branch, for a merged pull request or to repair drift. */
import { readState } from '../comments/comment-state.ts';
import { ownLogin } from '../comments/sticky-comment.ts';
import { answerIn, type GitHub, statusOf } from '../github-client.ts';
import type { EventComment, Repository } from '../repository.ts';
import { type Answer, declined, done, noWorkflow } from './answer.ts';

export interface ApplyCommand {
  readonly comment: EventComment;
  /** How the digest begins of the plan that is to be applied; null: none was named. */
  readonly digest: string | null;
  /** The apply workflow's file. */
  readonly workflow: string;
  readonly defaultBranch: string;
  /** `https://github.com/owner/name`. */
  readonly repositoryUrl: string;
}

export async function applyNow(
  command: ApplyCommand,
  github: GitHub,
  repository: Repository,
): Promise<Answer> {
  const { comment } = command;
  return comment.isOnPullRequest
    ? await applyMerged(command, github, repository)
    : await repairDrift(command, github, repository);
}

async function applyMerged(command: ApplyCommand, github: GitHub, repository: Repository): Promise<Answer> {
  const { comment, defaultBranch } = command;
  const { data: pull } = await github.rest.pulls.get({ ...repository, pull_number: comment.number });
  if (!pull.merged)
    return declined(
      pull.state === 'open'
        ? 'A plan is applied once its pull request is merged. Merge it; the apply then starts by itself.'
        : 'This pull request was closed without a merge: there is nothing to apply.',
    );
  if (pull.base.ref !== defaultBranch)
    return declined(
      `This pull request was merged into \`${pull.base.ref}\`; commands apply \`${defaultBranch}\` alone.`,
    );
  return await dispatch(command, {}, github, repository);
}

/** The issue itself proves nothing, as many can edit it: the apply looks at the run that it names. */
async function repairDrift(command: ApplyCommand, github: GitHub, repository: Repository): Promise<Answer> {
  const { comment, digest } = command;
  const { data: issue } = await github.rest.issues.get({ ...repository, issue_number: comment.number });
  const mine = await ownLogin(github);
  const isOurs = mine === null ? issue.user?.type === 'Bot' : issue.user?.login === mine;
  const state = isOurs && issue.body ? readState(issue.body) : null;
  if (!state?.key.startsWith('drift '))
    return declined('This is not an issue about drift, and no pull request: there is nothing to apply.');
  if (issue.state !== 'open') return declined('This issue is closed: the last run found no drift.');
  if (state.digest === null || state.runId === null)
    return declined('No apply can repair what this issue lists.');
  const wanted = `/topicwright apply ${state.digest.slice(0, 12)}`;
  if (digest === null) return declined(`Name the plan, as shown in the issue: \`${wanted}\``);
  if (!state.digest.startsWith(digest))
    return declined(
      `The repair is no longer \`${digest}\`. Review the issue again, then comment \`${wanted}\``,
    );
  return await dispatch(command, { 'shown-run': state.runId }, github, repository);
}

async function dispatch(
  { comment, workflow, defaultBranch: ref, repositoryUrl }: ApplyCommand,
  inputs: Readonly<Record<string, string>>,
  github: GitHub,
  repository: Repository,
): Promise<Answer> {
  try {
    await github.rest.actions.createWorkflowDispatch({
      ...repository,
      ...{ workflow_id: workflow, ref, inputs },
    });
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return noWorkflow(workflow, 'apply-workflow');
    if (status !== 422) throw error;
    return declined(
      `GitHub does not start \`${workflow}\`: ${answerIn(error)}. It needs \`on: workflow_dispatch\` with the input \`shown-run\`.`,
    );
  }
  const runs = `${repositoryUrl}/actions/workflows/${encodeURIComponent(workflow)}`;
  return done(`@${comment.author} has started an [apply](${runs}). Its result will be a comment here.`);
}
