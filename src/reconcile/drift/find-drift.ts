/** Sorts the differences between git and the cluster by type, repaired ones and those that are only told. */

import { type AccessChange, describeAccessChange } from '../../model/cluster/access.ts';
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { nameBrokers, nameHeld } from '../../model/plan/describe-held.ts';
import type { DriftItem, DriftKind, DriftReport } from '../../model/plan/drift.ts';
import {
  addedReplicas,
  type LogDirMove,
  type PartitionChange,
  type Plan,
  type PlanStep,
} from '../../model/plan/plan.ts';
import type { HeldPartition, MoveRule } from '../../model/plan/plan-summary.ts';
import type { ProblemCode } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { formatBytes } from '../../model/values/units.ts';
import { replicationFactors } from '../bind/mixed-factors.ts';
import { unfinishedText } from '../journal/unfinished-run.ts';
import { isOwnCreation } from '../observe/own-topics.ts';

/** `plan` was made from `observed`. Items are by kind of step, in the order of the plan. */
export function findDrift(plan: Plan, observed: ClusterState): DriftReport {
  const moving = movingPartitions(plan);
  const items = [
    ...undeclaredDrift(plan),
    ...plan.steps.flatMap((step) =>
      stepDrift(step, observed, moving).map((item) =>
        step.source ? { ...item, source: step.source } : item,
      ),
    ),
    ...heldDrift(plan),
    ...plan.summary.unownedConfigs.map(({ topic, keys }) =>
      told(
        'config-unowned',
        `Topic/${topic}`,
        `${keys.join(', ')} set by somebody else, not declared in git`,
      ),
    ),
    ...plan.summary.mixedFactors.map(({ topic, factors }) =>
      told(
        'mixed-replication-factor',
        `Topic/${topic}`,
        `its partitions have different replication factors (${factors.join(', ')}), and git states none`,
      ),
    ),
    ...plan.access.map(accessDrift),
    ...plan.unmanaged.map(({ kind, whose, text: what }) => ({
      ...told(
        'access-unmanaged',
        unmanagedNames[kind],
        `${what}: in the cluster, declared by nothing in git`,
      ),
      whose,
    })),
    ...plan.warnings.flatMap(warningDrift),
    ...unfinishedDrift(plan),
  ];
  return { cluster: plan.cluster, clusterId: plan.clusterId, items };
}

/** First, as nothing else tells of them. */
function undeclaredDrift({ summary, guardrails }: Plan): DriftItem[] {
  const blocks = guardrails.some(({ rule, enforce }) => rule === 'undeclared' && enforce === 'block');
  return summary.undeclaredTopics.map(({ topic, placement }) => {
    const text =
      placement === null
        ? 'no Topic of git declares it, and no Placement selects it'
        : `no Topic of git declares it; Placement ${placement} places it`;
    return { ...told('topic-undeclared', `Topic/${topic}`, text), ...(blocks && { blocks }) };
  });
}

