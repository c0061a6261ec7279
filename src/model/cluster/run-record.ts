/** One run of `apply` as the journal remembers it: written by reconcile/, shown by `status --history`. */

/** `cut-off`: killed, or its host died; the next run went on from there. */
export type RunOutcome = 'running' | 'done' | 'failed' | 'interrupted' | 'cancelled' | 'detached' | 'cut-off';

export interface RunRecord {
  readonly id: string;
  readonly who: string;
  readonly host: string;
  /** Of the manifests in git; null: not known. */
  readonly commit: string | null;
  readonly planDigest: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: RunOutcome;
  /** One line: what was done, or what went wrong. */
  readonly detail: string;
}
