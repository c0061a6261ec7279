/** Brings the version of package.json to every other place that names it; run by `npm version`, which then commits and tags. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { datedChangelog } from './changelog.ts';
import { readProject } from './project.ts';

/** `day`: 2026-01-31. */
export function writeVersion(folder: string, day: string): void {
  const { version, image } = readProject(folder);
  const file = path.join(folder, 'CHANGELOG.md');
  const changelog = datedChangelog(readFileSync(file, 'utf8'), version, day);
  if (changelog === undefined) throw new Error('CHANGELOG.md has no section `## VERSION - unreleased`');
  writeFileSync(file, changelog);
  for (const manifest of globSync('deploy/**/*.yaml', { cwd: folder })) {
    const text = readFileSync(path.join(folder, manifest), 'utf8');
    writeFileSync(
      path.join(folder, manifest),
      text.replaceAll(new RegExp(`${image}:[\\w.-]+`, 'g'), `${image}:${version}`),
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeVersion('.', new Date().toISOString().slice(0, 10));
