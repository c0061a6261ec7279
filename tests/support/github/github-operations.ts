/** What the loopback GitHub answers to each operation; the shapes are the examples of GitHub's own description. */
import type { GitHubStore, StoredComment, StoredIssue, StoredPull, TokenRights } from './github-store.ts';

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

const pick = (from: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

const shaOf = (text: string): string => Buffer.from(`${text.length}:${text.slice(0, 12)}`).toString('hex');

const author = ({ login }: TokenRights): { readonly login: string; readonly type: 'Bot' | 'User' } =>
  login === null ? { login: 'github-actions[bot]', type: 'Bot' } : { login, type: 'User' };

const userOf = (shape: Json, { login, type }: { login: string; type: string }): Json => ({
  ...(shape['user'] as Json),
  login,
  type,
});

const comment = (origin: string, stored: StoredComment, shape: Json): Json => ({
  ...shape,
  ...{ id: stored.id, body: stored.body, user: userOf(shape, stored) },
  html_url: `${origin}/pull/${stored.issue}#issuecomment-${stored.id}`,
});

function issue(origin: string, stored: StoredIssue, shape: Json): Json {
  const { pull_request: _, ...rest } = shape;
  return {
    ...rest,
    ...{ number: stored.number, title: stored.title, body: stored.body, state: stored.state },
    html_url: `${origin}/issues/${stored.number}`,
    labels: stored.labels.map((name) => ({ name })),
    user: userOf(shape, stored),
  };
}

const pull = (origin: string, stored: StoredPull, shape: Json): Json => ({
  ...shape,
  ...{ number: stored.number, title: stored.title, body: stored.body, state: stored.state },
  html_url: `${origin}/pull/${stored.number}`,
  merged_at: stored.mergeCommit === null ? null : '2026-01-01T00:00:00Z',
  merge_commit_sha: stored.mergeCommit,
  head: {
    ...(shape['head'] as Json),
    ...{ ref: stored.head, sha: stored.headSha, repo: { full_name: stored.from ?? repository } },
  },
  base: { ...(shape['base'] as Json), ref: stored.base, repo: { full_name: repository } },
  user: userOf(shape, stored),
});

function tooLong(resource: string, { body }: Json): Answer | null {
  if (typeof body !== 'string' || body.length <= bodyLimit) return null;
  const message = `body is too long (maximum is ${bodyLimit} characters)`;
  const errors = [{ resource, code: 'custom', field: 'body', message }];
  return { status: 422, body: { message: 'Validation Failed', errors } };
}

/** As many as are asked for, 30 or up to 100, and links to the other pages. */
function page(url: URL, all: readonly unknown[]): Answer {
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

/** By method and route below the repository. */
export const operations: Readonly<Record<string, (request: OperationRequest) => Answer>> = {
  'GET /user': ({ rights, example }) => {
    return rights.login === null
      ? refuse(403, 'Resource not accessible by integration')
      : { status: 200, body: { ...example('200'), login: rights.login } };
  },
  'GET /issues/{issue_number}/comments': ({ url, origin, store, example, number }) => {
    return page(
      url,
      store.comments.filter((one) => one.issue === number).map((one) => comment(origin, one, example('200'))),
    );
  },
  'POST /issues/{issue_number}/comments': ({ body, rights, origin, store, example, number }) => {
    const long = tooLong('IssueComment', body);
    if (long) return long;
    const stored = { id: store.nextId(), issue: number, body: String(body['body']), ...author(rights) };
    store.comments.push(stored);
    return { status: 201, body: comment(origin, stored, example('201')) };
  },
  'PATCH /issues/comments/{comment_id}': ({ parameters, body, origin, store, example }) => {
    const stored = store.comments.find(({ id }) => id === Number(parameters['comment_id']));
    if (!stored) return refuse(404, 'Not Found');
    const long = tooLong('IssueComment', body);
    if (long) return long;
    stored.body = String(body['body']);
    return { status: 200, body: comment(origin, stored, example('200')) };
  },
  'GET /issues': ({ url, origin, store, example }) => {
    const labels = (url.searchParams.get('labels') ?? '').split(',').filter((one) => one !== '');
    const state = url.searchParams.get('state') ?? 'open';
    const found = store.issues.filter(
      (one) => labels.every((name) => one.labels.includes(name)) && (state === 'all' || one.state === state),
    );
    return page(
      url,
      found.map((one) => issue(origin, one, example('200'))),
    );
  },
  'POST /issues': ({ body, rights, origin, store, example }) => {
    const long = tooLong('Issue', body);
    if (long) return long;
    const stored: StoredIssue = {
      ...{
        number: store.nextId(),
        title: String(body['title']),
        body: String(body['body']),
        state: 'open',
      },
      ...{ labels: (body['labels'] ?? []) as string[], ...author(rights) },
    };
    store.issues.push(stored);
    return { status: 201, body: issue(origin, stored, example('201')) };
  },
  'PATCH /issues/{issue_number}': ({ body, origin, store, example, number }) => {
    const stored = store.issues.find((one) => one.number === number);
    if (!stored) return refuse(404, 'Not Found');
    Object.assign(stored, pick(body, ['title', 'body', 'state']));
    return { status: 200, body: issue(origin, stored, example('200')) };
  },
  'GET /commits/{commit_sha}/pulls': ({ parameters, url, origin, store, example }) => {
    return page(
      url,
      store.pulls
        .filter(
          ({ mergeCommit, headSha }) =>
            mergeCommit === parameters['commit_sha'] || headSha === parameters['commit_sha'],
        )
        .map((one) => pull(origin, one, example('200'))),
    );
  },
  'GET /compare/{basehead}': ({ parameters, url, store, example }) => {
    const [base = '', head = ''] = (parameters['basehead'] ?? '').split('...');
    const [before, now] = [store.ancestors(base), store.ancestors(head)];
    if (before.size === 0 || now.size === 0) return refuse(404, 'Not Found');
    const shape = example('200');
    const [commit] = shape['commits'] as Json[];
    const ahead = [...now].filter((sha) => !before.has(sha)).toReversed();
    const behind = [...before].filter((sha) => !now.has(sha));
    const size = Number(url.searchParams.get('per_page') ?? 250);
    const page = Number(url.searchParams.get('page') ?? 1);
    const commits = ahead.slice((page - 1) * size, page * size).map((sha) => ({
      ...commit,
      ...{ sha, parents: (store.commits.get(sha) ?? []).map((parent) => ({ sha: parent })) },
    }));
    const ways = {
      true: { true: 'diverged', false: 'ahead' },
      false: { true: 'behind', false: 'identical' },
    };
    const status = ways[`${ahead.length > 0}`][`${behind.length > 0}`];
    const counts = { ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length };
    return { status: 200, body: { ...shape, status, ...counts, commits } };
  },
  'GET /actions/runs': ({ url, store, example }) => {
    const shape = example('200');
    const [first] = shape['workflow_runs'] as Json[];
    const wanted = (key: string, value: string): boolean => (url.searchParams.get(key) ?? value) === value;
    const found = store.runs
      .filter((run) => wanted('head_sha', run.headSha) && wanted('event', run.event))
      .map((run) => ({
        ...first,
        ...{ id: run.id, head_sha: run.headSha, head_branch: run.headBranch, event: run.event },
        ...{ path: run.workflow, workflow_id: run.workflow.length, created_at: run.createdAt },
        ...{ head_repository: { full_name: run.from ?? repository }, pull_requests: [] },
      }));
    return { status: 200, body: { total_count: found.length, workflow_runs: found } };
  },
  'GET /pulls/{pull_number}/files': ({ url, store, example, number }) => {
    const files = store.pulls.find((one) => one.number === number)?.files ?? [];
    return page(
      url,
      files.map((filename) => ({ ...example('200'), filename })),
    );
  },
  'GET /issues/{issue_number}/events': ({ url, store, example, number }) => {
    const found = store.events.filter(({ issue: about }) => about === number);
    return page(
      url,
      found.map(({ event, createdAt }) => ({ ...example('200'), event, created_at: createdAt })),
    );
  },
  'POST /check-runs': ({ body, rights, store, example }) => {
    const { title = '', summary = '' } = (body['output'] ?? {}) as Record<string, string>;
    // Personal tokens may not make any: checks are of apps.
    if (rights.login !== null) return refuse(403, 'You must authenticate via a GitHub App.');
    if (summary.length > 65_535 || title.length > 255) return refuse(422, 'Validation Failed');
    const stored = {
      ...{ id: store.nextId(), sha: String(body['head_sha']), name: String(body['name']) },
      ...{ conclusion: String(body['conclusion']), externalId: String(body['external_id'] ?? '') },
      ...{ app: 'github-actions', title, summary },
    };
    store.checks.push(stored);
    return { status: 201, body: { ...example('201'), id: stored.id } };
  },
  'GET /commits/{ref}/check-runs': ({ parameters, store, example }) => {
    const shape = example('200');
    const [first] = shape['check_runs'] as Json[];
    const found = store.checks
      .filter(({ sha }) => sha === parameters['ref'])
      .map(({ id, sha, name, conclusion, externalId, app }) => ({
        ...first,
        ...{ id, name, conclusion, head_sha: sha, external_id: externalId },
        app: { ...(first?.['app'] as Json), slug: app },
      }));
    return { status: 200, body: { total_count: found.length, check_runs: found } };
  },
  'GET /actions/runs/{run_id}/artifacts': ({ parameters, store, example }) => {
    const shape = example('200');
    const [first] = shape['artifacts'] as Json[];
    const found = store.artifacts
      .filter(({ runId }) => runId === Number(parameters['run_id']))
      .map(({ id, name, zip }) => ({ ...first, id, name, expired: false, size_in_bytes: zip.length }));
    return { status: 200, body: { total_count: found.length, artifacts: found } };
  },
  'GET /actions/artifacts/{artifact_id}/{archive_format}': ({ parameters, origin }) => {
    return { status: 302, headers: { location: `${origin}/blobs/${parameters['artifact_id']}` } };
  },
  'GET /pulls': ({ url, origin, store, example }) => {
    const head = url.searchParams.get('head')?.split(':')[1];
    const state = url.searchParams.get('state') ?? 'open';
    const found = store.pulls.filter(
      (one) => (state === 'all' || one.state === state) && (!head || one.head === head),
    );
    return page(
      url,
      found.toReversed().map((one) => pull(origin, one, example('200'))),
    );
  },
  'POST /pulls': ({ body, rights, origin, store, example }) => {
    const branch = store.branches.get(String(body['head']));
    if (!branch) return refuse(422, 'Validation Failed');
    const stored: StoredPull = {
      ...{ number: store.nextId(), title: String(body['title']), body: String(body['body']) },
      ...{ head: String(body['head']), headSha: branch.sha, base: String(body['base']) },
      ...{ state: 'open', mergeCommit: null, ...author(rights) },
    };
    store.pulls.push(stored);
    return { status: 201, body: pull(origin, stored, example('201')) };
  },
  'PATCH /pulls/{pull_number}': ({ body, origin, store, example, number }) => {
    const stored = store.pulls.find((one) => one.number === number);
    if (!stored) return refuse(404, 'Not Found');
    Object.assign(stored, pick(body, ['title', 'body', 'state']));
    return { status: 200, body: pull(origin, stored, example('200')) };
  },
  'GET /git/ref/{ref}': ({ parameters, store, example }) => {
    const branch = store.branches.get((parameters['ref'] ?? '').replace('heads/', ''));
    if (!branch) return refuse(404, 'Not Found');
    const shape = example('200');
    return { status: 200, body: { ...shape, object: { ...(shape['object'] as Json), sha: branch.sha } } };
  },
  'POST /git/refs': ({ body, store, example }) => {
    const name = String(body['ref']).replace('refs/heads/', '');
    if (store.branches.has(name)) return refuse(422, 'Reference already exists');
    store.branches.set(name, store.branchAt(String(body['sha'])));
    return { status: 201, body: example('201') };
  },
  'PATCH /git/refs/{ref}': ({ parameters, body, store, example }) => {
    store.branches.set((parameters['ref'] ?? '').replace('heads/', ''), store.branchAt(String(body['sha'])));
    return { status: 200, body: example('200') };
  },
  'GET /contents/{path}': ({ parameters, url, store, example }) => {
    const ref = url.searchParams.get('ref') ?? 'main';
    const branch = store.branches.get(ref) ?? [...store.branches.values()].find(({ sha }) => sha === ref);
    const text = branch?.files.get(parameters['path'] ?? '');
    if (text === undefined) return refuse(404, 'Not Found');
    const content = { content: Buffer.from(text).toString('base64'), encoding: 'base64', type: 'file' };
    return {
      status: 200,
      body: { ...example('200'), ...content, sha: shaOf(text), path: parameters['path'] },
    };
  },
  'PUT /contents/{path}': ({ parameters, body, store, example }) => {
    const branch = store.branches.get(String(body['branch'] ?? 'main'));
    if (!branch) return refuse(404, 'Not Found');
    const file = parameters['path'] ?? '';
    const before = branch.files.get(file);
    if (before !== undefined && body['sha'] !== shaOf(before)) return refuse(409, `${file} does not match`);
    branch.files.set(file, Buffer.from(String(body['content']), 'base64').toString());
    branch.sha = String(store.nextId()).padStart(40, '0');
    return { status: before === undefined ? 201 : 200, body: example('201') };
  },
};
