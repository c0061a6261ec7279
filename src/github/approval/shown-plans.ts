/** The plans that a merged pull request has shown: from the artifacts of the runs that made them, never from a comment. */
import type { Plan } from '../../index.ts';
import type { ActionContext } from '../action-context.ts';
import { checkedDigests } from '../comments/plan-check.ts';
import { answerIn, type GitHub, isForbidden } from '../github-client.ts';
import type { Repository } from '../repository.ts';
import { plansOfRun } from './artifact-plans.ts';
import type { MergedPull } from './merged-pulls.ts';
import { findPlanRuns } from './plan-runs.ts';

export interface ShownPlans {
  /** Of all clusters. */
  readonly plans: readonly Plan[];
  /** Why some of it is not believed, or not there; a clause each. */
  readonly doubts: readonly string[];
}

const nothing: ShownPlans = { plans: [], doubts: [] };

/** What GitHub does not let this token read is a doubt, and no error. */
export async function findShown(pull: MergedPull, { github, run, log }: ActionContext): Promise<ShownPlans> {
  const { repository } = run;
  if (!github || !repository) return nothing;
  try {
    const { runs, doubts } = await findPlanRuns(pull, github, repository);
    const ids = new Set(runs.map(({ id }) => id));
    const checked = ids.size > 0 ? await checkedDigests(pull.headSha, ids, github, repository) : [];
    const digests = new Set(checked.map(({ digest }) => digest));
    const clusters = new Set(checked.map(({ cluster }) => cluster));
    const plans = await plansOf(runs, github, repository, log);
    const sound = plans.filter(({ cluster, digest }) => !clusters.has(cluster) || digests.has(digest));
    const isMissing = runs.length > 0 && sound.length === 0;
    const lost = isMissing ? [`no run of #${pull.number} has kept its plan as an artifact`] : [];
    return { plans: sound, doubts: [...doubts, ...lost] };
  } catch (error) {
    if (!isForbidden(error)) throw error;
    const why = answerIn(error);
    return { ...nothing, doubts: [`the runs of #${pull.number} can't be read: ${why}`] };
  }
}

/** Of each workflow those of its latest run that kept some. */
async function plansOf(
  runs: readonly { readonly id: number; readonly workflow: number }[],
  github: GitHub,
  repository: Repository,
  log: (text: string) => void,
): Promise<readonly Plan[]> {
  const found = new Map<number, readonly Plan[]>();
  for (const { id, workflow } of runs) {
    if (found.has(workflow)) continue;
    const plans = await plansOfRun(id, github, repository, log);
    if (plans.length > 0) found.set(workflow, plans);
  }
  return [...found.values()].flat();
}
