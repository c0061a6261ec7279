/** What would not work on a cluster, and why: connection, releases, clock, permissions, metrics, what runs; the command doctor. */
import type { Clock } from '../model/clock.ts';
import { type ClusterPort, journalTopic } from '../model/cluster-port.ts';
import type { BrokerProbe, ClusterProbe, Job } from '../model/cluster-probe.ts';
import { countOf } from '../model/count-of.ts';
import type { DesiredState } from '../model/desired-state.ts';
import type { Finding } from '../model/finding.ts';
import type { MetricsSource } from '../model/metrics-source.ts';
import { ProblemError } from '../model/problem.ts';
import { formatDuration } from '../model/units.ts';
import { readStatus } from './read-status.ts';

export interface Examination {
  readonly port: ClusterPort;
  readonly clock: Clock;
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
  const existing = new Set((await port.describePartitions('all')).partitions.map(({ topic }) => topic));
  const declared = desired.topics.map(({ name }) => name);
  const known = declared.filter((name) => existing.has(name));
  const probe = await port.probe(known.length > 0 ? known : [...existing].slice(0, 1));
  return [
    ...examineBrokers(probe.brokers),
    ...examineClock(probe),
    ...probe.jobs.map(({ job, missing }) => examineJob(job, missing)),
    ...(await examineJournal(examination, existing.has(journalTopic))),
    await examineMetrics(examination),
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

function examineClock({ clockAheadMs }: ClusterProbe): readonly Finding[] {
  if (clockAheadMs === null) {
    return [
      {
        what: 'clock',
        state: 'doubtful',
        text: 'the controller does not tell its time',
        details: [],
        remedy: '',
      },
    ];
  }
  const isFar = Math.abs(clockAheadMs) > tolerableSkewMs;
  const skew = formatDuration(Math.round(Math.abs(clockAheadMs)));
  return [
    {
      what: 'clock',
      state: isFar ? 'broken' : 'fine',
      text: isFar
        ? `the controller's clock is ${skew} ${clockAheadMs > 0 ? 'ahead of' : 'behind'} this one`
        : `within ${formatDuration(Math.max(1_000, Math.ceil(Math.abs(clockAheadMs) / 1_000) * 1_000))} of the controller's`,
      details: [],
      remedy: isFar ? 'Leases, change windows and tokens go by the clock: let NTP keep both.' : '',
    },
  ];
}

const commands: Readonly<Record<Job, string>> = {
  plan: 'plan and drift',
  apply: 'apply',
  throttle: 'throttle run',
  serve: 'serve',
};

/** Who may not apply may still have come to plan: no more than doubtful. */
function examineJob(
  job: Job,
  missing: readonly { readonly what: string; readonly remedy: string }[],
): Finding {
  const isFine = missing.length === 0;
  return {
    what: `may ${job}`,
    state: isFine ? 'fine' : job === 'plan' ? 'broken' : 'doubtful',
    text: isFine ? commands[job] : `${commands[job]}: ${countOf(missing.length, 'permission')} missing`,
    details: missing.map(({ what }) => what),
    remedy: [...new Set(missing.map(({ remedy }) => remedy))].join('\n'),
  };
}

async function examineJournal(examination: Examination, exists: boolean): Promise<readonly Finding[]> {
  if (!exists) {
    const text = `${journalTopic} is not there yet: the first apply creates it`;
    return [{ what: 'journal', state: 'fine', text, details: [], remedy: '' }];
  }
  return [
    await attempt('journal', async () => {
      const { holder } = await readStatus('', examination);
      return holder ? `${holder.who} on ${holder.host} is at work (${holder.role})` : 'nobody is at work';
    }),
  ];
}

function examineMetrics({ port, metrics }: Examination): Promise<Finding> {
  return attempt('metrics', async () => {
    const { brokers } = await port.observe();
    await metrics.read(brokers.map(({ id }) => id));
    return `${metrics.name} answers`;
  });
}

async function attempt(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, state: 'fine', text: await look(), details: [], remedy: '' };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const [first] = error.problems;
    return {
      ...{ what, state: 'broken', text: first?.summary ?? '' },
      details: first?.detail ? [first.detail] : [],
      remedy: first?.hint ?? '',
    };
  }
}
