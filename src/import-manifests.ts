/** Imports a cluster and proves it: the manifests that were written want nothing changed. Part of the public API (index.ts). */
import {
  type ImportedCluster,
  type ImportedFile,
  type ImportedManifests,
  importCluster,
  writeCluster,
} from './manifest/import/import-cluster.ts';
import { loadManifests, type ManifestReader } from './manifest/load-manifests.ts';
import { resolveClusters } from './manifest/resolve-cluster.ts';
import type { ClusterState } from './model/cluster-state.ts';
import type { DesiredState } from './model/desired-state.ts';
import type { Plan } from './model/plan.ts';
import { type Problem, type Result, unwrap } from './model/problem.ts';
import { makePlan } from './reconcile/make-plan.ts';

export interface ProvenImport extends ImportedManifests {
  /** What git would change on the cluster as it is: nothing. */
  readonly plan: Plan;
}

/** A cluster that is in no manifest yet, to be connected to. Throws a ProblemError where an address is none. */
export function undeclaredCluster(cluster: ImportedCluster): DesiredState {
  return unwrap(load([writeCluster(cluster)], cluster.name));
}

/** What clusters have and manifests may not, such as a min.insync.replicas that no write can satisfy, is left alone. */
export function importManifests(state: ClusterState, cluster: ImportedCluster): ProvenImport {
  const refused = new Map<string, Map<string, string>>();
  for (;;) {
    const imported = importCluster(state, cluster, refused);
    const loaded = load(imported.files, cluster.name);
    if (!loaded.ok && refuse(loaded.problems, state, refused)) continue;
    return { ...imported, plan: unwrap(makePlan(unwrap(loaded), state)) };
  }
}

/** Whether anything new was found to leave alone. */
function refuse(
  problems: readonly Problem[],
  { topics }: ClusterState,
  refused: Map<string, Map<string, string>>,
): boolean {
  let hasFound = false;
  for (const { resource, summary } of problems) {
    const topic = topics.find(({ name }) => resource === `Topic/${name}`);
    const known = refused.get(topic?.name ?? '') ?? new Map<string, string>();
    const key = Object.keys(topic?.configs ?? {}).find((one) => summary.includes(one) && !known.has(one));
    if (!topic || key === undefined) continue;
    refused.set(topic.name, known.set(key, summary));
    hasFound = true;
  }
  return hasFound;
}

function load(files: readonly ImportedFile[], cluster: string): Result<DesiredState> {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const reader: ManifestReader = {
    isFolder: () => false,
    list: () => [],
    read: (file) => texts.get(file) ?? '',
  };
  const loaded = loadManifests({ paths: [...texts.keys()], reader, environment: {}, variables: {} });
  if (!loaded.ok) return loaded;
  const resolved = resolveClusters(loaded.value, [cluster]);
  if (!resolved.ok) return resolved;
  const [desired] = resolved.value;
  if (!desired) throw new Error(`the cluster ${cluster} is not in the manifests that were written for it`);
  return { ok: true, value: desired, warnings: [] };
}
