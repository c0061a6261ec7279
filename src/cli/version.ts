/** The version of topicwright. */
import { readFileSync } from 'node:fs';

export function topicwrightVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
