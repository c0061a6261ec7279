/** The plan that takes another one back, as far as Kafka can. */

import { partitionName } from '../../model/cluster/partition-name.ts';
import type { Certificate } from '../../model/plan/certificate.ts';
import type {
  AddPartitionsStep,
  CreateTopicStep,
  DeleteTopicStep,
  ElectLeadersStep,
  MoveLogDirsStep,
  MoveReplicasStep,
  PartitionChange,
  Plan,
  PlanStep,
  SetConfigStep,
} from '../../model/plan/plan.ts';
import { addedReplicas, changesFollowers, removedReplicas } from '../../model/plan/plan.ts';
import type { BytesByRule, PlanSummary } from '../../model/plan/plan-summary.ts';
import { type Problem, warningProblem } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { type BrokerId, bytes } from '../../model/values/units.ts';
import { undoAccess, undoAccessWarnings } from '../access/undo-access.ts';
import { withHazards } from '../hazards/find-hazards.ts';
import { isOwnCreation } from '../observe/own-topics.ts';
import { sealPlan } from './digest.ts';

/**
 * To be applied once the other plan is. Replicas go back where they were, configs to what they were set to; topics that were created
 * are deleted (which `apply` refuses where they hold data by then). What can't be taken back is among the warnings.
 */
export function undoPlan(plan: Plan): Plan {
  const brokers = plan.brokers.map((broker) => ({ ...broker, before: broker.after, after: broker.before }));
  const steps = withHazards(undoSteps(plan.steps), { brokers, observed: null });
  const undone = {
    ...plan,
    brokers,
    steps,
    access: undoAccess(plan.access),
    unfinished: { moves: 0, throttled: [], throttledDown: [] },
    summary: undoSummary(plan, steps),
    certificate: noCertificate,
    warnings: [...plan.steps.flatMap(undoWarnings), ...plan.access.flatMap(undoAccessWarnings)],
    journal: {},
  };
  return sealPlan(undone);
}

/** It takes back what is asked for, whether or not fewer bytes would do. */
const noCertificate: Certificate = { placements: [], pools: [] };

function undoSteps(steps: readonly PlanStep[]): readonly PlanStep[] {
  const moves = steps.flatMap((step) => (step.kind === 'move-replicas' ? [undoMoves(step)] : []));
  const moved = new Set(moves.flatMap(({ partitions }) => partitions.map(nameOf)));
  return [
    ...steps.flatMap((step) => (step.kind === 'set-config' ? [undoConfigs(step)] : [])),
    ...moves,
    ...steps.flatMap((step) => (step.kind === 'move-log-dirs' ? [undoLogDirs(step)] : [])),
    ...steps.flatMap((step) => (step.kind === 'elect-leaders' ? undoElections(step, moved) : [])),
    ...steps.flatMap((step) =>
      step.kind === 'create-topic' && !isOwnCreation(step) ? [undoCreation(step)] : [],
    ),
  ];
}

function undoSummary({ summary, brokers }: Plan, steps: readonly PlanStep[]): PlanSummary {
  const changes = steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  const count = (kind: PlanStep['kind']): number => steps.filter((step) => step.kind === kind).length;
  const bytesMoved = bytes(changes.reduce((sum, change) => sum + change.bytes, 0));
  return {
    ...summary,
    topicsCreated: 0,
    topicsDeleted: count('delete-topic'),
    topicsReconfigured: count('set-config'),
    partitionsAdded: 0,
    partitionsMoved: changes.filter(
      (change) => addedReplicas(change).length + removedReplicas(change).length > 0,
    ).length,
    replicasMoved: changes.reduce((sum, change) => sum + addedReplicas(change).length, 0),
    bytesMoved,
    // There is one way back, and it takes what it takes.
    lowerBoundBytes: bytesMoved,
    ...(summary.logDirs && {
      logDirs: { ...summary.logDirs, lowerBoundBytes: summary.logDirs.bytesMoved },
    }),
    bytesByRule: bytesByRule(changes),
    bytesAcrossRacks: bytes(bytesAcrossRacks(changes, brokers)),
    crossRackCost: null,
    leadersChanged: changes.filter(({ from, to }) => from[0] !== to[0]).length,
    ordersChanged: changes.filter(changesFollowers).length,
    leftOver: null,
    balance: summary.balance.map((row) => ({
      ...row,
      before: row.after,
      after: row.before,
      tolerance: null,
      withinTolerance: true,
    })),
    recovery: summary.recovery.map(({ broker, before, after }) => ({ broker, before: after, after: before })),
    unreachableGoals: [],
    drained: [],
    held: [],
  };
}

