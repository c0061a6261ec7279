/** Tells manifests from other tools' YAML in the same folder, before anything is parsed; called by load-manifests.ts. */
import { apiVersion } from './schemas/document.ts';
import { kinds } from './schemas/kinds.ts';
import { closestWord } from './suggest.ts';

/** `unsure`: what its documents say has to decide. */
export type Recognition = 'ours' | 'unsure' | 'foreign';

export function recognizeFile(text: string): Recognition {
  const versions = [...text.matchAll(/^apiVersion:\s*["']?([^\s"'#]+)/gm)].map((match) => match[1] ?? '');
  if (versions.some(isOurVersion)) return 'ours';
  return text.includes('topicwright/') || forgotVersion(text, versions) ? 'unsure' : 'foreign';
}

/** Of any version, and with typing errors: those are worth an error rather than being passed over. */
export function isOurVersion(version: unknown): boolean {
  if (typeof version !== 'string') return false;
  return version.startsWith('topicwright') || closestWord(version, [apiVersion]) !== null;
}

/** A file without any apiVersion, but with a kind of ours. */
function forgotVersion(text: string, versions: readonly string[]): boolean {
  return versions.length === 0 && new RegExp(`^kind:\\s*["']?(?:${kinds.join('|')})\\b`, 'm').test(text);
}
