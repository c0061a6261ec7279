/** The version of topicwright. */
import { readFileSync } from 'node:fs';
import { packageFile } from './files/package-file.ts';

export function topicwrightVersion(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
