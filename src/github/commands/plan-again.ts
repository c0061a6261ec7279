/** `/topicwright plan`: the plan workflow of a pull request runs once more, as GitHub ran it, and nothing else of its branch does. */
import { answerIn, type GitHub, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { type Answer, declined, done, noWorkflow } from './answer.ts';

/** `workflow`: the plan workflow's file. */
export async function planAgain(
  number: number,
  workflow: string,
  github: GitHub,
  repository: Repository,
): Promise<Answer> {
  const { data: pull } = await github.rest.pulls.get({ ...repository, pull_number: number });
  if (pull.state !== 'open') return declined('This pull request is closed: there is nothing to plan.');
  if (pull.mergeable === false)
    return declined('This pull request conflicts with its base. Resolve that; the push makes a new plan.');
  const commit = `\`${pull.head.sha.slice(0, 7)}\``;
  const run = await latestRun(pull.head.sha, workflow, github, repository);
  if (run === 'no such workflow') return noWorkflow(workflow, 'plan-workflow');
  if (!run)
    return declined(
      `\`${workflow}\` has not run for ${commit}. If its \`paths:\` leave this pull request out, it changes no manifest; otherwise push a commit.`,
    );
  if (run.status !== 'completed') return done(`The plan of ${commit} is [being made](${run.html_url}).`);
  try {
    await github.rest.actions.reRunWorkflow({ ...repository, run_id: run.id });
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    return declined(
      `GitHub does not run [that plan](${run.html_url}) again: ${answerIn(error)}. Runs older than 30 days need a new commit, and this workflow needs \`actions: write\`.`,
    );
  }
  return done(`Planning ${commit} [anew](${run.html_url}).`);
}

interface Run {
  readonly id: number;
  readonly status: string | null;
  readonly html_url: string;
}

async function latestRun(
  sha: string,
  workflow: string,
  github: GitHub,
  repository: Repository,
): Promise<Run | 'no such workflow' | undefined> {
  try {
    const { data } = await github.rest.actions.listWorkflowRuns({
      ...repository,
      ...{ workflow_id: workflow, head_sha: sha, event: 'pull_request', per_page: 100 },
    });
    return data.workflow_runs.toSorted((a, b) => b.id - a.id)[0];
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    return 'no such workflow';
  }
}
