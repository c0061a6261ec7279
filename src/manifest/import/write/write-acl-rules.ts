/** What is allowed and denied, as rules: the same operations together, whatever they are on. */
import {
  type AclBinding,
  type AclOperation,
  aclOperations,
  aclResourceTypes,
  clusterResourceName,
} from '../../../model/cluster/access.ts';
import { operationsOf, resourceTypeByKey, writeResourceName } from '../../fields/acl-resources.ts';
import type { AclRule } from '../../kinds/acl.ts';

type Granted = Pick<AclBinding, 'resourceType' | 'resourceName' | 'pattern' | 'operation' | 'permission'>;

/** Whether a rule can say it. */
export function isHeld({ resourceType, operation, host, ...name }: AclBinding): boolean {
  if (host === '') return false;
  if (operation !== 'All' && !operationsOf[resourceType].includes(operation)) return false;
  if (resourceType === 'cluster')
    return name.resourceName === clusterResourceName && name.pattern === 'literal';
  return writeResourceName(name) !== null;
}

/** Of ACLs that rules can say, in an order that does not depend on theirs. */
export function writeRules(acls: readonly Granted[]): readonly AclRule[] {
  const resources = [...Map.groupBy(acls, resourceKey).values()].sort(byResource);
  const alike = Map.groupBy(resources, (own) => JSON.stringify([own[0]?.permission, operations(own)]));
  return [...alike.values()].map((group): AclRule => {
    const own = operations(group[0] ?? []);
    const on = group.flatMap(([first]) => first ?? []);
    const named = Object.entries(resourceTypeByKey).flatMap(([key, type]) => {
      const names = on.filter(({ resourceType }) => resourceType === type).map(writeResourceName);
      return names.length > 0 ? [[key, names.filter((name) => name !== null)] as const] : [];
    });
    return {
      ...(on[0]?.permission === 'deny' ? { deny: own } : { allow: own }),
      ...Object.fromEntries(named),
      ...(on.some(({ resourceType }) => resourceType === 'cluster') && { cluster: true }),
    };
  });
}

const resourceKey = ({ resourceType, resourceName, pattern, permission }: Granted): string =>
  JSON.stringify([permission, resourceType, resourceName, pattern]);

function operations(acls: readonly Granted[]): readonly AclOperation[] {
  const own = new Set(acls.map(({ operation }) => operation));
  return aclOperations.filter((operation) => own.has(operation));
}

/** What is allowed before what is denied, in the order of the keys of a rule. */
function byResource([a]: readonly Granted[], [b]: readonly Granted[]): number {
  if (!a || !b) return 0;
  const permissions = Number(a.permission === 'deny') - Number(b.permission === 'deny');
  const types = aclResourceTypes.indexOf(a.resourceType) - aclResourceTypes.indexOf(b.resourceType);
  return permissions || types || (resourceKey(a) < resourceKey(b) ? -1 : 1);
}
