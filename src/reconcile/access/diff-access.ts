/** From the ACLs, quotas and users that git wants and those that are there to what changes. */

import type { AccessChange } from '../../model/cluster/access.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { Declaration, DesiredState } from '../../model/desired/desired-state.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { type AccessKind, isAccessTarget, type PlanTarget } from '../../model/plan/plan-target.ts';
import { errorProblem, type Problem, warningProblem } from '../../model/problem/problem.ts';
import { governsAccess } from '../observe/governs-access.ts';
import { type AccessPart, prunes } from './access-diff.ts';
import { diffAcls } from './diff-acls.ts';
import { diffQuotas } from './diff-quotas.ts';
import { diffUsers } from './diff-users.ts';

/** In its changes, what gives comes first, what takes away last. */
export interface AccessDiff extends AccessPart {
  /** Records of the passwords that are set. */
  readonly journal: Plan['journal'];
}

export const noAccessDiff: AccessDiff = {
  changes: [],
  unmanaged: [],
  journal: {},
  problems: [],
  warnings: [],
};

/** With `targets`: what these documents say alone, and nothing is pruned or told of. */
export function diffAccess(
  whole: DesiredState,
  observed: ClusterState,
  targets: readonly PlanTarget[] = [],
): AccessDiff {
  const isWhole = targets.length === 0;
  const accessTargets = targets.filter(isAccessTarget);
  const unknown = accessTargets.filter((target) => !documentsOf(target, whole).some(isNamed(target)));
  if (unknown.length > 0) return { ...noAccessDiff, problems: unknown.map(unknownTarget) };
  const diff = diffGoverned(isWhole ? whole : narrow(whole, accessTargets), observed);
  return isWhole ? diff : { ...diff, unmanaged: [] };
}

type AccessTarget = PlanTarget & { readonly kind: AccessKind };

const isNamed =
  ({ name }: AccessTarget) =>
  (declaration: { readonly name: string }): boolean =>
    declaration.name === name;

function documentsOf({ kind }: AccessTarget, { acls, quotas, users }: DesiredState): readonly Declaration[] {
  return { Acl: acls, Quota: quotas, User: users }[kind];
}

function narrow(desired: DesiredState, targets: readonly AccessTarget[]): DesiredState {
  const chosen =
    (kind: AccessKind) =>
    (declaration: Declaration): boolean =>
      targets.some((target) => target.kind === kind && isNamed(target)(declaration));
  return {
    ...desired,
    acls: desired.acls.filter(chosen('Acl')),
    quotas: desired.quotas.filter(chosen('Quota')),
    users: desired.users.filter(chosen('User')),
    cluster: { ...desired.cluster, prune: [] },
  };
}

function unknownTarget({ kind, name }: AccessTarget): Problem {
  return errorProblem('cli.usage', `No document matches --target ${kind}/${name}`, {
    detail: `A target of access is a document of kind ${kind}, by its metadata.name.`,
    hint: 'Check the name, and that the document is for this cluster.',
  });
}

function diffGoverned(desired: DesiredState, { access, journal }: ClusterState): AccessDiff {
  if (!governsAccess(desired)) return noAccessDiff;
  if (!access) return { ...noAccessDiff, warnings: [notRead] };
  const acls = diffAcls(desired, access);
  const quotas = diffQuotas(desired, access);
  const users = diffUsers(desired, access, journal);
  const changes = [acls, quotas, users].flatMap((diff) => diff.changes);
  const isLast = ({ symbol }: AccessChange): boolean => symbol === '-';
  return {
    changes: [...changes.filter((change) => !isLast(change)), ...changes.filter(isLast)],
    unmanaged: [acls, quotas, users]
      .flatMap((diff) => diff.unmanaged)
      .filter(({ kind }) => desired[kind].length > 0 || prunes(desired.cluster, kind)),
    journal: users.journal,
    problems: [
      ...(desired.acls.length > 0 && access.acls === null ? [noAuthorizer(desired)] : []),
      ...[acls, users].flatMap((diff) => diff.problems),
    ],
    warnings: [acls, users].flatMap((diff) => diff.warnings),
  };
}

const notRead = warningProblem('plan.note', 'The snapshot has no ACLs, quotas and users', {
  detail: 'This plan leaves them out.',
  hint: 'Take the snapshot with the manifests that declare them, or plan against the live cluster.',
});

function noAuthorizer({ acls }: DesiredState): Problem {
  const [first] = acls;
  return errorProblem('plan.impossible', 'The brokers have no authorizer, so they cannot have ACLs', {
    hint: 'Set authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer and super.users on brokers and controllers.',
    ...(first && { source: first.source, resource: `Acl/${first.name}` }),
  });
}
