/** The plans of a drift run that somebody who may write has approved: they started the apply with the run's number. */
import type { ActionContext } from '../action-context.ts';
import { answerIn, type GitHub, isForbidden, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { plansOfRun } from './artifact-plans.ts';
import type { ShownPlans } from './shown-plans.ts';

/** Events whose runs are of the workflow that the branch has, and plan what it has. */
const ownEvents: readonly string[] = ['schedule', 'workflow_dispatch', 'push'];

/** Only runs of the branch that is applied, of a commit that is part of it: nobody else could have shaped them. */
export async function findDriftRun(id: number, { github, run, log }: ActionContext): Promise<ShownPlans> {
  const { repository, branch, sha } = run;
  if (!github || !repository) return { plans: [], doubts: [] };
  try {
    const why = await doubt(id, { branch, sha }, github, repository);
    if (why !== null) return { plans: [], doubts: [why] };
    const plans = await plansOfRun(id, github, repository, log);
    return { plans, doubts: plans.length > 0 ? [] : [`run ${id} has kept no plan as an artifact`] };
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return { plans: [], doubts: [`run ${id} can't be read: ${answerIn(error)}`] };
  }
}

async function doubt(
  id: number,
  now: { readonly branch: string | null; readonly sha: string | null },
  github: GitHub,
  repository: Repository,
): Promise<string | null> {
  const { data: found } = await github.rest.actions.getWorkflowRun({ ...repository, run_id: id });
  const own = `${repository.owner}/${repository.repo}`.toLowerCase();
  if (found.head_repository.full_name.toLowerCase() !== own) return `run ${id} is of another repository`;
  if (now.branch === null || found.head_branch !== now.branch)
    return `run ${id} is of the branch ${found.head_branch}, not of ${now.branch ?? 'the one that is applied'}`;
  if (!ownEvents.includes(found.event)) return `run ${id} is of the event ${found.event}`;
  return (await isPartOf(found.head_sha, now.sha ?? '', github, repository))
    ? null
    : `the commit of run ${id} is not part of ${now.branch}`;
}

async function isPartOf(
  commit: string,
  sha: string,
  github: GitHub,
  repository: Repository,
): Promise<boolean> {
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      ...repository,
      ...{ basehead: `${commit}...${sha}`, per_page: 1 },
    });
    return data.status === 'ahead' || data.status === 'identical';
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return false;
  }
}
