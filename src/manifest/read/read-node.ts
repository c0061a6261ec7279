/** Turns YAML's syntax tree into plain values and their places, aliases and merge keys resolved. */
import { isAlias, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import { append } from '../../model/values/long-lists.ts';
import { type Path, type Place, toPointer } from './source-map.ts';

/** What is wrong with a tree that is otherwise valid YAML. */
export interface TreeFault {
  readonly kind: 'duplicate-key' | 'structure';
  readonly offset: number;
  readonly summary: string;
  readonly hint: string;
  /** For a duplicate key: where it stands first. */
  readonly firstOffset?: number;
}

export interface ReadTree {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly faults: readonly TreeFault[];
}

/** A few anchors may stand for many nodes, but not for so many that reading takes forever ("billion laughs"). */
const maxNodesThroughAliases = 100_000;

interface Reading {
  readonly places: Map<string, Place>;
  readonly faults: TreeFault[];
  readonly anchors: Map<string, unknown>;
  /** Those that are being read: an alias to one of them never ends. */
  readonly open: Set<unknown>;
  aliasDepth: number;
  nodesThroughAliases: number;
}

interface Entry {
  readonly name: string;
  readonly keyOffset: number;
  readonly node: unknown;
}

export function readTree(root: unknown): ReadTree {
  const reading: Reading = {
    places: new Map(),
    faults: [],
    anchors: new Map(),
    open: new Set(),
    aliasDepth: 0,
    nodesThroughAliases: 0,
  };
  const value = readNode(reading, root, [], null);
  return { value, places: reading.places, faults: distinct(reading.faults) };
}

function readNode(reading: Reading, node: unknown, path: Path, keyOffset: number | null): unknown {
  if (isAlias(node))
    return followAlias(reading, node, (target) => readNode(reading, target, path, keyOffset));
  if (reading.aliasDepth > 0 && ++reading.nodesThroughAliases > maxNodesThroughAliases) return null;
  keepAnchor(reading, node);
  reading.places.set(toPointer(path), { key: keyOffset, value: valueOffset(node) });
  if (isScalar(node)) return scalarValue(node);
  if (!isMap(node) && !isSeq(node)) return null;
  reading.open.add(node);
  const value = isMap(node)
    ? Object.fromEntries(
        readEntries(reading, node).map((entry) => [
          entry.name,
          readNode(reading, entry.node, [...path, entry.name], entry.keyOffset),
        ]),
      )
    : node.items.map((item, index) => readNode(reading, item, [...path, index], null));
  reading.open.delete(node);
  return value;
}

/** The entries of a mapping with those that merge keys bring in; its own entries win, then the earlier merged ones. */
function readEntries(reading: Reading, map: YAMLMap<unknown, unknown>): readonly Entry[] {
  const own = new Map<string, Entry>();
  const merged: Entry[] = [];
  for (const pair of map.items) {
    if (isMergeKey(pair.key)) {
      append(merged, mergedEntries(reading, pair));
      continue;
    }
    const entry = readKey(reading, pair);
    if (entry === null) continue;
    const first = own.get(entry.name);
    if (first) reading.faults.push(duplicateKey(entry, first));
    else own.set(entry.name, entry);
  }
  for (const entry of merged) if (!own.has(entry.name)) own.set(entry.name, entry);
  return [...own.values()];
}

function mergedEntries(reading: Reading, pair: Pair<unknown, unknown>): readonly Entry[] {
  const offset = offsetOf(pair.key);
  const sources = isSeq(pair.value) ? pair.value.items : [pair.value];
  return sources.flatMap((source): readonly Entry[] => {
    const read = (node: unknown): readonly Entry[] => {
      if (isMap(node)) return readEntries(reading, node);
      reading.faults.push(
        structure(offset, 'A merge key (<<) takes mappings only', 'Write <<: *name, or <<: [*one, *two].'),
      );
      return [];
    };
    return (isAlias(source) ? followAlias(reading, source, read) : read(source)) ?? [];
  });
}

function readKey(reading: Reading, pair: Pair<unknown, unknown>): Entry | null {
  const offset = offsetOf(pair.key);
  const key = isAlias(pair.key) ? followAlias(reading, pair.key, (target) => target) : pair.key;
  if (isScalar(key) && key.value !== null) {
    keepAnchor(reading, key);
    return { name: String(scalarValue(key)), keyOffset: offset, node: pair.value };
  }
  reading.faults.push(structure(offset, 'A key has to be text', 'Put it in quotes if it is a key.'));
  return null;
}

function followAlias<Value>(
  reading: Reading,
  alias: { readonly source: string; readonly range?: readonly number[] | null | undefined },
  read: (target: unknown) => Value,
): Value | null {
  const target = reading.anchors.get(alias.source);
  const offset = alias.range?.[0] ?? 0;
  if (target === undefined) {
    const hint = `Define the anchor before it is used: &${alias.source}. Anchors only work within one document.`;
    reading.faults.push(structure(offset, `There is no anchor &${alias.source}`, hint));
    return null;
  }
  if (reading.open.has(target)) {
    const hint = 'Write the value out where it is needed.';
    reading.faults.push(structure(offset, `*${alias.source} refers to itself`, hint));
    return null;
  }
  const wasWithin = reading.nodesThroughAliases <= maxNodesThroughAliases;
  reading.aliasDepth++;
  const value = read(target);
  reading.aliasDepth--;
  // Told of the outermost: what is within it is a matter of the same place.
  if (reading.aliasDepth === 0 && wasWithin && reading.nodesThroughAliases > maxNodesThroughAliases) {
    const hint = 'Write the values out, or use fewer aliases of aliases.';
    reading.faults.push(structure(offset, 'Aliases expand to too many values', hint));
  }
  return value;
}

/** Within an alias everything is known already. */
function keepAnchor(reading: Reading, node: unknown): void {
  if (reading.aliasDepth > 0 || !(isScalar(node) || isMap(node) || isSeq(node))) return;
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
}

function isMergeKey(key: unknown): boolean {
  if (!isScalar(key)) return false;
  if (typeof key.value === 'symbol') return key.value.description === '<<';
  return key.value === '<<' && (key.type === undefined || key.type === Scalar.PLAIN);
}

/** Integers that JavaScript can't hold, such as Java's Long.MAX_VALUE, stay the text that they are. */
function scalarValue(scalar: Scalar): string | number | boolean | null {
  const { value } = scalar;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  const isExact = typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return isExact ? value : (scalar.source ?? String(value));
}

function valueOffset(node: unknown): number | null {
  if (isScalar(node) && node.value === null && !node.source) return null;
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? null) : null;
}

const offsetOf = (node: unknown): number =>
  isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;

/** What stands behind an alias is read again wherever it is used. */
const distinct = (faults: readonly TreeFault[]): readonly TreeFault[] => [
  ...new Map(faults.map((fault) => [`${fault.offset} ${fault.summary}`, fault])).values(),
];

const structure = (offset: number, summary: string, hint: string): TreeFault => ({
  kind: 'structure',
  offset,
  summary,
  hint,
});

const duplicateKey = (entry: Entry, first: Entry): TreeFault => ({
  kind: 'duplicate-key',
  offset: entry.keyOffset,
  firstOffset: first.keyOffset,
  summary: `The key ${entry.name} appears twice`,
  hint: 'Remove one, or merge them.',
});
