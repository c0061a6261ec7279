/** Who leads after each loss, elected as Kafka does: the first replica in the order that is left. Independent of the planner. */
export interface LossResult {
  readonly lost: readonly number[];
  readonly mean: number;
  /** The most that any survivor leads. */
  readonly most: number;
}

export interface LossQuestion {
  /** By broker that may lead. */
  readonly racks: ReadonlyMap<number, string | null>;
  /** Replicas of each partition, preferred leader first. */
  readonly partitions: readonly (readonly number[])[];
}

/** Of each broker, or of each rack. */
export function loseEach(
  kind: 'broker' | 'rack',
  { racks, partitions }: LossQuestion,
): readonly LossResult[] {
  const groups =
    kind === 'broker'
      ? [...racks.keys()].map((id) => [id])
      : [
          ...Map.groupBy(
            [...racks].filter(([, rack]) => rack !== null),
            ([, rack]) => rack,
          ).values(),
        ].map((some) => some.map(([id]) => id));
  const led = countBy(partitions.map(([first]) => first));
  const byLeader = Map.groupBy(partitions, ([first = -1]) => first);
  return groups.flatMap((lost): LossResult[] => {
    const isLost = new Set(lost);
    const heirs = lost.flatMap((id) =>
      (byLeader.get(id) ?? []).map((replicas) => replicas.find((one) => !isLost.has(one))),
    );
    const gained = countBy(heirs);
    const survivors = [...racks.keys()].filter((id) => !isLost.has(id));
    if (survivors.length === 0 || gained.size === 0) return [];
    const after = survivors.map((id) => (led.get(id) ?? 0) + (gained.get(id) ?? 0));
    const mean = after.reduce((sum, count) => sum + count, 0) / survivors.length;
    return [{ lost, mean, most: after.reduce((most, count) => Math.max(most, count), 0) }];
  });
}

/** How far the worst survivor of all losses is above the mean, as a share of it. */
export function worstShare(results: readonly LossResult[]): number {
  return results.reduce((worst, { mean, most }) => Math.max(worst, most / mean), 1);
}

/** Losses that leave a survivor with more than so far above the mean; one more is always allowed. */
export function missed(results: readonly LossResult[], tolerance: number): readonly LossResult[] {
  return results.filter(({ mean, most }) => most > mean + Math.max(1, mean * tolerance) + 1e-6);
}

function countBy(ids: readonly (number | undefined)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
