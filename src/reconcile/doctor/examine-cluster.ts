/** What would not work on a cluster, and why: connection, releases, clock, permissions, metrics, what runs; the command doctor. */

import type { BrokerProbe, ClockProbe, Job, JobProbe } from '../../model/cluster/cluster-probe.ts';
import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import { type Journal, requireReadable } from '../../model/journal/read-journal.ts';
import type { MetricsSource } from '../../model/metrics/metrics-source.ts';
import type { Finding } from '../../model/plan/finding.ts';
import { ProblemError } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { andMore } from '../../model/values/name-some.ts';
import { formatDuration } from '../../model/values/units.ts';
import { missingOwnTopics } from '../apply/steps/create-own-topics.ts';
import { findTrouble, findUnavailable } from '../observe/find-trouble.ts';
import { examineJournalTopic } from './examine-journal.ts';
import { examineThrottles, type ThrottleExamination } from './examine-throttles.ts';
import { findHolder } from './read-status.ts';

export interface Examination extends ThrottleExamination {
  readonly metrics: MetricsSource;
}

/** What the tests run on. */
const oldestRelease = '3.7';
/** Leases and change windows are by the clock. */
const tolerableSkewMs = 5_000;

/** In the order in which people look for causes. */
export async function examineCluster(
  desired: DesiredState,
  examination: Examination,
): Promise<readonly Finding[]> {
  const { port } = examination;
  const declared = desired.topics.map(({ name }) => name);
  const probe = await port.probe(declared);
  const mayPlan = probe.jobs.every(({ job, missing }) => job !== 'plan' || missing.length === 0);
  return [
    ...examineBrokers(probe.brokers),
    examineClock(probe.clock),
    ...(mayPlan ? await examineHealth(port) : []),
    ...examineTopics(declared),
    ...probe.jobs.map(examineJob),
    ...(await examineJournal(desired, examination, mayPlan)),
    await examineMetrics(examination, mayPlan),
  ];
}

function examineBrokers(brokers: readonly BrokerProbe[]): readonly Finding[] {
  const answering = brokers.filter(({ unreachable }) => unreachable === null);
  const releases = [...new Set(answering.flatMap(({ release }) => release ?? []))].sort();
  const old = answering.filter(({ release }) => release !== null && isOlder(release, oldestRelease));
  return [
    {
      what: 'brokers',
      state: answering.length === brokers.length ? 'fine' : 'broken',
      text: `${answering.length} of ${countOf(brokers.length, 'broker')} answer`,
      details: brokers.flatMap(({ id, address, unreachable }) =>
        unreachable === null ? [] : [`broker ${id} at ${address}: ${unreachable}`],
      ),
      remedy:
        answering.length === brokers.length
          ? ''
          : 'Start them, or make what they advertise (advertised.listeners) reachable from here.',
    },
    {
      what: 'release',
      state: old.length > 0 ? 'doubtful' : 'fine',
      text: releases.length > 0 ? `Kafka ${releases.join(', ')}` : 'not told',
      details: old.map(
        ({ id, release }) => `broker ${id} runs ${release}, older than what is tested: ${oldestRelease}`,
      ),
      remedy: old.length > 0 ? `topicwright is tested with Kafka ${oldestRelease} and newer.` : '',
    },
    ...answering
      .filter(({ missingRequests }) => missingRequests.length > 0)
      .map(
        ({ id, missingRequests }): Finding => ({
          what: 'requests',
          state: 'broken',
          text: `broker ${id} does not know ${countOf(missingRequests.length, 'request')} of topicwright`,
          details: missingRequests,
          remedy: 'What needs them fails with a message of its own; everything else works.',
        }),
      ),
  ];
}

const isOlder = (release: string, than: string): boolean =>
  release.localeCompare(than, 'en', { numeric: true }) < 0;

function examineClock(clock: ClockProbe): Finding {
  if (clock.state !== 'told') {
    return {
      what: 'clock',
      state: 'doubtful',
      text: 'the controller does not tell its time',
      details: [],
      remedy: clock.state === 'hidden' ? 'It tells whoever may Describe the cluster.' : '',
    };
  }
  const { aheadMs } = clock;
  const isFar = Math.abs(aheadMs) > tolerableSkewMs;
  const skew = formatDuration(Math.round(Math.abs(aheadMs)));
  return {
    what: 'clock',
    state: isFar ? 'broken' : 'fine',
    text: isFar
      ? `the controller's clock is ${skew} ${aheadMs > 0 ? 'ahead of' : 'behind'} this one`
      : `within ${formatDuration(Math.max(1_000, Math.ceil(Math.abs(aheadMs) / 1_000) * 1_000))} of the controller's`,
    details: [],
    remedy: isFar ? 'Leases, change windows and tokens go by the clock: let NTP keep both.' : '',
  };
}

