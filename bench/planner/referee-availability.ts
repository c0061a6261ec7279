/** Judges what an answer does with replicas that are offline or lagging; called by referee.ts, shares no code with the planner. */
import type { PlacementAnswer, PlacementProblem } from '../../src/planner/placement-problem.ts';

type Partition = PlacementProblem['partitions'][number];

export function wrongForAvailability(problem: PlacementProblem, answer: PlacementAnswer): string[] {
  const changes = new Map(answer.changes.map((change) => [nameOf(change), change.to]));
  const held = new Map(answer.held.map((one) => [nameOf(one), one]));
  return problem.partitions.flatMap((partition) => {
    const to = changes.get(nameOf(partition));
    const why = held.get(nameOf(partition))?.why;
    return [...wrongTarget(partition, to, why), ...wrongHold(partition, why)].map(
      (text) => `${nameOf(partition)} ${text}`,
    );
  });
}

const nameOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  `${topic}/${partition}`;

const isUnavailable = ({ replicas, inSync }: Partition): boolean =>
  replicas.length > 0 && inSync.length === 0;

function wrongHold(partition: Partition, why: string | undefined): string[] {
  const isLost = partition.goal !== null && isUnavailable(partition);
  const broken: [isBroken: boolean, text: string][] = [
    [isLost !== (why === 'unavailable'), isLost ? 'is unavailable, and not told so' : 'is told unavailable'],
    [why !== undefined && partition.goal === null, 'is held, though nothing governs it'],
    [why === 'offline-replica' && partition.offline.length === 0, 'waits for no replica'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, text]) => text);
}

function wrongTarget(
  { replicas, inSync, offline }: Partition,
  to: readonly number[] | undefined,
  why: string | undefined,
): string[] {
  if (!to || replicas.length === 0) return [];
  const isReordered = to.length === replicas.length && replicas.every((id) => to.includes(id));
  const broken: [isBroken: boolean, text: string][] = [
    [inSync.length === 0, 'changes, though nothing can be copied from it'],
    [why !== undefined && !isReordered, 'changes its replicas, though it is held'],
    [!isReordered && offline.some((id) => to.includes(id)), 'gets a target that Kafka never completes'],
    [isReordered && !inSync.some((id) => id === to[0]), 'gets a leader that Kafka does not elect'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, text]) => text);
}
