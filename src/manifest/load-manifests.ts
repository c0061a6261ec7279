/** Reads manifests from files and folders: every document of every cluster, or all that is wrong with them. */
import picomatch from 'picomatch';
import { globOptions } from '../model/desired/selector.ts';
import { errorProblem, type Problem, type Result, warningProblem } from '../model/problem/problem.ts';
import { didYouMean } from './explain/suggest.ts';
import { loadDocument } from './load-document.ts';
import type { LoadedDocument, Manifest } from './manifest.ts';
import { hasErrors } from './read/document-report.ts';
import { findManifestFiles, type ManifestFile, unreadable } from './read/find-manifest-files.ts';
import { type IgnoredDocument, ignoredDocuments, ignoredText } from './read/ignored-document.ts';
import type { ManifestReader } from './read/manifest-reader.ts';
import { parseYaml } from './read/parse-yaml.ts';
import { looksLikeOurs, recognizeFile, recognizeJson } from './read/recognize-file.ts';
import { sortProblems } from './read/sort-problems.ts';
import type { ReferenceSources } from './references/look-up-reference.ts';
import { type ClusterUse, findClusterProblems } from './resolve-cluster.ts';

export type { ManifestReader };

export interface LoadManifestsOptions extends ClusterUse, ReferenceSources {
  /** Where something is wrong: the clusters whose contradictions and missing secrets are told as well; omitted: all. */
  readonly clusters?: readonly string[];
}

interface LoadedFile {
  readonly documents: readonly LoadedDocument[];
  readonly problems: readonly Problem[];
  /** Documents that are ours, but whose kind or name could not be told. */
  readonly nameless: number;
  /** Documents of other tools. */
  readonly ignored: readonly IgnoredDocument[];
}

/**
 * Succeeds when every document is sound by itself. References without a value (`${env:}` and the like within a spec)
 * and contradictions between documents are left to `resolveClusters`, as they concern only the clusters that a document
 * is about; when loading fails, they are among the problems, so that one run shows all.
 */
export function loadManifests(options: LoadManifestsOptions): Result<Manifest> {
  const { files, problems: unreadableFiles } = findManifestFiles(options.paths, options.reader);
  const loaded = files.map((file) => loadFile(file, options));
  const documents = loaded.flatMap((file) => file.documents);
  const clusters = documents.filter(({ kind }) => kind === 'Cluster');
  const manifest: Manifest = {
    clusters: clusters
      .map(({ name, source }) => ({ name, source }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    documents,
    ignored: loaded.flatMap((file) => file.ignored),
    isComplete: unreadableFiles.length === 0 && loaded.every(({ nameless }) => nameless === 0),
  };
  const problems = [...unreadableFiles, ...loaded.flatMap((file) => file.problems)];
  const warnings = manifest.isComplete ? idleDocuments(manifest) : [];
  if (!hasErrors(problems) && clusters.length > 0) {
    return { ok: true, value: manifest, warnings: sortProblems([...problems, ...warnings]) };
  }
  if (clusters.length === 0 && manifest.isComplete && !hasErrors(problems))
    problems.push(noCluster(manifest, options));
  const wanted = options.clusters ?? manifest.clusters.map(({ name }) => name);
  const between = wanted.flatMap((name) => findClusterProblems(manifest, name, options));
  return { ok: false, problems: sortProblems([...problems, ...warnings, ...between]) };
}

function loadFile(file: ManifestFile, options: LoadManifestsOptions): LoadedFile {
  let text: string;
  try {
    text = options.reader.read(file.path);
  } catch (error) {
    return { ...nothing, problems: [unreadable(file.path, error)] };
  }
  if (file.isNamed) return loadText(file, text, true, options);
  if (/\.json$/i.test(file.path)) return loadJson(file, text, options);
  const recognition = recognizeFile(text);
  if (recognition === 'foreign') return { ...nothing, ignored: ignoredDocuments(file.path, text) };
  return loadText(file, text, recognition === 'ours', options);
}

const nothing: LoadedFile = { documents: [], problems: [], nameless: 0, ignored: [] };

function loadJson(file: ManifestFile, text: string, sources: ReferenceSources): LoadedFile {
  const recognition = recognizeJson(text);
  if (recognition === null) return nothing;
  if (recognition === 'ours') return loadText(file, text, true, sources);
  return { ...nothing, ignored: [{ file: file.path, kind: recognition.kind }] };
}

function loadText(file: ManifestFile, text: string, isOurs: boolean, sources: ReferenceSources): LoadedFile {
  const { documents, problems } = parseYaml(file.path, text);
  if (!isOurs && !documents.some(({ value }) => looksLikeOurs(value)))
    return { ...nothing, ignored: ignoredDocuments(file.path, text) };
  if (documents.length === 0 && problems.length === 0) {
    return { ...nothing, problems: file.isNamed ? [emptyFile(file.path)] : [] };
  }
  const loaded = documents.map((document) => loadDocument(document, sources));
  return {
    ...nothing,
    documents: loaded.flatMap(({ document }) => document ?? []),
    problems: [...problems, ...loaded.flatMap((document) => document.problems)],
    nameless: loaded.filter(({ document }) => document === null).length + (documents.length === 0 ? 1 : 0),
  };
}

function noCluster({ documents, ignored }: Manifest, { paths }: LoadManifestsOptions): Problem {
  const where = paths.join(', ');
  if (documents.length === 0) {
    return errorProblem('manifest.empty', `There are no manifests in ${where}`, {
      detail: `${ignored.length > 0 ? `${ignoredText(ignored)} ` : ''}Folders are searched for *.yaml, *.yml and *.json files with apiVersion: topicwright/v1.`,
      hint: 'Name the folder with --file, or start with a document of kind Cluster.',
    });
  }
  return errorProblem('manifest.unknown-reference', `No Cluster is declared in ${where}`, {
    detail: 'The other documents have nothing to apply to.',
    hint: 'Add a document of kind Cluster, or name its folder with --file as well.',
  });
}

function emptyFile(file: string): Problem {
  return errorProblem('manifest.empty', `${file} contains no documents`, {
    hint: 'A document starts with apiVersion: topicwright/v1, then kind, metadata and spec.',
    source: { file, line: 1, column: 1 },
  });
}

/** A pattern in metadata.clusters that no cluster matches is most often a slip. */
function idleDocuments({ clusters, documents }: Manifest): readonly Problem[] {
  const names = clusters.map(({ name }) => name);
  return documents.flatMap(({ kind, name, clusters: patterns, places }) =>
    (patterns ?? []).flatMap((pattern, index) => {
      const matches = picomatch(pattern, globOptions);
      if (names.some((cluster) => matches(cluster))) return [];
      return warningProblem('manifest.unknown-reference', `No Cluster matches ${pattern}`, {
        detail: `Declared clusters: ${names.join(', ') || 'none'}.`,
        hint: didYouMean(pattern, names, 'Correct it, or remove it.'),
        source: places.value(['metadata', 'clusters', index]),
        resource: `${kind}/${name}`,
      });
    }),
  );
}
