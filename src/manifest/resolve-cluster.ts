/** Combines the documents about a cluster into its desired state. */
import type { Declaration, DesiredState } from '../model/desired/desired-state.ts';
import { errorProblem, type Problem, type Result } from '../model/problem/problem.ts';
import { type ClusterScope, clusterScope } from './cluster-scope.ts';
import { didYouMean } from './explain/suggest.ts';
import { declaredOf, type Manifest } from './manifest.ts';
import { hasErrors } from './read/document-report.ts';
import { sortProblems } from './read/sort-problems.ts';
import { checkAccess } from './rules/check-access.ts';
import { checkPoolNames } from './rules/check-pool-names.ts';
import { checkReplacements } from './rules/check-replacements.ts';
import { checkReplicationFactors } from './rules/check-replication-factors.ts';
import { checkTags } from './rules/check-tags.ts';
import { checkThrottlePolicies } from './rules/check-throttle-policies.ts';
import { findDuplicates } from './rules/find-duplicates.ts';
import { findMetricCollisions } from './rules/find-metric-collisions.ts';
import { findPlacementTies } from './rules/find-placement-ties.ts';

/** What must hold between the documents of one cluster. */
const rules: readonly ((scope: ClusterScope) => readonly Problem[])[] = [
  findDuplicates,
  checkPoolNames,
  checkReplacements,
  checkThrottlePolicies,
  checkTags,
  checkAccess,
  findPlacementTies,
  checkReplicationFactors,
  findMetricCollisions,
];

export interface ClusterUse {
  /** Nothing is connected to: what only a connection needs may have no value. */
  readonly offline?: boolean;
}

/** In the order given; what is wrong for more than one of them is told once. */
export function resolveClusters(
  manifest: Manifest,
  clusters: readonly string[],
  use: ClusterUse = {},
): Result<readonly DesiredState[]> {
  const problems = sortProblems(clusters.flatMap((cluster) => findClusterProblems(manifest, cluster, use)));
  if (hasErrors(problems)) return { ok: false, problems };
  const value = clusters.map((cluster) => desiredState(clusterScope(manifest, cluster)));
  return { ok: true, value, warnings: problems };
}

/** Errors and warnings; a cluster that nothing declares is an error. */
export function findClusterProblems(
  manifest: Manifest,
  cluster: string,
  { offline = false }: ClusterUse,
): readonly Problem[] {
  const names = manifest.clusters.map(({ name }) => name);
  if (!names.includes(cluster)) return manifest.isComplete ? [unknownCluster(cluster, names)] : [];
  const scope = clusterScope(manifest, cluster);
  const missing = scope.documents.flatMap((document) => document.missing);
  const unconnectable = scope.documents.flatMap(({ kind, neededLater }) =>
    kind === 'Cluster' && !offline ? neededLater : [],
  );
  return [...missing, ...unconnectable, ...rules.flatMap((rule) => rule(scope))];
}

function unknownCluster(cluster: string, names: readonly string[]): Problem {
  return errorProblem('manifest.unknown-reference', `Unknown cluster ${cluster}`, {
    detail: names.length === 0 ? 'None are declared.' : `Declared clusters: ${names.join(', ')}.`,
    hint: didYouMean(cluster, names, 'Correct the name, or omit it to select all.'),
  });
}

/** By name, so that the order of files and documents changes nothing. */
function desiredState({ cluster, documents }: ClusterScope): DesiredState {
  const [declared] = declaredOf(documents, 'Cluster');
  if (!declared) throw new Error(`Cluster ${cluster} was resolved with errors`);
  return {
    cluster: declared.declaration,
    pools: byName(declaredOf(documents, 'BrokerPool')),
    placements: byName(declaredOf(documents, 'Placement')),
    topics: byName(declaredOf(documents, 'Topic')),
    tags: byName(declaredOf(documents, 'Tags')),
    throttlePolicies: byName(declaredOf(documents, 'ThrottlePolicy')),
    guardrails: byName(declaredOf(documents, 'Guardrails')),
    acls: byName(declaredOf(documents, 'Acl')),
    quotas: byName(declaredOf(documents, 'Quota')),
    users: byName(declaredOf(documents, 'User')),
  };
}

function byName<D extends Declaration>(documents: readonly { readonly declaration: D }[]): readonly D[] {
  return documents.map(({ declaration }) => declaration).sort((a, b) => (a.name < b.name ? -1 : 1));
}
