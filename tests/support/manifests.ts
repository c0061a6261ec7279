/** Loads manifests from texts, as from a disk: `load({ 'kafka.yaml': '…' })`. */

import { loadManifests } from '../../src/manifest/load-manifests.ts';
import { normalizePath } from '../../src/manifest/read/file-path.ts';
import type { ManifestReader } from '../../src/manifest/read/manifest-reader.ts';
import { resolveClusters } from '../../src/manifest/resolve-cluster.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { type Problem, type Result, unwrap } from '../../src/model/problem/problem.ts';

type Files = Readonly<Record<string, string>>;

export interface LoadSettings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** All files unless given. */
  readonly paths?: readonly string[];
  /** All that are declared unless given. */
  readonly clusters?: readonly string[];
  readonly offline?: boolean;
  readonly allowedFolders?: readonly string[];
  readonly onSecret?: (value: string) => void;
}

/** Every cluster that is asked for, by name. */
export function load(files: Files, settings: LoadSettings = {}): Result<readonly DesiredState[]> {
  const {
    environment = {},
    variables = {},
    paths = Object.keys(files),
    clusters,
    offline = false,
    allowedFolders = [],
    onSecret = () => {},
  } = settings;
  const loaded = loadManifests({
    ...{ paths, reader: readerOf(files), environment, variables, offline, allowedFolders, onSecret },
    ...(clusters && { clusters }),
  });
  if (!loaded.ok) return loaded;
  const names = clusters ?? loaded.value.clusters.map(({ name }) => name);
  const resolved = resolveClusters(loaded.value, names, { offline });
  return resolved.ok ? { ...resolved, warnings: [...loaded.warnings, ...resolved.warnings] } : resolved;
}

/** Of the only cluster; throws the problems. */
export function loadOne(files: Files, settings: LoadSettings = {}): DesiredState {
  const [desired, another] = unwrap(load(files, settings));
  if (!desired || another) throw new Error('not exactly one cluster is declared');
  return desired;
}

/** Errors, or warnings where there are none. */
export function problemsOf(files: Files, settings: LoadSettings = {}): readonly Problem[] {
  const loaded = load(files, settings);
  return loaded.ok ? loaded.warnings : loaded.problems;
}

/** `kafka.yaml:3:7`. */
export function placeOf({ source }: Problem): string {
  return source ? `${source.file}:${source.line}:${source.column}` : 'nowhere';
}

/** A problem with all that it says: `kafka.yaml:3:7 error manifest.invalid Topic/orders: Summary | Detail | Hint`. */
export function tell(problem: Problem): string {
  const { severity, code, resource = 'no resource', summary, detail, hint } = problem;
  return `${placeOf(problem)} ${severity} ${code} ${resource}: ${[summary, detail, hint].filter(Boolean).join(' | ')}`;
}

/**
 * Everything that is told of these documents below a Cluster `test` (lines 1 to 4 of kafka.yaml) and a BrokerPool `all`
 * (lines 6 to 9): the first begins on line 11, and each four-line document is five lines further down.
 */
export function toldBelow(...texts: readonly string[]): readonly string[] {
  const cluster = document('Cluster', 'test', '{simulation: ./cluster.json}');
  return problemsOf({ 'kafka.yaml': documents(cluster, document('BrokerPool', 'all', '{}'), ...texts) }).map(
    tell,
  );
}

/** A document on four lines; its spec begins on line 4, column 7. */
export function document(kind: string, name: string, spec: string, metadata = ''): string {
  return `apiVersion: topicwright/v1\nkind: ${kind}\nmetadata: {name: ${name}${metadata}}\nspec: ${spec}\n`;
}

export const documents = (...texts: readonly string[]): string => texts.join('---\n');

/** The texts as files of a disk; `links`: the real files of some, from the folder /work. */
export function readerOf(files: Files, links: Files = {}): ManifestReader {
  const isFolder = (path: string): boolean =>
    path === '.' || Object.keys(files).some((file) => file.startsWith(`${path}/`));
  return {
    isFolder: (path) => {
      if (Object.hasOwn(files, path)) return false;
      if (isFolder(path)) return true;
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    },
    list: (folder) => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const below = Object.keys(files).filter((file) => file.startsWith(prefix));
      return [...new Set(below.map((file) => file.slice(prefix.length).split('/')[0] ?? ''))];
    },
    realPath: (path) => {
      const real = links[path] ?? path;
      return real.startsWith('/') ? real : normalizePath(`/repository/${real}`);
    },
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return text;
    },
  };
}

/** A manifest for real brokers: one pool `all`, a Placement `default` in it, and what is added; each a spec's text. */
export function kafkaManifest(
  servers: readonly string[],
  { pool = '{}', placement = '{select: {topics: ["*"]}, pool: all}', cluster = '' }: KafkaManifest,
  ...more: readonly string[]
): string {
  return documents(
    document('Cluster', 'real', `{bootstrapServers: [${servers.join(', ')}]${cluster && `, ${cluster}`}}`),
    document('BrokerPool', 'all', pool),
    document('Placement', 'default', placement),
    ...more,
  );
}

interface KafkaManifest {
  readonly pool?: string;
  readonly placement?: string;
  /** Members of the Cluster's spec beside its bootstrapServers. */
  readonly cluster?: string;
}

/** A manifest for a simulated cluster in ./cluster.json: one pool `all` that holds every topic, and what is added. */
export function simulatedManifest(poolSpec: string, ...more: readonly string[]): string {
  return documents(
    document('Cluster', 'test', '{simulation: ./cluster.json}'),
    document('BrokerPool', 'all', poolSpec),
    document('Placement', 'default', '{select: {topics: ["*"]}, pool: all}'),
    ...more,
  );
}
