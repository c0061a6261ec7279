/** One YAML document to a declaration, through every check that needs no other document. */
import type { Problem } from '../model/problem/problem.ts';
import { validateDocument } from './explain/validate-document.ts';
import type { DocumentByKind } from './generated/documents.ts';
import type { Kind } from './kinds/kind.ts';
import { declareByKind } from './kinds/kinds.ts';
import type { ValidDocument } from './kinds/valid-document.ts';
import type { DeclarationByKind, LoadedDocument } from './manifest.ts';
import { type DocumentReport, documentReport, hasErrors } from './read/document-report.ts';
import { identifyDocument } from './read/identify-document.ts';
import type { YamlDocument } from './read/parse-yaml.ts';
import type { ReferenceSources } from './references/look-up-reference.ts';
import { isNeededLater } from './references/needed-later.ts';
import { requireReferences } from './references/require-references.ts';
import { isSecretField, takesReferences } from './references/secret-fields.ts';
import {
  type ReferenceFailure,
  type Substitution,
  substituteReferences,
} from './references/substitute-references.ts';
import { apiVersion } from './schema/document.ts';

export interface Loading {
  /** null: not even its kind and name are known. */
  readonly document: LoadedDocument | null;
  readonly problems: readonly Problem[];
}

export function loadDocument(yaml: YamlDocument, sources: ReferenceSources): Loading {
  const written = kindOf(yaml.value);
  const substitution = substituteReferences(yaml.value, yaml.file, sources, {
    isSecret: (path) => isSecretField(written, path),
    takesReferences: (path) => takesReferences(written, path),
  });
  const { kind, name, clusters, problems } = identifyDocument({ ...yaml, value: substitution.value });
  const resource = kind === null || name === null ? null : `${kind}/${name}`;
  const report = documentReport(resource);
  if (kind === null) {
    reportFailures(substitution.failures.filter(isMalformed), yaml, report, null);
    return { document: null, problems: [...yaml.problems, ...report.problems, ...problems] };
  }
  const { true: later = [], false: now = [] } = Object.groupBy(substitution.failures, (failure) =>
    String(isNeededLater(kind, failure, substitution)),
  );
  const missing = reportFailures(now, yaml, report, resource);
  const neededLater = reportFailures(later, yaml, report, resource);
  const valid = yaml.isBroken ? null : validContent(kind, yaml, substitution, report);
  const syntax = yaml.problems.map((problem) => (resource === null ? problem : { ...problem, resource }));
  const told = (): readonly Problem[] => [...syntax, ...problems, ...report.problems];
  if (name === null) return { document: null, problems: told() };
  const { file, places } = yaml;
  const source = places.value(['metadata', 'name']);
  const document = { kind, name, clusters, source, places, missing, neededLater };
  if (valid === null || missing.length > 0) {
    return { document: { ...document, content: null, declaration: null }, problems: told() };
  }
  // The JSON Schema of the kind has accepted the content.
  const content = valid as DocumentByKind[Kind];
  const { references } = substitution;
  const validDocument = { ...document, file, content, references, report };
  requireReferences(kind, validDocument);
  const declaration = declare(kind, validDocument);
  const isSound = !hasErrors(told());
  return { document: { ...document, content, declaration: isSound ? declaration : null }, problems: told() };
}

const isMalformed = ({ reason }: ReferenceFailure): boolean => reason.kind === 'malformed';

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;

/** As if its apiVersion were right: identify-document.ts tells of that, and the other errors are worth knowing at once. */
function validContent(
  kind: Kind,
  { places }: YamlDocument,
  { value, references }: Substitution,
  report: DocumentReport,
): unknown {
  const validation = validateDocument(kind, { ...(value as object), apiVersion }, references);
  for (const { code, path, on, summary, detail, hint } of validation.complaints) {
    report.error(code, places[on](path), summary, { detail, hint });
  }
  return hasErrors(report.problems) ? null : validation.value;
}

function declare<K extends Kind>(
  kind: K,
  document: ValidDocument<DocumentByKind[Kind]>,
): DeclarationByKind[K] {
  return declareByKind[kind](document as ValidDocument<DocumentByKind[K]>);
}

/** References without a value count later, for the clusters that need them; but without metadata there is no telling which. */
function reportFailures(
  failures: readonly ReferenceFailure[],
  { places }: YamlDocument,
  report: DocumentReport,
  resource: string | null,
): readonly Problem[] {
  const later = documentReport(resource);
  for (const { path, isKey, reason } of failures) {
    const place = isKey ? places.key(path) : places.value(path);
    const { summary, detail = '', hint } = reason;
    if (reason.kind === 'malformed') report.error('manifest.invalid', place, summary, { detail, hint });
    else {
      const target = path[0] === 'spec' ? later : report;
      target.error('manifest.missing-variable', place, summary, { detail, hint });
    }
  }
  return later.problems;
}
