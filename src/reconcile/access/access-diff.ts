/** What the three parts of access are compared for, and what they share; used by diff-access.ts and its parts. */
import type { AccessChange, Prunable, UnmanagedAccess } from '../../model/access.ts';
import type { ClusterDeclaration } from '../../model/desired-state.ts';
import { type Problem, warningProblem } from '../../model/problem.ts';

export interface AccessPart {
  readonly changes: readonly AccessChange[];
  readonly unmanaged: readonly UnmanagedAccess[];
  readonly warnings: readonly Problem[];
}

export const prunes = ({ prune }: ClusterDeclaration, kind: Prunable): boolean => prune.includes(kind);

export const pruneReason = (kind: Prunable): string =>
  `declared by nothing in git, and the Cluster prunes ${kind}`;

/** Whom topicwright logs in as, where the Cluster document says it; null: not by a name and password. */
export function ownUser({ connection }: ClusterDeclaration): string | null {
  const sasl = connection.kind === 'kafka' ? connection.sasl : null;
  return sasl && 'username' in sasl ? sasl.username : null;
}

/** Whoever takes their own access away can't give it back. */
export const keptOwn = (what: string): Problem =>
  warningProblem('plan.note', `Pruning leaves ${what} alone`, {
    detail: 'It is what topicwright itself logs in with.',
    hint: 'Declare it, so that it is known to be wanted.',
  });
