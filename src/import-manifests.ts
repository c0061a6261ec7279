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
import { unwrap } from './model/problem.ts';
import { makePlan } from './reconcile/make-plan.ts';

export interface ProvenImport extends ImportedManifests {
  /** What git would change on the cluster as it is: nothing. */
  readonly plan: Plan;
}

/** A cluster that is in no manifest yet, to be connected to. Throws a ProblemError where an address is none. */
export function undeclaredCluster(cluster: ImportedCluster): DesiredState {
  return load([writeCluster(cluster)], cluster.name);
}

export function importManifests(state: ClusterState, cluster: ImportedCluster): ProvenImport {
  const imported = importCluster(state, cluster);
  return { ...imported, plan: unwrap(makePlan(load(imported.files, cluster.name), state)) };
}

function load(files: readonly ImportedFile[], cluster: string): DesiredState {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const reader: ManifestReader = {
    isFolder: () => false,
    list: () => [],
    read: (file) => texts.get(file) ?? '',
  };
  const loaded = unwrap(loadManifests({ paths: [...texts.keys()], reader, environment: {}, variables: {} }));
  const [desired] = unwrap(resolveClusters(loaded, [cluster]));
  if (!desired) throw new Error(`the cluster ${cluster} is not in the manifests that were written for it`);
  return desired;
}
