/** Judges an answer by the question alone; shares no code with the planner. Used by the benchmark and by property tests. */
import type { BrokerId } from '../../src/model/values/units.ts';
import type { PlacementAnswer, PlacementProblem } from '../../src/planner/placement-problem.ts';
import { wrongForAvailability } from './referee-availability.ts';
import { fillDirs, overfullDirs } from './referee-dirs.ts';

export interface Verdict {
  /** Broken hard rules, as sentences; empty: a valid answer. */
  readonly violations: readonly string[];
  readonly bytesMoved: number;
  readonly replicasMoved: number;
  readonly leadersChanged: number;
  /** Smallest and largest load of a living, undrained broker over the mean, of the first pool. */
  readonly storage: readonly [min: number, max: number];
  readonly replicas: readonly [min: number, max: number];
  readonly leaders: readonly [min: number, max: number];
}

export function judge(problem: PlacementProblem, answer: PlacementAnswer): Verdict {
  const after = applyAnswer(problem, answer);
  const rules = rulesOf(problem);
  const held = new Set(answer.held.map(({ topic, partition }) => `${topic}/${partition}`));
  const violations = [
    ...wrongChanges(problem, answer),
    ...wrongForAvailability(problem, answer),
    ...after.partitions.flatMap((partition, i) =>
      held.has(`${partition.topic}/${partition.partition}`)
        ? []
        : wrongPlacement(rules, partition, problem.partitions[i]),
    ),
    ...overfullBrokers(problem, after),
    ...overfullDirs(problem, after),
  ];
  const [storage, replicas, leaders] = spreads(after);
  return {
    violations,
    bytesMoved: answer.changes.reduce((sum, change) => sum + change.bytes, 0),
    replicasMoved: answer.changes.reduce(
      (sum, { from, to }) => sum + to.filter((b) => !from.includes(b)).length,
      0,
    ),
    leadersChanged: answer.changes.filter(({ from, to }) => from[0] !== to[0]).length,
    storage,
    replicas,
    leaders,
  };
}

/** The question as it is once the answer is carried out. */
export function applyAnswer(problem: PlacementProblem, answer: PlacementAnswer): PlacementProblem {
  const placed = new Map<string, PlacementProblem['partitions'][number]['replicas']>();
  for (const { topic, partition, to } of answer.changes) placed.set(`${topic}/${partition}`, to);
  for (const { topic, partition, replicas } of answer.created) placed.set(`${topic}/${partition}`, replicas);
  const partitions = problem.partitions.map((partition) => {
    const replicas = placed.get(`${partition.topic}/${partition.partition}`);
    return replicas ? { ...partition, ...carriedOut(partition, replicas) } : partition;
  });
  return fillDirs(problem, { ...problem, partitions });
}

/** Kafka ends a reassignment when every replica is in sync; a new order elects whom it puts first. */
function carriedOut(before: Partition, replicas: readonly BrokerId[]): Partial<Partition> {
  const [leader = null] = replicas;
  const isReordered =
    replicas.length === before.replicas.length && replicas.every((id) => before.replicas.includes(id));
  if (isReordered) return { replicas, leader };
  return { replicas, inSync: replicas, offline: [], leader };
}

type Partition = PlacementProblem['partitions'][number];

function wrongChanges(problem: PlacementProblem, answer: PlacementAnswer): string[] {
  const known = new Map(
    problem.partitions.map((partition) => [`${partition.topic}/${partition.partition}`, partition]),
  );
  return answer.changes.flatMap(({ topic, partition, from, to, bytes }) => {
    const name = `${topic}/${partition}`;
    const before = known.get(name);
    if (!before?.goal) return [`${name} changes, though nothing governs it`];
    const added = to.filter((broker) => !before.replicas.includes(broker)).length;
    return [
      ...(from.join() === before.replicas.join() ? [] : [`${name}: from is not what it has`]),
      ...(from.join() === to.join() ? [`${name} changes nothing`] : []),
      ...(bytes === added * before.sizeBytes ? [] : [`${name}: bytes are not those of what it adds`]),
    ];
  });
}

/** What the question says of brokers, looked up once. */
interface Rules {
  readonly rackOf: ReadonlyMap<number, string>;
  readonly alive: ReadonlySet<number>;
  readonly gone: ReadonlySet<number>;
  readonly closed: ReadonlySet<number>;
  readonly members: ReadonlyMap<string, ReadonlySet<number>>;
  /** Brokers that may receive, by pool and rack. */
  readonly openRacks: ReadonlyMap<string, ReadonlyMap<string, readonly BrokerId[]>>;
}

function rulesOf({ brokers, pools }: PlacementProblem): Rules {
  const alive = new Set(brokers.filter((broker) => broker.alive).map(({ id }) => id));
  const gone = new Set(
    pools.flatMap(({ drained, replace }) => [...drained, ...replace.map(({ from }) => from)]),
  );
  const hung = brokers.filter((broker) => broker.hung).map(({ id }) => id);
  const closed = new Set([...pools.flatMap(({ cordoned }) => cordoned), ...hung]);
  const isOpen = (id: BrokerId): boolean => alive.has(id) && !gone.has(id) && !closed.has(id);
  const hasRacks = brokers.some(({ alive: isAlive, rack }) => isAlive && rack !== null);
  const isUnknown = (broker: PlacementProblem['brokers'][number]): boolean =>
    hasRacks && !broker.alive && broker.rack === null;
  const rackOf = new Map(
    brokers.map((broker) => [broker.id as number, isUnknown(broker) ? `?${broker.id}` : (broker.rack ?? '')]),
  );
  return {
    rackOf,
    alive,
    gone,
    closed,
    members: new Map(pools.map(({ name, members }) => [name, new Set(members)])),
    openRacks: new Map(
      pools.map(({ name, members }) => [
        name,
        Map.groupBy(members.filter(isOpen), (id) => rackOf.get(id) ?? ''),
      ]),
    ),
  };
}

