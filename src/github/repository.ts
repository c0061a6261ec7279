/** Which repository, pull request and run this is about, from the environment and the event's payload. */

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface ActionRun {
  readonly repository: Repository | null;
  /** Of the GITHUB_EVENT_NAME kinds. */
  readonly eventName: string;
  /** The pull request that the event is about; null: of none. */
  readonly pullRequest: EventPullRequest | null;
  /** The comment that was just written; null: the event is something else. */
  readonly comment: EventComment | null;
  /** What is checked out or was pushed. */
  readonly sha: string | null;
  /** What the branch was at before it was pushed; null: unknown, or it is new. */
  readonly before: string | null;
  /** That was pushed to; null: none, or unknown. */
  readonly branch: string | null;
  /** The branch that an adoption would be merged into. */
  readonly defaultBranch: string | null;
  readonly runId: string | null;
  /** Of this run's page; null: unknown. */
  readonly runUrl: string | null;
  readonly actor: string;
  readonly apiUrl: string;
  /** `https://github.com`, or that of an Enterprise server. */
  readonly serverUrl: string;
}

interface EventPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Of the branch that it is to be merged into. */
  readonly baseSha: string;
  readonly isMerged: boolean;
  /** On the branch that it was merged into; null: it was not. */
  readonly mergeCommit: string | null;
  /** From another repository: it comes without secrets. */
  readonly isFork: boolean;
}

/** On an issue or a pull request. */
export interface EventComment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly isByBot: boolean;
  /** Of the issue or pull request. */
  readonly number: number;
  readonly isOnPullRequest: boolean;
}

interface Payload {
  readonly action?: string;
  readonly before?: string;
  readonly comment?: {
    readonly id: number;
    readonly body: string;
    readonly user: { readonly login: string; readonly type: string } | null;
  };
  readonly issue?: { readonly number: number; readonly pull_request?: object };
  readonly pull_request?: {
    readonly number: number;
    readonly merged?: boolean;
    readonly merge_commit_sha?: string | null;
    readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } | null };
    readonly base: { readonly sha: string; readonly repo: { readonly full_name: string } };
  };
  readonly repository?: { readonly full_name: string; readonly default_branch?: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `payload`: the text of the event's file; empty: there is none. */
export function readActionRun(environment: Environment, payload: string): ActionRun {
  const event = payload === '' ? {} : (JSON.parse(payload) as Payload);
  const name = environment['GITHUB_REPOSITORY'] ?? event.repository?.full_name ?? '';
  const [owner, repo] = name.split('/');
  const runId = environment['GITHUB_RUN_ID'] ?? null;
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    repository: owner && repo ? { owner, repo } : null,
    eventName: environment['GITHUB_EVENT_NAME'] ?? '',
    pullRequest: event.pull_request ? readPullRequest(event.pull_request) : null,
    comment: readComment(event),
    sha: environment['GITHUB_SHA'] ?? null,
    before: commitBefore(event),
    branch: branchOf(environment['GITHUB_REF']),
    defaultBranch: event.repository?.default_branch ?? scheduledOn(environment),
    runId,
    runUrl: owner && repo && runId ? `${server}/${name}/actions/runs/${runId}` : null,
    actor: environment['GITHUB_ACTOR'] ?? 'github-actions',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    serverUrl: server,
  };
}

/** Schedules run on the default branch alone, and their payload names no repository. */
function scheduledOn(environment: Environment): string | null {
  return environment['GITHUB_EVENT_NAME'] === 'schedule' ? (environment['GITHUB_REF_NAME'] ?? null) : null;
}

/** Zeros: the branch is new. */
const commitBefore = ({ before = '' }: Payload): string | null => (/^0*$/.test(before) ? null : before);

const branchOf = (ref = ''): string | null => /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;

function readPullRequest({
  number,
  merged = false,
  merge_commit_sha: commit = null,
  head,
  base,
}: NonNullable<Payload['pull_request']>): EventPullRequest {
  const isFork = head.repo?.full_name !== base.repo.full_name;
  return {
    ...{ number, headSha: head.sha, baseSha: base.sha, isFork },
    ...{ isMerged: merged, mergeCommit: merged ? commit : null },
  };
}

/** Comments that are edited or deleted say nothing new. */
function readComment({ action, comment, issue }: Payload): EventComment | null {
  if (action !== 'created' || !comment || !issue) return null;
  const { id, body, user } = comment;
  return {
    ...{ id, body, author: user?.login ?? 'ghost', isByBot: user?.type === 'Bot' },
    ...{ number: issue.number, isOnPullRequest: issue.pull_request !== undefined },
  };
}
