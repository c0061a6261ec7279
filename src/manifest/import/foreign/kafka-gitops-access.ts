/** The services, users and custom ACLs of kafka-gitops as the ACLs that it would create of them. */
import type { AclBinding } from '../../../model/cluster/access.ts';
import { append } from '../../../model/values/long-lists.ts';
import { ownValue } from '../../../model/values/own-value.ts';
import { readForeignAcl, textOf, texts } from './foreign-acl.ts';
import { type Granted, grantedToRole, serviceTypes } from './kafka-gitops-services.ts';
import { below, type Fields, type ForeignDocument, isFields, unknownKeys } from './read-foreign.ts';
import type { TranslatedAcls } from './translated.ts';

interface Entry {
  readonly name: string;
  readonly spec: Fields;
  /** For notes. */
  readonly where: string;
}

type Section = 'services' | 'users' | 'customServiceAcls' | 'customUserAcls';

/** `settings`: of the whole state, which may be in several files. */
export function translateAccess(
  documents: readonly ForeignDocument[],
  settings: Fields,
  notes: string[],
): readonly TranslatedAcls[] {
  const services = entriesOf(documents, 'services');
  const users = entriesOf(documents, 'users');
  if (below(settings, 'ccloud')['enabled'] === true) {
    append(
      notes,
      [...services, ...users].map(({ where }) => `${where}: ${ofConfluentCloud}`),
    );
    return [];
  }
  const describes = below(below(settings, 'services'), 'acls')['describeTopicEnabled'] === true;
  const ofServices = services.map((service) => translateService(service, describes, notes));
  const ofUsers = users.map((user) => translateUser(user, notes));
  const translated = [
    ...ofServices,
    ...ofUsers,
    ...translateCustom(entriesOf(documents, 'customServiceAcls'), services, () => null, notes),
    ...translateCustom(entriesOf(documents, 'customUserAcls'), users, principalOf, notes),
  ];
  const byName = Map.groupBy(translated, ({ of }) => of);
  return [...byName].flatMap(([{ name }, parts]) => {
    const acls = parts.flatMap((part) => part.acls);
    return acls.length > 0 ? [{ name, acls }] : [];
  });
}

const ofConfluentCloud =
  'its principal is a service account of Confluent Cloud, whose id the file does not hold, so its ACLs are not taken over';
const withoutPrincipal = 'no principal is given, so its ACLs are not taken over';

interface Part {
  readonly of: Entry;
  readonly acls: readonly AclBinding[];
}

function translateService(service: Entry, describes: boolean, notes: string[]): Part {
  const { name, spec, where } = service;
  const type =
    Object.hasOwn(serviceTypes, String(spec['type'])) && ownValue(serviceTypes, String(spec['type']));
  if (!type) {
    notes.push(`${where}: services of type ${spec['type']} have no equivalent`);
    return { of: service, acls: [] };
  }
  append(notes, unknownKeys(spec, ['type', 'principal', ...type.keys], where, ''));
  return { of: service, acls: grant(service, type.grant(spec, name, describes), notes) };
}

function translateUser(user: Entry, notes: string[]): Part {
  const { spec, where } = user;
  append(notes, unknownKeys(spec, ['principal', 'roles'], where, ''));
  const granted = texts(spec['roles']).flatMap((role) => {
    const own =
      Object.hasOwn(grantedToRole, role.toLowerCase()) && ownValue(grantedToRole, role.toLowerCase());
    if (!own) notes.push(`${where}: the role ${role} has no equivalent`);
    return own || [];
  });
  return { of: user, acls: grant(user, granted, notes) };
}

function grant(entry: Entry, granted: readonly Granted[], notes: string[]): readonly AclBinding[] {
  const principal = principalOf(entry);
  if (principal === null && granted.length > 0) notes.push(`${entry.where}: ${withoutPrincipal}`);
  return principal === null ? [] : granted.map((acl) => ({ ...acl, principal }));
}

const principalOf = ({ spec }: Entry): string | null => textOf(spec, 'principal');

/** `usual`: the principal where an ACL names none. */
function translateCustom(
  custom: readonly Entry[],
  owners: readonly Entry[],
  usual: (owner: Entry) => string | null,
  notes: string[],
): readonly Part[] {
  return custom.flatMap(({ name, spec, where }): Part[] => {
    const of = owners.find((owner) => owner.name === name);
    if (!of) {
      notes.push(`${where}: nothing else is declared by this name, so kafka-gitops creates none of it`);
      return [];
    }
    const acls = Object.keys(spec).flatMap((key) => {
      const fields = below(spec, key);
      const at = `${where}.${key}`;
      const principal = textOf(fields, 'principal') ?? usual(of);
      append(notes, unknownKeys(fields, customKeys, at, ''));
      if (principal === null) notes.push(`${at}: ${withoutPrincipal}`);
      const { type, name: resource, pattern, host, operation, permission } = fields;
      const said = { type, name: resource, pattern, principal, host, operation, permission };
      const acl = readForeignAcl(said, at, notes);
      return acl && principal !== null ? [acl] : [];
    });
    return [{ of, acls }];
  });
}

const customKeys = ['name', 'type', 'pattern', 'host', 'principal', 'operation', 'permission'];

function entriesOf(documents: readonly ForeignDocument[], section: Section): readonly Entry[] {
  return documents.flatMap(({ file, fields }) =>
    Object.entries(below(fields, section)).map(([name, spec]) => ({
      ...{ name, spec: isFields(spec) ? spec : {} },
      where: `${file}: ${section}.${name}`,
    })),
  );
}
