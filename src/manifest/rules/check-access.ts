/** What several documents say about the same ACL, quota or user has to hold together. */
import { aclKey, credentialKey, describeAcl, describeEntity, entityKey } from '../../model/cluster/access.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { declaredOf, type LoadedDocument, resourceOf } from '../manifest.ts';

interface Statement {
  readonly key: string;
  /** For people. */
  readonly what: string;
  /** Two statements with different values contradict each other. */
  readonly value: string;
  readonly document: LoadedDocument;
}

export function checkAccess({ documents }: ClusterScope): readonly Problem[] {
  const first = new Map<string, Statement>();
  return statements(documents).flatMap((statement) => {
    const known = first.get(statement.key);
    if (!known) first.set(statement.key, statement);
    return known && known.value !== statement.value ? [contradiction(statement, known)] : [];
  });
}

function statements(documents: readonly LoadedDocument[]): readonly Statement[] {
  const acls = declaredOf(documents, 'Acl').flatMap((document) =>
    document.declaration.acls.map((acl) => ({
      ...{ key: `acl ${aclKey(acl)}`, what: describeAcl(acl), value: document.declaration.state },
      document,
    })),
  );
  const quotas = declaredOf(documents, 'Quota').flatMap((document) => {
    const { entity, limits } = document.declaration;
    return Object.entries(limits).map(([key, limit]) => ({
      ...{ key: `quota ${entityKey(entity)} ${key}`, what: `${key} of ${describeEntity(entity)}` },
      ...{ value: String(limit), document },
    }));
  });
  const users = declaredOf(documents, 'User').flatMap((document) => {
    const { user, credentials } = document.declaration;
    return credentials.map(({ mechanism }) => ({
      ...{ key: `user ${credentialKey({ user, mechanism })}`, what: `user ${user} (${mechanism})` },
      ...{ value: document.name, document },
    }));
  });
  return [...acls, ...quotas, ...users];
}

function contradiction({ what, document }: Statement, known: Statement): Problem {
  const resource = resourceOf(document);
  return errorProblem('manifest.contradiction', `${resource} and ${resourceOf(known.document)} disagree`, {
    detail: `Both declare ${what}.`,
    hint: 'Keep one of the two, or use metadata.clusters to say which cluster each applies to.',
    source: document.source,
    resource,
  });
}
