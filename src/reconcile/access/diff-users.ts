/** The users that git declares against those that are there. */
import {
  type AccessChange,
  credentialKey,
  type ObservedAccess,
  type ScramCredential,
} from '../../model/cluster/access.ts';
import type { DesiredState, UserDeclaration } from '../../model/desired/desired-state.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { warningProblem } from '../../model/problem/problem.ts';
import { mergeMaps } from '../../model/values/own-value.ts';
import { passwordRecord, passwordVersion } from '../journal/journal-records.ts';
import {
  type AccessPart,
  keptByPruning,
  pruneReason,
  prunes,
  takesFromSelf,
  unknownSelf,
} from './access-diff.ts';

interface UserDiff extends AccessPart {
  /** Records of the passwords that are set. */
  readonly journal: Plan['journal'];
}

type UserAccessChange = Extract<AccessChange, { readonly user: string }>;
type Declared = UserDeclaration['credentials'][number] & { readonly by: UserDeclaration };

export function diffUsers(
  { users: declarations, cluster }: DesiredState,
  access: ObservedAccess,
  journal: Readonly<Record<string, string>>,
): UserDiff {
  const live = new Map(access.users.map((credential) => [credentialKey(credential), credential]));
  const declared = new Map(
    declarations.flatMap((by) =>
      by.credentials.map((credential): [string, Declared] => [
        credentialKey({ user: by.user, mechanism: credential.mechanism }),
        { ...credential, by },
      ]),
    ),
  );
  const changes = [...declared].flatMap(([key, credential]) => diffUser(credential, live.get(key), journal));
  const others = [...live].filter(([key]) => !declared.has(key)).map(([, credential]) => credential);
  const own = access.ownPrincipal;
  const isOwn = ({ user }: Pick<ScramCredential, 'user'>): boolean => `User:${user}` === own;
  const isPruning = prunes(cluster, 'users');
  const removed = isPruning ? others.filter((credential) => !isOwn(credential)) : [];
  const kept = isPruning ? others.filter(isOwn) : others;
  const given = changes.filter((change) => change.kind === 'remove-user' && isOwn(change));
  return {
    changes: [...changes, ...removed.map(prunedChange)],
    unmanaged: kept.map((credential) => ({
      kind: 'users',
      whose: `User:${credential.user}`,
      text: textOf(credential),
    })),
    journal: mergeMaps([...declared.values()].map((credential) => newRecord(credential, journal))),
    warnings: [
      ...(isPruning && kept.length > 0
        ? [
            keptByPruning(
              `the user ${kept[0]?.user}`,
              'topicwright itself logs in as this user:',
              kept.map(textOf),
            ),
          ]
        : []),
      ...(access.unencrypted && changes.some(({ kind }) => kind === 'set-user') ? [readable] : []),
      ...(given.length > 0 && own !== null ? [takesFromSelf(given.map(textOf), own)] : []),
    ],
    problems: own === null && removed.length > 0 ? [unknownSelf('users', removed.map(textOf), cluster)] : [],
  };
}

const readable = warningProblem('plan.note', 'Passwords are set over a connection without TLS', {
  detail: 'Brokers get the salted password. Anybody who reads it in transit can log in as the user.',
  hint: 'Set passwords through a listener with TLS: spec.security.tls.',
});

const textOf = ({ user, mechanism }: Pick<ScramCredential, 'user' | 'mechanism'>): string =>
  `${user} (${mechanism})`;

function diffUser(
  { by, mechanism, iterations, passwordVersion: wanted }: Declared,
  known: ScramCredential | undefined,
  journal: Readonly<Record<string, string>>,
): UserAccessChange[] {
  const { user, source, name } = by;
  if (by.state === 'absent') {
    const reason = `User/${name} declares it absent`;
    return known ? [{ kind: 'remove-user', symbol: '-', user, mechanism, reason, source }] : [];
  }
  // Of a user that was there before anybody noted a version, the first is taken for set.
  const reason = whySet(known, iterations, passwordVersion(journal, user, mechanism) ?? 1, wanted);
  if (reason === null) return [];
  return [{ kind: 'set-user', symbol: known ? '~' : '+', user, mechanism, iterations, reason, source }];
}

function newRecord(
  { by, mechanism, passwordVersion: wanted }: Declared,
  journal: Readonly<Record<string, string>>,
): Plan['journal'] {
  const version = passwordVersion(journal, by.user, mechanism);
  const next = by.state === 'absent' ? null : wanted;
  return version === next
    ? {}
    : { [passwordRecord(by.user, mechanism)]: next === null ? null : String(next) };
}

const prunedChange = ({ user, mechanism }: ScramCredential): AccessChange => ({
  ...{ kind: 'remove-user', symbol: '-', user, mechanism },
  reason: pruneReason('users'),
});

function whySet(
  known: ScramCredential | undefined,
  iterations: number,
  version: number,
  wanted: number,
): string | null {
  if (!known) return 'declared but not in the cluster';
  if (version !== wanted) return `passwordVersion is ${wanted}, the cluster has ${version}`;
  return known.iterations === iterations
    ? null
    : `${iterations} iterations are declared, ${known.iterations} are set`;
}
