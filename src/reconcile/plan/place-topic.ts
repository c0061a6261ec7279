/** A topic that somebody asks for besides git: where its replicas go, and whether git lets it come or go; for the registry. */

import type { ClusterState, Configs, Tags } from '../../model/cluster/cluster-state.ts';
import { transactionTopic } from '../../model/cluster/transaction-log.ts';
import { nothingBalanced } from '../../model/desired/balance-tolerances.ts';
import type {
  DesiredState,
  PlacementDeclaration,
  PoolDeclaration,
  TopicDeclaration,
} from '../../model/desired/desired-state.ts';
import type { CreateTopicStep, PlanStep } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, type Result } from '../../model/problem/problem.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { bindBrokers } from '../bind/bind-brokers.ts';
import { bindPools } from '../bind/bind-pools.ts';
import { placementChooser } from '../bind/bind-topics.ts';
import { topicTagger } from '../bind/effective-tags.ts';
import { planObstacles } from '../guardrails/plan-obstacles.ts';
import { recordedFacts } from '../journal/recorded-facts.ts';
import { makePlan } from './make-plan.ts';

export interface WantedTopic {
  readonly name: string;
  readonly partitions: number;
  /** null: that of its Placement. */
  readonly replicationFactor: number | null;
  readonly configs: Configs;
  readonly tags: Tags;
  /** Its replicas go to these; null: to those of its Placement, to every broker where it has none. */
  readonly brokers: readonly BrokerId[] | null;
}

/**
 * The steps that create it, preceded by topicwright's own topic where that is missing. Its Placement's rules about racks and
 * leaders hold on any brokers. Problems: brokers that its Placement does not allow, a placement that is impossible, Guardrails.
 */
export function placeTopic(
  desired: DesiredState,
  observed: ClusterState,
  wanted: WantedTopic,
): Result<readonly CreateTopicStep[]> {
  const governing = placementChooser(desired.placements)(
    wanted.name,
    topicTagger(desired)(wanted.name, wanted.tags),
  );
  const [placement = null] = governing;
  const targeted = wanted.brokers && governing.length < 2 ? onBrokers(desired, placement, wanted) : null;
  const outside = targeted ? notInPool(desired, observed, placement, wanted.brokers ?? []) : [];
  if (outside.length > 0) return { ok: false, problems: [wrongPool(wanted.name, placement, outside)] };
  const pools = desired.pools.filter(({ name }) => governing.some(({ pool }) => pool === name));
  return createSteps(
    { ...desired, topics: [declarationOf(wanted, desired)], placements: governing, pools, ...targeted },
    observed,
    wanted.name,
  );
}

/** What git's Guardrails have against its deletion; empty: nothing. */
export function objectionsToDeletion(
  desired: DesiredState,
  observed: ClusterState,
  topic: string,
): readonly Problem[] {
  const declaration: TopicDeclaration = {
    ...declarationOf({ name: topic, partitions: 1, replicationFactor: 1, configs: {}, tags: {} }, desired),
    state: 'absent',
  };
  const narrowed = { ...desired, topics: [declaration], placements: [], pools: [] };
  const plan = makePlan(narrowed, observed, {
    targets: [{ kind: 'Topic', name: topic }],
    withoutRates: true,
  });
  return plan.ok ? planObstacles(plan.value) : plan.problems;
}

function createSteps(
  desired: DesiredState,
  observed: ClusterState,
  name: string,
): Result<readonly CreateTopicStep[]> {
  const plan = makePlan(desired, observed, { targets: [{ kind: 'Topic', name }], withoutRates: true });
  if (!plan.ok) return plan;
  const problems = planObstacles(plan.value);
  return problems.length > 0 ? { ok: false, problems } : { ...plan, value: creations(plan.value.steps) };
}

/** The registry takes no lease: what only leases need is left to whoever does. */
function creations(steps: readonly PlanStep[]): readonly CreateTopicStep[] {
  return steps.filter(
    (step): step is CreateTopicStep => step.kind === 'create-topic' && step.topic !== transactionTopic,
  );
}

function declarationOf(
  { name, partitions, replicationFactor, configs, tags }: Omit<WantedTopic, 'brokers'>,
  { cluster }: DesiredState,
): TopicDeclaration {
  const { source } = cluster;
  return {
    name,
    source,
    tags,
    partitions,
    replicationFactor,
    config: configs,
    configSources: {},
    state: 'present',
  };
}

const requested = '(requested)';

/** A pool of the brokers that are asked for, as far as git lets them take anything. */
function onBrokers(
  desired: DesiredState,
  placement: PlacementDeclaration | null,
  { name, brokers }: WantedTopic,
): Pick<DesiredState, 'pools' | 'placements'> {
  const { source } = desired.cluster;
  const ids = brokers ?? [];
  const union = (list: (pool: PoolDeclaration) => readonly BrokerId[]): BrokerId[] => [
    ...new Set(desired.pools.flatMap(list).filter((id) => ids.includes(id))),
  ];
  const own = desired.pools.find((pool) => pool.name === placement?.pool);
  const pool: PoolDeclaration = {
    ...{ name: requested, source, replace: [] },
    select: { ids, namedIds: [], racks: null, tags: {} },
    drain: union((one) => [...one.drain, ...one.replace.map(({ from }) => from)]),
    drainDirs: desired.pools.flatMap(({ drainDirs }) => drainDirs),
    cordon: union((one) => one.cordon),
    leaderless: union((one) => one.leaderless),
    storage: own?.storage ?? { capacityBytes: null, maxUtilization: 1 },
    network: own?.network ?? { inBytesPerSecond: null, outBytesPerSecond: null, maxUtilization: 1 },
    maxReplicas: own?.maxReplicas ?? null,
    balance: own?.balance ?? nothingBalanced,
    ...(own?.balanceBeyond && { balanceBeyond: own.balanceBeyond }),
  };
  const select = { patterns: [{ kind: 'exact', name } as const], tags: {} };
  const { racks = { kind: 'max' } as const, leaderRacks = null, replicationFactor = null } = placement ?? {};
  const racksAreStated = placement?.racksAreStated ?? false;
  const placements = [
    {
      ...{ name: requested, source, select, pool: requested, replicationFactor },
      ...{ racks, racksAreStated, leaderRacks },
    },
  ];
  return { pools: [pool], placements };
}

function notInPool(
  desired: DesiredState,
  observed: ClusterState,
  placement: PlacementDeclaration | null,
  brokers: readonly BrokerId[],
): readonly BrokerId[] {
  if (!placement) return [];
  const { pools } = bindPools(
    desired,
    bindBrokers(desired, observed),
    recordedFacts(observed.journal).drained,
  );
  const members = pools.find(({ name }) => name === placement.pool)?.members ?? [];
  return brokers.filter((id) => !members.includes(id));
}

function wrongPool(
  topic: string,
  placement: PlacementDeclaration | null,
  outside: readonly BrokerId[],
): Problem {
  return errorProblem(
    'plan.infeasible',
    `Topic ${topic} belongs to BrokerPool ${placement?.pool}, and ${outside.join(', ')} are not in it`,
    {
      detail: `Placement ${placement?.name} selects it: a plan would move it back.`,
      hint: 'Request brokers of that pool, or none.',
    },
  );
}
