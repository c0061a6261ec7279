/** What could hurt and needs consent, of the whole plan: alike hazards of several topics together, lost data first, and of that what is gone at once; called by the reporters of plans. */
import { countOf } from '../model/count-of.ts';
import { describeHazard } from '../model/describe-hazard.ts';
import type { Consent, Hazard, HazardFacts, HazardKind } from '../model/hazard.ts';
import type { Plan } from '../model/plan.ts';

export interface HazardGroup {
  readonly kind: HazardKind;
  readonly consent: Consent;
  /** In the order of the plan. */
  readonly topics: readonly string[];
  /** One clause, of all of them. */
  readonly text: string;
}

export function hazardGroups({ steps }: Pick<Plan, 'steps'>): readonly HazardGroup[] {
  const grave = steps.flatMap(({ topic, hazards }) =>
    hazards.flatMap((hazard) =>
      hazard.consent === null ? [] : [{ topic, hazard, consent: hazard.consent }],
    ),
  );
  const groups = [...Map.groupBy(grave, alikeKey).values()].flatMap((alike): HazardGroup[] => {
    const [first] = alike;
    if (!first) return [];
    const text = describeHazard(
      together(
        first.hazard,
        alike.map(({ hazard }) => hazard),
      ),
    );
    const { kind } = first.hazard;
    return [{ kind, consent: first.consent, topics: [...new Set(alike.map(({ topic }) => topic))], text }];
  });
  const rank = ({ consent, kind }: HazardGroup): number =>
    consent === 'less-safety' ? 2 : kind === 'records-deleted' ? 1 : 0;
  return groups.toSorted((a, b) => rank(a) - rank(b));
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

/** `--allow-data-loss`; the input of the Action has the same name. */
export const consentName = (consent: Consent): string => `allow-${consent}`;

/** `orders`, or `3 topics`, which are then to be named. */
export const subjectOf = ({ topics: [first = '', ...others] }: HazardGroup): string =>
  others.length === 0 ? first : countOf(others.length + 1, 'topic');
