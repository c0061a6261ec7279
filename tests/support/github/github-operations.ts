/** What the loopback GitHub answers to each operation. */
import {
  type Answer,
  author,
  comment,
  issue,
  type Json,
  type OperationRequest,
  page,
  pick,
  pull,
  refuse,
  shaOf,
  tooLong,
} from './github-shapes.ts';
import type { StoredIssue, StoredPull } from './github-store.ts';
import { workflowOperations } from './workflow-operations.ts';

/** By method and route below the repository. */
export const operations: Readonly<Record<string, (request: OperationRequest) => Answer>> = {
  ...workflowOperations,
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
    const files = ahead.flatMap((sha) => store.changes.get(sha) ?? []).map((filename) => ({ filename }));
    const counts = { ahead_by: ahead.length, behind_by: behind.length, total_commits: ahead.length };
    return { status: 200, body: { ...shape, status, ...counts, commits, files: page === 1 ? files : [] } };
  },
  'GET /collaborators/{username}/permission': ({ parameters, store, example }) => {
    const permission = store.permissions.get(parameters['username'] ?? '');
    return permission === undefined
      ? refuse(404, `${parameters['username']} is not a user`)
      : { status: 200, body: { ...example('200'), permission, role_name: permission } };
  },
  'POST /issues/comments/{comment_id}/reactions': ({ parameters, body, store, example }) => {
    store.reactions.push({ comment: Number(parameters['comment_id']), content: String(body['content']) });
    return { status: 201, body: example('201') };
  },
  'GET /issues/{issue_number}': ({ origin, store, example, number }) => {
    const stored = store.issues.find((one) => one.number === number);
    return stored ? { status: 200, body: issue(origin, stored, example('200')) } : refuse(404, 'Not Found');
  },
  'GET /pulls/{pull_number}': ({ origin, store, example, number }) => {
    const stored = store.pulls.find((one) => one.number === number);
    return stored ? { status: 200, body: pull(origin, stored, example('200')) } : refuse(404, 'Not Found');
  },
  'GET /git/commits/{commit_sha}': ({ parameters, store, example }) => {
    const parents = store.commits.get(parameters['commit_sha'] ?? '');
    return parents
      ? { status: 200, body: { ...example('200'), parents: parents.map((sha) => ({ sha })) } }
      : refuse(404, 'Not Found');
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
  'GET /pulls': ({ url, origin, store, example }) => {
    const head = url.searchParams.get('head')?.split(':')[1];
    const state = url.searchParams.get('state') ?? 'open';
    const base = url.searchParams.get('base');
    const found = store.pulls.filter(
      (one) =>
        (state === 'all' || one.state === state) &&
        (!head || one.head === head) &&
        (!base || one.base === base),
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
