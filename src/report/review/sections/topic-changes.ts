/** What happens to each topic, beside its leaders: deletions first, then what git declares, then moves with the most bytes first. */

import {
  addedReplicas,
  type ConfigDifference,
  changesReplicas,
  type ElectLeadersStep,
  type LogDirMove,
  type PartitionChange,
  type Plan,
  type PlanStep,
  removedReplicas,
} from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';
import { type BrokerId, bytes, formatBytes } from '../../../model/values/units.ts';
import { type BrokerName, brokerNames } from '../../text/broker-names.ts';
import { withHint } from '../../text/config-hint.ts';
import type { ChangeKind, ConfigRow, PartitionRow, TopicChange, TopicChanges } from '../review.ts';
import { markOf } from './marks.ts';

type TopicStep = Exclude<PlanStep, ElectLeadersStep>;

const kindOf: Readonly<Record<TopicStep['kind'], ChangeKind>> = {
  'create-topic': 'create',
  'add-partitions': 'grow',
  'set-config': 'configure',
  'move-replicas': 'move',
  'move-log-dirs': 'move',
  'delete-topic': 'delete',
};

export function topicChanges(plan: Plan): readonly TopicChanges[] {
  const nameOf = brokerNames(plan);
  const steps = plan.steps.flatMap((step): TopicStep[] => {
    if (step.kind === 'elect-leaders') return [];
    if (step.kind !== 'move-replicas') return [step];
    // The others only get another leader.
    const partitions = step.partitions.filter(changesReplicas);
    return partitions.length === 0 ? [] : [{ ...step, partitions }];
  });
  return [...Map.groupBy(steps, ({ topic }) => topic)]
    .map(([topic, own]) => ({
      topic,
      bytes: bytes(own.reduce((sum, step) => sum + copiedBytes(step), 0)),
      changes: own.map((step) => changeOf(step, nameOf)),
    }))
    .toSorted((a, b) => rankOf(a) - rankOf(b) || b.bytes - a.bytes || (a.topic < b.topic ? -1 : 1));
}

function rankOf({ changes }: TopicChanges): number {
  if (changes.some(({ kind }) => kind === 'delete')) return 0;
  return changes.some(({ kind }) => kind !== 'move') ? 1 : 2;
}

function copiedBytes(step: TopicStep): number {
  if (step.kind === 'move-log-dirs') return sumOf(step.replicas);
  return step.kind === 'move-replicas' ? sumOf(step.partitions) : 0;
}

const sumOf = (moved: readonly { readonly bytes: number }[]): number =>
  moved.reduce((sum, one) => sum + one.bytes, 0);

function changeOf(step: TopicStep, nameOf: BrokerName): TopicChange {
  const partitions = partitionsOf(step, nameOf);
  const [reason, ...otherReasons] = new Set(partitions.map(({ why }) => why));
  const moved = movedBy(step);
  const isSameReason = moved === null || otherReasons.length === 0;
  const kind = kindOf[step.kind];
  return {
    ...{ kind, mark: markOf[kind], what: whatText(step), isSameReason },
    why: moved === null ? step.reason : moveReason(moved, reason, isSameReason),
    place: step.source ? `${step.source.file}:${step.source.line}` : '',
    ...{ configs: configsOf(step), partitions },
  };
}

/** null: it moves nothing. */
function movedBy(step: TopicStep): readonly Pick<PartitionChange, 'reason'>[] | null {
  if (step.kind === 'move-log-dirs') return step.replicas;
  return step.kind === 'move-replicas' ? step.partitions : null;
}

function moveReason(
  changes: readonly Pick<PartitionChange, 'reason'>[],
  reason: string | undefined,
  isSameReason: boolean,
): string {
  if (isSameReason) return reason ?? '';
  return [...new Set(changes.map(({ reason: { rule } }) => rule))].sort().join(', ');
}

function whatText(step: TopicStep): string {
  switch (step.kind) {
    case 'create-topic':
      return `create topic, ${countOf(step.assignments.length, 'partition')}, replication factor ${step.replicationFactor}`;
    case 'add-partitions':
      return `grow from ${step.existing} to ${countOf(step.existing + step.assignments.length, 'partition')}`;
    case 'set-config':
      return `change ${countOf(step.changes.length, 'config')}`;
    case 'move-replicas':
      return moveText(step.partitions);
    case 'move-log-dirs':
      return `move ${countOf(step.replicas.length, 'replica')} to another log dir, ${formatBytes(copiedBytes(step))}`;
    case 'delete-topic':
      return `delete topic, ${countOf(step.partitions, 'partition')}, ${formatBytes(step.bytes)}`;
  }
}

