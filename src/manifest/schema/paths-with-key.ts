/** Finds where a schema knows a key. */
import type { JsonSchema } from './json-schema.ts';

/** Stands in paths for each item of a list. */
const anyItem = '[]';

/** Every place where the schema has this key, as paths to the mapping that may hold it, such as `spec.rules[]`. */
export function pathsWithKey(schema: JsonSchema, key: string): readonly (readonly string[])[] {
  const search = (node: JsonSchema, path: readonly string[]): (readonly string[])[] => {
    const properties = Object.entries(node.properties ?? {});
    const here = properties.some(([name]) => name === key) ? [path] : [];
    const within = node.items ? search(node.items, [...path, anyItem]) : [];
    return [...here, ...properties.flatMap(([name, child]) => search(child, [...path, name])), ...within];
  };
  return search(schema, []);
}
