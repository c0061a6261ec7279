/** From what git wants and what the cluster has to the plan between them: pure, and the same for the same input. */
import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { TopicPattern } from '../../model/desired/selector.ts';
import type { DrainedBroker, MoveRule, PartitionChange, Plan, PlanStep } from '../../model/plan/plan.ts';
import { errorProblem, type Problem, type Result, warningProblem } from '../../model/problem/problem.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';
import type { BrokerId } from '../../model/values/units.ts';
import { askDrain } from '../../planner/ask-drain.ts';
import { askRelief } from '../../planner/ask-relief.ts';
import { followPlacements } from '../../planner/place/follow-placements.ts';
import { placeReplicas } from '../../planner/place-replicas.ts';
import type {
  Budget,
  PlacementAnswer,
  PlacementGoal,
  PlacementProblem,
  PlannerPool,
} from '../../planner/placement-problem.ts';
import { type AccessDiff, diffAccess, noAccessDiff } from '../access/diff-access.ts';
import { bindPools } from '../bind/bind-pools.ts';
import { type BoundTopic, bindTopics, type PlanTarget } from '../bind/bind-topics.ts';
import { chooseThrottle } from '../bind/choose-throttle.ts';
import { disksOf } from '../bind/disks.ts';
import { heldPartitions } from '../bind/held-partitions.ts';
import { mixedFactors, mixedFactorWarnings } from '../bind/mixed-factors.ts';
import {
  departedTopics,
  departureWarnings,
  undeclaredFindings,
  undeclaredTopics,
} from '../bind/undeclared-topics.ts';
import { checkGuardrails, plannedWindows } from '../guardrails/check-guardrails.ts';
import { withHazards } from '../hazards/find-hazards.ts';
import {
  configOwnership,
  declaredRecord,
  drainedRecord,
  ownedConfigKeys,
} from '../journal/journal-records.ts';
import { unfinishedRun } from '../journal/unfinished-run.ts';
import { observedBrokers } from '../observe/observed-brokers.ts';
import {
  isOwnCreation,
  needsOwnTopics,
  orderOwnSteps,
  ownReplicationFactors,
  ownTopics,
  transactionLogProblems,
  transactionLogWarnings,
  withOwnTopics,
} from '../observe/own-topics.ts';
import { findUnfinishedMoves } from '../observe/unfinished-moves.ts';
import { observedDigest, sealPlan } from '../saved/digest.ts';
import { rehearseMoves } from '../schedule/rehearse-moves.ts';
import { assembleSteps } from './assemble-steps.ts';
import { type ConfigDiff, diffConfigs } from './diff-configs.ts';
import { diffTopics, type TopicDiff } from './diff-topics.ts';
import { strayLeaders } from './find-elections.ts';
import { placementQuestion } from './placement-question.ts';
import { planBrokers } from './plan-brokers.ts';
import { summarizePlan } from './summarize-plan.ts';
import { brokerWarnings } from './warnings/broker-warnings.ts';
import { observationWarnings } from './warnings/observation-warnings.ts';
import { rackWarnings } from './warnings/rack-warnings.ts';

export interface PlanOptions {
  /** Only what concerns these; empty: everything. */
  readonly targets?: readonly PlanTarget[];
  /** Topics that stay as they are. */
  readonly exclusions?: readonly TopicPattern[];
  /** What the plan may copy at most; omitted: everything that is needed. */
  readonly budget?: Budget;
  /** Only brings brokers whose disks pass their limit below it; everything else waits. */
  readonly relief?: boolean;
  /** Only moves what is on these brokers, which git empties; everything else stays as it is. */
  readonly emptying?: readonly BrokerId[];
  /** Plans whose placements are taken over, the latest last, where they leave nothing more to do. */
  readonly following?: readonly Plan[];
  /** Creates the topics that topicwright itself needs also where nothing else is to be done. */
  readonly ownTopicsAlone?: boolean;
}

/** All problems at once: of the declarations against this cluster first, then of the placement. */
export function makePlan(desired: DesiredState, live: ClusterState, options: PlanOptions = {}): Result<Plan> {
  const observed = findUnfinishedMoves(live).settled;
  const plan = planFor(withOwnTopics(desired, observed), observed, options);
  const isCertain = options.ownTopicsAlone || !needsOwnTopics(desired, observed);
  if (isCertain || (plan.ok && isAskedFor(plan.value))) return plan;
  // Nothing is recorded, and no lease taken, where there is nothing else to do.
  const others = planFor(desired, observed, options);
  return others.ok && others.value.steps.length + others.value.access.length === 0 ? others : plan;
}

/** Whether it holds a change that has nothing to do with what topicwright itself needs. */
function isAskedFor({ steps, access }: Plan): boolean {
  return access.length > 0 || steps.some((step) => !isOwnCreation(step) && !isForBalance(step));
}

