/** What is checked out for a pull request: its merge with the base, and whether that is of the commit that the run is about. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ProblemError } from '../../index.ts';
import { errorProblem } from '../../model/problem/problem.ts';
import type { ActionContext } from '../action-context.ts';
import { type GitHub, isForbidden } from '../github-client.ts';
import type { Repository } from '../repository.ts';

/**
 * The commit of the base that the pull request is planned on; null: not known. Throws a ProblemError `plan.stale` where what is checked
 * out has got commits that this run is not about: a run that is repeated checks out what the merge is by then.
 */
export async function plannedBase({ github, run, workspace }: ActionContext): Promise<string | null> {
  const { repository, pullRequest } = run;
  const commit = checkedOut(workspace) ?? run.sha;
  if (!github || !repository || !pullRequest || commit === null || commit === pullRequest.headSha)
    return null;
  const parents = await parentsOf(commit, github, repository);
  if (parents.length < 2) return null;
  if (!parents.includes(pullRequest.headSha))
    throw new ProblemError([movedOn(pullRequest.number, pullRequest.headSha)]);
  return parents.find((parent) => parent !== pullRequest.headSha) ?? null;
}

/** Empty where GitHub does not tell. */
async function parentsOf(commit: string, github: GitHub, repository: Repository): Promise<readonly string[]> {
  try {
    const { data } = await github.rest.git.getCommit({ ...repository, commit_sha: commit });
    return data.parents.map(({ sha }) => sha);
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return [];
  }
}

/** As actions/checkout leaves it: detached. null: a branch, or no git. */
function checkedOut(workspace: string): string | null {
  try {
    const head = readFileSync(path.join(workspace, '.git', 'HEAD'), 'utf8').trim();
    return /^[\da-f]{40,64}$/.test(head) ? head : null;
  } catch {
    return null;
  }
}

function movedOn(number: number, head: string): ReturnType<typeof errorProblem> {
  return errorProblem('plan.stale', `#${number} has new commits after ${head.slice(0, 7)}`, {
    detail: 'The checkout is the merge of the new commits, so this run would show the wrong plan.',
    hint: 'The run of the latest commit plans it.',
  });
}
