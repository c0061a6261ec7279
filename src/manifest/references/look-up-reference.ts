/** What `${env:NAME}`, `${file:path}` and `${var:NAME}` stand for. */
import { ownValue } from '../../model/values/own-value.ts';
import { closestWord, didYouMean } from '../explain/suggest.ts';
import { resolveBeside } from '../read/file-path.ts';
import type { ManifestReader } from '../read/manifest-reader.ts';
import { mayReadFile } from './may-read-file.ts';

/** Where references find their values. */
export interface ReferenceSources {
  readonly reader: ManifestReader;
  /** Files, and folders to be searched, with manifests: `${file:}` reads only below them. */
  readonly paths: readonly string[];
  /** Further folders that it may read from. */
  readonly allowedFolders?: readonly string[];
  /** Is given what may never be printed: the values of `${env:}` and `${file:}` in passwords, keys and tokens. */
  readonly onSecret?: (value: string) => void;
  /** For `${env:NAME}`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** For `${var:NAME}`. */
  readonly variables: Readonly<Record<string, string>>;
}

export type LookUp =
  | { readonly kind: 'found'; readonly text: string }
  /** It has no value here and now. */
  | { readonly kind: 'missing'; readonly summary: string; readonly detail: string; readonly hint: string }
  /** It can't have one anywhere. */
  | { readonly kind: 'malformed'; readonly summary: string; readonly detail?: string; readonly hint: string };

const referenceKinds: readonly string[] = ['env', 'file', 'var'];

/** `body` is what stands between the braces; `file` is the manifest that says it. */
export function lookUpReference(body: string, file: string, sources: ReferenceSources): LookUp {
  const colon = body.indexOf(':');
  const kind = colon < 0 ? '' : body.slice(0, colon).trim();
  const name = body.slice(colon + 1).trim();
  if (!referenceKinds.includes(kind) || name === '') return malformed(body, kind, name);
  if (kind === 'env') return lookUpEnvironment(name, sources);
  return kind === 'var' ? lookUpVariable(name, sources) : lookUpFile(name, file, sources);
}

function lookUpEnvironment(name: string, { environment }: ReferenceSources): LookUp {
  const text = Object.hasOwn(environment, name) ? ownValue(environment, name) : undefined;
  if (text !== undefined) return { kind: 'found', text };
  return {
    kind: 'missing',
    summary: `The environment variable ${name} is not set`,
    detail: `\${env:${name}} stands for it.`,
    hint: `Set it: export ${name}=...`,
  };
}

function lookUpVariable(name: string, { variables }: ReferenceSources): LookUp {
  const text = Object.hasOwn(variables, name) ? ownValue(variables, name) : undefined;
  if (text !== undefined) return { kind: 'found', text };
  const given = Object.keys(variables);
  return {
    kind: 'missing',
    summary: `The variable ${name} has no value`,
    detail: given.length === 0 ? 'No variables were given.' : `Variables given: ${given.join(', ')}.`,
    hint: didYouMean(name, given, `Set it with --var ${name}=VALUE, or as TOPICWRIGHT_VAR_${name}.`),
  };
}

function outside(path: string, resolved: string): LookUp {
  return {
    kind: 'malformed',
    summary: `\${file:${path}} is outside the folder of the manifests`,
    detail: `It names ${resolved}. Only files below the folders given with --file can be read, except hidden ones.`,
    hint: 'Move the file there, or allow its folder on the command line: --allow-files FOLDER.',
  };
}

/** An editor's newline at the end of a secret's file is not part of the secret. */
function lookUpFile(path: string, file: string, sources: ReferenceSources): LookUp {
  const { reader } = sources;
  const resolved = resolveBeside(file, path);
  if (!mayReadFile(resolved, sources)) return outside(path, resolved);
  try {
    return { kind: 'found', text: reader.read(resolved).replace(/\r?\n$/, '') };
  } catch (error) {
    return {
      kind: 'missing',
      summary: `The file ${resolved} can't be read`,
      detail: `\${file:${path}} stands for its text. ${error instanceof Error ? error.message : String(error)}.`,
      hint: 'The path is relative to the folder of this manifest.',
    };
  }
}

function malformed(body: string, kind: string, name: string): LookUp {
  const forms = `References are \${env:NAME}, \${file:path} and \${var:NAME}; $\${ stands for \${ itself.`;
  const summary = `\${${body}} is not a reference`;
  if (name === '' || referenceKinds.includes(kind)) return { kind: 'malformed', summary, hint: forms };
  const closest = closestWord(kind, referenceKinds) ?? 'env';
  return { kind: 'malformed', summary, hint: `Did you mean \${${closest}:${name}}? ${forms}` };
}
