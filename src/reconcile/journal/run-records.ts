/** Who applies, and the journal of runs: one record a run in topicwright's own topic, for `status --history`. */

import type { RunOutcome, RunRecord } from '../../model/cluster/run-record.ts';
import { formatTime } from '../../model/values/clock.ts';
import { ownValue } from '../../model/values/own-value.ts';

type Journal = Readonly<Record<string, string>>;

/** Named by whoever starts the run, as chance and the machine are not known here. */
export interface RunIdentity {
  /** Unique; sorts by time. */
  readonly id: string;
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  /** Of the manifests in git; null: not known. */
  readonly commit: string | null;
}

/** So many runs are remembered. */
const keptRuns = 100;
const runPrefix = 'run/';

/** The latest first. */
export function runRecords(journal: Journal): readonly RunRecord[] {
  return Object.keys(journal)
    .filter((key) => key.startsWith(runPrefix))
    .sort()
    .reverse()
    .map((key) => JSON.parse(ownValue(journal, key) ?? '') as RunRecord);
}

/** The records that note a run's beginning, and that those before it which never told their end were cut off. */
export function beginRun(
  journal: Journal,
  { id, who, host, commit }: RunIdentity,
  planDigest: string,
  nowMs: number,
): Readonly<Record<string, string | null>> {
  const startedAt = formatTime(nowMs);
  const begun: RunRecord = {
    id,
    who,
    host,
    commit,
    planDigest,
    startedAt,
    endedAt: null,
    outcome: 'running',
    detail: '',
  };
  const earlier = runRecords(journal).filter((record) => record.id !== id);
  const cutOff = earlier
    .filter(({ outcome }) => outcome === 'running')
    .map((record) => [runPrefix + record.id, JSON.stringify({ ...record, outcome: 'cut-off' })] as const);
  const forgotten = earlier.slice(keptRuns - 1).map((record) => [runPrefix + record.id, null] as const);
  return { ...Object.fromEntries([...cutOff, ...forgotten]), [runPrefix + id]: JSON.stringify(begun) };
}

/** The record that notes its end; `detail` is one line about it. */
export function endRun(
  { id, who, host, commit }: RunIdentity,
  planDigest: string,
  times: { readonly startedAtMs: number; readonly endedAtMs: number },
  outcome: RunOutcome,
  detail: string,
): Readonly<Record<string, string>> {
  const startedAt = formatTime(times.startedAtMs);
  const endedAt = formatTime(times.endedAtMs);
  const record: RunRecord = { id, who, host, commit, planDigest, startedAt, endedAt, outcome, detail };
  return { [runPrefix + id]: JSON.stringify(record) };
}

/** Asks the run that holds the lease to stop; written by `cancel`, read by that run at every look. */
export interface StopRequest {
  readonly run: string;
  readonly rollback: boolean;
  /** Who asks. */
  readonly by: string;
}

const stopKey = 'stop';

export function stopRequest(journal: Journal, run: string): StopRequest | null {
  const text = journal[stopKey];
  const request = text === undefined ? null : (JSON.parse(text) as StopRequest);
  return request?.run === run ? request : null;
}

export function requestStop(request: StopRequest): Readonly<Record<string, string>> {
  return { [stopKey]: JSON.stringify(request) };
}

export function forgetStop(journal: Journal): Readonly<Record<string, null>> {
  return journal[stopKey] === undefined ? {} : { [stopKey]: null };
}
