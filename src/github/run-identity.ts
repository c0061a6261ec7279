/** Who applies from a workflow, for the lease and the journal of runs. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { ApplyContext, DesiredState } from '../index.ts';
import type { ActionRun } from './repository.ts';

export function runOf(
  desired: DesiredState,
  { actor, sha }: ActionRun,
): Pick<ApplyContext, 'desired' | 'policy' | 'run'> {
  const startedAt = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  const id = `${startedAt}-${randomUUID().slice(0, 8)}`;
  const run = { id, who: actor, host: hostname(), pid: process.pid, commit: sha?.slice(0, 12) ?? null };
  return { desired, policy: desired.cluster.apply, run };
}
