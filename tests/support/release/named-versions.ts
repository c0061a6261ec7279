/** Every place beside package.json that names this project's version or that of its Action, and what it says. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readProject } from './project.ts';

export interface NamedVersion {
  readonly file: string;
  /** What the version is of: `image` in whole (1.2.3), `action` by its major (v1). */
  readonly of: 'package' | 'image' | 'action';
  readonly version: string;
}

const texts = ['README.md', 'docs/**/*.md', 'examples/**/*.{yml,yaml,md}', 'deploy/**/*.yaml'];

export function namedVersions(folder: string): readonly NamedVersion[] {
  const { repository, image } = readProject(folder);
  const patterns = [
    { of: 'image', pattern: new RegExp(`${image}:([\\w.-]+)`, 'g') },
    { of: 'action', pattern: new RegExp(`${repository}@([\\w.-]+)`, 'g') },
  ] as const;
  const named = globSync(texts, { cwd: folder }).flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return patterns.flatMap(({ of, pattern }) =>
      [...text.matchAll(pattern)].map(([, version = '']) => ({ file, of, version })),
    );
  });
  return [...lockedVersions(folder), ...named];
}

function lockedVersions(folder: string): readonly NamedVersion[] {
  const file = 'package-lock.json';
  if (!existsSync(path.join(folder, file))) return [];
  const { version, packages } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
    readonly version: string;
    readonly packages: Readonly<Record<string, { readonly version: string }>>;
  };
  return [version, packages['']?.version ?? ''].map((each) => ({ file, of: 'package', version: each }));
}
