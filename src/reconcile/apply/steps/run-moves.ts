/** Moves replicas as a plan says, or goes on with what an earlier run has left in flight. */

import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import type { TopicPartition } from '../../../model/cluster/port/resources.ts';
import type { PartitionChange, Plan, PlanStep } from '../../../model/plan/plan.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import { throttleRecords } from '../../../throttle/configs/throttle-record.ts';
import { bindPacing } from '../../bind/bind-pacing.ts';
import { disksOf } from '../../bind/disks.ts';
import { heldBack } from '../../guardrails/held-back.ts';
import type { Disk } from '../../schedule/lanes.ts';
import { rehearseMoves } from '../../schedule/rehearse-moves.ts';
import type { ApplyContext } from '../apply-context.ts';
import { MoveRun } from '../moves/move-run.ts';
import type { StepsRun } from './steps-run.ts';

export async function runMoves(
  changes: readonly PartitionChange[],
  { plan, observed, takenOver, options }: StepsRun,
  context: ApplyContext,
): Promise<void> {
  const disks = plannedDisks(plan, observed);
  const run = new MoveRun(
    {
      ...{ takenOver, disks },
      throttlesLeft: throttleRecords(observed.journal),
      pacingOf: bindPacing(context.desired, observed),
      planned: {
        ...{ changes, minIsrOf: minIsrOf(observed), isNew: isNewPartition(plan.steps) },
        maxRate: plan.throttle.maxRate,
        mayPassLimit: new Set(rehearseMoves(changes, disks).overLimit),
        heldBack: heldBack(context.desired.guardrails),
      },
    },
    context,
  );
  await (options.detach ? run.detach() : run.run());
}

/** Whether some of the moves find room midway where the others are left out, and pass no limit that all together would not. */
export function haveRoom(
  some: readonly PartitionChange[],
  all: readonly PartitionChange[],
  { plan, observed }: Pick<StepsRun, 'plan' | 'observed'>,
): boolean {
  if (some.length === all.length) return true;
  const disks = plannedDisks(plan, observed);
  const { stuck, overLimit } = rehearseMoves(some, disks);
  const allowed = rehearseMoves(all, disks).overLimit;
  return stuck.length === 0 && overLimit.every((id) => allowed.includes(id));
}

/** By topic: as it was when the apply began. */
export function minIsrOf({ topics, topicDefaults }: ClusterState): (topic: string) => number {
  const key = 'min.insync.replicas';
  const configs = new Map(topics.map((topic) => [topic.name, topic.configs]));
  return (topic) => Number(configs.get(topic)?.[key] ?? topicDefaults[key] ?? 1);
}

/** Whether the plan creates a partition. */
export function isNewPartition(steps: readonly PlanStep[]): (partition: TopicPartition) => boolean {
  const from = new Map(
    steps.flatMap((step) => {
      if (step.kind === 'create-topic') return [[step.topic, 0] as const];
      return step.kind === 'add-partitions' ? [[step.topic, step.existing] as const] : [];
    }),
  );
  return ({ topic, partition }) => partition >= (from.get(topic) ?? Number.POSITIVE_INFINITY);
}

function plannedDisks(plan: Plan, observed: ClusterState): ReadonlyMap<BrokerId, Disk> {
  const limits = new Map(plan.brokers.map(({ id, diskLimitBytes }) => [id, diskLimitBytes]));
  const disks = disksOf(observed.brokers, observed.topics, []);
  return new Map([...disks].map(([id, disk]) => [id, { ...disk, limitBytes: limits.get(id) ?? null }]));
}
