/** Puts the values of `${...}` references into a document, before it is validated. */

import { formatPath, type Path, toPointer } from '../read/source-map.ts';
import { type LookUp, lookUpReference, type ReferenceSources } from './look-up-reference.ts';
import { referenceFieldsText } from './secret-fields.ts';

export interface Substitution {
  readonly value: unknown;
  /** The strings that held references, by JSON pointer. */
  readonly references: ReadonlyMap<string, SubstitutedText>;
  readonly failures: readonly ReferenceFailure[];
}

export interface SubstitutedText {
  /** As the manifest has it. */
  readonly written: string;
  /** Holds what `${env:}` or `${file:}` stand for: not to be shown. */
  readonly isSecret: boolean;
  /** One reference and nothing else: it may stand for a number or a boolean too. */
  readonly isWhole: boolean;
  readonly isMissing: boolean;
}

export interface ReferenceFailure {
  readonly path: Path;
  /** Whether the reference stands in the key rather than the value. */
  readonly isKey: boolean;
  readonly reason: Exclude<LookUp, { kind: 'found' }>;
}

type Collected = {
  readonly references: Map<string, SubstitutedText>;
  readonly failures: ReferenceFailure[];
};

export interface FieldMarks {
  readonly isSecret: (path: Path) => boolean;
  /** Whether a value may hold `${env:}` and `${file:}`. */
  readonly takesReferences: (path: Path) => boolean;
}

/** `$${` is a way to write `${`; a value that was put in is not searched again. */
const referencePattern = /\$\$\{|\$\{([^{}]*)\}|\$\{/g;

export function substituteReferences(
  value: unknown,
  file: string,
  sources: ReferenceSources,
  { isSecret, takesReferences }: FieldMarks,
): Substitution {
  const lookUpAt: LookUpAt = (body, path) => {
    if (body !== undefined && readsMachine(body) && !takesReferences(path)) return misplaced(body, path);
    const found = lookUp(body, file, sources);
    if (found.kind === 'found' && isSecret(path)) sources.onSecret?.(found.text);
    return found;
  };
  const collected: Collected = { references: new Map(), failures: [] };
  const substitute = (node: unknown, path: Path): unknown => {
    if (typeof node === 'string') return substituteText(node, path, lookUpAt, collected);
    if (Array.isArray(node)) return node.map((item, index) => substitute(item, [...path, index]));
    if (typeof node !== 'object' || node === null) return node;
    const entries = Object.entries(node).map(([key, child]) => {
      if (key.includes(`\${`)) collected.failures.push(referenceInKey(key, [...path, key]));
      return [key, substitute(child, [...path, key])];
    });
    return Object.fromEntries(entries);
  };
  return { value: substitute(value, []), ...collected };
}

function substituteText(
  written: string,
  path: Path,
  lookUpAt: LookUpAt,
  { references, failures }: Collected,
): string {
  if (!written.includes(`\${`)) return written;
  const bodies: string[] = [];
  let isMissing = false;
  const text = written.replaceAll(referencePattern, (match, body: string | undefined) => {
    if (match === `$\${`) return `\${`;
    bodies.push(body ?? '');
    const found = lookUpAt(body, path);
    if (found.kind === 'found') return found.text;
    isMissing = true;
    failures.push({ path, isKey: false, reason: found });
    return '';
  });
  if (bodies.length === 0) return text;
  const isWhole = /^\$\{[^{}]*\}$/.test(written);
  references.set(toPointer(path), { written, isSecret: bodies.some(isKeptSecret), isWhole, isMissing });
  return text;
}

type LookUpAt = (body: string | undefined, path: Path) => LookUp;

const isKeptSecret = (body: string): boolean => !/^\s*var\s*:/.test(body);
const readsMachine = (body: string): boolean => /^\s*(?:env|file)\s*:\s*\S/.test(body);

function misplaced(body: string, path: Path): LookUp {
  const name = body.slice(body.indexOf(':') + 1).trim();
  const variable = /^\w+$/.test(name) ? name : 'NAME';
  return {
    kind: 'malformed',
    summary: `${formatPath(path)} can't contain \${${body}}`,
    detail: `Environment variables and files may hold secrets: only these fields allow them: ${referenceFieldsText}.`,
    hint: `Write the value, or use \${var:${variable}}, which --var ${variable}=VALUE gives.`,
  };
}

function lookUp(body: string | undefined, file: string, sources: ReferenceSources): LookUp {
  if (body !== undefined) return lookUpReference(body, file, sources);
  return {
    kind: 'malformed',
    summary: 'A reference is not closed',
    hint: `References are \${env:NAME}, \${file:path} and \${var:NAME}; $\${ stands for \${ itself.`,
  };
}

function referenceInKey(key: string, path: Path): ReferenceFailure {
  const reason = {
    kind: 'malformed',
    summary: `The key ${key} holds a reference`,
    hint: 'References only work in values.',
  } as const;
  return { path, isKey: true, reason };
}
