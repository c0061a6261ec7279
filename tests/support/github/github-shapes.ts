/** What the loopback GitHub's answers are made of; the shapes are the examples of GitHub's own description. */
import type {
  GitHubStore,
  StoredComment,
  StoredIssue,
  StoredPull,
  StoredRun,
  TokenRights,
} from './github-store.ts';

export type Json = Record<string, unknown>;

export interface OperationRequest {
  readonly url: URL;
  /** Of the loopback. */
  readonly origin: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Of the issue or pull request; NaN: of none. */
  readonly number: number;
  readonly body: Json;
  readonly rights: TokenRights;
  readonly store: GitHubStore;
  /** The description's example of an answer with this status. */
  readonly example: (status: string) => Json;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const bodyLimit = 65_536;

/** The one that the loopback has. */
const repository = 'Codertocat/Hello-World';

export const refuse = (status: number, message: string): Answer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest' },
});

export const pick = (from: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

export const shaOf = (text: string): string =>
  Buffer.from(`${text.length}:${text.slice(0, 12)}`).toString('hex');

export const author = ({ login }: TokenRights): { readonly login: string; readonly type: 'Bot' | 'User' } =>
  login === null ? { login: 'github-actions[bot]', type: 'Bot' } : { login, type: 'User' };

const userOf = (shape: Json, { login, type }: { login: string; type: string }): Json => ({
  ...(shape['user'] as Json),
  login,
  type,
});

export const comment = (origin: string, stored: StoredComment, shape: Json): Json => ({
  ...shape,
  ...{ id: stored.id, body: stored.body, user: userOf(shape, stored) },
  html_url: `${origin}/pull/${stored.issue}#issuecomment-${stored.id}`,
});

export function issue(origin: string, stored: StoredIssue, shape: Json): Json {
  const { pull_request: _, ...rest } = shape;
  return {
    ...rest,
    ...{ number: stored.number, title: stored.title, body: stored.body, state: stored.state },
    html_url: `${origin}/issues/${stored.number}`,
    labels: stored.labels.map((name) => ({ name })),
    user: userOf(shape, stored),
  };
}

export const pull = (origin: string, stored: StoredPull, shape: Json): Json => ({
  ...shape,
  ...{ number: stored.number, title: stored.title, body: stored.body, state: stored.state },
  html_url: `${origin}/pull/${stored.number}`,
  merged: stored.mergeCommit !== null,
  mergeable: stored.mergeable ?? null,
  merged_at: stored.mergeCommit === null ? null : '2026-01-01T00:00:00Z',
  merge_commit_sha: stored.mergeCommit,
  head: {
    ...(shape['head'] as Json),
    ...{ ref: stored.head, sha: stored.headSha, repo: { full_name: stored.from ?? repository } },
  },
  base: { ...(shape['base'] as Json), ref: stored.base, repo: { full_name: repository } },
  user: userOf(shape, stored),
});

export const workflowRun = (origin: string, run: StoredRun, shape: Json): Json => ({
  ...shape,
  ...{ id: run.id, head_sha: run.headSha, head_branch: run.headBranch, event: run.event },
  ...{ path: run.workflow, workflow_id: run.workflow.length, created_at: run.createdAt },
  ...{ status: run.status ?? 'completed', html_url: `${origin}/actions/runs/${run.id}` },
  ...{ head_repository: { full_name: run.from ?? repository }, pull_requests: [] },
});

export function runsFor(url: URL, runs: readonly StoredRun[]): readonly StoredRun[] {
  const wanted = (key: string, value: string): boolean => (url.searchParams.get(key) ?? value) === value;
  return runs.filter((run) => wanted('head_sha', run.headSha) && wanted('event', run.event));
}

export function tooLong(resource: string, { body }: Json): Answer | null {
  if (typeof body !== 'string' || body.length <= bodyLimit) return null;
  const message = `body is too long (maximum is ${bodyLimit} characters)`;
  const errors = [{ resource, code: 'custom', field: 'body', message }];
  return { status: 422, body: { message: 'Validation Failed', errors } };
}

/** As many as are asked for, 30 or up to 100, and links to the other pages. */
export function page(url: URL, all: readonly unknown[]): Answer {
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const number = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (to: number, rel: string): string => {
    const other = new URL(url);
    other.searchParams.set('page', String(to));
    return `<${other}>; rel="${rel}"`;
  };
  const headers = number < last ? { link: `${link(number + 1, 'next')}, ${link(last, 'last')}` } : {};
  return { status: 200, body: all.slice((number - 1) * size, number * size), headers };
}
