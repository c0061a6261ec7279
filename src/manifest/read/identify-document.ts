/** The kind and name of a document, or why it is not one of topicwright's. */
import type { Problem } from '../../model/problem/problem.ts';
import { closestWord, didYouMean } from '../explain/suggest.ts';
import { isKind, type Kind, kinds } from '../kinds/kind.ts';
import { apiVersion, maxGlobLength } from '../schema/document.ts';
import { type DocumentReport, documentReport } from './document-report.ts';
import type { YamlDocument } from './parse-yaml.ts';
import { isListKind } from './recognize-file.ts';

export interface Identity {
  /** null: it could not be told. */
  readonly kind: Kind | null;
  readonly name: string | null;
  /** null: of all clusters. */
  readonly clusters: readonly string[] | null;
  /** What keeps it from being validated. */
  readonly problems: readonly Problem[];
}

export function identifyDocument({ value, places, isBroken }: YamlDocument): Identity {
  const root = asMapping(value);
  const metadata = asMapping(root?.['metadata']);
  const kind = isKind(root?.['kind']) ? root['kind'] : null;
  const name = typeof metadata?.['name'] === 'string' && metadata['name'] !== '' ? metadata['name'] : null;
  const report = documentReport(kind === null || name === null ? null : `${kind}/${name}`);
  // A syntax error has been told already, and may be what hides these.
  if (!isBroken) checkRoot(value, places, report);
  return { kind, name, clusters: asGlobs(metadata?.['clusters']), problems: report.problems };
}

function checkRoot(value: unknown, places: YamlDocument['places'], report: DocumentReport): void {
  const root = asMapping(value);
  if (root === null) {
    report.error('manifest.invalid', places.value([]), 'A document has to be a mapping', {
      detail: `It starts with apiVersion: ${apiVersion}, then kind, metadata and spec.`,
      hint: Array.isArray(value) ? itemsApart : 'Are documents separated by --- lines?',
    });
    return;
  }
  if (isListKind(root['kind'])) {
    report.error('manifest.unknown-kind', places.value(['kind']), 'Lists of documents are not read', {
      detail: `kind: ${String(root['kind'])} holds documents as items.`,
      hint: itemsApart,
    });
    return;
  }
  checkVersion(root, places, report);
  if (!isKind(root['kind'])) reportKind(root, places, report);
}

const itemsApart = 'Write each item as a document of its own, separated by --- lines.';

type Mapping = Readonly<Record<string, unknown>>;

function checkVersion(root: Mapping, places: YamlDocument['places'], report: DocumentReport): void {
  const version = root['apiVersion'];
  if (version === apiVersion) return;
  if (version === undefined || version === null) {
    report.error('manifest.invalid', places.value([]), 'apiVersion is missing', {
      detail: 'It says which version of the format a document is in.',
      hint: `Add apiVersion: ${apiVersion}`,
    });
    return;
  }
  report.error('manifest.invalid', places.value(['apiVersion']), `apiVersion has to be ${apiVersion}`, {
    detail: `Found ${JSON.stringify(version)}.`,
    // A mapping may hold its own `toString`.
    hint: didYouMean(
      typeof version === 'object' ? '' : String(version),
      [apiVersion],
      isKind(root['kind'])
        ? `Write apiVersion: ${apiVersion}`
        : 'Put documents of other tools into separate files.',
    ),
  });
}

function reportKind(root: Mapping, places: YamlDocument['places'], report: DocumentReport): void {
  const kind = root['kind'];
  const known = `Kinds are ${kinds.join(', ')}.`;
  if (kind === undefined || kind === null) {
    report.error('manifest.unknown-kind', places.value([]), 'kind is missing', {
      detail: known,
      hint: 'Add one, such as kind: Topic',
    });
    return;
  }
  const closest = typeof kind === 'string' ? closestWord(kind, kinds) : null;
  report.error('manifest.unknown-kind', places.value(['kind']), `Unknown kind ${JSON.stringify(kind)}`, {
    detail: known,
    hint: closest === null ? 'Use one of these.' : `Did you mean ${closest}?`,
  });
}

function asMapping(value: unknown): Mapping | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : null;
}

/** Only what can be matched: the schema refuses the others, and a reference without a value leaves nothing. */
function asGlobs(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  return value.filter((item) => typeof item === 'string' && item !== '' && item.length <= maxGlobLength);
}