/** As many replicas removed as added are moved. */
function moveText(changes: readonly PartitionChange[]): string {
  const count = (of: (change: PartitionChange) => readonly BrokerId[]): number =>
    changes.reduce((sum, change) => sum + of(change).length, 0);
  const added = count(addedReplicas);
  const removed = count(removedReplicas);
  const copied = changes.reduce((sum, change) => sum + change.bytes, 0);
  const size = added > 0 ? `, ${formatBytes(copied)}` : '';
  // One of each partition, as usual.
  const isUsual = Math.max(added, removed) === changes.length;
  const partitions = isUsual ? '' : ` of ${countOf(changes.length, 'partition')}`;
  return `${verbText(added, removed)}${partitions}${size}`;
}

function verbText(added: number, removed: number): string {
  if (removed === 0) return `add ${countOf(added, 'replica')}`;
  if (added === 0) return `remove ${countOf(removed, 'replica')}`;
  return added === removed
    ? `move ${countOf(added, 'replica')}`
    : `add ${countOf(added, 'replica')} and remove ${removed.toLocaleString('en')}`;
}

function configsOf(step: TopicStep): readonly ConfigRow[] {
  if (step.kind === 'set-config') return step.changes.map(configRow);
  if (step.kind !== 'create-topic') return [];
  return Object.entries(step.configs).map(([key, value]) => ({
    ...{ key, from: null, to: withHint(key, value), mark: '+' },
  }));
}

function configRow({ key, from, to, default: fallback }: ConfigDifference): ConfigRow {
  const shown = (value: string | null): string => {
    if (value !== null) return withHint(key, value);
    return fallback === null ? 'the default' : `the default, ${withHint(key, fallback)}`;
  };
  return { key, from: shown(from), to: shown(to), mark: from === null ? '+' : to === null ? '-' : '~' };
}

function partitionsOf(step: TopicStep, nameOf: BrokerName): readonly PartitionRow[] {
  switch (step.kind) {
    case 'create-topic':
      return step.assignments.map((to, index) => newPartition(index, to.map(nameOf)));
    case 'add-partitions':
      return step.assignments.map((to, index) => newPartition(step.existing + index, to.map(nameOf)));
    case 'move-replicas':
      return step.partitions.map((change) => movedPartition(change, nameOf));
    case 'move-log-dirs':
      return step.replicas.map((move) => movedReplica(move, nameOf));
    default:
      return [];
  }
}

const newPartition = (partition: number, to: readonly string[]): PartitionRow => ({
  ...{ partition, from: [], to },
  replicas: to.map((broker) => ({ broker, change: 'comes' })),
  ...{ leader: null, bytes: bytes(0), rule: null, why: '' },
});

/** Its broker stays. */
function movedReplica(
  { partition, broker, from, to, bytes: size, reason }: LogDirMove,
  nameOf: BrokerName,
): PartitionRow {
  const place = (path: string): string => `${nameOf(broker)}:${path}`;
  return {
    ...{ partition, from: [place(from)], to: [place(to)], leader: null },
    replicas: [
      { broker: place(from), change: 'goes' },
      { broker: place(to), change: 'comes' },
    ],
    ...{ bytes: size, rule: reason.rule, why: reason.text },
  };
}

function movedPartition(change: PartitionChange, nameOf: BrokerName): PartitionRow {
  const { partition, from, to, reason } = change;
  const added = addedReplicas(change);
  const stays = to.filter((id) => !added.includes(id));
  const [leader] = to;
  return {
    ...{ partition, from: from.map(nameOf), to: to.map(nameOf) },
    replicas: [
      ...stays.map((id) => ({ broker: nameOf(id), change: 'stays' as const })),
      ...removedReplicas(change).map((id) => ({ broker: nameOf(id), change: 'goes' as const })),
      ...added.map((id) => ({ broker: nameOf(id), change: 'comes' as const })),
    ],
    leader: leader === undefined || from[0] === leader ? null : leader,
    ...{ bytes: change.bytes, rule: reason.rule, why: reason.text },
  };
}
