/** Topic names that differ only in "." and "_" collide in Kafka's metrics. */
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { type DeclaredDocument, declaredOf, resourceOf } from '../manifest.ts';

/** Kafka names metrics by the topic with `_` for `.`, and refuses to create the second (Topic.hasCollision). */
export function findMetricCollisions({ documents }: ClusterScope): readonly Problem[] {
  const first = new Map<string, DeclaredDocument<'Topic'>>();
  return declaredOf(documents, 'Topic').flatMap((topic) => {
    if (topic.declaration.state === 'absent') return [];
    const metricName = topic.name.replaceAll('.', '_');
    const known = first.get(metricName);
    if (!known) first.set(metricName, topic);
    if (!known || known.name === topic.name) return [];
    return warningProblem('manifest.contradiction', `Topics ${known.name} and ${topic.name} collide`, {
      detail: `Both are ${metricName} in Kafka's metrics; Kafka refuses to create both.`,
      hint: 'Rename one of them; use either "." or "_" in topic names, not both.',
      source: topic.source,
      resource: resourceOf(topic),
    });
  });
}
