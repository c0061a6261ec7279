/** The check at the head of a pull request that shows its plan, and says which plan that was. */
import type { Problem } from '../../index.ts';
import { cleanText } from '../../output/clean-text.ts';
import type { ActionContext } from '../action-context.ts';
import { type GitHub, isForbidden, refusal } from '../github-client.ts';
import type { Repository } from '../repository.ts';

export interface PlanCheck {
  readonly cluster: string;
  /** null: there is no plan. */
  readonly digest: string | null;
  /** In one line. */
  readonly title: string;
  /** Its Markdown within so many characters. */
  readonly render: (limit: number) => string;
  /** What keeps the plan from being applied. */
  readonly problems: readonly Problem[];
}

/** A summary holds so many characters. */
export const summaryLimit = 65_535;
export const titleLimit = 255;

export const checkName = (cluster: string): string => `topicwright: ${cluster}`;

/** On the last commit of the pull request that the event is about; where the token may not write checks, the comment is all there is. */
export async function postCheck(check: PlanCheck, { github, run, log }: ActionContext): Promise<void> {
  const { repository, pullRequest, runId, runUrl } = run;
  if (!github || !repository || !pullRequest || pullRequest.isFork) return;
  const fails = check.problems.some(({ severity }) => severity === 'error');
  const summary = cleanText(check.render(summaryLimit), { isStyled: false }).slice(0, summaryLimit);
  try {
    await github.rest.checks.create({
      ...repository,
      ...{ name: checkName(check.cluster), head_sha: pullRequest.headSha, status: 'completed' },
      conclusion: fails ? 'failure' : 'success',
      external_id:
        check.digest === null ? 'topicwright' : JSON.stringify([check.cluster, check.digest, runId]),
      ...(runUrl !== null && { details_url: runUrl }),
      output: { title: cleanText(check.title, { isStyled: false }).slice(0, titleLimit), summary },
    });
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    log(`No check, as ${refused}. It needs checks: write.`);
  }
}

interface CheckedPlan {
  readonly cluster: string;
  readonly digest: string;
}

/** What the checks of a commit say, as far as one of the runs has made them. Empty where the token may not read them. */
export async function checkedDigests(
  sha: string,
  runs: ReadonlySet<number>,
  github: GitHub,
  repository: Repository,
): Promise<readonly CheckedPlan[]> {
  try {
    const checks = await github.paginate(github.rest.checks.listForRef, {
      ...repository,
      ...{ ref: sha, filter: 'all', per_page: 100 },
    });
    return checks
      .filter(({ app, head_sha: head }) => app?.slug === 'github-actions' && head === sha)
      .flatMap(({ external_id: text }) => readId(text, runs));
  } catch (error) {
    if (!isForbidden(error)) throw error;
    return [];
  }
}

function readId(text: string | null, runs: ReadonlySet<number>): readonly CheckedPlan[] {
  try {
    const [cluster, digest, run] = JSON.parse(text ?? '') as readonly unknown[];
    const isOne = typeof cluster === 'string' && typeof digest === 'string' && runs.has(Number(run));
    return isOne ? [{ cluster, digest }] : [];
  } catch {
    return [];
  }
}