const balanceRules: readonly MoveRule[] = ['storage-balance', 'replica-balance', 'leader-balance'];

function isForBalance(step: PlanStep): boolean {
  if (step.kind === 'elect-leaders') return true;
  return (
    step.kind === 'move-replicas' && step.partitions.every(({ reason }) => balanceRules.includes(reason.rule))
  );
}

function planFor(desired: DesiredState, observed: ClusterState, options: PlanOptions): Result<Plan> {
  const { targets = [], exclusions = [], emptying } = options;
  const relief = options.relief || emptying !== undefined;
  const brokers = observedBrokers(observed);
  const { pools, problems: poolProblems } = bindPools(desired, brokers, observed.journal);
  const { topics, problems: topicProblems } = bindTopics(desired, observed, { targets, exclusions });
  const diff = diffTopics(topics);
  const own = ownReplicationFactors(observed);
  const question = placementQuestion(brokers, pools, topics, diff, own, observed.topicDefaults);
  const access = relief ? noAccessDiff : diffAccess(desired, observed, targets);
  const problems = [
    ...[...poolProblems, ...topicProblems, ...diff.problems],
    ...[...question.problems, ...access.problems, ...transactionLogProblems(desired, observed)],
  ];
  if (problems.length > 0) return { ok: false, problems };

  const problem = narrow(question.problem, options);
  const placed = placeReplicas(problem);
  if (!placed.ok) return placed;
  const followed = followPlans(problem, options.following ?? [], placed.value);
  const held = relief ? placed.value.held : heldPartitions(placed.value.held, topics);
  const answer = { ...followed, held };
  const rehearsal = rehearseMoves(answer.changes, disksOf(observed.brokers, observed.topics, pools));
  if (rehearsal.stuck.length > 0) return { ok: false, problems: [noRoomMidway(rehearsal.stuck)] };
  const warnings = [
    ...placed.warnings,
    ...rehearsal.overLimit.map(passesLimitMidway),
    ...brokerWarnings(brokers, pools, held),
    ...observationWarnings(observed),
    ...rackWarnings(desired.placements, pools, brokers),
    ...mixedFactorWarnings(mixedFactors(topics)),
    ...access.warnings,
    ...(relief ? [] : departureWarnings(departedTopics(desired, observed, topics))),
    ...(options.relief && answer.changes.length === 0 ? [nothingToRelieve] : []),
  ];
  return {
    ok: true,
    value: draftPlan({
      desired,
      observed,
      pools,
      topics,
      diff: relief ? { ...diff, deletions: [] } : diff,
      relief,
      access,
      question: problem,
      answer,
      warnings,
    }),
    warnings: [],
  };
}

function narrow(
  problem: PlacementProblem,
  { budget, relief, emptying }: Pick<PlanOptions, 'budget' | 'relief' | 'emptying'>,
): PlacementProblem {
  const wanted = relief ? askRelief(problem) : problem;
  const asked = emptying ? askDrain(wanted, emptying) : wanted;
  return budget ? { ...asked, budget } : asked;
}

/** As the plans have placed everything, or as the planner does. */
function followPlans(
  problem: PlacementProblem,
  plans: readonly Plan[],
  fresh: PlacementAnswer,
): PlacementAnswer {
  if (plans.length === 0) return fresh;
  const steps = plans.flatMap((plan) => plan.steps);
  // Where nothing has to move any more, nothing does.
  const moved = fresh.changes.length === 0 ? [] : steps;
  const changes = moved.flatMap((step) => (step.kind === 'move-replicas' ? step.partitions : []));
  const created = steps.flatMap((step) => {
    if (step.kind !== 'create-topic' && step.kind !== 'add-partitions') return [];
    const first = step.kind === 'create-topic' ? 0 : step.existing;
    return step.assignments.map((replicas, index) => ({
      ...{ topic: step.topic, partition: first + index, replicas },
    }));
  });
  return followPlacements(problem, { changes, created }, fresh) ?? fresh;
}

interface Draft {
  readonly desired: DesiredState;
  readonly observed: ClusterState;
  readonly pools: readonly PlannerPool[];
  readonly topics: readonly BoundTopic[];
  readonly diff: TopicDiff;
  readonly relief: boolean;
  readonly access: AccessDiff;
  readonly question: PlacementProblem;
  readonly answer: PlacementAnswer;
  readonly warnings: readonly Problem[];
}

