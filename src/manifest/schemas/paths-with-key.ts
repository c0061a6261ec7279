/** Finds where a schema knows a key; called by explain-unknown-key.ts. */
import type { JsonSchema } from './json-schema.ts';

/** Every place where the schema has this key, as paths to the mapping that may hold it. */
export function pathsWithKey(schema: JsonSchema, key: string): readonly (readonly string[])[] {
  const search = (node: JsonSchema, path: readonly string[]): (readonly string[])[] => {
    const properties = Object.entries(node.properties ?? {});
    const here = properties.some(([name]) => name === key) ? [path] : [];
    return [...here, ...properties.flatMap(([name, child]) => search(child, [...path, name]))];
  };
  return search(schema, []);
}
