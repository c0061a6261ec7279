/** Brings together what git and the cluster say of each topic: its declaration, its live state, its Placement. */
import type { ClusterState, ObservedTopic, Tags } from '../../model/cluster/cluster-state.ts';
import type {
  DesiredState,
  PlacementDeclaration,
  TopicDeclaration,
} from '../../model/desired/desired-state.ts';
import {
  compareSpecificity,
  type Specificity,
  type TopicMatcher,
  type TopicPattern,
  topicMatcher,
} from '../../model/desired/selector.ts';
import { isAccessTarget, type PlanTarget, type Selection } from '../../model/plan/plan-target.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import { type RecordedFacts, recordedFacts } from '../journal/recorded-facts.ts';
import { ownTopics } from '../observe/own-topics.ts';
import { topicTagger } from './effective-tags.ts';

export interface BoundTopic {
  readonly name: string;
  readonly declared: TopicDeclaration | null;
  readonly observed: ObservedTopic | null;
  readonly placement: PlacementDeclaration | null;
  /** With git's word over the API's. */
  readonly tags: Tags;
  /** Config keys that git has set, and may therefore reset. */
  readonly ownedConfigs: readonly string[];
  /** Git declared it at the last apply. */
  readonly wasDeclared: boolean;
  /** Not chosen for this plan: it stays as it is. */
  readonly excluded: boolean;
}

export interface BoundTopics {
  /** By name. */
  readonly topics: readonly BoundTopic[];
  readonly problems: readonly Problem[];
}

/** Topics that are not chosen count as load only. */
export function bindTopics(
  desired: DesiredState,
  observed: ClusterState,
  { targets = [], exclusions = [] }: Selection = {},
  recorded: Pick<RecordedFacts, 'declared' | 'ownedConfigs'> = recordedFacts(observed.journal),
): BoundTopics {
  const declared = new Map(desired.topics.map((topic) => [topic.name, topic]));
  const live = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const tagsOf = topicTagger(desired);
  const choose = placementChooser(desired.placements);
  const isExcluded = excluder(exclusions);
  const problems: Problem[] = [];
  const topics = [...new Set([...declared.keys(), ...live.keys()])].sort().map((name) => {
    const tags = tagsOf(name, live.get(name)?.tags ?? {});
    const choice = choose(name, tags);
    if (choice.length > 1) problems.push(tie(name, choice));
    const topic = {
      name,
      declared: declared.get(name) ?? null,
      observed: live.get(name) ?? null,
      placement: choice[0] ?? null,
      tags,
      ownedConfigs: recorded.ownedConfigs.get(name) ?? [],
      wasDeclared: recorded.declared.has(name),
      excluded: false,
    };
    const isChosen = targets.length === 0 || targets.some((target) => isTarget(topic, target));
    return isChosen && !isExcluded(name) ? topic : exclude(topic);
  });
  const unknown = targets
    .filter((target) => !isAccessTarget(target) && !topics.some((topic) => isTarget(topic, target)))
    .map(unknownTarget);
  return { topics, problems: [...problems, ...unknown] };
}

function excluder(patterns: readonly TopicPattern[]): (name: string) => boolean {
  if (patterns.length === 0) return () => false;
  const matches = topicMatcher({ patterns, tags: {} });
  return (name) => matches({ name, tags: {} }) !== null;
}

function isTarget({ name, placement, excluded }: BoundTopic, target: PlanTarget): boolean {
  if (excluded || isAccessTarget(target)) return false;
  if (target.kind === 'Topic') return name === target.name;
  return (target.kind === 'Placement' ? placement?.name : placement?.pool) === target.name;
}

/** What topicwright itself needs is created whatever is chosen, as any apply needs it; where it exists, it is left out like others. */
function exclude(topic: BoundTopic): BoundTopic {
  const isNeeded = ownTopics.includes(topic.name) && topic.observed === null;
  return isNeeded ? topic : { ...topic, declared: null, placement: null, excluded: true };
}

function unknownTarget({ kind, name }: PlanTarget): Problem {
  return errorProblem('cli.usage', `No topic matches --target ${kind}/${name}`, {
    detail: 'Neither a declared nor a live topic matches.',
    hint: 'Check the name; `topicwright show` lists the topics of the cluster.',
  });
}

/** Returns the most specific Placements for a topic: none, one, or a tie. */
export function placementChooser(
  placements: readonly PlacementDeclaration[],
): (name: string, tags: Tags) => readonly PlacementDeclaration[] {
  const compiled: [PlacementDeclaration, TopicMatcher][] = placements.map((placement) => [
    placement,
    topicMatcher(placement.select),
  ]);
  return (name, tags) => {
    let best: Specificity | null = null;
    let chosen: PlacementDeclaration[] = [];
    for (const [placement, matches] of compiled) {
      const specificity = matches({ name, tags });
      if (specificity === null) continue;
      const order = best === null ? 1 : compareSpecificity(specificity, best);
      if (order > 0) {
        best = specificity;
        chosen = [placement];
      } else if (order === 0) chosen.push(placement);
    }
    return chosen;
  };
}

function tie(topic: string, placements: readonly PlacementDeclaration[]): Problem {
  const names = placements.map((placement) => placement.name).sort();
  const [first] = placements;
  return errorProblem(
    'manifest.contradiction',
    `Topic ${topic} is selected equally closely by several Placements`,
    {
      detail: `Placements ${names.join(' and ')} match it with the same kind of pattern and as many tags.`,
      hint: 'Name the topic exactly in one of them, or make their selectors exclude each other.',
      source: first?.source,
      resource: `Topic/${topic}`,
    },
  );
}
