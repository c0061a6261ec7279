/** Single ACLs as the few Acl documents that people would write: one for all who may do the same. */
import { type AclBinding, describeAcl } from '../../../model/cluster/access.ts';
import { writeResourceName } from '../../fields/acl-resources.ts';
import { findHostFault, findNameFault, findPrincipalFault, findStarFault } from '../../fields/check-acl.ts';
import { documentName, uniqueName } from './document-name.ts';
import { isHeld, writeRules } from './write-acl-rules.ts';
import type { WrittenDocument } from './write-yaml.ts';

export interface WrittenAccess {
  readonly documents: readonly WrittenDocument[];
  /** What no document can hold, and why. */
  readonly notes: readonly string[];
}

/** Everything that some principals may do from some hosts. */
interface Grant {
  readonly principal: string;
  readonly hosts: readonly string[];
  readonly acls: readonly AclBinding[];
}

/** `names`: those that are taken. `name`: of the first document, where it isn't to be that of its principal. */
export function writeAcls(
  acls: readonly AclBinding[],
  names: Set<string>,
  name: string | null = null,
): WrittenAccess {
  const notes: string[] = [];
  const held = acls.filter((acl) => {
    const reason = whyNotHeld(acl);
    if (reason !== null) notes.push(`${describeAcl(acl)}: ${reason}`);
    return reason === null;
  });
  const byPrincipal = [...Map.groupBy(held, ({ principal }) => principal)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => splitByHosts(own));
  // Who differs in one grant is somebody else: their documents would have to be read together.
  const alike = Map.groupBy(byPrincipal, (grants) => JSON.stringify(grants.map(contentOf)));
  const documents = [...alike.values()].flatMap((group) =>
    (group[0] ?? []).map((grant): WrittenDocument => {
      const principals = group.flatMap(([first]) => first?.principal ?? []);
      const isAnywhere = grant.hosts.includes('*');
      return {
        kind: 'Acl',
        metadata: { name: uniqueName(name ?? nameOf(principals, grant.hosts), names) },
        spec: {
          principals,
          ...((!isAnywhere || grant.hosts.length > 1) && { hosts: grant.hosts }),
          rules: writeRules(grant.acls),
        },
      };
    }),
  );
  return { documents, notes };
}

/** As the schema of kind Acl has it. */
const principalPattern = /^[A-Za-z]+:.+$/u;

function whyNotHeld(acl: AclBinding): string | null {
  if (!principalPattern.test(acl.principal)) return 'a manifest cannot hold this principal';
  if (!isHeld(acl)) return 'a manifest cannot hold it';
  const { principal, host, resourceType, resourceName } = acl;
  const written = resourceType === 'cluster' ? null : writeResourceName(acl);
  const faults = [
    findPrincipalFault(principal),
    findHostFault(host),
    written === null ? null : findStarFault(resourceType, written, resourceName),
    written === null ? null : findNameFault(resourceType, written, resourceName),
  ];
  return faults.find((fault) => fault?.severity === 'error')?.summary ?? null;
}

/** From anywhere first; hosts from which the same is allowed together. */
function splitByHosts(acls: readonly AclBinding[]): readonly Grant[] {
  const byHost = [...Map.groupBy(acls, ({ host }) => host)].sort(([a], [b]) => (a < b ? -1 : 1));
  const alike = Map.groupBy(byHost, ([, own]) => JSON.stringify(writeRules(own)));
  return [...alike.values()].map((group) => ({
    principal: acls[0]?.principal ?? '',
    hosts: group.map(([host]) => host),
    acls: group[0]?.[1] ?? [],
  }));
}

const contentOf = ({ hosts, acls }: Grant): unknown => [hosts, writeRules(acls)];

function nameOf([first = '', ...others]: readonly string[], hosts: readonly string[]): string {
  const base = documentName(nameOfPrincipal(first), 'principal');
  const all = others.length > 0 ? `${base}-and-others` : base;
  const [host = '*'] = hosts;
  return host === '*' ? all : documentName(`${all}-from-${host}`, all);
}

/** `User:orders` and `User:CN=orders,O=shop`: orders. */
function nameOfPrincipal(principal: string): string {
  const name = principal.slice(principal.indexOf(':') + 1);
  if (name === '*') return 'everybody';
  return /^CN=([^,]+)/i.exec(name)?.[1] ?? name;
}
