/** A resource is declared once: the same kind and name twice for one cluster is an error. */
import { errorProblem, type Problem, type SourcePosition } from '../../model/problem/problem.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { type LoadedDocument, resourceOf } from '../manifest.ts';

export function findDuplicates({ documents }: ClusterScope): readonly Problem[] {
  const first = new Map<string, LoadedDocument>();
  return documents.flatMap((document) => {
    const resource = resourceOf(document);
    const known = first.get(resource);
    if (known) return [duplicate(document, known)];
    first.set(resource, document);
    return [];
  });
}

function duplicate(document: LoadedDocument, first: LoadedDocument): Problem {
  const resource = resourceOf(document);
  return errorProblem('manifest.duplicate', `${resource} is declared twice`, {
    detail: `Once at ${at(first.source)}, and again at ${at(document.source)}.`,
    hint:
      document.kind === 'Cluster'
        ? 'Rename one of them: the names of clusters are unique.'
        : 'Remove or rename one of them, or use metadata.clusters to say which cluster each applies to.',
    source: document.source,
    resource,
  });
}

const at = ({ file, line, column }: SourcePosition): string => `${file}:${line}:${column}`;
