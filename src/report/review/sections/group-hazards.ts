/** Puts alike hazards of several topics together, lost data first, and of that what is gone at once. */
import { describeHazard } from '../../../model/plan/describe-hazard.ts';
import type { Consent, Hazard, HazardFacts, HazardKind } from '../../../model/plan/hazard.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { Danger } from '../review.ts';

export function groupHazards({ steps }: Pick<Plan, 'steps'>): readonly Danger[] {
  const all = steps.flatMap(({ topic, hazards }) =>
    // Leaders have a line of their own.
    hazards.filter(({ kind }) => kind !== 'leader-moves').map((hazard) => ({ topic, hazard })),
  );
  const groups = [...Map.groupBy(all, alikeKey).values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const { hazard } = first;
    const facts = together(
      hazard,
      alike.map((one) => one.hazard),
    );
    const topics = isOfTopics(hazard) ? [...new Set(alike.map(({ topic }) => topic))] : [];
    return [{ rank: rankOf(hazard), danger: dangerOf(hazard.consent, topics, describeHazard(facts)) }];
  });
  return groups.toSorted((a, b) => a.rank - b.rank).map(({ danger }) => danger);
}

const dangerOf = (consent: Consent | null, topics: readonly string[], text: string): Danger => ({
  tone: consent === null ? 'caution' : 'loss',
  ...{ by: '', topics, text },
  // `--allow-data-loss`; the input of the Action has the same name.
  consent: consent === null ? '' : `allow-${consent}`,
});

const isOfTopics = ({ kind }: Hazard): boolean => kind !== 'disk-filling';

const lesser: readonly HazardKind[] = ['key-order', 'disk-filling'];

/** Data, then safety, then the order of keys, then disks, then the rest. */
function rankOf({ consent, kind }: Hazard): number {
  if (consent === 'data-loss') return kind === 'records-deleted' ? 1 : 0;
  if (consent === 'less-safety') return 2;
  return lesser.includes(kind) ? 3 + lesser.indexOf(kind) : 3 + lesser.length;
}

/** Hazards are alike if only their counts of partitions differ. A deletion of known size stands alone. */
function alikeKey({ topic, hazard }: { readonly topic: string; readonly hazard: Hazard }): string {
  if (hazard.kind === 'topic-deleted' && hazard.bytes !== null) return JSON.stringify([hazard.kind, topic]);
  const counted = ['text', 'partitions', 'of', 'leaderless'];
  return JSON.stringify(Object.entries(hazard).filter(([key]) => !counted.includes(key)));
}

function together(first: Hazard, alike: readonly Hazard[]): HazardFacts {
  const sum = (count: (hazard: Hazard) => number): number =>
    alike.reduce((total, hazard) => total + count(hazard), 0);
  if (first.kind === 'unclean-election')
    return { ...first, leaderless: sum((one) => ('leaderless' in one ? one.leaderless : 0)) };
  if (!('of' in first)) return first;
  const isKnown = alike.every((one) => 'of' in one && one.of !== null);
  return {
    ...first,
    partitions: sum((one) => ('of' in one ? one.partitions : 0)),
    of: isKnown ? sum((one) => ('of' in one ? (one.of ?? 0) : 0)) : null,
  };
}
