/** Maps by names that others choose: `constructor` and `__proto__` are keys like any other, not what every object inherits. */

/** undefined: the map has no such key of its own. A plain `map[key]` would find what objects inherit. */
export function ownValue<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** All keys of all maps; of one that several have, the last. `Object.assign` would take `__proto__` for the prototype. */
export function mergeMaps<Value>(
  maps: readonly (Readonly<Record<string, Value>> | null | undefined)[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(maps.flatMap((map) => Object.entries(map ?? {})));
}
