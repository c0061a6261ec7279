/** Documents in the folders of manifests that are another tool's: passed over, and counted. */

import { nameSome } from '../../model/values/name-some.ts';

export interface IgnoredDocument {
  readonly file: string;
  /** null: it says none. */
  readonly kind: string | null;
}

/** `3 documents of other tools ignored: Deployment in app.yaml, values.yaml and 1 more.` `all`: names each. */
export function ignoredText(ignored: readonly IgnoredDocument[], all = false): string {
  const names = ignored.map(({ file, kind }) => (kind === null ? file : `${kind} in ${file}`));
  const what = names.length === 1 ? 'document of another tool' : 'documents of other tools';
  return `${names.length} ${what} ignored: ${nameSome(names, all ? names.length : shownNames)}.`;
}

const shownNames = 5;

/** By the look of the text, which may be a template that no parser reads. */
export function ignoredDocuments(file: string, text: string): readonly IgnoredDocument[] {
  return text
    .split(/^---.*$/m)
    .filter((part) => /^[ \t]*[^\s#]/m.test(part))
    .map((part) => ({ file, kind: /^kind:[ \t]*["']?([\w.-]+)/m.exec(part)?.[1] ?? null }));
}
