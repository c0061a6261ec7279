/** `npm run bench:planner:optimum [-- COUNT]`: the planner against the true optimum on small instances of every family. */
import type { BalanceTolerances } from '../../src/model/desired/balance-tolerances.ts';
import { placeReplicas } from '../../src/planner/place-replicas.ts';
import { type Family, families, generateInstance } from './generate-instance.ts';
import { judge } from './referee.ts';
import { relativeGap, solveExactly } from './solve-exactly.ts';

const count = Number(process.argv[2] ?? 200);
const only = process.argv[3];
/** Brokers in three racks; in families that take a broker away, wide enough tolerances that the other ones of its rack can be within. */
const settings: Readonly<Partial<Record<Family, { brokers: number; tolerance: number }>>> = {
  replace: { brokers: 6, tolerance: 0.3 },
  drain: { brokers: 8, tolerance: 0.4 },
};
const usual = { brokers: 6, tolerance: 0.1 };

console.log(
  '| family | tolerances | instances | optimum known | at the optimum | worst ratio | mean ratio | bound above optimum | mean bound / optimum | not within tolerance though possible |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
for (const family of families.filter(
  (name) => name !== 'leaders' && name !== 'failover' && (!only || name === only),
)) {
  const { tolerance } = settings[family] ?? usual;
  for (const balance of [{}, { storage: tolerance }, { storage: tolerance, replicas: tolerance }])
    console.log(compare(family, balance));
}

interface Comparison {
  /** Bytes moved by the optimum's; of those that reached the tolerances. */
  readonly ratio: number;
  /** The planner's lower bound by the optimum. */
  readonly bound: number;
}

function compare(family: Family, tolerance: Partial<BalanceTolerances>): string {
  const comparisons: Comparison[] = [];
  let missed = 0;
  for (let seed = 1; seed <= count; seed++) {
    const outcome = compareOne(family, seed, tolerance);
    if (outcome === 'missed') missed++;
    else if (outcome !== 'unknown') comparisons.push(outcome);
  }
  const ratios = comparisons.map(({ ratio }) => ratio);
  const bounds = comparisons.map(({ bound }) => bound);
  const label = Object.entries(tolerance).map(([dimension, share]) => `${dimension} ${(share ?? 0) * 100}%`);
  return `| ${[
    family,
    label.join(', ') || 'none',
    count,
    ratios.length + missed,
    ratios.filter((ratio) => ratio <= 1 + relativeGap).length,
    ratios.reduce((a, b) => Math.max(a, b), 0).toFixed(4),
    mean(ratios).toFixed(4),
    bounds.filter((bound) => bound > 1.000001).length,
    mean(bounds).toFixed(4),
    missed,
  ].join(' | ')} |`;
}

/** `unknown`: no assignment satisfies everything, or the solver found none in time; `missed`: the planner didn't, though there is one. */
function compareOne(
  family: Family,
  seed: number,
  tolerance: Partial<BalanceTolerances>,
): Comparison | 'unknown' | 'missed' {
  const { brokers } = settings[family] ?? usual;
  const problem = generateInstance({ family, seed, brokers, partitions: 40, tolerance, sigma: 1 });
  const result = placeReplicas(problem);
  const optimum = solveExactly(problem);
  if (optimum.status !== 'optimal') return 'unknown';
  if (!result.ok || result.value.balance.some(({ withinTolerance }) => !withinTolerance)) return 'missed';
  const { bytesMoved, violations } = judge(problem, result.value);
  if (violations.length > 0) throw new Error(`${family} ${seed}: ${violations[0]}`);
  if (optimum.bytes < 1) return { ratio: bytesMoved === 0 ? 1 : Number.POSITIVE_INFINITY, bound: 1 };
  return { ratio: bytesMoved / optimum.bytes, bound: result.value.lowerBoundBytes / optimum.bytes };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}
