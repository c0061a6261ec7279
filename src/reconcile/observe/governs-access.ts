/** Whether git says anything of who may do what. */
import type { DesiredState } from '../../model/desired/desired-state.ts';

export function governsAccess({ acls, quotas, users, cluster }: DesiredState): boolean {
  return acls.length + quotas.length + users.length + cluster.prune.length > 0;
}