/** What no plan would touch by itself; brokers that do not answer are named above, and permissions that are missing below. */
async function examineHealth(port: ClusterPort): Promise<readonly Finding[]> {
  const observed = await ifPermitted(() => port.observe());
  if (!observed) return [];
  const trouble = [...findTrouble(observed), ...findUnavailable(observed)].filter(
    ({ code }) => code !== 'cluster.broker-hung',
  );
  return trouble.map(({ code, summary, detail, hint }) => ({
    what: code === 'cluster.log-dir-failed' ? 'log dirs' : 'partitions',
    state: code === 'cluster.under-replicated' ? 'doubtful' : 'broken',
    text: summary,
    details: [detail],
    remedy: hint,
  }));
}

/** null: it may not be read. */
async function ifPermitted<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    const isDenied =
      error instanceof ProblemError &&
      error.problems.every(({ code }) => code === 'cluster.permission-missing');
    if (!isDenied) throw error;
    return null;
  }
}

/** Kafka tells of permissions on a topic by its name alone. */
function examineTopics(declared: readonly string[]): readonly Finding[] {
  if (declared.length > 0) return [];
  const text = 'none is declared: what may be done to topics was not checked';
  return [{ what: 'topics', state: 'fine', text, details: [], remedy: '' }];
}

const commands: Readonly<Record<Job, string>> = {
  plan: 'plan and drift',
  apply: 'apply',
  throttle: 'throttle run',
  serve: 'serve',
};

/** More would hide what comes after them. */
const detailsShown = 12;

/** Who may not apply may still have come to plan: no more than doubtful. */
function examineJob({ job, missing, remedy }: JobProbe): Finding {
  const isFine = missing.length === 0;
  const left = missing.length - detailsShown;
  return {
    what: `may ${job}`,
    state: isFine ? 'fine' : job === 'plan' ? 'broken' : 'doubtful',
    text: isFine ? commands[job] : `${commands[job]}: ${countOf(missing.length, 'permission')} missing`,
    details: left > 0 ? [...missing.slice(0, detailsShown), andMore(left)] : missing,
    remedy: isFine || remedy !== '' ? remedy : 'What is said above grants it.',
  };
}

async function examineJournal(
  desired: DesiredState,
  examination: Examination,
  mayPlan: boolean,
): Promise<readonly Finding[]> {
  const { port, clock } = examination;
  const seen: { journal: Journal | null; isBusy: boolean } = { journal: null, isBusy: false };
  const holding = await attempt('journal', mayPlan, async () => {
    // By its name: whoever may not see it would take it for missing.
    const missing = await missingOwnTopics(port);
    if (missing.includes(journalTopic))
      return `${missing.join(' and ')} ${missing.length > 1 ? 'do' : 'does'} not exist yet: the first apply or \`throttle run\` creates ${missing.length > 1 ? 'them' : 'it'}`;
    const journal = await port.readJournal();
    requireReadable(journal);
    const holder = await findHolder(journal, port, clock);
    Object.assign(seen, { journal, isBusy: holder?.alive ?? false });
    return holder ? `${holder.who} on ${holder.host} is at work (${holder.role})` : 'nobody is at work';
  });
  const isReadable = mayPlan && holding.state === 'fine';
  const findings = isReadable ? await ifPermitted(() => examineJournalTopic(desired, port)) : null;
  const { journal, isBusy } = seen;
  const throttles =
    isReadable && journal
      ? await ifPermitted(() => examineThrottles(desired, examination, { journal, isBusy }))
      : null;
  return [holding, ...(findings ?? []), ...(throttles ?? [])];
}

function examineMetrics({ port, metrics }: Examination, mayPlan: boolean): Promise<Finding> {
  return attempt('metrics', mayPlan, async () => {
    const brokers = await port.listBrokers();
    await metrics.read(brokers.map(({ id }) => id));
    return `${metrics.name} answers`;
  });
}

async function attempt(what: string, mayPlan: boolean, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, state: 'fine', text: await look(), details: [], remedy: '' };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [first] = error.problems;
    const isGrantedAbove = !mayPlan && first?.code === 'cluster.permission-missing';
    return {
      ...{ what, state: 'broken', text: first?.summary ?? '' },
      details: first?.detail ? [first.detail] : [],
      remedy: isGrantedAbove ? 'What is said for `may plan` grants it.' : (first?.hint ?? ''),
    };
  }
}
