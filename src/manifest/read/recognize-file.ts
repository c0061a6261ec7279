/** Tells manifests from other tools' files in the same folder. */

import { closestWord } from '../explain/suggest.ts';
import { isKind, kinds } from '../kinds/kind.ts';
import { apiVersion } from '../schema/document.ts';

/** `unsure`: what its documents say has to decide. */
export type Recognition = 'ours' | 'unsure' | 'foreign';

/** Before anything is parsed: other tools' files may be templates. */
export function recognizeFile(text: string): Recognition {
  const versions = [...text.matchAll(/^apiVersion:\s*["']?([^\s"'#]+)/gm)].map((match) => match[1] ?? '');
  if (versions.some(isOurVersion)) return 'ours';
  return text.includes('topicwright/') || kindOfOurs.test(text) ? 'unsure' : 'foreign';
}

const kindOfOurs = new RegExp(`^kind:\\s*["']?(?:${kinds.join('|')})\\b`, 'm');

/** Of any version, and with typing errors: those are worth an error rather than being passed over. */
export function isOurVersion(version: unknown): boolean {
  if (typeof version !== 'string') return false;
  return version.startsWith('topicwright') || closestWord(version, [apiVersion]) !== null;
}

/**
 * A document of ours, or one that is meant to be: one of a list, of a kind of ours without any version, or with one such as `v1`.
 * What has the version of another's group, such as `postgresql.cnpg.io/v1`, is that one's.
 */
export function looksLikeOurs(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(looksLikeOurs);
  if (typeof value !== 'object' || value === null) return false;
  const kind = 'kind' in value ? value.kind : undefined;
  const version = 'apiVersion' in value ? value.apiVersion : undefined;
  if (isListKind(kind)) return 'items' in value && looksLikeOurs(value.items);
  if (version === undefined) return 'metadata' in value && kind !== undefined;
  return isOurVersion(version) || (isKind(kind) && !hasGroup(version));
}

/** Kubernetes' `List`, and its `TopicList`. */
export const isListKind = (kind: unknown): boolean =>
  typeof kind === 'string' && /^(?:[A-Z]\w*)?List$/.test(kind);

/** Groups of other tools are domains. */
const hasGroup = (version: unknown): boolean => /^[^/]+\.[^/]+\//.test(String(version));

const ownFiles: ReadonlySet<unknown> = new Set(['ClusterSnapshot', 'Plan']);
/** Of snapshots, which may be huge. */
const ownFileStart = new RegExp(`"kind"\\s*:\\s*"(?:${[...ownFiles].join('|')})"`);

/** JSON has many uses: what is no document of Kubernetes' form is not even counted. null: nobody's document. */
export function recognizeJson(text: string): 'ours' | { readonly kind: string } | null {
  const start = text.slice(0, 4096);
  if (ownFileStart.test(start)) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return /^\s*[{[][^}]*"apiVersion"\s*:\s*"topicwright\//.test(start) ? 'ours' : null;
  }
  if (looksLikeOurs(value)) return isOwnFile(value) ? null : 'ours';
  if (typeof value !== 'object' || value === null || !('apiVersion' in value && 'kind' in value)) return null;
  return { kind: String(value.kind) };
}

const isOwnFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && ownFiles.has(value.kind);
