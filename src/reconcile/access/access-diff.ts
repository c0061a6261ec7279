/** What the three parts of access are compared for, and what they share. */
import type { AccessChange, Prunable, UnmanagedAccess } from '../../model/cluster/access.ts';
import type { ClusterDeclaration } from '../../model/desired/desired-state.ts';
import { errorProblem, type Problem, warningProblem } from '../../model/problem/problem.ts';
import { nameSome } from '../../model/values/name-some.ts';

export interface AccessPart {
  readonly changes: readonly AccessChange[];
  readonly unmanaged: readonly UnmanagedAccess[];
  readonly warnings: readonly Problem[];
  readonly problems: readonly Problem[];
}

export const prunes = ({ prune }: ClusterDeclaration, kind: Prunable): boolean => prune.includes(kind);

export const pruneReason = (kind: Prunable): string =>
  `declared by nothing in git, and the Cluster prunes ${kind}`;

/** Whoever takes their own access away can't give it back. */
export const keptByPruning = (what: string, why: string, kept: readonly string[]): Problem =>
  warningProblem('plan.note', `Pruning leaves ${what} alone`, {
    detail: `${why} ${nameSome(kept, namedAtMost, '; ')}.`,
    hint: 'Declare it as present or absent.',
  });

/** Pruning may only begin where it is known what it must not take. */
export const unknownSelf = (
  kind: Prunable,
  pruned: readonly string[],
  cluster: ClusterDeclaration,
): Problem =>
  errorProblem('plan.impossible', `Pruning ${kind} could remove access that topicwright itself needs`, {
    detail: `topicwright cannot tell which principal it is to the brokers, so these may be its own: ${nameSome(pruned, namedAtMost, '; ')}.`,
    hint: `Declare them with state present or absent, so that nothing is left to prune, or take ${kind} out of spec.prune. A snapshot of an older release does not have the principal: take a new one.`,
    source: cluster.source,
    resource: `Cluster/${cluster.name}`,
  });

export const takesFromSelf = (taken: readonly string[], principal: string): Problem =>
  warningProblem('plan.note', 'The plan removes access that topicwright itself may need', {
    detail: `Its principal is ${principal}, and it loses: ${nameSome(taken, namedAtMost, '; ')}.`,
    hint: 'Make sure that it can still log in and change access afterwards, or that somebody else can.',
  });

const namedAtMost = 20;
