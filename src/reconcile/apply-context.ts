/** What every part of an apply works with, and how it says that it was told to stop. */
import type { ApplyEvent } from '../model/apply-event.ts';
import type { ApplyPolicy } from '../model/apply-policy.ts';
import type { Clock } from '../model/clock.ts';
import type { ClusterPort } from '../model/cluster-port.ts';
import type { DesiredState } from '../model/desired-state.ts';
import type { EventSink } from '../model/event-sink.ts';
import type { MetricsSource } from '../model/metrics-source.ts';
import { errorProblem, ProblemError } from '../model/problem.ts';
import type { LeaseTiming } from './lease-record.ts';
import type { RunIdentity } from './run-records.ts';

export interface ApplyContext {
  readonly port: ClusterPort;
  readonly clock: Clock;
  /** Aborted: nothing new begins; what is in flight is waited for, and its throttle taken back. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: ApplyEvent) => void;
  readonly policy: ApplyPolicy;
  /** What git wants: whose policies pace the moves. */
  readonly desired: DesiredState;
  /** How busy brokers are; null: automatic policies stay at their minimum. */
  readonly metrics: MetricsSource | null;
  /** Where people are told that throttling begins and ends; null: nowhere. */
  readonly events: EventSink | null;
  /** Who applies: for the lease and the journal of runs. */
  readonly run: RunIdentity;
  /** Of the lease, where that of the policy does not suit the clock. */
  readonly leaseTiming?: LeaseTiming;
}

export function interrupted(): ProblemError {
  return new ProblemError([
    errorProblem('apply.interrupted', 'Interrupted: what was started is finished, the rest was not begun', {
      hint: 'Throttles are as they were before. Apply again to go on.',
    }),
  ]);
}
