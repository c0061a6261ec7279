/** What the loopback GitHub keeps: one repository's comments, issues, pull requests, artifacts and branches. */

/** What a token may do, by its text. */
export interface TokenRights {
  /** `null`: an app's, which may not ask who it is; as the token of a workflow. */
  readonly login: string | null;
  readonly mayWrite: boolean;
  /** Beginnings of operations that it lacks a permission for, such as `POST /check-runs`. */
  readonly mayNot?: readonly string[];
}

export interface StoredComment {
  readonly id: number;
  readonly issue: number;
  body: string;
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly labels: readonly string[];
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export interface StoredPull {
  readonly number: number;
  title: string;
  body: string;
  readonly head: string;
  readonly headSha: string;
  readonly base: string;
  state: 'open' | 'closed';
  mergeCommit: string | null;
  readonly login: string;
  readonly type: 'Bot' | 'User';
  /** `owner/name` that it comes from; omitted: this one. */
  readonly from?: string;
  /** Paths that it changes. */
  readonly files?: readonly string[];
  /** false: it conflicts with its base; omitted: GitHub has not found out yet. */
  readonly mergeable?: boolean;
}

export interface StoredRun {
  readonly id: number;
  readonly headSha: string;
  readonly headBranch: string;
  readonly event: string;
  readonly workflow: string;
  /** `owner/name` that its branch is in; omitted: this one. */
  readonly from?: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Omitted: completed. */
  readonly status?: string;
}

export interface StoredDispatch {
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

export interface StoredReaction {
  readonly comment: number;
  readonly content: string;
}

export interface StoredCheck {
  readonly id: number;
  readonly sha: string;
  readonly name: string;
  conclusion: string;
  readonly externalId: string;
  /** The slug of the app whose token made it. */
  readonly app: string;
  title: string;
  summary: string;
}

export interface StoredEvent {
  readonly issue: number;
  readonly event: string;
  readonly createdAt: string;
}

export interface StoredArtifact {
  readonly id: number;
  readonly runId: number;
  readonly name: string;
  readonly zip: Uint8Array;
}

export interface Branch {
  sha: string;
  /** Texts by path. */
  readonly files: Map<string, string>;
}

export class GitHubStore {
  readonly comments: StoredComment[] = [];
  readonly issues: StoredIssue[] = [];
  readonly pulls: StoredPull[] = [];
  readonly artifacts: StoredArtifact[] = [];
  readonly runs: StoredRun[] = [];
  readonly checks: StoredCheck[] = [];
  readonly dispatches: StoredDispatch[] = [];
  readonly reactions: StoredReaction[] = [];
  /** Of the runs that were run again. */
  readonly reruns: number[] = [];
  /** What people may do, by login: `admin`, `write`, `read` or `none`. */
  readonly permissions: Map<string, string> = new Map();
  /** Workflow files of the default branch, with the inputs of their workflow_dispatch; null: they have none. */
  readonly workflows: Map<string, readonly string[] | null> = new Map();
  /** Paths that a commit changes. */
  readonly changes: Map<string, readonly string[]> = new Map();
  readonly events: StoredEvent[] = [];
  /** Parents by commit, the first one first. */
  readonly commits: Map<string, readonly string[]> = new Map();
  readonly branches: Map<string, Branch> = new Map([['main', { sha: '1'.repeat(40), files: new Map() }]]);
  #nextId = 100;

  nextId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** A commit and all that came before it; empty: there is none such. */
  ancestors(sha: string): ReadonlySet<string> {
    const found = new Set<string>();
    const left = [sha];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      const parents = this.commits.get(at);
      if (!parents || found.has(at)) continue;
      found.add(at);
      left.push(...parents);
    }
    return found;
  }

  branchAt(sha: string): Branch {
    const found = [...this.branches.values()].find((one) => one.sha === sha);
    return { sha, files: new Map(found?.files) };
  }
}
