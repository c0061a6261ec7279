/** Partitions that end on fewer racks, and why. */

import type { RackRule } from '../../model/desired/desired-state.ts';
import type { HazardFacts, LostRack } from '../../model/plan/hazard.ts';
import type { MoveReplicasStep, PartitionChange, PlanBroker } from '../../model/plan/plan.ts';
import { maxOf, minOf } from '../../model/values/long-lists.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { TopicOutlook } from './topic-outlook.ts';

/** Racks of the brokers that are known, dead ones included. */
export type Racks = ReadonlyMap<BrokerId, string>;

export function racksOf(brokers: readonly Pick<PlanBroker, 'id' | 'rack'>[]): Racks {
  return new Map(brokers.flatMap(({ id, rack }) => (rack === null ? [] : [[id, rack] as const])));
}

/** Racks that go with the replicas are no loss of their own. */
export function fewerRacks(
  { partitions: changes, placement }: MoveReplicasStep,
  { live }: TopicOutlook,
  brokers: readonly PlanBroker[],
  racks: Racks,
): readonly HazardFacts[] {
  const losing = changes.filter(
    (change) => count(change.to, racks) < Math.min(count(change.from, racks), change.to.length),
  );
  if (losing.length === 0) return [];
  const to = minOf(losing.map((change) => count(change.to, racks)));
  const lost = [...new Set(losing.flatMap((change) => leftRacks(change, racks)))].sort();
  return [
    {
      kind: 'fewer-racks',
      ...{ partitions: losing.length, of: live?.partitions.length ?? null },
      from: maxOf(losing.map(({ from }) => count(from, racks))),
      ...{ to, isDeclared: isEnough(placement.racks, to) },
      racks: lost.map((rack) => lostRack(rack, placement.pool, brokers, racks)),
    },
  ];
}

/** `within-one` asks for fewer racks, which is not the same as asking for no more. */
const isEnough = (rule: RackRule, racks: number): boolean =>
  rule.kind === 'none' || (rule.kind === 'distinct' && racks >= rule.racks);

const distinct = (replicas: readonly BrokerId[], racks: Racks): ReadonlySet<string> =>
  new Set(replicas.flatMap((id) => racks.get(id) ?? []));

const count = (replicas: readonly BrokerId[], racks: Racks): number => distinct(replicas, racks).size;

function leftRacks({ from, to }: PartitionChange, racks: Racks): readonly string[] {
  const kept = distinct(to, racks);
  return [...distinct(from, racks)].filter((rack) => !kept.has(rack));
}

function lostRack(rack: string, pool: string, brokers: readonly PlanBroker[], racks: Racks): LostRack {
  const isPool = brokers.some(({ pools }) => pools.includes(pool));
  const live = brokers.filter((broker) => broker.rack === rack && (!isPool || broker.pools.includes(pool)));
  const known = new Set(brokers.map(({ id }) => id));
  const down = [...racks].filter(([id, own]) => own === rack && !known.has(id)).map(([id]) => id);
  const excluded = live.flatMap(({ id, roles }) => {
    const why = (['drained', 'replaced', 'cordoned'] as const).find((role) => roles.includes(role));
    return why ? [{ broker: id, why }] : [];
  });
  return {
    rack,
    excluded: [...excluded, ...down.map((broker) => ({ broker, why: 'down' as const }))],
    available: live.length - excluded.length,
  };
}
