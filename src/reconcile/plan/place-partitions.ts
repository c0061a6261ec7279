/** Puts the question to the planner, and tries its answer out: whether the disks have room while replicas move. */
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { PartitionChange, Plan } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, type Result, warningProblem } from '../../model/problem/problem.ts';
import { nameSome } from '../../model/values/name-some.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { askDrain } from '../../planner/ask-drain.ts';
import { askRelief } from '../../planner/ask-relief.ts';
import { followPlacements } from '../../planner/place/follow-placements.ts';
import { placeReplicas } from '../../planner/place-replicas.ts';
import type { Budget, PlacementAnswer, PlacementProblem } from '../../planner/placement-problem.ts';
import type { BoundCluster } from '../bind/bind-cluster.ts';
import { heldPartitions } from '../bind/held-partitions.ts';
import { type PlacedLogDirs, placeLogDirs } from '../log-dirs/place-log-dirs.ts';
import { rehearseMoves } from '../schedule/rehearse-moves.ts';

export interface PlacementOptions {
  /** What the plan may copy at most; omitted: everything that is needed. */
  readonly budget?: Budget;
  /** Only brings brokers whose disks pass their limit below it; everything else waits. */
  readonly relief?: boolean;
  /** Only moves what is on these brokers, which git empties; everything else stays as it is. */
  readonly emptying?: readonly BrokerId[];
  /** Plans whose placements are taken over, the latest last, where they leave nothing more to do. */
  readonly following?: readonly Plan[];
}

/** What the planner was asked, and what it answered. */
export interface PlacedPartitions {
  readonly question: PlacementProblem;
  readonly answer: PlacementAnswer;
  readonly logDirs: PlacedLogDirs;
  readonly warnings: readonly Problem[];
}

/** A problem where nothing satisfies the question, or the moves need room of one another. */
export function placePartitions(
  bound: BoundCluster,
  asked: PlacementProblem,
  options: PlacementOptions,
): Result<PlacedPartitions> {
  const { disks, topics, movesAlone } = bound;
  const question = narrow(asked, options);
  const placed = placeReplicas(question);
  if (!placed.ok) return placed;
  const followed = followPlans(question, options.following ?? [], placed.value);
  const held = movesAlone ? placed.value.held : heldPartitions(placed.value.held, topics);
  const waits = movesAlone || options.budget !== undefined;
  const logDirs = placeLogDirs(bound, question, followed, !waits);
  const answer = { ...withLogDirs(followed, logDirs), held };
  const rehearsal = rehearseMoves(answer.changes, disks);
  if (rehearsal.stuck.length > 0) return { ok: false, problems: [noRoomMidway(rehearsal.stuck)] };
  const warnings = [
    ...placed.warnings,
    ...rehearsal.overLimit.map(passesLimitMidway),
    ...(options.relief && answer.changes.length === 0 ? [nothingToRelieve] : []),
    ...(options.budget && asksForLogDirs(bound) ? [logDirsWait] : []),
  ];
  return { ok: true, value: { question, answer, logDirs, warnings }, warnings: [] };
}

/** Added replicas with the log dirs that they are sent to, and what is said of log dirs among the rest. */
function withLogDirs(
  answer: PlacementAnswer,
  { arrivals, balance, unreachableGoals }: PlacedLogDirs,
): PlacementAnswer {
  return {
    ...answer,
    changes: answer.changes.map((change) => {
      const logDirs = arrivals.get(partitionName(change));
      return logDirs ? { ...change, logDirs } : change;
    }),
    balance: [...answer.balance, ...balance],
    unreachableGoals: [...answer.unreachableGoals, ...unreachableGoals],
  };
}

const asksForLogDirs = ({ desired }: BoundCluster): boolean =>
  desired.pools.some(({ balance, drainDirs }) => balance.disks !== null || drainDirs.length > 0);

const logDirsWait = warningProblem('plan.note', 'Replicas stay in their log dirs', {
  detail: 'A plan with a budget moves nothing between the log dirs of a broker.',
});

function narrow(problem: PlacementProblem, { budget, relief, emptying }: PlacementOptions): PlacementProblem {
  const wanted = relief ? askRelief(problem) : problem;
  const asked = emptying ? askDrain(wanted, emptying) : wanted;
  return budget ? { ...asked, budget } : asked;
}

/** As the plans have placed everything, or as the planner does. */
function followPlans(
  problem: PlacementProblem,
  plans: readonly Plan[],
  fresh: PlacementAnswer,
): PlacementAnswer {
  if (plans.length === 0) return fresh;
  const steps = plans.flatMap((plan) => plan.steps);
  // Where nothing has to move any more, nothing does.
  const moved = fresh.changes.length === 0 ? [] : steps;
  const changes = moved.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  const created = steps.flatMap((step) => {
    if (step.kind !== 'create-topic' && step.kind !== 'add-partitions') return [];
    const first = step.kind === 'create-topic' ? 0 : step.existing;
    return step.assignments.map((replicas, index) => ({
      ...{ topic: step.topic, partition: first + index, replicas },
    }));
  });
  return followPlacements(problem, { changes, created }, fresh) ?? fresh;
}

const nothingToRelieve = warningProblem('plan.note', 'No broker is above its storage limit', {
  detail: 'Nothing to relieve.',
});

function noRoomMidway(stuck: readonly PartitionChange[]): Problem {
  return errorProblem(
    'plan.infeasible',
    `${stuck.length} moves deadlock: each needs disk space that another still occupies`,
    {
      detail: `The brokers have room for the result, but not while moving: ${nameSome(stuck.map(partitionName))}.`,
      hint: 'Free space on one of the brokers, or add one to the pool.',
    },
  );
}

function passesLimitMidway(broker: BrokerId): Problem {
  return warningProblem(
    'plan.note',
    `Broker ${broker} passes its storage limit while replicas are exchanged`,
    {
      detail: 'No order of moves avoids that. Its disks have room, and it is below its limit afterwards.',
      resource: `Broker/${broker}`,
    },
  );
}
