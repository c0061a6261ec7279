/** What a checkout says of its own releases: its version, repository and image, all from package.json. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface Project {
  readonly version: string;
  /** `owner/name` on GitHub. */
  readonly repository: string;
  /** Without a tag. */
  readonly image: string;
}

export function readProject(folder: string): Project {
  const { version, repository } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly repository: { readonly url: string };
  };
  const name = /github\.com\/([^/]+\/[^/]+)\.git$/.exec(repository.url)?.[1] ?? '';
  return { version, repository: name, image: `ghcr.io/${name.toLowerCase()}` };
}
