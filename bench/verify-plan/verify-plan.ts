/** The verdict on a plan: everything that is wrong with it, and what it was found to do. */
import { createHash } from 'node:crypto';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { countOf } from '../../src/model/values/count-of.ts';
import { formatBytes } from '../../src/model/values/units.ts';
import { checkBalance } from './check-balance.ts';
import { checkBound } from './check-bound.ts';
import { checkManifests } from './check-manifests.ts';
import { addedTo, bytesMoved, checkMoves } from './check-moves.ts';
import { checkSafety } from './check-safety.ts';
import { poolsOf } from './pools.ts';
import { type World, worldOf } from './world.ts';

export interface Verdict {
  readonly faults: readonly string[];
  /** What holds, in sentences; only where there is no fault. */
  readonly findings: readonly string[];
}

/** `desired`: to compare the certificate with the manifests too. */
export function verifyPlan(plan: Plan, state: ClusterState, desired: DesiredState | null = null): Verdict {
  if (plan.clusterId !== state.clusterId)
    return {
      faults: [`the plan is for cluster ${plan.clusterId}, the snapshot is of ${state.clusterId}`],
      findings: [],
    };
  const world = worldOf(plan, state);
  const pools = poolsOf(world);
  const faults = [
    ...checkSeal(plan),
    ...checkMoves(world),
    ...checkSafety(world, pools),
    ...checkBalance(world, pools),
    ...checkBound(world, pools),
    ...(desired ? checkManifests(world, desired, state) : []),
  ];
  return { faults: [...new Set(faults)], findings: faults.length > 0 ? [] : findingsOf(world) };
}

function checkSeal(plan: Plan): readonly string[] {
  const { checksum, ...rest } = plan;
  const own = createHash('sha256')
    .update(JSON.stringify(sortKeys(rest)))
    .digest('hex');
  return own === checksum ? [] : ['the content of the plan does not match its checksum'];
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

function findingsOf(world: World): readonly string[] {
  const { plan, partitions } = world;
  const { lowerBoundBytes, balance, leftOver } = plan.summary;
  const moved = bytesMoved(partitions);
  const copies = partitions.reduce((sum, one) => sum + (one.before.length > 0 ? addedTo(one).length : 0), 0);
  const ratio =
    lowerBoundBytes > 0 ? `, ${(moved / lowerBoundBytes).toFixed(3)} times as much as any plan must` : '';
  const tolerances = balance.filter(({ tolerance }) => tolerance !== null);
  return [
    `It copies ${countOf(copies, 'replica')}, ${formatBytes(moved)}${leftOver ? ', and leaves some for later' : ratio}.`,
    'No partition ends less safe than its rules ask, and the disks have room while replicas move.',
    `The lower bound of ${formatBytes(lowerBoundBytes)} follows from the snapshot.`,
    ...tolerances.map(
      ({ pool, dimension, withinTolerance }) =>
        `Pool ${pool}, ${dimension}: the tolerance is ${withinTolerance ? 'reached' : 'not reached'}; ${boundText(plan, pool, dimension)}.`,
    ),
  ];
}

function boundText(plan: Plan, pool: string, dimension: string): string {
  const stated = plan.certificate.pools.find((one) => one.pool === pool);
  const own = stated?.dimensions.find((one) => one.dimension === dimension);
  switch (own?.status) {
    case 'proven':
      return `any plan as even copies at least ${formatBytes(own.lowerBoundBytes)}`;
    case 'copies-nothing':
      return 'it proves no further copies';
    case 'shared-brokers':
      return 'no bound is known, as another pool moves replicas on the same brokers';
    default:
      return 'no bound follows from what is not reached';
  }
}
