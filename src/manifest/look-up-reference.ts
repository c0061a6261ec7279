/** What `${env:NAME}`, `${file:path}` and `${var:NAME}` stand for; called by substitute-references.ts. */
import { ownValue } from '../model/own-value.ts';
import { resolveBeside } from './file-path.ts';
import type { ManifestReader } from './manifest-reader.ts';
import { closestWord, didYouMean } from './suggest.ts';

/** Where references find their values. */
export interface ReferenceSources {
  readonly reader: ManifestReader;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly variables: Readonly<Record<string, string>>;
}

export type LookUp =
  | { readonly kind: 'found'; readonly text: string }
  /** It has no value here and now. */
  | { readonly kind: 'missing'; readonly summary: string; readonly detail: string; readonly hint: string }
  /** It can't have one anywhere. */
  | { readonly kind: 'malformed'; readonly summary: string; readonly hint: string };

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
    hint: `Set it where topicwright runs: export ${name}=...`,
  };
}

function lookUpVariable(name: string, { variables }: ReferenceSources): LookUp {
  const text = Object.hasOwn(variables, name) ? ownValue(variables, name) : undefined;
  if (text !== undefined) return { kind: 'found', text };
  const given = Object.keys(variables);
  return {
    kind: 'missing',
    summary: `The variable ${name} has no value`,
    detail: given.length === 0 ? 'No --var was given.' : `Given are: ${given.join(', ')}.`,
    hint: didYouMean(name, given, `Give it with --var ${name}=VALUE.`),
  };
}

/** An editor's newline at the end of a secret's file is not part of the secret. */
function lookUpFile(path: string, file: string, { reader }: ReferenceSources): LookUp {
  const resolved = resolveBeside(file, path);
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
  const summary = `\${${body}} is no reference`;
  if (name === '' || referenceKinds.includes(kind)) return { kind: 'malformed', summary, hint: forms };
  const closest = closestWord(kind, referenceKinds) ?? 'env';
  return { kind: 'malformed', summary, hint: `Did you mean \${${closest}:${name}}? ${forms}` };
}
