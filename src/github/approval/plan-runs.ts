/** The runs of workflows whose plans a pull request has shown, as far as GitHub itself vouches for them. */
import { type GitHub, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import type { MergedPull } from './merged-pulls.ts';

/** A run that planned the pull request's last commit, or why one is not believed. */
export interface PlanRuns {
  /** The latest of each workflow first. */
  readonly runs: readonly PlanRun[];
  /** A clause each. */
  readonly doubts: readonly string[];
}

interface PlanRun {
  readonly id: number;
  readonly workflow: number;
}

/**
 * GitHub runs the workflow of a pull request as the merge with its base has it. So a run is believed if nobody but the base's owners
 * could have shaped that: the branch is of this repository, the base was never another one, no other pull request of the branch has
 * another base, and the pull request itself leaves the workflow as it is.
 */
export async function findPlanRuns(
  pull: MergedPull,
  github: GitHub,
  repository: Repository,
): Promise<PlanRuns> {
  const { number, headSha, headRef } = pull;
  const own = `${repository.owner}/${repository.repo}`.toLowerCase();
  if (pull.headRepository?.toLowerCase() !== own)
    return { runs: [], doubts: [`#${number} comes from another repository, which can shape its own runs`] };
  const { data } = await github.rest.actions.listWorkflowRunsForRepo({
    ...repository,
    ...{ head_sha: headSha, event: 'pull_request', per_page: 100 },
  });
  const ours = data.workflow_runs.filter(
    (run) =>
      run.event === 'pull_request' &&
      run.head_sha === headSha &&
      run.head_branch === headRef &&
      run.head_repository?.full_name.toLowerCase() === own,
  );
  if (ours.length === 0)
    return {
      runs: [],
      doubts: [`no workflow has planned the last commit ${headSha.slice(0, 7)} of #${number}`],
    };
  const other = await otherBase(pull, github, repository);
  if (other !== null)
    return { runs: [], doubts: [`the branch of #${number} was to be merged into ${other} as well`] };
  const changed = await changedWorkflows(pull, github, repository);
  const retargeted = await lastRetargeted(pull, github, repository);
  const sound = ours.filter(
    (run) => !changed.has(pathOf(run.path)) && Date.parse(run.created_at) >= retargeted,
  );
  const doubts = ours.flatMap((run) => {
    if (changed.has(pathOf(run.path)))
      return [`#${number} changes ${pathOf(run.path)}, which has made its plan`];
    return Date.parse(run.created_at) < retargeted
      ? [`#${number} was planned before it was to be merged into ${pull.baseRef}`]
      : [];
  });
  const latestFirst = sound.toSorted((a, b) => b.id - a.id);
  return {
    runs: latestFirst.map(({ id, workflow_id: workflow }) => ({ id, workflow })),
    doubts: [...new Set(doubts)],
  };
}

/** `.github/workflows/plan.yml@main`, without the ref. */
const pathOf = (workflow: string): string => workflow.split('@')[0] ?? workflow;

/** A branch that another pull request of this branch, at the same commit, was to be merged into; null: there is none. */
async function otherBase(
  { headRef, headSha, baseRef }: MergedPull,
  github: GitHub,
  repository: Repository,
): Promise<string | null> {
  const pulls = await github.paginate(github.rest.pulls.list, {
    ...repository,
    ...{ head: `${repository.owner}:${headRef}`, state: 'all', per_page: 100 },
  });
  return pulls.find(({ head, base }) => head.sha === headSha && base.ref !== baseRef)?.base.ref ?? null;
}

async function changedWorkflows(
  { number }: MergedPull,
  github: GitHub,
  repository: Repository,
): Promise<ReadonlySet<string>> {
  const files = await github.paginate(github.rest.pulls.listFiles, {
    ...repository,
    ...{ pull_number: number, per_page: 100 },
  });
  return new Set(
    files.flatMap(({ filename, previous_filename: previous }) =>
      previous ? [filename, previous] : [filename],
    ),
  );
}

/** When its base became another one; 0: never, in milliseconds. */
async function lastRetargeted(
  { number }: MergedPull,
  github: GitHub,
  repository: Repository,
): Promise<number> {
  try {
    const events = await github.paginate(github.rest.issues.listEvents, {
      ...repository,
      ...{ issue_number: number, per_page: 100 },
    });
    const changes = events.filter(({ event }) => event === 'base_ref_changed');
    return changes.reduce((last, { created_at: at }) => Math.max(last, Date.parse(at)), 0);
  } catch (error) {
    // Older servers don't tell.
    if (statusOf(error) !== 404) throw error;
    return 0;
  }
}
