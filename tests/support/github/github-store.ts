/** What the loopback GitHub keeps: one repository's comments, issues, pull requests, artifacts and branches. */

/** What a token may do, by its text. */
export interface TokenRights {
  /** `null`: an app's, which may not ask who it is; as the token of a workflow. */
  readonly login: string | null;
  readonly mayWrite: boolean;
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
  readonly branches: Map<string, Branch> = new Map([['main', { sha: '1'.repeat(40), files: new Map() }]]);
  #nextId = 100;

  nextId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  branchAt(sha: string): Branch {
    const found = [...this.branches.values()].find((one) => one.sha === sha);
    return { sha, files: new Map(found?.files) };
  }
}
