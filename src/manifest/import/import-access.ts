/** ACLs, quotas and users of a live cluster as the documents that want them as they are. */
import type { ObservedAccess } from '../../model/cluster/access.ts';
import { countOf } from '../../model/values/count-of.ts';
import { type WrittenAccess, writeAcls } from './write/write-acls.ts';
import { writeQuotas } from './write/write-quotas.ts';
import { type PasswordVersions, writeUsers } from './write/write-users.ts';

export function importAccess(
  { acls, quotas, users, unknownAcls = 0 }: ObservedAccess,
  passwordVersion: PasswordVersions,
): WrittenAccess {
  const parts = [writeAcls(acls ?? [], new Set()), writeQuotas(quotas), writeUsers(users, passwordVersion)];
  return {
    documents: parts.flatMap(({ documents }) => documents),
    notes: [
      ...parts.flatMap(({ notes }) => notes),
      ...(unknownAcls > 0 ? [`${countOf(unknownAcls, 'ACL')}: of a kind that only a newer Kafka knows`] : []),
    ],
  };
}