function wrongPlacement(rules: Rules, after: Partition, before: Partition | undefined): string[] {
  const { goal, replicas, topic, partition } = after;
  if (!goal || !before) return [];
  const added = replicas.filter((id) => !before.replicas.includes(id));
  const broken: [isBroken: boolean, text: string][] = [
    [replicas.length !== goal.replicationFactor, `has ${replicas.length} replicas`],
    [new Set(replicas).size !== replicas.length, 'has two replicas on one broker'],
    [replicas.some((id) => !rules.members.get(goal.pool)?.has(id)), 'is outside its pool'],
    [replicas.some((id) => rules.gone.has(id)), 'is on a drained broker'],
    [added.some((id) => rules.closed.has(id)), 'is new on a cordoned broker'],
    [added.some((id) => !rules.alive.has(id)), 'is new on a broker that is down'],
    [!racksHold(rules, after, before), 'breaks its rack rule'],
  ];
  return broken.filter(([isBroken]) => isBroken).map(([, text]) => `${topic}/${partition} ${text}`);
}

function racksHold(rules: Rules, { goal, replicas }: Partition, before: Partition): boolean {
  if (!goal) return true;
  const rackOf = (id: number): string => rules.rackOf.get(id) ?? '';
  const distinct = new Set(replicas.map(rackOf)).size;
  const members = rules.members.get(goal.pool);
  const isSame =
    replicas.every((id) => before.replicas.includes(id)) && replicas.length === before.replicas.length;
  // Offline replicas stay only where the whole set does; where it changes, nothing new goes to their brokers either.
  const keepable = before.replicas.filter(
    (id) => members?.has(id) && !rules.gone.has(id) && (isSame || !before.offline.includes(id)),
  );
  const isClosed = (id: number): boolean => !isSame && before.offline.some((offline) => offline === id);
  const open = [...(rules.openRacks.get(goal.pool) ?? [])].filter(([, ids]) => !ids.every(isClosed));
  const possible = new Set([...open.map(([rack]) => rack), ...keepable.map(rackOf)]).size;
  switch (goal.racks.kind) {
    case 'max':
      return distinct === Math.min(goal.replicationFactor, possible);
    case 'none':
      return true;
    case 'distinct':
      return distinct >= Math.min(goal.racks.racks, goal.replicationFactor) || possible <= 1;
    case 'within-one':
      return new Set(replicas.map(rackOf).filter((rack) => !rack.startsWith('?'))).size <= 1;
  }
}

function bytesPerBroker(problem: PlacementProblem): Map<number, number> {
  const sums = new Map<number, number>(problem.brokers.map(({ id, otherBytes }) => [id, otherBytes]));
  for (const { replicas, offline, sizeBytes } of problem.partitions) {
    for (const id of replicas) if (!offline.includes(id)) sums.set(id, (sums.get(id) ?? 0) + sizeBytes);
  }
  return sums;
}

function overfullBrokers(before: PlacementProblem, after: PlacementProblem): string[] {
  const held = bytesPerBroker(after);
  const heldBefore = bytesPerBroker(before);
  return before.pools.flatMap((pool) =>
    before.brokers
      .filter(({ id, alive }) => alive && pool.members.includes(id))
      .flatMap(({ id, capacityBytes }) => {
        const capacity = pool.capacityBytes ?? capacityBytes;
        const now = held.get(id) ?? 0;
        const grew = now > (heldBefore.get(id) ?? 0);
        const over = capacity !== null && now > capacity * pool.maxUtilization;
        return over && grew ? [`broker ${id} passes its limit`] : [];
      }),
  );
}

type Pair = readonly [min: number, max: number];

function spreads(after: PlacementProblem): [Pair, Pair, Pair] {
  const pool = after.pools[0];
  const gone = new Set(
    after.pools.flatMap((each) => [...each.drained, ...each.replace.map(({ from }) => from)]),
  );
  const members = after.brokers.filter(
    ({ id, alive }) => alive && pool?.members.includes(id) && !gone.has(id),
  );
  const held = bytesPerBroker(after);
  const count = new Map<number, number>();
  const lead = new Map<number, number>();
  for (const { replicas } of after.partitions) {
    for (const id of replicas) count.set(id, (count.get(id) ?? 0) + 1);
    lead.set(replicas[0] ?? -1, (lead.get(replicas[0] ?? -1) ?? 0) + 1);
  }
  const capacity = (id: number): number =>
    pool?.capacityBytes ?? after.brokers.find((broker) => broker.id === id)?.capacityBytes ?? 1;
  const mean =
    members.reduce((sum, { id }) => sum + (held.get(id) ?? 0), 0) /
    members.reduce((sum, { id }) => sum + capacity(id), 0);
  const spread = (values: readonly number[], around?: number): Pair => {
    const middle = around ?? values.reduce((a, b) => a + b, 0) / values.length;
    return [Math.min(...values) / middle, Math.max(...values) / middle];
  };
  return [
    spread(
      members.map(({ id }) => (held.get(id) ?? 0) / capacity(id)),
      mean,
    ),
    spread(members.map(({ id }) => count.get(id) ?? 0)),
    spread(members.map(({ id }) => lead.get(id) ?? 0)),
  ];
}
