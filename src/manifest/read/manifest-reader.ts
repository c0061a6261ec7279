/** How manifests are read: this folder touches no disk, so the entries hand it one of these. */
export interface ManifestReader {
  /** Whether it is a folder; throws when there is no such path. */
  isFolder(path: string): boolean;
  /** The names in a folder, in any order. */
  list(folder: string): readonly string[];
  /** Absolute, every link on the way followed; of what doesn't exist, as far as it does. */
  realPath(path: string): string;
  /** The file as UTF-8 text; throws when it can't be read. */
  read(file: string): string;
}
