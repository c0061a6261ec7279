/** What follows from a topic's replication factor, its own or its Placement's, must be possible. */

import { errorProblem, type Problem, type SourcePosition } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import type { ClusterScope } from '../cluster-scope.ts';
import { resourceOf } from '../manifest.ts';
import { type GovernedTopic, governedTopics, placementOf } from './governed-topics.ts';

export function checkReplicationFactors(scope: ClusterScope): readonly Problem[] {
  return governedTopics(scope).flatMap((governed) => {
    const placement = placementOf(governed);
    const own = governed.topic.declaration.replicationFactor;
    const replicas = own ?? placement?.replicationFactor ?? null;
    if (replicas === null) return [];
    const stated = own === null ? `as Placement ${placement?.name} states` : 'as the topic states';
    return [
      ...checkInSyncReplicas(governed, replicas, stated),
      ...(own === null ? [] : checkRacks(governed, own)),
    ];
  });
}

/** Kafka accepts it, and then every producer with acks=all fails with NOT_ENOUGH_REPLICAS. */
function checkInSyncReplicas({ topic }: GovernedTopic, replicas: number, stated: string): readonly Problem[] {
  const key = 'min.insync.replicas';
  const wanted = Number(topic.declaration.config[key] ?? 0);
  if (wanted <= replicas) return [];
  return [
    contradiction(topic, topic.places.value(['spec', 'config', key]), {
      summary: `${key} is ${wanted}, with only ${countOf(replicas, 'replica')}`,
      detail: `The replication factor is ${replicas}, ${stated}: producers with acks=all could never write.`,
      hint: `Lower it to ${Math.max(1, replicas - 1)}, or raise the replication factor.`,
      config: key,
    }),
  ];
}

function checkRacks(governed: GovernedTopic, replicas: number): readonly Problem[] {
  const { topic } = governed;
  const placement = placementOf(governed);
  if (placement?.racks.kind !== 'distinct' || placement.racks.racks <= replicas) return [];
  const { racks } = placement.racks;
  return [
    contradiction(topic, topic.places.value(['spec', 'replicationFactor']), {
      summary: `${countOf(replicas, 'replica')} can't be in ${racks} racks`,
      detail: `Placement ${placement.name} asks for ${racks} racks.`,
      hint: 'Raise replicationFactor, or select the topic by a Placement with fewer racks.',
    }),
  ];
}

function contradiction(
  topic: GovernedTopic['topic'],
  source: SourcePosition,
  { summary, ...more }: Pick<Problem, 'summary' | 'detail' | 'hint' | 'config'>,
): Problem {
  return errorProblem('manifest.contradiction', summary, { ...more, source, resource: resourceOf(topic) });
}
