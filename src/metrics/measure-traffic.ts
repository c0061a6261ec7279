/** The traffic of partitions as Kafka itself shows it: two readings of logs and groups, with time between them. */
import type { ClusterState } from '../model/cluster/cluster-state.ts';
import { partitionName } from '../model/cluster/partition-name.ts';
import type { ClusterReads } from '../model/cluster/port/cluster-reads.ts';
import type { LogPositions } from '../model/cluster/port/log-positions.ts';
import type { TrafficReading } from '../model/metrics/metrics-source.ts';
import { type Problem, warningProblem } from '../model/problem/problem.ts';
import { type Clock, formatTime } from '../model/values/clock.ts';
import { countOf } from '../model/values/count-of.ts';
import { nameSome } from '../model/values/name-some.ts';
import { ownValue } from '../model/values/own-value.ts';
import { type LogKind, type RatesBetween, ratesBetween } from './rates-between.ts';

/** Throws a ProblemError `cluster.permission-missing`. */
export async function measureTraffic(
  port: ClusterReads,
  clock: Clock,
  observed: Pick<ClusterState, 'topics' | 'topicDefaults'>,
  overMs: number,
): Promise<TrafficReading> {
  const before = await port.readPositions();
  const startedMs = clock.now();
  await clock.sleep(overMs);
  const after = await port.readPositions();
  const endedMs = clock.now();
  const { topics, unknown } = ratesBetween(before, after, logKinds(observed));
  const unread = unreadGroups(before, after);
  const measured = { source: 'kafka' as const, takenAt: formatTime(endedMs) };
  return {
    traffic: {
      ...{ ...measured, windowMs: Math.max(0, endedMs - startedMs), topics },
      unreadGroups: unread.map(({ group }) => group),
    },
    problems: [...unknownRates(unknown), ...unread.map(unreadProblem)],
  };
}

function logKinds({
  topics,
  topicDefaults,
}: Pick<ClusterState, 'topics' | 'topicDefaults'>): (topic: string) => LogKind {
  const known = new Map(topics.map((topic) => [topic.name, topic.configs]));
  return (name) => {
    const configs = known.get(name) ?? {};
    const setting = (key: string): string | undefined =>
      ownValue(configs, key) ?? ownValue(topicDefaults, key);
    return {
      isCompacted: setting('cleanup.policy')?.includes('compact') ?? false,
      isTiered: setting('remote.storage.enable') === 'true',
    };
  };
}

interface Unread {
  readonly group: string;
  readonly why: string;
  readonly remedy?: string;
}

/** Also those that could be read once, and not the other time; groups of a silent coordinator that no reading named have no name. */
function unreadGroups(before: LogPositions, after: LogPositions): readonly Unread[] {
  const unread = new Map<string, Unread>();
  for (const one of [...before.unreadGroups, ...after.unreadGroups]) unread.set(one.group, one);
  const silent = [...new Set([...before.silentCoordinators, ...after.silentCoordinators])].sort(
    (a, b) => a - b,
  );
  if (silent.length > 0) {
    const found = new Set(after.groups.map(({ group }) => group));
    const why = `broker ${silent.join(', ')} did not answer`;
    for (const { group } of before.groups)
      if (!found.has(group) && !unread.has(group)) unread.set(group, { group, why });
    for (const broker of silent)
      unread.set(`of broker ${broker}`, { group: `(groups of broker ${broker})`, why });
  }
  return [...unread.values()];
}

function unreadProblem({ group, why, remedy }: Unread): Problem {
  return warningProblem('metrics.unavailable', `What group ${group} consumes is not known`, {
    detail: `Its offsets could not be read: ${why}.`,
    hint: remedy ?? 'Measure again once that is mended.',
  });
}

/** One warning for each reason. */
function unknownRates(unknown: RatesBetween['unknown']): readonly Problem[] {
  const byReason = Map.groupBy(unknown, ({ what, why }) => `${what}: ${why}`);
  return [...byReason.values()].map((all) => {
    const [{ what, why } = { what: 'produce', why: '' }] = all;
    const summary = `The ${what} rates of ${countOf(all.length, 'partition')} are not known`;
    return warningProblem('metrics.unavailable', summary, {
      detail: `${why[0]?.toUpperCase()}${why.slice(1)}: ${nameSome(all.map(partitionName))}.`,
      hint: 'Measure again; plans count them as none, and say so.',
    });
  });
}
