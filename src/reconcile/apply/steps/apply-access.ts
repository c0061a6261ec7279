/** Carries out the access changes of a plan. */
import {
  type AccessChange,
  credentialKey,
  describeAccessChange,
  describeEntity,
  type ObservedAccess,
  type QuotaChange,
  type UserChange,
} from '../../../model/cluster/access.ts';
import { type FailureKind, failureKind } from '../../../model/cluster/failure-kind.ts';
import { denialOf, describeOutcome, type Outcome } from '../../../model/cluster/port/outcome.ts';
import type { DesiredState } from '../../../model/desired/desired-state.ts';
import { errorProblem, type Problem, ProblemError } from '../../../model/problem/problem.ts';
import { append } from '../../../model/values/long-lists.ts';
import { ownValue } from '../../../model/values/own-value.ts';
import { type AccessIndex, indexAccess } from '../../access/access-index.ts';
import type { ApplyContext } from '../apply-context.ts';
import type { Setbacks } from './setbacks.ts';

type Of<Kind extends AccessChange['kind']> = Extract<AccessChange, { readonly kind: Kind }>;

/** What is not so yet. Throws a ProblemError `plan.stale` where it is neither as the plan found it nor as it leaves it. */
export function remainingAccess(
  changes: readonly AccessChange[],
  access: ObservedAccess,
): readonly AccessChange[] {
  const index = indexAccess(access);
  const problems = changes.flatMap((change) => staleness(change, index));
  if (problems.length > 0) throw new ProblemError(problems);
  return changes.filter((change) => change.kind === 'set-user' || !isDone(change, index));
}

/** Whether the cluster shows it; of a password it shows only that there is one. */
export function isDone(change: AccessChange, shown: AccessIndex): boolean {
  switch (change.kind) {
    case 'grant-acl':
      return shown.hasAcl(change.acl);
    case 'revoke-acl':
      return !shown.hasAcl(change.acl);
    case 'set-quota': {
      const limits = shown.limitsOf(change.entity);
      return change.limits.every(({ key, to }) => ownValue(limits, key) === (to ?? undefined));
    }
    case 'set-user':
      return shown.credentialOf(change)?.iterations === change.iterations;
    case 'remove-user':
      return shown.credentialOf(change) === undefined;
  }
}

function staleness(change: AccessChange, shown: AccessIndex): readonly Problem[] {
  if (change.kind !== 'set-quota') return [];
  const now = shown.limitsOf(change.entity);
  return change.limits.flatMap(({ key, from, to }) => {
    const value = ownValue(now, key) ?? null;
    if (value === from || value === to) return [];
    const what = `${key} of ${describeEntity(change.entity)} is ${value ?? 'not set'}, the plan found ${from ?? 'it not set'}`;
    return [
      errorProblem('plan.stale', `Changed since the plan was made: ${what}`, {
        hint: 'Nothing was changed. Plan again and review what is different.',
      }),
    ];
  });
}

