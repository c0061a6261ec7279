/** Marks the checks of a pull request's plans as outdated. */
import type { ActionContext } from '../action-context.ts';
import { type GitHub, refusal } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { checkName, summaryLimit, titleLimit } from './plan-check.ts';

export interface OutdatedChecks {
  /** At the head of the pull request. */
  readonly sha: string;
  readonly clusters: readonly string[];
  /** Why, in a sentence. */
  readonly says: string;
}

/** A plan that can be applied is no longer said to be one; what fails goes on failing. */
export async function markChecksOutdated(
  { sha, clusters, says }: OutdatedChecks,
  { github, run, log }: ActionContext,
): Promise<void> {
  const { repository } = run;
  if (!github || !repository) return;
  try {
    for (const cluster of clusters) await markChecks({ sha, cluster, says }, github, repository);
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    log(`Checks could not be marked as outdated, as ${refused}. It needs checks: write.`);
  }
}

async function markChecks(
  { sha, cluster, says }: { readonly sha: string; readonly cluster: string; readonly says: string },
  github: GitHub,
  repository: Repository,
): Promise<void> {
  const { data } = await github.rest.checks.listForRef({
    ...repository,
    ...{ ref: sha, check_name: checkName(cluster), filter: 'latest', per_page: 100 },
  });
  const ours = data.check_runs.filter(
    ({ app, conclusion }) =>
      app?.slug === 'github-actions' && (conclusion === 'success' || conclusion === 'failure'),
  );
  for (const { id, conclusion, output } of ours)
    await github.rest.checks.update({
      ...{ ...repository, check_run_id: id },
      output: {
        title: `Outdated: ${output.title ?? ''}`.slice(0, titleLimit),
        summary: `${says}\n\n${output.summary ?? ''}`.slice(0, summaryLimit),
      },
      ...(conclusion === 'success' && { conclusion: 'neutral' }),
    });
}
