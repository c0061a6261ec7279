/** SCRAM users as User documents, with a reference for the password that nobody can read. */
import type { ScramCredential, ScramMechanism } from '../../../model/cluster/access.ts';
import { defaultIterations } from '../../kinds/user.ts';
import { documentName, uniqueName } from './document-name.ts';
import type { WrittenAccess } from './write-acls.ts';
import { Secret, type WrittenDocument } from './write-yaml.ts';

/** What topicwright has noted of a password that it set itself; null: nothing. */
export type PasswordVersions = (user: string, mechanism: ScramMechanism) => number | null;

/** As Kafka takes them (KIP-554). */
const fewestIterations = 4096;
const mostIterations = 16_384;

export function writeUsers(
  credentials: readonly ScramCredential[],
  passwordVersion: PasswordVersions,
): WrittenAccess {
  const names = new Set<string>();
  const variables = new Set<string>();
  const isHeld = ({ user, iterations }: ScramCredential): boolean =>
    user !== '' && iterations >= fewestIterations && iterations <= mostIterations;
  const byUser = Map.groupBy(credentials.filter(isHeld), ({ user }) => user);
  const documents = [...byUser].map(([user, own], index): WrittenDocument => {
    const name = uniqueName(documentName(user, 'user'), names);
    // Of its own: two users must not come to share a password.
    const password = new Secret(uniqueVariable(name, variables));
    return {
      ...(index === 0 && { comment: whoKnows }),
      ...{ kind: 'User', metadata: { name } },
      spec: {
        ...(name !== user && { username: user }),
        credentials: own.map(({ mechanism, iterations }) => {
          const version = passwordVersion(user, mechanism) ?? 1;
          return {
            ...{ mechanism, password },
            ...(version !== 1 && { passwordVersion: version }),
            ...(iterations !== defaultIterations && { iterations }),
          };
        }),
      },
    };
  });
  return {
    documents,
    notes: credentials
      .filter((credential) => !isHeld(credential))
      .map(
        ({ user, mechanism, iterations }) =>
          `user ${user} (${mechanism}, ${iterations} iterations): a manifest cannot hold it`,
      ),
  };
}

const whoKnows =
  'Kafka does not reveal passwords: the current one stays. The variable is needed when passwordVersion or iterations change.';

function uniqueVariable(name: string, taken: Set<string>): string {
  const words = name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
  return `${uniqueName(/^\d/.test(words) ? `USER_${words}` : words, taken, '_')}_PASSWORD`;
}
