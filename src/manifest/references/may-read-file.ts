/** Which files `${file:path}` may read: so that a manifest can't name any file of the machine. */
import { normalizePath } from '../read/file-path.ts';
import type { ManifestReader } from '../read/manifest-reader.ts';

interface FileLimits {
  readonly reader: ManifestReader;
  readonly paths: readonly string[];
  readonly allowedFolders?: readonly string[];
}

/** Links are followed before it is decided: what counts is where the file really is. */
export function mayReadFile(path: string, { reader, paths, allowedFolders = [] }: FileLimits): boolean {
  const file = reader.realPath(path);
  if (allowedFolders.some((folder) => below(reader.realPath(folder), file) !== null)) return true;
  return paths.some((root) => {
    const inside = below(reader.realPath(folderOf(root, reader)), file);
    // Folders such as .git hold what is nobody's manifest.
    return inside !== null && !inside.split('/').some((part) => part.startsWith('.'));
  });
}

/** The path from the folder to the file; null: it is not in there. */
function below(folder: string, file: string): string | null {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  return file.startsWith(prefix) ? file.slice(prefix.length) : null;
}

/** A manifest that is named stands for its folder. */
function folderOf(path: string, reader: ManifestReader): string {
  try {
    return reader.isFolder(path) ? path : normalizePath(`${path}/..`);
  } catch {
    return path;
  }
}
