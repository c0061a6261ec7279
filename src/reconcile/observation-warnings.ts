/** What a reader of a plan should know of the cluster it rests on; called by make-plan.ts. */

import { type ClusterState, isReassigning } from '../model/cluster-state.ts';
import { countOf } from '../model/count-of.ts';
import { type Problem, warningProblem } from '../model/problem.ts';
import { throttleRecords } from '../throttle/throttle-record.ts';
import { findTrouble } from './find-trouble.ts';
import { moveRecords } from './journal-records.ts';
import { partitionName } from './moves/look.ts';

export function observationWarnings(observed: ClusterState): readonly Problem[] {
  return [
    ...findTrouble(observed),
    ...reassignmentsInFlight(observed),
    ...unknownSizes(observed),
    ...runLeft(observed),
  ];
}

function reassignmentsInFlight(observed: ClusterState): Problem[] {
  const own = new Set(moveRecords(observed.journal).map(partitionName));
  const moving = observed.topics
    .flatMap((topic) =>
      topic.partitions.filter(isReassigning).map((partition) => `${topic.name}/${partition.id}`),
    )
    .filter((name) => !own.has(name));
  if (moving.length === 0) return [];
  const names = moving.slice(0, 5).join(', ');
  return [
    warningProblem(
      'plan.note',
      `${countOf(moving.length, 'partition is', 'partitions are')} being reassigned already`,
      {
        detail: `${names}${moving.length > 5 ? ' and others' : ''} count as where they are going, and are left alone.`,
        hint: 'Plan again once they are done to see whether anything remains.',
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
      `${silent.length} of ${answering.length} brokers told nothing of their disks`,
      {
        detail: `Without log dirs of ${silent.slice(0, 12).join(', ')}, no storage limit can be kept there and sizes may be missing.`,
        hint: 'Check that the brokers answer DescribeLogDirs (Cluster:Describe permission), or add logDirs to the snapshot.',
      },
    ),
  ];
}

function runLeft({ journal }: ClusterState): Problem[] {
  const throttles = throttleRecords(journal).length;
  const moves = moveRecords(journal).length;
  if (throttles + moves === 0) return [];
  const parts = [
    ...(moves > 0 ? [`${countOf(moves, 'move')} in flight`] : []),
    ...(throttles > 0
      ? [`a throttle on ${countOf(throttles, 'broker or topic', 'brokers and topics')}`]
      : []),
  ];
  return [
    warningProblem('apply.throttle-left', 'An apply is at work, or was cut off', {
      detail: `It has ${parts.join(' and ')}.`,
      hint: '`topicwright status` shows which; `topicwright apply` goes on from there and puts the settings back.',
    }),
  ];
}
