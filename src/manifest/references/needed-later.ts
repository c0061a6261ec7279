/** Secrets that a document is sound without, until what they are for is done. */

import type { Kind } from '../kinds/kind.ts';
import { type Path, toPointer } from '../read/source-map.ts';
import type { ReferenceFailure, Substitution } from './substitute-references.ts';

type Place = (path: Path) => boolean;

/** Whoever checks or plans need not know the passwords of users; an apply that sets one asks for it. */
const passwordOfUser: Place = (path) => path.at(-1) === 'password';
/** Whoever checks, or plans on a snapshot, need not be able to log in. */
const connection: Place = ([, part]) =>
  ['clientProperties', 'security', 'proxy', 'metrics'].includes(String(part));

const placesOf: Readonly<Partial<Record<Kind, Place>>> = { User: passwordOfUser, Cluster: connection };

/** Only of `${env:}` and `${file:}`: a `${var:}` is given to each command alike. */
export function isNeededLater(
  kind: Kind,
  { path, reason }: ReferenceFailure,
  { references }: Substitution,
): boolean {
  if (reason.kind !== 'missing' || path[0] !== 'spec') return false;
  return (references.get(toPointer(path))?.isSecret ?? false) && (placesOf[kind]?.(path) ?? false);
}
