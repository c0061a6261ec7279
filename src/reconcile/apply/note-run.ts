/** Notes in the journal of runs that an apply has begun, and how it ended. */

import type { RunOutcome } from '../../model/cluster/run-record.ts';
import { ProblemError } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { beginRun, endRun, forgetStop } from '../journal/run-records.ts';
import type { ApplyContext } from './apply-context.ts';
import type { ApplyReport } from './apply-options.ts';

interface NotedRun {
  readonly digest: string;
  readonly startedAtMs: number;
  readonly hasJournal: boolean;
}

export async function noteRun(
  { digest, startedAtMs, hasJournal }: NotedRun,
  { port, clock, run }: ApplyContext,
  work: () => Promise<Omit<ApplyReport, 'durationMs'>>,
): Promise<ApplyReport> {
  const note = async (outcome: RunOutcome, detail: string): Promise<void> => {
    const times = { startedAtMs, endedAtMs: clock.now() };
    if (hasJournal) await port.appendJournal(endRun(run, digest, times, outcome, detail));
  };
  if (hasJournal) {
    const journal = await port.readJournal();
    await port.appendJournal({ ...beginRun(journal, run, digest, startedAtMs), ...forgetStop(journal) });
  }
  try {
    const report = await work();
    const changes = report.access.length;
    const detail = `${countOf(report.applied.length, 'step')}${changes > 0 ? ` and ${countOf(changes, 'change')} of access` : ''} done`;
    await note(report.detached ? 'detached' : 'done', detail);
    return { ...report, durationMs: clock.now() - startedAtMs };
  } catch (error) {
    // Whoever has taken over notes that this one was cut off; and what keeps a note from being written is told anyway.
    await note(outcomeOf(error), (error as Error).message).catch(() => undefined);
    throw error;
  }
}

function outcomeOf(error: unknown): RunOutcome {
  const isInterrupted =
    error instanceof ProblemError && error.problems.some(({ code }) => code === 'apply.interrupted');
  return isInterrupted ? 'interrupted' : 'failed';
}
