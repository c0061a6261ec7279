/** Which Placements a declared topic falls under, as far as git can tell. */
import type { PlacementDeclaration } from '../../model/desired/desired-state.ts';
import { compareSpecificity, type Specificity, topicMatcher } from '../../model/desired/selector.ts';
import { mergeMaps } from '../../model/values/own-value.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { type DeclaredDocument, declaredOf } from '../manifest.ts';

export interface GovernedTopic {
  readonly topic: DeclaredDocument<'Topic'>;
  /** The most specific: none, one, or several that tie. */
  readonly placements: readonly DeclaredDocument<'Placement'>[];
}

/** Of every topic that git wants to be there; tags that only the API set are not known here. */
export function governedTopics({ documents }: ClusterScope): readonly GovernedTopic[] {
  const placements = declaredOf(documents, 'Placement').map((document) => ({
    document,
    matches: topicMatcher(document.declaration.select),
  }));
  const rules = declaredOf(documents, 'Tags')
    .flatMap(({ declaration }) => declaration.topics)
    .map(({ pattern, tags }) => ({ tags, matches: topicMatcher({ patterns: [pattern], tags: {} }) }));
  return declaredOf(documents, 'Topic')
    .filter(({ declaration }) => declaration.state === 'present')
    .map((topic) => {
      const { name } = topic;
      const matching = rules.filter((rule) => rule.matches({ name, tags: {} }));
      const tags = mergeMaps([...matching.map((rule) => rule.tags), topic.declaration.tags]);
      const matched = placements.flatMap(({ document, matches }) => {
        const specificity = matches({ name, tags });
        return specificity === null ? [] : [{ document, specificity }];
      });
      return { topic, placements: mostSpecific(matched) };
    });
}

/** What of a topic its Placement decides, where exactly one governs it. */
export function placementOf({ placements }: GovernedTopic): PlacementDeclaration | null {
  return placements.length === 1 ? (placements[0]?.declaration ?? null) : null;
}

function mostSpecific(
  matched: readonly { readonly document: DeclaredDocument<'Placement'>; readonly specificity: Specificity }[],
): readonly DeclaredDocument<'Placement'>[] {
  const sorted = matched.toSorted((a, b) => compareSpecificity(b.specificity, a.specificity));
  const [best] = sorted;
  if (!best) return [];
  return sorted
    .filter(({ specificity }) => compareSpecificity(specificity, best.specificity) === 0)
    .map(({ document }) => document);
}
