/** What every part of an apply works with, and how it says that it was told to stop. */
import type { ApplyEvent } from '../model/apply-event.ts';
import type { Clock } from '../model/clock.ts';
import type { ClusterPort } from '../model/cluster-port.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';

export interface ApplyContext {
  readonly port: ClusterPort;
  readonly clock: Clock;
  /** Aborted: nothing new starts; what is in flight is waited for, and its throttle taken back. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: ApplyEvent) => void;
  /** How long no byte and no partition may come forward before an apply gives up waiting; 5 minutes unless given. */
  readonly stallTimeoutMs?: number;
}

export function interrupted(): ProblemError {
  return new ProblemError([
    errorProblem('apply.interrupted', 'Interrupted: what was started is finished, the rest was not begun', {
      hint: 'Throttles are as they were before. Apply again to go on.',
    }),
  ]);
}
