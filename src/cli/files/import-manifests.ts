/** Imports a cluster and proves it: the manifests that were written want nothing changed. */

import { makePlan } from '../../index.ts';
import { fromKafkaGitops } from '../../manifest/import/foreign/from-kafka-gitops.ts';
import { fromKdef } from '../../manifest/import/foreign/from-kdef.ts';
import { fromTopicctl } from '../../manifest/import/foreign/from-topicctl.ts';
import {
  type ForeignFile,
  type Translated,
  writeTranslated,
} from '../../manifest/import/foreign/translated.ts';
import {
  type ImportedCluster,
  type ImportedFile,
  type ImportedManifests,
  importCluster,
  writeCluster,
} from '../../manifest/import/import-cluster.ts';
import { loadManifests, type ManifestReader } from '../../manifest/load-manifests.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { resolveClusters } from '../../manifest/resolve-cluster.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { Plan } from '../../model/plan/plan.ts';
import { type Problem, type Result, unwrap } from '../../model/problem/problem.ts';
import { passwordVersion } from '../../reconcile/journal/journal-records.ts';

export interface ProvenImport extends ImportedManifests {
  /** What git would change on the cluster as it is: nothing. */
  readonly plan: Plan;
}

/** A cluster that is in no manifest yet, to be connected to. Throws a ProblemError where an address is none. */
export function undeclaredCluster(cluster: ImportedCluster): DesiredState {
  return unwrap(load([writeCluster(cluster)], cluster.name));
}

export type ForeignTool = 'kdef' | 'topicctl' | 'kafka-gitops';

const translators: Readonly<Record<ForeignTool, (files: readonly ForeignFile[]) => Result<Translated>>> = {
  kdef: fromKdef,
  topicctl: fromTopicctl,
  'kafka-gitops': fromKafkaGitops,
};

export interface TranslatedImport extends ImportedManifests {
  /** What `validate` will say of them. */
  readonly problems: readonly Problem[];
}

/** The files of another tool as manifests. Throws a ProblemError where one is no YAML. */
export function translateManifests(tool: ForeignTool, files: readonly ForeignFile[]): TranslatedImport {
  const translated = writeTranslated(unwrap(translators[tool](files)));
  const known = translated.files.some(({ name }) => name === 'cluster.yaml');
  // A Cluster that is declared elsewhere is not missed here.
  const stand = known ? [] : [writeCluster({ name: 'imported', bootstrapServers: ['kafka:9092'] })];
  const loaded = loadFiles([...stand, ...translated.files]);
  return { ...translated, problems: loaded.ok ? [] : loaded.problems };
}

/** What clusters have and manifests may not, such as a min.insync.replicas that no write can satisfy, is left alone. */
export function importManifests(state: ClusterState, cluster: ImportedCluster): ProvenImport {
  const refused = new Map<string, Map<string, string>>();
  for (;;) {
    const imported = importCluster(state, cluster, {
      refused,
      passwordVersion: (user, mechanism) => passwordVersion(state.journal, user, mechanism),
    });
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
  for (const { resource, config, summary } of problems) {
    const topic = topics.find(({ name }) => resource === `Topic/${name}`);
    const known = refused.get(topic?.name ?? '') ?? new Map<string, string>();
    if (!topic || config === undefined || known.has(config) || !Object.hasOwn(topic.configs, config))
      continue;
    refused.set(topic.name, known.set(config, summary));
    hasFound = true;
  }
  return hasFound;
}

function loadFiles(files: readonly ImportedFile[]): Result<Manifest> {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const reader: ManifestReader = {
    isFolder: () => false,
    list: () => [],
    realPath: (file) => file,
    read: (file) => texts.get(file) ?? '',
  };
  return loadManifests({ paths: [...texts.keys()], reader, environment: {}, variables: {} });
}

function load(files: readonly ImportedFile[], cluster: string): Result<DesiredState> {
  const loaded = loadFiles(files);
  if (!loaded.ok) return loaded;
  const resolved = resolveClusters(loaded.value, [cluster]);
  if (!resolved.ok) return resolved;
  const [desired] = resolved.value;
  if (!desired) throw new Error(`the cluster ${cluster} is not in the manifests that were written for it`);
  return { ok: true, value: desired, warnings: [] };
}
