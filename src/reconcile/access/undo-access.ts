/** The access part of the plan that takes another one back. */
import { type AccessChange, describeAccessChange } from '../../model/cluster/access.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';

const reason = 'taken back';

/** A password that was replaced or removed is known to nobody: such users stay as they are. */
export function undoAccess(changes: readonly AccessChange[]): readonly AccessChange[] {
  const undone = changes.flatMap(undoChange);
  const takes = ({ symbol }: AccessChange): boolean => symbol === '-';
  return [...undone.filter((change) => !takes(change)), ...undone.filter(takes)];
}

function undoChange(change: AccessChange): AccessChange[] {
  switch (change.kind) {
    case 'grant-acl':
      return [{ kind: 'revoke-acl', symbol: '-', acl: change.acl, reason }];
    case 'revoke-acl':
      return [{ kind: 'grant-acl', symbol: '+', acl: change.acl, reason }];
    case 'set-quota': {
      const limits = change.limits.map(({ key, from, to }) => ({ key, from: to, to: from }));
      const symbol = limits.every(({ to }) => to === null)
        ? '-'
        : limits.every(({ from }) => from === null)
          ? '+'
          : '~';
      return [{ kind: 'set-quota', symbol, entity: change.entity, limits, reason }];
    }
    case 'set-user': {
      const { user, mechanism } = change;
      return change.symbol === '+' ? [{ kind: 'remove-user', symbol: '-', user, mechanism, reason }] : [];
    }
    case 'remove-user':
      return [];
  }
}

export function undoAccessWarnings(change: AccessChange): readonly Problem[] {
  const isLost = change.kind === 'remove-user' || (change.kind === 'set-user' && change.symbol === '~');
  if (!isLost) return [];
  return [
    warningProblem('plan.note', `This stays as it is: ${describeAccessChange(change)}`, {
      detail: 'Kafka does not reveal the previous password.',
    }),
  ];
}