function draftPlan(draft: Draft): Plan {
  const { desired, observed, pools, topics, question, answer, relief } = draft;
  const configs = relief ? new Map<string, ConfigDiff>() : configDiffs(topics, observed);
  const brokers = planBrokers(observed, pools, question, answer);
  const assembled = orderOwnSteps(
    assembleSteps({
      observed,
      topics,
      deletions: draft.diff.deletions,
      configs,
      answer,
      goals: goalsByTopic(question),
      elections: relief ? [] : strayLeaders(question, answer.changes, observed),
    }),
    desired,
    observed,
  );
  const steps = withHazards(assembled, { brokers, observed });
  const summary = summarizePlan({
    observed,
    costs: desired.cluster.costs,
    steps,
    answer,
    topics,
    configs,
    pools,
    partitions: question.partitions,
    undeclared: relief ? [] : undeclaredTopics(desired, topics),
  });
  return sealPlan({
    apiVersion: 'topicwright/v1',
    kind: 'Plan',
    cluster: desired.cluster.name,
    clusterId: observed.clusterId,
    observedDigest: observedDigest(observed),
    brokers,
    throttle: chooseThrottle(desired, movingPools(question, answer)),
    steps,
    access: draft.access.changes,
    unmanaged: draft.access.unmanaged,
    summary,
    unfinished: unfinishedRun(
      observed.journal,
      observed.brokers.map(({ id }) => id),
    ),
    warnings: [...draft.warnings, ...transactionLogWarnings(steps, observed)],
    guardrails: [
      ...checkGuardrails({ desired, observed, topics, steps, summary }),
      ...undeclaredFindings(desired, summary.undeclaredTopics),
    ],
    changeWindows: plannedWindows(desired.guardrails),
    journal: relief
      ? {}
      : { ...journalAfterwards(observed, topics, summary.drained), ...draft.access.journal },
  });
}

function goalsByTopic({ partitions }: PlacementProblem): ReadonlyMap<string, PlacementGoal> {
  return new Map(partitions.flatMap(({ topic, goal }) => (goal ? [[topic, goal] as const] : [])));
}

function configDiffs(topics: readonly BoundTopic[], observed: ClusterState): ReadonlyMap<string, ConfigDiff> {
  const diffs = new Map<string, ConfigDiff>();
  for (const { name, declared, observed: live } of topics) {
    if (!declared || !live || declared.state === 'absent') continue;
    const owned = ownedConfigKeys(observed.journal, name);
    diffs.set(name, diffConfigs(declared, live.configs, observed.topicDefaults, owned));
  }
  return diffs;
}

function movingPools(question: PlacementProblem, answer: PlacementAnswer): ReadonlySet<string> {
  const moving = new Set(answer.changes.map(({ topic }) => topic));
  return new Set(
    question.partitions.flatMap(({ topic, goal }) => (goal && moving.has(topic) ? [goal.pool] : [])),
  );
}

/** Which config keys git owns, and which brokers it has emptied, once the plan is done. */
function journalAfterwards(
  observed: ClusterState,
  topics: readonly BoundTopic[],
  drained: readonly DrainedBroker[],
): Plan['journal'] {
  const { journal } = observed;
  const configs = topics.map(({ name, declared, observed: existing }) => {
    // What Kafka itself would set on a topic is nothing that git owns.
    if (!declared || (ownTopics.includes(name) && !existing)) return null;
    const keys = Object.keys(declared.config).filter((key) => ownValue(declared.config, key) !== null);
    return configOwnership(journal, name, declared.state === 'absent' ? [] : keys);
  });
  const emptied = new Set(
    drained.filter(({ replicasAfter }) => replicasAfter === 0).map(({ broker }) => broker),
  );
  const declarations = topics
    .filter(({ excluded }) => !excluded)
    .map(({ name, declared }) =>
      declaredRecord(journal, name, declared?.state === 'present' && !ownTopics.includes(name)),
    );
  const live = observed.brokers.map(({ id }) => id);
  const brokers = [...new Set([...live, ...emptied])].map((id) =>
    drainedRecord(journal, id, emptied.has(id)),
  );
  return mergeMaps([...configs, ...declarations, ...brokers]);
}

const nothingToRelieve = warningProblem('plan.note', 'No broker is above its storage limit', {
  detail: 'Nothing to relieve.',
});

function noRoomMidway(stuck: readonly PartitionChange[]): Problem {
  return errorProblem(
    'plan.infeasible',
    `${stuck.length} moves deadlock: each needs disk space that another still occupies`,
    {
      detail: `The brokers have room for the result, but not while moving: ${nameSome(stuck.map(partitionName))}.`,
      hint: 'Free space on one of the brokers, or add one to the pool.',
    },
  );
}

function passesLimitMidway(broker: BrokerId): Problem {
  return warningProblem(
    'plan.note',
    `Broker ${broker} passes its storage limit while replicas are exchanged`,
    {
      detail: 'No order of moves avoids that. Its disks have room, and it is below its limit afterwards.',
      resource: `Broker/${broker}`,
    },
  );
}
