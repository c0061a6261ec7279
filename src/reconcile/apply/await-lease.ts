/** Takes the lease of an apply, or waits for the one that has it. */
import { ProblemError } from '../../model/problem/problem.ts';
import { formatDuration } from '../../model/values/units.ts';
import { Lease } from '../journal/lease.ts';
import { type ApplyContext, interrupted } from './apply-context.ts';

/** Looked at again so often. */
const leaseLookMs = 2_000;

/** Throws a ProblemError `lease.held` where the other one takes longer. */
export async function awaitLease(context: ApplyContext, timeoutMs: number): Promise<Lease> {
  const { clock, signal, onEvent } = context;
  const startedAt = clock.now();
  for (let told = false; ; told = true) {
    try {
      return await Lease.acquire(context);
    } catch (error) {
      const leftMs = timeoutMs - (clock.now() - startedAt);
      const isHeld =
        error instanceof ProblemError && error.problems.some(({ code }) => code === 'lease.held');
      if (!isHeld || leftMs <= 0) throw error;
      if (!told)
        onEvent({ kind: 'waiting', what: `${error.message}; waiting up to ${formatDuration(leftMs)}` });
      await clock.sleep(Math.min(leaseLookMs, leftMs), signal);
      if (signal.aborted) throw interrupted();
    }
  }
}
