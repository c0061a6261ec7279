/** The part of an apply's context that says who applies from where, and how the Cluster document wants it done. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { DesiredState } from '../model/desired/desired-state.ts';
import type { ApplyContext } from '../reconcile/apply/apply-context.ts';

/** `commit`: of the manifests; null: not in git. */
export function runOf(
  desired: DesiredState,
  { who, commit }: Pick<ApplyContext['run'], 'who' | 'commit'>,
): Pick<ApplyContext, 'desired' | 'run'> {
  const startedAt = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const id = `${startedAt}-${randomUUID().slice(0, 8)}`;
  const run = { id, who, host: hostname(), pid: process.pid, commit };
  return { desired, run };
}
