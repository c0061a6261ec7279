/** Who applies, and the journal of runs: one record a run in topicwright's own topic, for `status --history`. */

import type { RunOutcome, RunRecord } from '../../model/cluster/run-record.ts';
import {
  forgetRecord,
  type Journal,
  type JournalChanges,
  readRecord,
  readRecords,
  writeRecord,
} from '../../model/journal/read-journal.ts';
import { recordKinds } from '../../model/journal/record-kinds.ts';
import type { StopRequest } from '../../model/journal/record-values.ts';
import { formatTime } from '../../model/values/clock.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';

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

/** The latest first; those that this version can't read are left out. */
export function runRecords(journal: Journal): readonly RunRecord[] {
  return readRecords(journal, recordKinds.run)
    .toSorted((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ value }) => value);
}

/** The records that note a run's beginning, and that those before it which never told their end were cut off. */
export function beginRun(
  journal: Journal,
  { id, who, host, commit }: RunIdentity,
  planDigest: string,
  nowMs: number,
): JournalChanges {
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
    .map((record) => writeRecord(recordKinds.run, record.id, { ...record, outcome: 'cut-off' as const }));
  const forgotten = earlier.slice(keptRuns - 1).map((record) => forgetRecord(recordKinds.run, record.id));
  return mergeMaps<string | null>([...cutOff, ...forgotten, writeRecord(recordKinds.run, id, begun)]);
}

/** The record that notes its end; `detail` is one line about it. */
export function endRun(
  { id, who, host, commit }: RunIdentity,
  planDigest: string,
  times: { readonly startedAtMs: number; readonly endedAtMs: number },
  outcome: RunOutcome,
  detail: string,
): Journal {
  const startedAt = formatTime(times.startedAtMs);
  const endedAt = formatTime(times.endedAtMs);
  const record: RunRecord = { id, who, host, commit, planDigest, startedAt, endedAt, outcome, detail };
  return writeRecord(recordKinds.run, id, record);
}

/** null: nobody asks this run. */
export function stopRequest(journal: Journal, run: string): StopRequest | null {
  const request = readRecord(journal, recordKinds.stop, 'only');
  return request?.run === run ? request : null;
}

export function requestStop(request: StopRequest): Journal {
  return writeRecord(recordKinds.stop, 'only', request);
}

export function forgetStop(journal: Journal): Readonly<Record<string, null>> {
  const forgotten = forgetRecord(recordKinds.stop, 'only');
  return ownValue(journal, recordKinds.stop.writeKey('only')) === undefined ? {} : forgotten;
}
