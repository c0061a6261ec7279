/** The pull requests that an apply brings: all whose merges came since the commit that was applied last, in whatever way. */
import type { ActionContext } from '../action-context.ts';
import { type GitHub, statusOf } from '../github-client.ts';
import type { Repository } from '../repository.ts';

export interface MergedPull {
  readonly number: number;
  readonly headSha: string;
  /** Its branch. */
  readonly headRef: string;
  /** `owner/name` that the branch is in; null: that is gone. */
  readonly headRepository: string | null;
  readonly baseRef: string;
}

export interface Merged {
  /** The oldest first. */
  readonly pulls: readonly MergedPull[];
  /** Whether a later commit than this one has been applied. */
  readonly isOutdated: boolean;
}

/** More commits in one apply are looked at by their last ones. */
const mostCommits = 1_000;
const pageSize = 100;

/** `applied`: the commit that was applied last; null: not known, and what was pushed together counts. */
export async function findMerged(applied: string | null, context: ActionContext): Promise<Merged> {
  const { github, run } = context;
  const { repository, pullRequest, branch } = run;
  const sha = pullRequest ? pullRequest.mergeCommit : run.sha;
  if (!github || !repository || sha === null) return { pulls: [], isOutdated: false };
  const range = await commitsSince(applied ?? run.before, sha, github, repository, context);
  const pulls = new Map<number, MergedPull>();
  for (const commit of range.commits)
    for (const pull of await pullsOf(commit, github, repository))
      if (branch === null || pull.baseRef === branch) pulls.set(pull.number, pull);
  return { pulls: [...pulls.values()], isOutdated: applied !== null && range.isBehind };
}

interface Range {
  /** On the branch itself, not those that a merge brought; the oldest first. The last one is always there. */
  readonly commits: readonly string[];
  /** The one that it begins at is a later one. */
  readonly isBehind: boolean;
}

async function commitsSince(
  base: string | null,
  sha: string,
  github: GitHub,
  repository: Repository,
  { log }: ActionContext,
): Promise<Range> {
  if (base === null) return { commits: [sha], isBehind: false };
  const firstParents = new Map<string, string | null>();
  let isBehind = false;
  try {
    for (let page = 1; firstParents.size < mostCommits; page++) {
      const { data } = await github.rest.repos.compareCommitsWithBasehead({
        ...repository,
        ...{ basehead: `${base}...${sha}`, per_page: pageSize, page },
      });
      isBehind = data.status === 'behind';
      for (const { sha: commit, parents } of data.commits) firstParents.set(commit, parents[0]?.sha ?? null);
      if (data.commits.length < pageSize) break;
    }
  } catch (error) {
    // Its history was rewritten: there is no way from the one to the other.
    if (statusOf(error) !== 404) throw error;
    log(`The commit ${base} is not in the history of ${sha}: only what merged the latter counts.`);
  }
  const commits: string[] = [];
  for (let at: string | null = sha; at !== null && firstParents.has(at); at = firstParents.get(at) ?? null)
    commits.unshift(at);
  return { commits: commits.length > 0 ? commits : [sha], isBehind };
}

async function pullsOf(
  commit: string,
  github: GitHub,
  repository: Repository,
): Promise<readonly MergedPull[]> {
  const { data } = await github.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repository,
    commit_sha: commit,
  });
  const merged = data.filter(({ merged_at: at }) => at !== null);
  // A commit that several have brought is of the one that was merged with it.
  const exact = merged.filter((one) => one.merge_commit_sha === commit);
  return (exact.length > 0 ? exact : merged).map(({ number, head, base }) => ({
    ...{ number, headSha: head.sha, headRef: head.ref, baseRef: base.ref },
    headRepository: head.repo?.full_name ?? null,
  }));
}
