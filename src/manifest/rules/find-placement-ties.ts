/** Two Placements that select a declared topic equally closely leave open where it belongs. */
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { type DeclaredDocument, resourceOf } from '../manifest.ts';
import { governedTopics } from './governed-topics.ts';

interface Tie {
  readonly placements: readonly DeclaredDocument<'Placement'>[];
  readonly topics: string[];
}

/** One problem for each group of Placements, however many topics they tie on. */
export function findPlacementTies(scope: ClusterScope): readonly Problem[] {
  const ties = new Map<string, Tie>();
  for (const { topic, placements } of governedTopics(scope)) {
    const names = new Set(placements.map(({ name }) => name));
    // The same name twice is told as a duplicate.
    if (names.size < 2) continue;
    const key = [...names].join(' ');
    const tie = ties.get(key) ?? { placements, topics: [] };
    tie.topics.push(topic.name);
    ties.set(key, tie);
  }
  return [...ties.values()].flatMap(tieProblem);
}

function tieProblem({ placements, topics }: Tie): readonly Problem[] {
  const last = placements.at(-1);
  if (!last) return [];
  const others = placements.slice(0, -1).map(({ name }) => name);
  return [
    errorProblem(
      'manifest.contradiction',
      `Placements ${[...others, last.name].join(' and ')} select ${topics[0]} equally closely`,
      {
        detail: `Neither is more specific, for: ${nameSome(topics, 12)}.`,
        hint: 'Name the topics exactly in one of them, or narrow it by tags: exact names win over globs, then tags, then "*".',
        source: last.places.key(['spec', 'select']),
        resource: resourceOf(last),
      },
    ),
  ];
}
