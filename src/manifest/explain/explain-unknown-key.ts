/** What to say of a key that a kind doesn't have: a slip, a key of another place, or of another kind. */

import { type Kind, kinds } from '../kinds/kind.ts';
import { schemaByKind } from '../kinds/kinds.ts';
import { formatPath, type Path } from '../read/source-map.ts';
import { pathsWithKey } from '../schema/paths-with-key.ts';
import { closestWord } from './suggest.ts';

export interface Explanation {
  readonly summary: string;
  readonly detail: string;
  readonly hint: string;
}

export function explainUnknownKey(
  kind: Kind,
  path: Path,
  key: string,
  allowed: readonly string[],
): Explanation {
  const where = path.length === 0 ? `a ${kind}` : formatPath(path);
  return {
    summary: `Unknown key ${key} in ${where}`,
    detail: `Valid keys: ${allowed.join(', ')}.`,
    hint: hintFor(kind, key, allowed),
  };
}

function hintFor(kind: Kind, key: string, allowed: readonly string[]): string {
  const elsewhere = pathsWithKey(schemaByKind[kind], key).map(
    (place) => formatPath(place) || 'the top level',
  );
  if (elsewhere.length > 0)
    return `Of a ${kind}, ${key} belongs in ${elsewhere.join(' or ')}: move it there.`;
  const closest = closestWord(key, allowed);
  if (closest !== null) return `Did you mean ${closest}?`;
  const owners = kinds.filter((other) => pathsWithKey(schemaByKind[other], key).length > 0);
  if (owners.length > 0) return `${key} belongs to kind ${owners.join(' or ')}.`;
  return 'Remove it, or check the spelling.';
}
