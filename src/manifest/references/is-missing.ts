/** References that have no value here. */

import type { ValidDocument } from '../kinds/valid-document.ts';
import { type Path, toPointer } from '../read/source-map.ts';

/** Whether such a reference stands there: the content has empty text in its place. */
export const isMissing = ({ references }: ValidDocument<unknown>, path: Path): boolean =>
  references.get(toPointer(path))?.isMissing ?? false;
