/** The lease as it stands in the journal. */

/** An apply, or the daemon that throttles whatever copies, which makes way for applies. */
export type LeaseRole = 'apply' | 'throttle';

export interface LeaseRecord {
  readonly role: LeaseRole;
  readonly run: string;
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Counts its renewals: who sees it change knows that the holder lives. */
  readonly beat: number;
}

export interface LeaseTiming {
  /** A lease that is not renewed for so long has run out. */
  readonly termMs: number;
  readonly renewEveryMs: number;
}

const leaseKey = 'lease';

export function leaseRecord(journal: Readonly<Record<string, string>>): LeaseRecord | null {
  const text = journal[leaseKey];
  return text === undefined ? null : (JSON.parse(text) as LeaseRecord);
}

export function writeLease(record: LeaseRecord): Readonly<Record<string, string>> {
  return { [leaseKey]: JSON.stringify(record) };
}

export const forgetLease: Readonly<Record<string, null>> = { [leaseKey]: null };

const yieldKey = 'yield';

/** Asks the daemon that holds the lease to make way; written by an apply, read by that daemon at every turn. */
export function requestYield({ run }: LeaseRecord): Readonly<Record<string, string>> {
  return { [yieldKey]: run };
}

/** Whose daemon was asked and has perhaps not made way yet; null: nobody's. */
export function askedToYield(journal: Readonly<Record<string, string>>): string | null {
  return journal[yieldKey] ?? null;
}

export const forgetYield: Readonly<Record<string, null>> = { [yieldKey]: null };

/** `alice on build-7 (process 4711), since 2026-01-01T00:00:00.000Z`. */
export function holderText({ who, host, pid, since }: LeaseRecord): string {
  return `${who} on ${host} (process ${pid}), since ${since}`;
}
