/** The lease as it stands in the journal, and how an apply asks a daemon for it. */
import {
  forgetRecord,
  type Journal,
  type JournalChanges,
  readRecord,
  writeRecord,
} from '../../model/journal/read-journal.ts';
import { recordKinds } from '../../model/journal/record-kinds.ts';
import type { LeaseRecord } from '../../model/journal/record-values.ts';

export interface LeaseTiming {
  /** A lease that is not renewed for so long has run out. */
  readonly termMs: number;
  readonly renewEveryMs: number;
}

export function leaseRecord(journal: Journal): LeaseRecord | null {
  return readRecord(journal, recordKinds.lease, 'only');
}

export function writeLease(record: LeaseRecord): Journal {
  return writeRecord(recordKinds.lease, 'only', record);
}

export const forgetLease: JournalChanges = forgetRecord(recordKinds.lease, 'only');

/** Refuses, from this record on, whoever has an earlier claim of the journal. */
export function fenceOthers({ run }: LeaseRecord): Journal {
  return writeRecord(recordKinds.fence, 'only', run);
}

/** Asks the daemon that holds the lease to make way; written by an apply, read by that daemon at every turn. */
export function requestYield({ run }: LeaseRecord): Journal {
  return writeRecord(recordKinds.yield, 'only', run);
}

/** Whose daemon was asked and has perhaps not made way yet; null: nobody's. */
export function askedToYield(journal: Journal): string | null {
  return readRecord(journal, recordKinds.yield, 'only');
}

export const forgetYield: JournalChanges = forgetRecord(recordKinds.yield, 'only');

/** `alice on build-7 (process 4711), since 2026-01-01T00:00:00.000Z`. */
export function holderText({ who, host, pid, since }: LeaseRecord): string {
  return `${who} on ${host} (process ${pid}), since ${since}`;
}
