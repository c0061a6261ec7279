/** Joins git and a cluster, once: everything that plans, guardrails and reports know of either. */

import type { ClusterState } from '../../model/cluster/cluster-state.ts';
import { partitionName } from '../../model/cluster/partition-name.ts';
import { type TransactionLog, transactionLog } from '../../model/cluster/transaction-log.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { UnfinishedRun } from '../../model/plan/plan.ts';
import type { MixedFactors, UndeclaredTopic } from '../../model/plan/plan-summary.ts';
import type { Selection } from '../../model/plan/plan-target.ts';
import type { Problem } from '../../model/problem/problem.ts';
import type { BrokerId, Bytes } from '../../model/values/units.ts';
import type { PlannerPool } from '../../planner/placement-problem.ts';
import { type AccessDiff, diffAccess, noAccessDiff } from '../access/diff-access.ts';
import { recordedFacts } from '../journal/recorded-facts.ts';
import { unfinishedRun } from '../journal/unfinished-run.ts';
import { type BoundLogDirs, bindLogDirs } from '../log-dirs/bind-log-dirs.ts';
import type { KnownBroker } from '../observe/observed-brokers.ts';
import { findUnfinishedMoves } from '../observe/unfinished-moves.ts';
import type { Disk } from '../schedule/lanes.ts';
import { bindBrokers } from './bind-brokers.ts';
import { bindPools } from './bind-pools.ts';
import { type BoundTopic, bindTopics } from './bind-topics.ts';
import { bytesByBroker } from './bytes-by-broker.ts';
import { disksOf } from './disks.ts';
import { mixedFactors } from './mixed-factors.ts';
import { departedTopics, undeclaredTopics } from './undeclared-topics.ts';
import { type OwnTopics, wantOwnTopics } from './want-own-topics.ts';

export interface BoundCluster {
  /** With the topics that topicwright itself needs, where they are asked for. */
  readonly desired: DesiredState;
  /** As it will be once the moves in flight have ended. */
  readonly observed: ClusterState;
  /** Also those that are down, by id; with the tags that git gives them. */
  readonly brokers: readonly KnownBroker[];
  /** By name; the one of every broker last. */
  readonly pools: readonly PlannerPool[];
  /** All that git declares or the cluster has, by name. */
  readonly topics: readonly BoundTopic[];
  readonly access: AccessDiff;
  /** Of the live brokers, with the lowest limit of their pools. */
  readonly disks: ReadonlyMap<BrokerId, Disk>;
  /** What git asks of the log dirs of brokers. */
  readonly logDirs: BoundLogDirs;
  /** What replicas take on the brokers' disks. */
  readonly heldBytes: ReadonlyMap<BrokerId, Bytes>;
  /** As the brokers' settings say that Kafka makes it. */
  readonly transactionLog: TransactionLog;
  readonly ownTopics: OwnTopics;
  /** What a run has left, or is doing. */
  readonly unfinished: UnfinishedRun;
  /** Names of the partitions that such a run moves. */
  readonly ownMoves: ReadonlySet<string>;
  readonly undeclared: readonly UndeclaredTopic[];
  /** Topics that git declared at the last apply, and no longer does. */
  readonly departed: readonly string[];
  readonly mixedFactors: readonly MixedFactors[];
  /** Only replicas move: no configs, deletions, elections and access are planned. */
  readonly movesAlone: boolean;
  /** Of the declarations against this cluster. */
  readonly problems: readonly Problem[];
}

export interface BindOptions extends Selection {
  readonly movesAlone?: boolean;
}

export function bindCluster(
  declared: DesiredState,
  live: ClusterState,
  { targets = [], exclusions = [], movesAlone = false }: BindOptions = {},
): BoundCluster {
  const recorded = recordedFacts(live.journal);
  const inFlight = findUnfinishedMoves(live, recorded.moves);
  const observed = inFlight.settled;
  const log = transactionLog(observed.brokerSettings);
  const ownTopics = wantOwnTopics(declared, observed, log);
  const desired = ownTopics.desired;
  const brokers = bindBrokers(desired, observed);
  const { pools, problems: poolProblems } = bindPools(desired, brokers, recorded.drained);
  const { topics, problems: topicProblems } = bindTopics(
    desired,
    observed,
    { targets, exclusions },
    recorded,
  );
  const logDirs = bindLogDirs(desired, brokers, pools);
  const access = movesAlone ? noAccessDiff : diffAccess(desired, observed, targets);
  return {
    desired,
    observed,
    brokers,
    pools,
    topics,
    access,
    movesAlone,
    ownTopics,
    transactionLog: log,
    disks: disksOf(observed.brokers, observed.topics, pools),
    logDirs,
    heldBytes: bytesByBroker(observed.topics),
    unfinished: unfinishedRun(
      recorded,
      observed.brokers.map(({ id }) => id),
    ),
    ownMoves: new Set(recorded.moves.map(partitionName)),
    undeclared: movesAlone ? [] : undeclaredTopics(desired, topics),
    departed: movesAlone ? [] : departedTopics(desired, topics),
    mixedFactors: mixedFactors(topics),
    problems: [
      ...poolProblems,
      ...logDirs.problems,
      ...topicProblems,
      ...access.problems,
      ...ownTopics.problems,
    ],
  };
}

/** The same, as if it needed no topics of its own: of them, what git itself declares alone is left. */
export function withoutOwnTopics(bound: BoundCluster): BoundCluster {
  const isMissing = ({ name }: { readonly name: string }): boolean => bound.ownTopics.missing.includes(name);
  const desired = { ...bound.desired, topics: bound.desired.topics.filter((topic) => !isMissing(topic)) };
  return { ...bound, desired, topics: bound.topics.filter((topic) => !isMissing(topic)) };
}
