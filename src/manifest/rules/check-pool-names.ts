/** Placements and ThrottlePolicies name pools that exist for the cluster. */
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { didYouMean } from '../explain/suggest.ts';
import { declaredOf, resourceOf } from '../manifest.ts';

export function checkPoolNames(scope: ClusterScope): readonly Problem[] {
  // An unread document may be the pool.
  if (!scope.manifest.isComplete) return [];
  const names = namesOfPools(scope.documents);
  const users = [
    ...declaredOf(scope.documents, 'Placement'),
    ...declaredOf(scope.documents, 'ThrottlePolicy'),
  ];
  return users
    .filter(({ declaration }) => !names.includes(declaration.pool))
    .map((document) => {
      const { pool } = document.declaration;
      return errorProblem('manifest.unknown-reference', `There is no BrokerPool ${pool}`, {
        detail: describePools(pool, names, scope),
        hint: didYouMean(pool, names, `Declare it: kind: BrokerPool with metadata: {name: ${pool}}.`),
        source: document.places.value(['spec', 'pool']),
        resource: resourceOf(document),
      });
    });
}

function describePools(pool: string, names: readonly string[], { cluster, manifest }: ClusterScope): string {
  if (namesOfPools(manifest.documents).includes(pool)) {
    return `It is declared, but its metadata.clusters exclude the cluster ${cluster}.`;
  }
  return names.length === 0 ? 'No pool is declared.' : `Declared clusters: ${names.join(', ')}.`;
}

const namesOfPools = (documents: ClusterScope['documents']): readonly string[] =>
  documents.filter(({ kind }) => kind === 'BrokerPool').map(({ name }) => name);
