/**
 * The true optimum of a small question, from a MIP solver: what the planner's bytes and its lower bound are held against.
 * States the question anew, as a linear program; shares no code with the planner. One pool, nothing ungoverned.
 */
import loadHighs, { type Highs } from 'highs';
import type { PlacementProblem, PlannerPool } from '../../src/planner/placement-problem.ts';

export interface Optimum {
  /** infeasible: no assignment holds every rule and every declared tolerance. */
  readonly status: 'optimal' | 'infeasible' | 'unfinished';
  readonly bytes: number;
}

// The package's types describe its CommonJS export as a namespace; it is the function itself.
const highs = await (loadHighs as unknown as () => Promise<Highs>)();

/** Three racks and three replicas under the rule max: one replica in each rack, so that racks are solved one by one. */
export function solveExactly(problem: PlacementProblem, timeLimitSeconds = 3): Optimum {
  let bytes = 0;
  for (const rack of racks) {
    const solution = highs.solve(linearProgram(problem, rack), {
      time_limit: timeLimitSeconds,
      mip_rel_gap: relativeGap,
      output_flag: false,
    });
    if (solution.Status === 'Infeasible') return { status: 'infeasible', bytes: Number.NaN };
    if (solution.Status !== 'Optimal') return { status: 'unfinished', bytes: Number.NaN };
    bytes += solution.ObjectiveValue * scale;
  }
  return { status: 'optimal', bytes };
}

/** The solver stops this close to the optimum: proving the last of it takes minutes. */
export const relativeGap = 0.0005;

const racks = ['a', 'b', 'c'];

/** Keeps the numbers near one. */
const scale = 1e9;

function linearProgram(problem: PlacementProblem, rack: string): string {
  const pool = problem.pools[0];
  if (!pool) throw new Error('a pool is needed');
  const gone = new Set([...pool.drained, ...pool.replace.map(({ from }) => from)]);
  const open = problem.brokers.filter(({ id }) => !gone.has(id));
  const inRack = open.filter((broker) => broker.rack === rack).map(({ id }) => id);
  const x = (p: number, id: number): string => `x_${p}_${id}`;
  const costs: string[] = [];
  const rows: string[] = [];
  const binaries: string[] = [];
  for (const [p, { replicas, sizeBytes }] of problem.partitions.entries()) {
    for (const id of inRack) {
      binaries.push(x(p, id));
      if (!replicas.includes(id)) costs.push(`${sizeBytes / scale} ${x(p, id)}`);
    }
    rows.push(`${inRack.map((id) => x(p, id)).join(' + ')} = 1`);
    // One for one: exactly the slots of the broker that goes.
    const swaps = pool.replace.filter(({ to }) => inRack.includes(to));
    rows.push(...swaps.map(({ from, to }) => `${x(p, to)} = ${Number(replicas.includes(from))}`));
  }
  rows.push(...loadRows(problem, pool, open.length, inRack, x));
  const constraints = rows.map((row, i) => ` c${i}: ${row}`).join('\n');
  return `Minimize\n obj: ${costs.join('\n + ') || '0'}\nSubject To\n${constraints}\nBinaries\n ${binaries.join('\n ')}\nEnd\n`;
}

function loadRows(
  { partitions, brokers }: PlacementProblem,
  { balance, maxUtilization }: PlannerPool,
  brokerCount: number,
  inRack: readonly number[],
  x: (p: number, id: number) => string,
): string[] {
  const total = partitions.reduce(
    (sum, { sizeBytes, goal }) => sum + sizeBytes * (goal?.replicationFactor ?? 0),
    0,
  );
  const replicas = partitions.reduce((sum, { goal }) => sum + (goal?.replicationFactor ?? 0), 0);
  return inRack.flatMap((id) => {
    const bytes = partitions.map(({ sizeBytes }, p) => `${sizeBytes / scale} ${x(p, id)}`).join(' + ');
    const count = partitions.map((_, p) => x(p, id)).join(' + ');
    const limit =
      (brokers.find((broker) => broker.id === id)?.capacityBytes ?? Number.POSITIVE_INFINITY) *
      maxUtilization;
    const mean = total / brokerCount;
    const meanCount = replicas / brokerCount;
    const distance = Math.max(1, meanCount * (balance.replicas ?? 0));
    return [
      `${bytes} <= ${Math.min(limit, mean * (1 + (balance.storage ?? 1e6))) / scale}`,
      ...(balance.storage === null ? [] : [`${bytes} >= ${(mean * (1 - balance.storage)) / scale}`]),
      ...(balance.replicas === null
        ? []
        : [
            `${count} <= ${Math.floor(meanCount + distance)}`,
            `${count} >= ${Math.ceil(meanCount - distance)}`,
          ]),
    ];
  });
}
