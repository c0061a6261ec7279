/** The documents that are about one cluster: what every rule between documents looks at. */
import picomatch from 'picomatch';
import { globOptions } from '../model/desired/selector.ts';
import type { LoadedDocument, Manifest } from './manifest.ts';

export interface ClusterScope {
  readonly cluster: string;
  readonly manifest: Manifest;
  readonly documents: readonly LoadedDocument[];
}

export function clusterScope(manifest: Manifest, cluster: string): ClusterScope {
  return {
    cluster,
    manifest,
    documents: manifest.documents.filter((document) => isAbout(document, cluster)),
  };
}

function isAbout({ kind, name, clusters }: LoadedDocument, cluster: string): boolean {
  if (kind === 'Cluster') return name === cluster;
  return clusters === null || clusters.some((pattern) => picomatch.isMatch(cluster, pattern, globOptions));
}
