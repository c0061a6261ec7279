/** How declarations choose topics and brokers. */
import picomatch from 'picomatch';
import type { Tags } from '../cluster/cluster-state.ts';
import { ownValue } from '../values/own-value.ts';
import type { BrokerId } from '../values/units.ts';

export type TopicPattern =
  | { readonly kind: 'exact'; readonly name: string }
  | { readonly kind: 'glob'; readonly glob: string }
  | { readonly kind: 'regex'; readonly regex: string };

/** Each given field narrows; none given selects every topic. */
export interface TopicSelector {
  readonly patterns: readonly TopicPattern[] | null;
  readonly tags: Tags;
}

/** Each given field narrows; none given selects every broker. */
export interface BrokerSelector {
  readonly ids: readonly BrokerId[] | null;
  /** Those of `ids` that are written one by one: they have to exist, while a range may have gaps. */
  readonly namedIds: readonly BrokerId[];
  readonly racks: readonly string[] | null;
  readonly tags: Tags;
}

/** For picomatch. `dot`: a leading dot hides nothing here, and names hold no slashes; `posix`: `[!a]` is anything but a. */
export const globOptions = { dot: true, posix: true } as const;

/** How closely a selector names a topic: compare `by` first (the order below), then the number of tags. */
export interface Specificity {
  readonly by: 'everything' | 'tags' | 'glob' | 'exact';
  readonly tagCount: number;
}

const ranks: Readonly<Record<Specificity['by'], number>> = { everything: 0, tags: 1, glob: 2, exact: 3 };

/** Positive when `a` is more specific than `b`, 0 for a tie. */
export function compareSpecificity(a: Specificity, b: Specificity): number {
  return ranks[a.by] - ranks[b.by] || a.tagCount - b.tagCount;
}

function hasTags(tags: Tags, wanted: Tags): boolean {
  return Object.entries(wanted).every(([key, value]) => ownValue(tags, key) === value);
}

/** A compiled selector: the specificity with which it matches a topic, or null where it doesn't. */
export type TopicMatcher = (topic: { readonly name: string; readonly tags: Tags }) => Specificity | null;

/** Compiles a selector once, to be asked for thousands of topics. */
export function topicMatcher(selector: TopicSelector): TopicMatcher {
  const tagCount = Object.keys(selector.tags).length;
  const exact = new Set<string>();
  const tests: ((name: string) => boolean)[] = [];
  let everything = selector.patterns === null;
  for (const pattern of selector.patterns ?? []) {
    if (pattern.kind === 'exact') exact.add(pattern.name);
    else if (pattern.kind === 'regex') {
      const regex = new RegExp(`^(?:${pattern.regex})$`, 'u');
      tests.push((name) => regex.test(name));
    } else if (pattern.glob === '*') everything = true;
    else tests.push(picomatch(pattern.glob, globOptions));
  }
  return ({ name, tags }) => {
    if (!hasTags(tags, selector.tags)) return null;
    if (exact.has(name)) return { by: 'exact', tagCount };
    if (tests.some((test) => test(name))) return { by: 'glob', tagCount };
    if (!everything) return null;
    return { by: tagCount > 0 ? 'tags' : 'everything', tagCount };
  };
}

export function matchesBroker(
  selector: BrokerSelector,
  broker: { readonly id: BrokerId; readonly rack: string | null; readonly tags: Tags },
): boolean {
  return (
    (selector.ids === null || selector.ids.includes(broker.id)) &&
    (selector.racks === null || (broker.rack !== null && selector.racks.includes(broker.rack))) &&
    hasTags(broker.tags, selector.tags)
  );
}
