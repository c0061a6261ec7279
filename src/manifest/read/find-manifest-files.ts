/** Lists the files that may hold manifests, in a fixed order. */
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import { joinPath, normalizePath } from './file-path.ts';
import type { ManifestReader } from './manifest-reader.ts';

export interface ManifestFile {
  readonly path: string;
  /** Named by the user, rather than found in a folder. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  /** Each file once, by path. */
  readonly files: readonly ManifestFile[];
  readonly problems: readonly Problem[];
}

/** Deeper than any tree that people make, so that a link which leads back ends here. */
const maxDepth = 32;

/** Folders are searched for *.yaml, *.yml and *.json, except folders that begin with a dot and node_modules. */
export function findManifestFiles(paths: readonly string[], reader: ManifestReader): FoundFiles {
  const found = new Map<string, ManifestFile>();
  const problems: Problem[] = [];
  for (const path of paths.map(normalizePath)) {
    try {
      if (reader.isFolder(path)) {
        for (const file of searchFolder(path, reader, 0, problems)) {
          if (!found.has(file)) found.set(file, { path: file, isNamed: false });
        }
      } else found.set(path, { path, isNamed: true });
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, problems };
}

function searchFolder(folder: string, reader: ManifestReader, depth: number, problems: Problem[]): string[] {
  if (depth > maxDepth) {
    problems.push(tooDeep(folder));
    return [];
  }
  return reader.list(folder).flatMap((name) => {
    const path = joinPath(folder, name);
    try {
      if (isFolderToSearch(path, name, reader)) return searchFolder(path, reader, depth + 1, problems);
    } catch (error) {
      problems.push(unreadable(path, error));
      return [];
    }
    return /\.(?:ya?ml|json)$/i.test(name) ? [path] : [];
  });
}

function isFolderToSearch(path: string, name: string, reader: ManifestReader): boolean {
  return !name.startsWith('.') && name !== 'node_modules' && reader.isFolder(path);
}

export function unreadable(path: string, error: unknown): Problem {
  return errorProblem('manifest.unreadable', `${path} can't be read`, {
    detail: `${error instanceof Error ? error.message : String(error)}.`,
    hint: 'Check the path and its permissions; it is relative to the current folder.',
  });
}

function tooDeep(folder: string): Problem {
  return errorProblem('manifest.unreadable', `${folder} is nested too deeply`, {
    detail: `It is more than ${maxDepth} folders deep: does a symbolic link point back?`,
    hint: 'Name the folders to search one by one with --file.',
  });
}
