/** Whether two lists of replicas are the same. */
import type { BrokerId } from '../values/units.ts';

/** In the same order: the first is the preferred leader. */
export function sameReplicas(a: readonly BrokerId[], b: readonly BrokerId[]): boolean {
  return a === b || (a.length === b.length && a.every((id, index) => id === b[index]));
}

/** In whatever order. */
export function hasSameReplicas(a: readonly BrokerId[], b: readonly BrokerId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
