/** What a reader of a plan should know of the cluster it rests on. */

import { type ClusterState, isReassigning } from '../../../model/cluster/cluster-state.ts';
import { partitionName } from '../../../model/cluster/partition-name.ts';
import type { UnfinishedRun } from '../../../model/plan/plan.ts';
import { type Problem, warningProblem } from '../../../model/problem/problem.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { nameSome } from '../../../model/values/name-some.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { BoundCluster } from '../../bind/bind-cluster.ts';
import { unfinishedText } from '../../journal/unfinished-run.ts';

export function observationWarnings({ observed, ownMoves, unfinished }: BoundCluster): readonly Problem[] {
  return [
    ...reassignmentsInFlight(observed, ownMoves),
    ...unknownSizes(observed),
    ...unfinished.throttledDown.map(throttleWaits),
    ...runLeft(unfinished),
  ];
}

function reassignmentsInFlight(observed: ClusterState, own: ReadonlySet<string>): Problem[] {
  const moving = observed.topics
    .flatMap((topic) =>
      topic.partitions
        .filter(isReassigning)
        .map((partition) => partitionName({ topic: topic.name, partition: partition.id })),
    )
    .filter((name) => !own.has(name));
  if (moving.length === 0) return [];
  return [
    warningProblem(
      'plan.note',
      `${countOf(moving.length, 'partition is', 'partitions are')} being reassigned already`,
      {
        detail: `${nameSome(moving)} ${moving.length === 1 ? 'counts as on its new replicas, and is' : 'count as on their new replicas, and are'} left alone.`,
        hint: 'Plan again once they are done.',
      },
    ),
  ];
}

function unknownSizes(observed: ClusterState): Problem[] {
  const answering = observed.brokers.filter(({ hung }) => !hung);
  const silent = answering.filter(({ logDirs }) => logDirs.length === 0).map(({ id }) => id);
  if (silent.length === 0) return [];
  return [
    warningProblem(
      'plan.note',
      `${silent.length} of ${answering.length} brokers reported no disk information`,
      {
        detail: `Without log dirs of ${nameSome(silent, 12)}, storage limits cannot be enforced there, and sizes may be missing.`,
        hint: 'Check that the brokers answer DescribeLogDirs (Cluster:Describe permission), or add logDirs to the snapshot.',
      },
    ),
  ];
}

function runLeft(unfinished: UnfinishedRun): Problem[] {
  const left = unfinishedText(unfinished);
  return left === null ? [] : [goesOn(left)];
}

function goesOn(left: string): Problem {
  return warningProblem('apply.throttle-left', 'An apply is running, or was killed', {
    detail: `It has ${left}.`,
    hint: '`topicwright status` shows which; `topicwright apply` finishes the moves and removes the throttle.',
  });
}

function throttleWaits(broker: BrokerId): Problem {
  return warningProblem('plan.note', `Broker ${broker} is down, and an earlier run throttled it`, {
    detail: 'Only the broker itself can remove the throttle: the next run after it returns does.',
    hint: 'If it is gone for good and no longer registered, `topicwright throttle unset --everything` forgets it.',
    resource: `Broker/${broker}`,
  });
}
