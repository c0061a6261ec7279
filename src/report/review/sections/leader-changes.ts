/** All changes of leaders as one entry: how many, which brokers gain and lose, and each partition whose replicas stay. */

import { partitionName } from '../../../model/cluster/partition-name.ts';
import { changesReplicas, type Plan, type PlanStep } from '../../../model/plan/plan.ts';
import { countOf } from '../../../model/values/count-of.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import { type BrokerName, brokerNames } from '../../text/broker-names.ts';
import type { LeaderChanges, LeaderRow } from '../review.ts';

interface Change {
  readonly topic: string;
  readonly partition: number;
  /** null: the partition has no leader. */
  readonly from: BrokerId | null;
  readonly to: BrokerId;
  readonly why: string;
  /** Its replicas move as well. */
  readonly moves: boolean;
  /** false: the new preferred leader leads already. */
  readonly isElected: boolean;
}

/** null: every leader stays. */
export function leaderChanges(plan: Plan): LeaderChanges | null {
  const changes = allChanges(plan);
  if (changes.length === 0) return null;
  const nameOf = brokerNames(plan);
  return {
    text: leadersText(changes),
    partitions: changes.length,
    topics: topicsOf(changes),
    brokers: byBroker(changes, nameOf),
    rows: changes.filter(({ moves }) => !moves).map((change) => rowOf(change, nameOf)),
  };
}

function allChanges({ steps }: Plan): readonly Change[] {
  const elections = electionsOf(steps);
  const ofMoves = steps.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  const changed = ofMoves.flatMap((change): Change[] => {
    const { topic, partition, reason } = change;
    const election = elections.get(partitionName({ topic, partition }));
    const [to] = change.to;
    if (to === undefined || (election === undefined && change.from[0] === to)) return [];
    const moves = changesReplicas(change);
    const from = election ? election.from : (change.from[0] ?? null);
    return [{ topic, partition, from, to, why: reason.text, moves, isElected: election !== undefined }];
  });
  const known = new Set(changed.map(partitionName));
  return [...changed, ...[...elections].flatMap(([name, election]) => (known.has(name) ? [] : [election]))];
}

function electionsOf(steps: readonly PlanStep[]): ReadonlyMap<string, Change> {
  const elections = steps.flatMap((step) =>
    step.kind === 'elect-leaders'
      ? step.partitions.map((one): [string, Change] => [
          partitionName({ topic: step.topic, partition: one.partition }),
          { topic: step.topic, ...one, why: step.reason, moves: false, isElected: true },
        ])
      : [],
  );
  return new Map(elections);
}

function leadersText(changes: readonly Change[]): string {
  const elected = changes.filter(({ isElected }) => isElected);
  const counted = elected.length > 0 ? elected : changes;
  const another = elected.length > 0 ? 'another leader' : 'another preferred leader, which already leads';
  const verb = counted.length === 1 ? 'gets' : 'get';
  const some = `${countOf(counted.length, 'partition')} of ${countOf(topicsOf(counted), 'topic')} ${verb} ${another}`;
  return `Leaders: ${some}${dataText(counted)}`;
}

function dataText(changes: readonly Change[]): string {
  const staying = changes.filter(({ moves }) => !moves).length;
  if (staying === changes.length) return ' (no data moves)';
  return staying === 0
    ? ''
    : ` (${staying.toLocaleString('en')} ${staying === 1 ? 'moves' : 'move'} no data)`;
}

const topicsOf = (changes: readonly Change[]): number => new Set(changes.map(({ topic }) => topic)).size;

function byBroker(changes: readonly Change[], nameOf: BrokerName): LeaderChanges['brokers'] {
  const counts = new Map<BrokerId, { gains: number; loses: number }>();
  const countFor = (id: BrokerId): { gains: number; loses: number } => {
    const count = counts.get(id) ?? { gains: 0, loses: 0 };
    counts.set(id, count);
    return count;
  };
  for (const { from, to } of changes) {
    countFor(to).gains += 1;
    if (from !== null) countFor(from).loses += 1;
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([id, { gains, loses }]) => ({ broker: nameOf(id), gains, loses }));
}

const rowOf = ({ topic, partition, from, to, why }: Change, nameOf: BrokerName): LeaderRow => ({
  partition: partitionName({ topic, partition }),
  from: from === null ? 'none' : nameOf(from),
  ...{ to: nameOf(to), why },
});