const nameOf = ({ topic, partition }: PartitionChange): string => partitionName({ topic, partition });

function undoMoves(step: MoveReplicasStep): MoveReplicasStep {
  return { ...step, reason: 'taken back', hazards: [], partitions: step.partitions.map(undoChange) };
}

/** Replicas that moved to other brokers went where Kafka, or the plan, put them: only what stayed on its broker goes back. */
function undoLogDirs(step: MoveLogDirsStep): MoveLogDirsStep {
  const replicas = step.replicas.map(({ from, to, reason, ...move }) => ({
    ...move,
    ...{ from: to, to: from, reason: { rule: reason.rule, text: `taken back: ${reason.text}` } },
  }));
  return { ...step, reason: 'taken back', hazards: [], replicas };
}

function undoChange({ logDirs: _, ...change }: PartitionChange): PartitionChange {
  const { from: to, to: from, sizeBytes, reason } = change;
  const back = { ...change, from, to };
  return {
    ...back,
    bytes: bytes(addedReplicas(back).length * sizeBytes),
    reason: { rule: reason.rule, text: `taken back: ${reason.text}` },
  };
}

function undoConfigs(step: SetConfigStep): SetConfigStep {
  const changes = step.changes.map(({ key, from, to, ...rest }) => ({ ...rest, key, from: to, to: from }));
  return { ...step, reason: 'taken back', hazards: [], changes };
}

/** Of partitions that move back: their first leader is the preferred one again. Others were led by another one than their preferred leader. */
function undoElections(step: ElectLeadersStep, moved: ReadonlySet<string>): ElectLeadersStep[] {
  const partitions = step.partitions.flatMap(({ partition, from, to }) =>
    from !== null && moved.has(partitionName({ topic: step.topic, partition }))
      ? [{ partition, from: to, to: from }]
      : [],
  );
  return partitions.length === 0 ? [] : [{ ...step, reason: 'taken back', hazards: [], partitions }];
}

function undoCreation({ topic, assignments }: CreateTopicStep): DeleteTopicStep {
  return {
    kind: 'delete-topic',
    symbol: '-',
    topic,
    reason: 'taken back: the plan created it',
    hazards: [],
    partitions: assignments.length,
    bytes: bytes(0),
  };
}

function undoWarnings(step: PlanStep): Problem[] {
  if (step.kind === 'add-partitions') return [keepsPartitions(step)];
  if (step.kind !== 'delete-topic') return [];
  return [
    warningProblem('plan.note', `Topic ${step.topic} stays deleted`, {
      detail: 'Its records are gone.',
      resource: `Topic/${step.topic}`,
    }),
  ];
}

function keepsPartitions({ topic, assignments, existing }: AddPartitionsStep): Problem {
  return warningProblem(
    'plan.note',
    `Topic ${topic} keeps what was added: ${countOf(assignments.length, 'partition')}`,
    {
      detail: `Kafka can't remove partitions: it had ${existing}.`,
      resource: `Topic/${topic}`,
    },
  );
}

/** New replicas fetch from the leader. */
function bytesAcrossRacks(changes: readonly PartitionChange[], brokers: Plan['brokers']): number {
  const racks = new Map(brokers.map(({ id, rack }) => [id, rack]));
  const rackOf = (id: BrokerId | undefined): string | null =>
    id === undefined ? null : (racks.get(id) ?? null);
  return changes.reduce((sum, change) => {
    const across = addedReplicas(change).filter((id) => rackOf(id) !== rackOf(change.from[0]));
    return sum + across.length * change.sizeBytes;
  }, 0);
}

function bytesByRule(changes: readonly PartitionChange[]): BytesByRule {
  const sums = new Map<PartitionChange['reason']['rule'], number>();
  for (const { reason, bytes: copied } of changes) {
    if (copied > 0) sums.set(reason.rule, (sums.get(reason.rule) ?? 0) + copied);
  }
  return Object.fromEntries([...sums].map(([rule, sum]) => [rule, bytes(sum)]));
}
