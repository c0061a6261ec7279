/** Payloads of events as GitHub sends them (@octokit/webhooks-examples), about the pull request of a test. */
import examples from '@octokit/webhooks-examples' with { type: 'json' };

interface Example {
  readonly name: string;
  readonly examples: readonly Record<string, unknown>[];
}
type Payload = Record<string, unknown>;

const all = examples as unknown as readonly Example[];

function example(name: string, action?: string): Payload {
  const found = all
    .find((one) => one.name === name)
    ?.examples.find((one) => !action || one['action'] === action);
  if (!found) throw new Error(`there is no example of ${name} ${action ?? ''}`);
  return structuredClone(found);
}

export interface PullRequestEvent {
  readonly action: 'opened' | 'synchronize' | 'closed';
  readonly number: number;
  readonly headSha: string;
  readonly merged?: boolean;
  readonly mergeCommit?: string;
  /** The repository that it comes from. */
  readonly from?: string;
}

export function pullRequestEvent(event: PullRequestEvent): {
  readonly name: string;
  readonly payload: Payload;
} {
  const {
    action,
    number,
    headSha,
    merged = false,
    mergeCommit = null,
    from = 'Codertocat/Hello-World',
  } = event;
  const payload = example('pull_request', action);
  const pull = payload['pull_request'] as Record<string, Record<string, Payload>>;
  const { head, base } = pull as Record<string, { repo: Payload; sha: unknown }>;
  Object.assign(head as object, { sha: headSha, repo: { ...head?.repo, full_name: from } });
  Object.assign(base as object, { sha: '1'.repeat(40) });
  Object.assign(base?.repo as object, { full_name: 'Codertocat/Hello-World' });
  Object.assign(pull, { number, merged, merge_commit_sha: mergeCommit });
  return { name: 'pull_request', payload: { ...payload, number } };
}

/** `before`: what the branch was at. */
export function pushEvent({ before = '0'.repeat(40) }: { readonly before?: string } = {}): {
  readonly name: string;
  readonly payload: Payload;
} {
  const payload = example('push');
  return { name: 'push', payload: { ...payload, before, repository: repositoryOf(payload) } };
}

export interface CommentEvent {
  readonly id: number;
  readonly number: number;
  readonly body: string;
  readonly login: string;
  readonly isBot?: boolean;
  readonly isOnPullRequest?: boolean;
  readonly action?: 'created' | 'edited';
}

/** On an issue or a pull request: GitHub tells both by issue_comment. */
export function commentEvent(event: CommentEvent): { readonly name: string; readonly payload: Payload } {
  const { id, number, body, login, isBot = false, isOnPullRequest = true, action = 'created' } = event;
  const payload = example('issue_comment', action);
  const { pull_request: _, ...issue } = payload['issue'] as Payload;
  const comment = payload['comment'] as Payload;
  const user = { ...(comment['user'] as Payload), login, type: isBot ? 'Bot' : 'User' };
  return {
    name: 'issue_comment',
    payload: {
      ...{ ...payload, action, comment: { ...comment, id, body, user }, repository: repositoryOf(payload) },
      issue: { ...issue, number, ...(isOnPullRequest && { pull_request: { url: 'https://example.com' } }) },
    },
  };
}

/** Schedules have no example of their own: their payload is the schedule, and names no repository. */
export function scheduleEvent(): { readonly name: string; readonly payload: Payload } {
  return { name: 'schedule', payload: { schedule: '17 * * * *', workflow: '.github/workflows/drift.yml' } };
}

const repositoryOf = (payload: Payload): Payload => ({
  ...(payload['repository'] as Payload),
  ...{ full_name: 'Codertocat/Hello-World', default_branch: 'main' },
});
