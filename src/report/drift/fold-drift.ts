/** Folds what nothing in git declares into one line for each principal. */
import type { DriftItem } from '../../model/plan/drift.ts';

/** Whoever has only one keeps it as it is; all else stays, in its order. */
export function foldDrift(items: readonly DriftItem[]): readonly DriftItem[] {
  const groups = Map.groupBy(items, (item) =>
    item.whose === undefined ? item : `${item.resource} ${item.whose}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return group;
    const text = `${group.length} of ${first.whose}: in the cluster, declared by nothing in git`;
    return [{ ...first, text }];
  });
}