/** One item for each topic, reason and set of brokers that it waits for. */
function heldDrift({ summary }: Plan): DriftItem[] {
  const groups = Map.groupBy(
    summary.held,
    ({ topic, why, waitsFor }) => `${topic} ${why} ${waitsFor.join()}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const kind = first.why === 'unavailable' ? ('unavailable' as const) : ('waits-for-broker' as const);
    return [told(kind, `Topic/${first.topic}`, heldText(first, group))];
  });
}

function heldText({ why, waitsFor }: HeldPartition, group: readonly HeldPartition[]): string {
  const brokers = waitsFor.length > 0 ? `; waits for ${nameBrokers(waitsFor)}` : '';
  const what =
    why === 'unavailable'
      ? 'no live replica is in sync'
      : 'Kafka completes no reassignment that keeps an offline replica';
  return `${countOf(group.length, 'partition')} (${nameHeld(group)}): ${what}${brokers}`;
}

const unmanagedNames = { acls: 'Acl', quotas: 'Quota', users: 'User' } as const;

function accessDrift(change: AccessChange): DriftItem {
  const resource = 'acl' in change ? 'Acl' : 'entity' in change ? 'Quota' : `User/${change.user}`;
  const item = repaired('access', resource, `${describeAccessChange(change)}: ${change.reason}`);
  return change.source ? { ...item, source: change.source } : item;
}

function movingPartitions({ steps }: Plan): ReadonlySet<string> {
  const changes = steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  return new Set(changes.map(partitionName));
}

function repaired(kind: DriftKind, resource: string, text: string): DriftItem {
  return { kind, resource, text, repaired: true };
}

function told(kind: DriftKind, resource: string, text: string): DriftItem {
  return { kind, resource, text, repaired: false };
}

function stepDrift(step: PlanStep, observed: ClusterState, moving: ReadonlySet<string>): DriftItem[] {
  const resource = `Topic/${step.topic}`;
  switch (step.kind) {
    case 'create-topic':
      // What topicwright itself needs to repair the rest is no difference.
      if (isOwnCreation(step) && !step.source) return [];
      return [repaired('topic-missing', resource, 'declared, but not in the cluster')];
    case 'delete-topic':
      return [repaired('topic-unwanted', resource, 'declared absent, but still in the cluster')];
    case 'add-partitions':
      return [repaired('partitions', resource, step.reason)];
    case 'set-config':
      return step.changes.map(({ key, from, to }) =>
        repaired('config', resource, `${key} is ${from ?? 'not set'}, git wants ${to ?? 'the default'}`),
      );
    case 'elect-leaders': {
      // Elections that follow from a move are no difference of their own.
      const led = step.partitions.filter(
        ({ partition }) => !moving.has(partitionName({ topic: step.topic, partition })),
      ).length;
      const text = `${countOf(led, 'partition is', 'partitions are')} not led by the preferred leader`;
      return led === 0 ? [] : [repaired('leaders', resource, text)];
    }
    case 'move-replicas':
      return moveDrift(resource, step.partitions, observed);
    case 'move-log-dirs':
      return logDirDrift(resource, step.replicas);
  }
}

const kindOfRule: Readonly<Record<MoveRule, DriftKind>> = {
  drain: 'placement',
  'drain-dir': 'placement',
  replace: 'placement',
  pool: 'placement',
  duplicate: 'placement',
  racks: 'placement',
  capacity: 'placement',
  'replication-factor': 'replication-factor',
  'storage-balance': 'balance',
  'replica-balance': 'balance',
  'traffic-balance': 'balance',
  'leader-rules': 'leaders',
  'leader-balance': 'leaders',
  failover: 'balance',
  'disk-balance': 'balance',
};

function logDirDrift(resource: string, moves: readonly LogDirMove[]): DriftItem[] {
  return [...Map.groupBy(moves, ({ reason }) => kindOfRule[reason.rule])].map(([kind, group]) => {
    const size = group.reduce((sum, move) => sum + move.bytes, 0);
    const count = `${countOf(group.length, 'replica')} (${formatBytes(size)})`;
    return repaired(kind, resource, `${count} in another log dir: ${group[0]?.reason.text ?? ''}`);
  });
}

/** One item for each kind of reason, with the first reason in full. */
function moveDrift(
  resource: string,
  changes: readonly PartitionChange[],
  observed: ClusterState,
): DriftItem[] {
  const mixed = hasMixedReplicationFactor(resource.slice('Topic/'.length), observed);
  const groups = Map.groupBy(changes, ({ reason }) => {
    const kind = kindOfRule[reason.rule];
    return kind === 'replication-factor' && mixed ? 'mixed-replication-factor' : kind;
  });
  return [...groups].map(([kind, group]) => {
    const moved = group.reduce((sum, change) => sum + addedReplicas(change).length, 0);
    const size = group.reduce((sum, change) => sum + change.bytes, 0);
    const count = countOf(group.length, 'partition');
    const cost = moved > 0 ? ` (${countOf(moved, 'replica')}, ${formatBytes(size)})` : '';
    return repaired(kind, resource, `${count}${cost}: ${group[0]?.reason.text ?? ''}`);
  });
}

function hasMixedReplicationFactor(name: string, observed: ClusterState): boolean {
  const topic = observed.topics.find((candidate) => candidate.name === name);
  return topic !== undefined && replicationFactors(topic).length > 1;
}

/** What an earlier run left: an apply removes it, but for the throttles of brokers that are down. */
function unfinishedDrift({ unfinished }: Plan): DriftItem[] {
  const left = unfinishedText(unfinished);
  const text = `An apply is running, or was killed: it has ${left}`;
  return [
    ...(left === null ? [] : [repaired('throttle-left', 'Cluster', text)]),
    ...unfinished.throttledDown.map((id) =>
      told('throttle-left', `Broker/${id}`, 'down; the next run after it returns removes its throttle'),
    ),
  ];
}

/** Not for apply to repair. */
const troubleKinds: Readonly<Partial<Record<ProblemCode, DriftKind>>> = {
  'cluster.broker-hung': 'broker-hung',
  'cluster.log-dir-failed': 'log-dir-failed',
  'cluster.under-replicated': 'under-replicated',
};

function warningDrift({ code, summary, detail, resource }: Plan['warnings'][number]): DriftItem[] {
  if (code === 'cluster.broker-down') return [told('broker-down', resource ?? 'Broker', detail)];
  const kind = troubleKinds[code];
  return kind ? [told(kind, resource ?? 'Cluster', `${summary}: ${detail}`)] : [];
}
