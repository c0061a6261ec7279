/** Puts the values of `${...}` references into a document, before it is validated; called by load-document.ts. */
import { type LookUp, lookUpReference, type ReferenceSources } from './look-up-reference.ts';
import { type Path, toPointer } from './source-map.ts';

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

/** `$${` is a way to write `${`; a value that was put in is not searched again. */
const referencePattern = /\$\$\{|\$\{([^{}]*)\}|\$\{/g;

export function substituteReferences(value: unknown, file: string, sources: ReferenceSources): Substitution {
  const collected: Collected = { references: new Map(), failures: [] };
  const substitute = (node: unknown, path: Path): unknown => {
    if (typeof node === 'string') return substituteText(node, path, file, sources, collected);
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
  file: string,
  sources: ReferenceSources,
  { references, failures }: Collected,
): string {
  if (!written.includes(`\${`)) return written;
  const bodies: string[] = [];
  let isMissing = false;
  const text = written.replaceAll(referencePattern, (match, body: string | undefined) => {
    if (match === `$\${`) return `\${`;
    bodies.push(body ?? '');
    const found = lookUp(body, file, sources);
    if (found.kind === 'found') return found.text;
    isMissing = true;
    failures.push({ path, isKey: false, reason: found });
    return '';
  });
  if (bodies.length === 0) return text;
  const isSecret = bodies.some((body) => !body.startsWith('var:'));
  const isWhole = /^\$\{[^{}]*\}$/.test(written);
  references.set(toPointer(path), { written, isSecret, isWhole, isMissing });
  return text;
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
    hint: 'References work in values only: write the key out.',
  } as const;
  return { path, isKey: true, reason };
}
