/** The pools as the planner goes by them: who is in, who may receive and lead. */
import { nothingBalanced } from '../../model/desired/balance-tolerances.ts';
import type { BalanceDimension } from '../../model/plan/plan-summary.ts';
import { brokerId } from '../../model/values/units.ts';
import type { PlacementGoal, PlannerBroker, PlannerPool } from '../placement-problem.ts';
import type { BrokerTable, PoolTable } from './board.ts';

export function poolTable(
  pool: PlannerPool,
  brokers: readonly PlannerBroker[],
  table: BrokerTable,
  goals: readonly PlacementGoal[],
): PoolTable {
  const members = new Set(pool.members);
  const isMember = (b: number): boolean => members.has(brokerId(table.ids[b] ?? -1));
  const stays = (b: number): boolean => isMember(b) && table.alive[b] === 1 && table.drained[b] === 0;
  const indices = Array.from({ length: table.count }, (_, b) => b);
  const receivers = indices.filter((b) => stays(b) && table.cordoned[b] === 0 && table.hung[b] === 0);
  const receives = new Uint8Array(table.count);
  for (const b of receivers) receives[b] = 1;
  const measured = Int32Array.from(indices.filter(stays));
  const rackSet = (list: Iterable<number>): ReadonlySet<number> =>
    new Set(Array.from(list, (b) => table.rack[b] ?? -1));
  const capacities = brokers.map((broker) => pool.capacityBytes ?? broker.capacityBytes ?? 0);
  const known = measured.every((b) => (capacities[b] ?? 0) > 0);
  return {
    name: pool.name,
    member: Uint8Array.from(indices, (b) => (isMember(b) ? 1 : 0)),
    receives,
    receiversByRack: table.rackNames.map((_, rack) =>
      Int32Array.from(receivers.filter((b) => table.rack[b] === rack)),
    ),
    measured,
    movable: Int32Array.from(receivers.filter((b) => table.replaces[b] === 0)),
    unit: known ? 'utilization' : 'bytes',
    capacity: Float64Array.from(capacities, (capacity) => (known && capacity > 0 ? capacity : 1)),
    tolerance: pool.balance,
    bands: bandsOf(pool),
    rackLocked: isRackLocked(
      pool,
      goals,
      rackSet(receivers),
      // No partition that moves keeps a replica on a broker that is down.
      rackSet(measured),
    ),
  };
}

function bandsOf({ balance, balanceBeyond = {} }: PlannerPool): PoolTable['bands'] {
  const dimensions = Object.keys(nothingBalanced) as BalanceDimension[];
  return new Map(
    dimensions.flatMap((dimension) => {
      const [beyond, to] = [balanceBeyond[dimension] ?? null, balance[dimension]];
      return beyond === null || to === null ? [] : [[dimension, { beyond, to }] as const];
    }),
  );
}

function isRackLocked(
  pool: PlannerPool,
  goals: readonly PlacementGoal[],
  receiving: ReadonlySet<number>,
  keeping: ReadonlySet<number>,
): boolean {
  const racks = receiving.size;
  const own = goals.filter((goal) => goal.pool === pool.name);
  const reachesAll = [...keeping].every((rack) => receiving.has(rack));
  return (
    racks > 1 &&
    reachesAll &&
    own.every((goal) => goal.racks.kind === 'max' && goal.replicationFactor === racks)
  );
}
