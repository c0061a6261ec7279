/** What stands in the way of any valid plan, collected by the steps of the planner and told as problems, all at once. */
import { partitionName } from '../../model/cluster/partition-name.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { Board } from './board.ts';

interface Obstacle {
  /** One line, with the pool, the constraint and the shortfall. */
  readonly summary: string;
  readonly hint: string;
  /** Partitions that it concerns. */
  readonly partitions: number[];
}

/** By summary: the same obstacle of many partitions is told once. */
export type Obstacles = Map<string, Obstacle>;

export function addObstacle(obstacles: Obstacles, partition: number, summary: string, hint: string): void {
  const known = obstacles.get(summary);
  if (known) known.partitions.push(partition);
  else obstacles.set(summary, { summary, hint, partitions: [partition] });
}

export function infeasible(board: Board, obstacles: Obstacles): readonly Problem[] {
  return [...obstacles.values()].map(({ summary, hint, partitions }) =>
    errorProblem('plan.infeasible', summary, {
      detail: partitions.length > 0 ? `Concerns ${nameSomeOf(board, partitions)}.` : '',
      hint,
    }),
  );
}

/** `orders/0, orders/1 and 40 more`. */
export function nameSomeOf(
  { partitions: { topicNames, topic, number } }: Board,
  partitions: readonly number[],
): string {
  const names = [...new Set(partitions)]
    .sort((a, b) => a - b)
    .map((p) => partitionName({ topic: topicNames[topic[p] ?? -1] ?? '', partition: number[p] ?? -1 }));
  return nameSome(names);
}
