/** Binds what git says of log dirs to the brokers that have them: which are emptied, how even they should be, how full they may get. */
import type { DesiredState, PoolDeclaration } from '../../model/desired/desired-state.ts';
import { errorProblem, type Problem } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import type { PlannerPool } from '../../planner/placement-problem.ts';
import type { KnownBroker } from '../observe/observed-brokers.ts';

export interface BoundLogDirs {
  readonly isDrained: (broker: BrokerId, path: string) => boolean;
  /** Whether replicas of the broker that are offline leave it: git empties every log dir of it that failed. */
  readonly leavesBroker: (broker: BrokerId) => boolean;
  /** The strictest of the broker's pools; null: nothing moves for it. */
  readonly toleranceOf: (broker: BrokerId) => number | null;
  /** How far a log dir has to be from its share before anything moves; null: as far as the tolerance. */
  readonly beyondOf: (broker: BrokerId) => number | null;
  /** A share of 1: the lowest of the broker's pools. */
  readonly maxUtilizationOf: (broker: BrokerId) => number;
  /** The pools that say something of log dirs and have this broker. */
  readonly poolsOf: (broker: BrokerId) => readonly string[];
  readonly problems: readonly Problem[];
}

export function bindLogDirs(
  desired: DesiredState,
  brokers: readonly KnownBroker[],
  pools: readonly PlannerPool[],
): BoundLogDirs {
  const drained = new Map<BrokerId, Set<string>>();
  for (const { broker, logDirs } of desired.pools.flatMap(({ drainDirs }) => drainDirs))
    drained.set(broker, new Set([...(drained.get(broker) ?? []), ...logDirs]));
  const known = new Map(brokers.map((broker) => [broker.id, broker]));
  const isDrained: BoundLogDirs['isDrained'] = (broker, path) => drained.get(broker)?.has(path) === true;
  const failedDirs = (id: BrokerId): readonly string[] =>
    (known.get(id)?.logDirs ?? []).flatMap(({ path, failed }) => (failed ? [path] : []));
  const limits = limitsOf(pools);
  return {
    isDrained,
    leavesBroker: (id) => {
      const failed = failedDirs(id);
      return failed.length > 0 && failed.every((path) => isDrained(id, path));
    },
    toleranceOf: (id) => limits.get(id)?.tolerance ?? null,
    beyondOf: (id) => limits.get(id)?.beyond ?? null,
    maxUtilizationOf: (id) => limits.get(id)?.maxUtilization ?? 1,
    poolsOf: (id) => limits.get(id)?.pools ?? [],
    problems: desired.pools.flatMap((pool) => unknownDirs(pool, known)),
  };
}

interface DirLimits {
  readonly tolerance: number | null;
  readonly beyond: number | null;
  readonly maxUtilization: number;
  readonly pools: readonly string[];
}

/** Of several tolerances the strictest counts, with its own beginning. */
function limitsOf(pools: readonly PlannerPool[]): ReadonlyMap<BrokerId, DirLimits> {
  const limits = new Map<BrokerId, DirLimits>();
  for (const { name, members, maxUtilization, balance, balanceBeyond = {} } of pools)
    for (const id of members) {
      const before = limits.get(id) ?? { tolerance: null, beyond: null, maxUtilization: 1, pools: [] };
      const { disks } = balance;
      const isStricter = disks !== null && disks < (before.tolerance ?? Number.POSITIVE_INFINITY);
      limits.set(id, {
        ...before,
        ...(isStricter && { tolerance: disks, beyond: balanceBeyond.disks ?? null }),
        maxUtilization: Math.min(before.maxUtilization, maxUtilization),
        pools: disks === null ? before.pools : [...before.pools, name],
      });
    }
  return limits;
}

/** Of brokers that tell their log dirs: one that is down or hangs may have any. */
function unknownDirs(
  { name, source, drainDirs }: PoolDeclaration,
  known: ReadonlyMap<BrokerId, KnownBroker>,
): Problem[] {
  return drainDirs.flatMap(({ broker, logDirs }) => {
    const paths = (known.get(broker)?.logDirs ?? []).map(({ path }) => path);
    const strange = paths.length === 0 ? [] : logDirs.filter((path) => !paths.includes(path));
    return strange.map((path) =>
      errorProblem(
        'manifest.unknown-reference',
        `BrokerPool ${name}: broker ${broker} has no log dir ${path}`,
        {
          detail: `drainDirs names it. Log dirs of broker ${broker}: ${paths.join(', ')}.`,
          hint: 'Write the path as the log.dirs of the broker has it. Remove it from drainDirs once the broker no longer has it.',
          source,
          resource: `BrokerPool/${name}`,
        },
      ),
    );
  });
}
