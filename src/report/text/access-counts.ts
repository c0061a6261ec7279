/** How many changes of each kind there are to ACLs, quotas and users. */
import type { AccessChange } from '../../model/cluster/access.ts';
import { countOf } from '../../model/values/count-of.ts';

const kinds = [
  ['grant-acl', 'ACL', 'to create', 'created'],
  ['revoke-acl', 'ACL', 'to delete', 'deleted'],
  ['set-quota', 'quota', 'to set', 'set'],
  ['set-user', 'user', 'to set', 'set'],
  ['remove-user', 'user', 'to remove', 'removed'],
] as const;

/** A clause for each kind: `2 ACLs to create`, or `2 ACLs created`. */
export function accessCounts(changes: readonly AccessChange[], tense: 'planned' | 'done'): string[] {
  return kinds.flatMap(([kind, noun, toDo, done]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${countOf(count, noun)} ${tense === 'planned' ? toDo : done}`];
  });
}
