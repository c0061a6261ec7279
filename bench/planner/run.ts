/** `npm run bench:planner [-- S M L XL]`: every family at every size, as a table in Markdown. */
import { performance } from 'node:perf_hooks';
import type { BalanceTolerances } from '../../src/model/desired/balance-tolerances.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import type { PlacementProblem } from '../../src/planner/placement-problem.ts';
import { type Family, families, generateInstance, type SizeName, sizes } from './generate-instance.ts';
import { applyAnswer, judge } from './referee.ts';
import { loseEach, worstShare } from './referee-failover.ts';

interface Case {
  readonly family: Family;
  readonly tolerance: Partial<BalanceTolerances>;
}

const everything = { storage: 0.1, replicas: 0.1, leaders: 0.05 };
const cases: readonly Case[] = [
  ...[{ leaders: 0.05 }, { storage: 0.1, leaders: 0.05 }, everything].flatMap((tolerance) =>
    families.filter((family) => family !== 'traffic').map((family) => ({ family, tolerance })),
  ),
  ...(['skew', 'expand'] as const).map((family) => ({ family, tolerance: { storage: 0.1 } })),
  { family: 'failover', tolerance: { leaders: 0.05, failover: 0.1, rackFailover: 0.1 } },
  {
    family: 'traffic',
    tolerance: { storage: 0.1, leaders: 0.05, produce: 0.1, networkIn: 0.1, networkOut: 0.1 },
  },
];

const isSize = (name: string): name is SizeName => Object.hasOwn(sizes, name);
const isFamily = (name: string): name is Family => families.some((family) => family === name);
const wantedSizes = process.argv.slice(2).filter(isSize);
const wantedFamilies = process.argv.slice(2).filter(isFamily);

console.log(
  '| size | family | tolerances | seconds | MB | GB moved | x bound | storage before | storage | replicas | leaders | leader changes | worst survivor before | after | violations | second plan |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|');
for (const size of wantedSizes.length > 0 ? wantedSizes : (['S', 'M', 'L'] as const)) {
  for (const { family, tolerance } of cases) {
    if (wantedFamilies.length > 0 && !wantedFamilies.includes(family)) continue;
    if (size === 'XXL' && family !== 'skew' && family !== 'failover') continue;
    console.log(runCase(size, family, tolerance));
  }
}

function runCase(size: SizeName, family: Family, tolerance: Partial<BalanceTolerances>): string {
  const problem = generateInstance({ ...sizes[size], family, seed: 1, tolerance });
  const began = performance.now();
  const result = placeReplicas(problem);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = process.memoryUsage().rss / 1e6;
  const label = Object.entries(tolerance)
    .map(([dimension, share]) => `${dimension} ${(share ?? 0) * 100}%`)
    .join(', ');
  if (!result.ok)
    return `| ${size} | ${family} | ${label} | ${seconds.toFixed(2)} | ${result.problems
      .map(({ summary }) => summary)
      .join('; ')
      .slice(0, 200)} |`;
  const answer = result.value;
  const verdict = judge(problem, answer);
  const again = size === 'XXL' ? null : placeReplicas(applyAnswer(problem, answer));
  const second = again === null ? '' : again.ok ? String(again.value.changes.length) : 'infeasible';
  const spread = ([min, max]: readonly [number, number]): string => `${min.toFixed(3)} to ${max.toFixed(3)}`;
  const start = answer.balance.find(({ dimension }) => dimension === 'storage')?.before;
  const before = start ? spread([start.min / start.mean, start.max / start.mean]) : '';
  const ratio = answer.lowerBoundBytes > 0 ? (verdict.bytesMoved / answer.lowerBoundBytes).toFixed(4) : '-';
  for (const violation of verdict.violations.slice(0, 3)) console.error(violation);
  for (const { dimension, why } of answer.unreachableGoals) console.error(size, family, dimension, why);
  return `| ${[
    size,
    family,
    label,
    seconds.toFixed(3),
    megabytes.toFixed(0),
    (verdict.bytesMoved / 1e9).toFixed(0),
    ratio,
    before,
    spread(verdict.storage),
    spread(verdict.replicas),
    spread(verdict.leaders),
    verdict.leadersChanged,
    survivors(problem, tolerance),
    survivors(applyAnswer(problem, answer), tolerance),
    verdict.violations.length,
    second,
  ].join(' | ')} |`;
}

/** What the survivor that is hit hardest leads, in shares of the mean, over all losses of a broker, and of a rack. */
function survivors({ brokers, partitions }: PlacementProblem, tolerance: Partial<BalanceTolerances>): string {
  const racks = new Map(brokers.map(({ id, rack }) => [Number(id), rack]));
  const asked = { racks, partitions: partitions.map(({ replicas }) => replicas) };
  const shares = [
    ...(tolerance.failover ? [worstShare(loseEach('broker', asked))] : []),
    ...(tolerance.rackFailover ? [worstShare(loseEach('rack', asked))] : []),
  ];
  return shares.map((share) => share.toFixed(3)).join(', rack ');
}
