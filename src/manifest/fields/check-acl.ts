/** Names, hosts and principals of an Acl that Kafka would take and never come across. */
import type { AclResourceType } from '../../model/cluster/access.ts';
import { isPrefix } from './acl-resources.ts';
import { toComparedAddress } from './ip-address.ts';

export interface Fault {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly hint: string;
}

/** `written` is the text of the manifest, `name` what it stands for: an escaped star alone is no name. */
export function findStarFault(type: AclResourceType, written: string, name: string): Fault | null {
  if (name !== '*' || written === '*' || isPrefix(written)) return null;
  const noun = nounOf(type);
  return {
    severity: 'error',
    summary: `${written} would match every ${noun}`,
    detail: 'Kafka always treats the name * as all of them.',
    hint: `Write * to match every ${noun}, or write the names.`,
  };
}

export function findNameFault(type: AclResourceType, written: string, name: string): Fault | null {
  if (written === '*') return null;
  const noun = nounOf(type);
  const beginsOnly = isPrefix(written);
  if (/(?<!\\)\*/.test(beginsOnly ? written.slice(0, -1) : written)) {
    const character = type === 'topic' ? '' : ', or \\* for the character itself';
    return {
      severity: 'error',
      summary: `${written} matches no ${noun}: only a * at the end is a wildcard`,
      detail: 'Kafka would store the star as part of the name, so the ACL would have no effect.',
      hint: `Write a prefix, such as ${written.split('*')[0] || 'orders-'}*, or each name${character}.`,
    };
  }
  return type === 'topic' ? findTopicFault(written, name, beginsOnly) : null;
}

/** org.apache.kafka.common.internals.Topic. */
function findTopicFault(written: string, name: string, beginsOnly: boolean): Fault | null {
  if (/^[a-zA-Z0-9._-]{1,249}$/.test(name) && (beginsOnly || !/^\.{1,2}$/.test(name))) return null;
  return {
    severity: 'error',
    summary: `${JSON.stringify(written)} matches no topic`,
    detail:
      'Topics have names of up to 249 letters, digits, ".", "_" and "-": ACLs for other names have no effect.',
    hint: 'Write the name of a topic, a prefix with * at the end, or * for all.',
  };
}

const nounOf = (type: AclResourceType): string => type.replace('-', ' ');

export function findHostFault(host: string): Fault | null {
  if (host === '*') return null;
  const compared = toComparedAddress(host);
  if (compared === host) return null;
  const detail =
    'Kafka compares the text with the IP address of the client; host names, masks and patterns do not work.';
  return compared === null
    ? {
        severity: 'error',
        summary: `${host} is not an IP address`,
        detail,
        hint: 'Write each address, such as 10.0.0.12, or * for anywhere.',
      }
    : {
        severity: 'warning',
        summary: `${host} is not how Kafka writes this address`,
        detail,
        hint: `Write ${compared}.`,
      };
}

/** Types of principals are whatever the brokers' principal builder makes of logins; Kafka's own makes `User`. */
export function findPrincipalFault(principal: string): Fault | null {
  const [type = ''] = principal.split(':', 1);
  const name = principal.slice(type.length + 1);
  if (type !== 'User' && type.toLowerCase() === 'user') {
    return {
      severity: 'error',
      summary: `${principal} matches nobody: principal types are case-sensitive`,
      detail: 'Kafka would store it, but no login would ever match.',
      hint: `Did you mean User:${name.trim()}?`,
    };
  }
  if (name !== name.trim()) {
    return {
      severity: 'warning',
      summary: `The name in "${principal}" has blanks around it`,
      detail: 'They are part of the name: Kafka matches it exactly.',
      hint: `Did you mean ${type}:${name.trim()}?`,
    };
  }
  return type === 'User' && name !== '*' && name.endsWith('*')
    ? {
        severity: 'warning',
        summary: `${principal} is one user, whose name ends with a *`,
        detail: 'Kafka matches prefixes of resource names, but not of principals.',
        hint: 'List each principal, or write User:* for everybody.',
      }
    : null;
}
