/** Removes throttles that have run out, and tells what is throttled: part of what doctor looks at, and the only thing that it changes. */

import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import { type ConfigResource, resourceName } from '../../model/cluster/port/resources.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { Journal } from '../../model/journal/read-journal.ts';
import type { ThrottleRecord } from '../../model/journal/record-values.ts';
import type { Finding } from '../../model/plan/finding.ts';
import { ProblemError } from '../../model/problem/problem.ts';
import { type Clock, formatTime } from '../../model/values/clock.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { restoreThrottles } from '../../throttle/configs/restore-throttles.ts';
import { forgetThrottleEnd, throttleEndOf } from '../../throttle/configs/throttle-end.ts';
import { throttleRecords } from '../../throttle/configs/throttle-record.ts';
import { joinMoving, reassigning, recovering } from '../../throttle/find-moving.ts';
import type { ApplyContext } from '../apply/apply-context.ts';
import { Lease } from '../journal/lease.ts';

export interface ThrottleExamination extends Pick<ApplyContext, 'leaseTiming'> {
  readonly port: ClusterPort;
  readonly clock: Clock;
  /** Who looks: without it nothing is removed. */
  readonly run?: ApplyContext['run'];
}

/** `isBusy`: somebody is at work, who renews them. None where nothing of topicwright is throttled. */
export async function examineThrottles(
  desired: DesiredState,
  examination: ThrottleExamination,
  { journal, isBusy }: { readonly journal: Journal; readonly isBusy: boolean },
): Promise<readonly Finding[]> {
  const records = throttleRecords(journal);
  if (records.length === 0) return [];
  const untilMs = throttleEndOf(journal);
  if (isBusy) return [finding('fine', `${onWhat(records)}, by whoever is at work`, records)];
  if (untilMs !== null && untilMs > examination.clock.now())
    return [
      finding(
        'fine',
        `${onWhat(records)} until ${formatTime(untilMs)}, for the next daemon or apply`,
        records,
      ),
    ];
  const { over, needed } = await split(records, examination.port);
  const removed =
    over.length > 0 && examination.run ? await remove(over, desired, examination, examination.run) : null;
  return [
    ...(over.length === 0 ? [] : [removed ?? ranOut(over)]),
    ...(needed.length === 0 ? [] : [stillNeeded(needed)]),
  ];
}

/** Those that slow nothing any more, and those that slow what still copies: without them it would hurt clients. */
async function split(records: readonly ThrottleRecord[], port: ClusterPort) {
  const reassigned = reassigning(await port.listReassignments());
  const moving = joinMoving([
    ...reassigned,
    ...recovering(await port.describePartitions('all'), reassigned, () => true),
  ]);
  const topics = new Set(moving.map(({ topic }) => topic));
  const brokers = new Set(moving.flatMap(({ senders, receivers }) => [...senders, ...receivers]));
  const isNeeded = (resource: ConfigResource): boolean =>
    resource.kind === 'topic' ? topics.has(resource.name) : brokers.has(resource.id);
  const coversAny = records.some(({ resource }) => resource.kind === 'topic' && topics.has(resource.name));
  const { needed = [], over = [] } = Object.groupBy(records, ({ resource }) =>
    coversAny && isNeeded(resource) ? 'needed' : 'over',
  );
  return { needed, over };
}

/** null: it may not be, or somebody began to work meanwhile. */
async function remove(
  over: readonly ThrottleRecord[],
  desired: DesiredState,
  { port, clock, leaseTiming }: ThrottleExamination,
  run: ApplyContext['run'],
): Promise<Finding | null> {
  try {
    const lease = await Lease.acquire({
      ...{ port, clock, desired, run, onEvent: () => undefined },
      ...(leaseTiming && { leaseTiming }),
    });
    try {
      const { restored, failed, waiting } = await restoreThrottles(port, over);
      if (restored.length === over.length) await port.appendJournal(forgetThrottleEnd);
      if (failed.length > 0 || restored.length === 0) return null;
      const rest =
        waiting.length > 0 ? `; ${countOf(waiting.length, 'broker')} that is down keeps its throttle` : '';
      return finding('fine', `had run out, and removed: ${onWhat(restored)}${rest}`, restored);
    } finally {
      await lease.release().catch(() => undefined);
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
}

const ranOut = (records: readonly ThrottleRecord[]): Finding => ({
  ...finding('doubtful', `had run out, and could not be removed: ${onWhat(records)}`, records),
  remedy:
    'The next `topicwright apply` or `throttle run` removes them; `throttle unset --everything` does it now.',
});

const stillNeeded = (records: readonly ThrottleRecord[]): Finding => ({
  ...finding('doubtful', `had run out, and still slow replicas that copy: ${onWhat(records)}`, records),
  remedy: 'Run `topicwright throttle run`, which paces them to their end, or `throttle unset --everything`.',
});

function finding(state: Finding['state'], text: string, records: readonly ThrottleRecord[]): Finding {
  const details = [`${nameSome(records.map(({ resource }) => resourceName(resource)))}.`];
  return { what: 'throttles', state, text, details, remedy: '' };
}

function onWhat(records: readonly ThrottleRecord[]): string {
  const topics = records.filter(({ resource }) => resource.kind === 'topic').length;
  const parts = [
    ...(records.length > topics ? [countOf(records.length - topics, 'broker')] : []),
    ...(topics > 0 ? [countOf(topics, 'topic')] : []),
  ];
  return `throttles on ${parts.join(' and ')}`;
}
