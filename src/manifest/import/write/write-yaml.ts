/** Manifests as YAML that people like to read: a line for what fits on one. */
import { Document, isCollection, isMap, isSeq, type Node, visit, type YAMLMap } from 'yaml';
import { hiddenInJson, isHidden, unicodeEscapeOf, visibleText } from '../../../model/values/visible-text.ts';
import type { Kind } from '../../kinds/kind.ts';

export interface WrittenDocument {
  readonly kind: Kind;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
  /** Why it is as it is. */
  readonly comment?: string;
}

/** A value that stands in no manifest: the environment variable that will hold it. */
export class Secret {
  readonly variable: string;

  constructor(variable: string) {
    this.variable = variable;
  }
}

const lineWidth = 120;

export function writeYaml(documents: readonly WrittenDocument[]): string {
  return documents.map(writeDocument).join('---\n');
}

function writeDocument({ comment, kind, metadata, spec }: WrittenDocument): string {
  const content = escapeReferences({ apiVersion: 'topicwright/v1', kind, metadata, spec });
  const document = new Document(content);
  if (comment) document.commentBefore = ` ${visibleText(comment)}`;
  visit(document, {
    // Everything below the four keys of a document goes on one line, where it fits.
    Collection: (_, node, path) => {
      if (path.length > 2) node.flow = true;
    },
    // In quotes, what can't be seen is written as an escape.
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && isHidden(node.value)) node.type = 'QUOTE_DOUBLE';
    },
  });
  keepShort(document.get('spec') as Node);
  openLists(document.get('spec') as Node);
  const text = document
    .toString({ lineWidth, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Infinity })
    .replace(hiddenInJson, unicodeEscapeOf);
  return comment ? text.replace(/^(# .*)\n\n/, '$1\n') : text;
}

/** A short spec goes on one line as well. */
function keepShort(spec: Node): void {
  if (isMap(spec)) spec.flow = fits(spec, 'spec: '.length);
}

/** In a spec of several lines, a list of mappings has a line for each of them. */
function openLists(spec: Node): void {
  if (!isMap(spec) || spec.flow) return;
  for (const { value: list } of spec.items) {
    if (!isSeq(list) || !list.items.some(isMap)) continue;
    list.flow = false;
    list.items.filter(isMap).forEach(openIfLong);
  }
}

function openIfLong(item: YAMLMap): void {
  item.flow = fits(item, '    - '.length);
  if (item.flow) return;
  for (const { key, value } of item.items)
    if (isCollection(value)) value.flow = fits(value, `      ${key}: `.length);
}

function fits(node: Node, taken: number): boolean {
  const alone = new Document(node.toJSON());
  visit(alone, {
    Collection: (_, collection) => {
      collection.flow = true;
    },
  });
  const text = alone.toString({ lineWidth: 0, flowCollectionPadding: false });
  return text.length + taken <= lineWidth;
}

/** `${` would be taken for the beginning of a reference. */
function escapeReferences(value: unknown): unknown {
  if (value instanceof Secret) return `\${env:${value.variable}}`;
  if (typeof value === 'string') return value.split('${').join('$${');
  if (Array.isArray(value)) return value.map(escapeReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, escapeReferences(child)]));
}
