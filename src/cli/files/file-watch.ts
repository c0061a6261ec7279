/** Reports when files change, by polling: that works on every file system, mounted secrets included. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Calls back after something below one of these paths has changed; returns what ends it. */
export function watchFiles(paths: readonly string[], everyMs: number, onChange: () => void): () => void {
  let before = fingerprint(paths);
  const timer = setInterval(() => {
    const now = fingerprint(paths);
    if (now === before) return;
    before = now;
    onChange();
  }, everyMs);
  return () => clearInterval(timer);
}

function fingerprint(paths: readonly string[]): string {
  return paths.flatMap(describe).join('\n');
}

/** Hidden folders, such as .git, hold no manifests. */
function describe(file: string): readonly string[] {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return [`${file} is missing`];
  if (!stat.isDirectory()) return [`${file} ${stat.ino} ${stat.size} ${stat.mtimeMs}`];
  return readdirSync(file)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((name) => describe(path.join(file, name)));
}