/** Before anything is done. Throws a ProblemError `manifest.missing-variable`, with each user whose password is not known here. */
export function requirePasswords(changes: readonly AccessChange[], desired: DesiredState): void {
  const passwords = declaredPasswords(desired);
  const problems = changes.flatMap((change) =>
    change.kind === 'set-user' && !passwords.has(credentialKey(change)) ? [noPassword(change)] : [],
  );
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Those that are known here, by credentialKey. */
function declaredPasswords({ users }: DesiredState): ReadonlyMap<string, string> {
  return new Map(
    users.flatMap(({ user, credentials }) =>
      credentials.flatMap(({ mechanism, password }): [string, string][] =>
        password === null ? [] : [[credentialKey({ user, mechanism }), password]],
      ),
    ),
  );
}

function noPassword({ user, mechanism, source }: Of<'set-user'>): Problem {
  return errorProblem('manifest.missing-variable', `The password of user ${user} is not set`, {
    detail: `An apply that sets its ${mechanism} password needs it; nothing was changed.`,
    hint: 'Set what its reference names (an environment variable, or a file) where apply runs.',
    resource: `User/${user}`,
    ...(source && { source }),
  });
}

/**
 * All of them are tried, and what is refused holds nothing else back: it is noted in the setbacks. Throws a ProblemError with what
 * failed where there was no answer.
 */
export async function applyAccess(
  changes: readonly AccessChange[],
  context: ApplyContext,
  setbacks: Setbacks,
): Promise<void> {
  const { port, desired } = context;
  const of = <Kind extends AccessChange['kind']>(kind: Kind): readonly Of<Kind>[] =>
    changes.filter((change): change is Of<Kind> => change.kind === kind);
  const failures: Failure[] = [];
  const act = async <Item>(
    items: readonly Item[],
    change: (items: readonly Item[]) => Promise<readonly Outcome<Item>[]>,
    done: readonly AccessChange[],
  ): Promise<void> => {
    if (items.length === 0) return;
    const outcomes = await change(items);
    const changed = done.filter((_, index) => outcomes[index]?.error === null);
    for (const one of changed) setbacks.accessDone(one);
    if (changed.length > 0) context.onEvent({ kind: 'access-changed', changes: changed });
    append(failures, failuresOf(outcomes, done));
  };
  const grants = of('grant-acl');
  const revocations = of('revoke-acl');
  const quotas = of('set-quota');
  const users = [...of('set-user'), ...of('remove-user')];
  await act(
    grants.map(({ acl }) => acl),
    port.createAcls,
    grants,
  );
  await act(quotas.map(toQuotaChange), port.alterQuotas, quotas);
  const passwords = declaredPasswords(desired);
  await act(
    users.map((change) => toUserChange(change, passwords)),
    port.alterUsers,
    users,
  );
  await act(
    revocations.map(({ acl }) => acl),
    port.deleteAcls,
    revocations,
  );
  noteFailures(failures, context, setbacks);
}

interface Failure {
  readonly change: AccessChange;
  readonly problem: Problem;
  readonly kind: FailureKind;
}

function noteFailures(failures: readonly Failure[], { onEvent }: ApplyContext, setbacks: Setbacks): void {
  if (failures.some(({ kind }) => kind === 'unanswered'))
    throw new ProblemError(failures.map(({ problem }) => problem));
  // Who may not change one may change none.
  const denied = failures.find(({ kind }) => kind === 'denied');
  for (const failure of failures) {
    const isTold = denied === undefined || failure === denied;
    setbacks.accessFailed(failure.change, isTold ? failure.problem : null);
    if (isTold) onEvent({ kind: 'warning', problem: { ...failure.problem, severity: 'warning' } });
  }
}

export const toQuotaChange = ({ entity, limits }: Of<'set-quota'>): QuotaChange => ({
  entity,
  limits: Object.fromEntries(limits.map(({ key, to }) => [key, to])),
});

function toUserChange(
  change: Of<'set-user' | 'remove-user'>,
  passwords: ReadonlyMap<string, string>,
): UserChange {
  const { user, mechanism } = change;
  const password = passwords.get(credentialKey(change));
  const credential =
    change.kind === 'set-user' && password !== undefined ? { iterations: change.iterations, password } : null;
  return { user, mechanism, credential };
}

function failuresOf(
  outcomes: readonly Outcome<unknown>[],
  changes: readonly AccessChange[],
): readonly Failure[] {
  return outcomes.flatMap((outcome, index): readonly Failure[] => {
    const change = changes[index];
    if (outcome.error === null || !change) return [];
    const what = describeAccessChange(change);
    const problem =
      denialOf('Changing access', outcome, what) ??
      errorProblem('apply.failed', `Kafka refuses: ${what}`, {
        detail: describeOutcome(outcome),
        hint: 'Earlier changes stay. Fix the cause and apply again: it continues from there.',
      });
    return [{ change, problem, kind: failureKind(outcome.error) }];
  });
}
