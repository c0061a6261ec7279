/** What every part of an apply works with, and how it says that it was told to stop. */

import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../model/desired/desired-state.ts';
import type { EventSink } from '../../model/metrics/event-sink.ts';
import type { MetricsSource } from '../../model/metrics/metrics-source.ts';
import type { ApplyEvent } from '../../model/plan/apply-event.ts';
import { errorProblem, ProblemError } from '../../model/problem/problem.ts';
import type { Clock } from '../../model/values/clock.ts';
import type { LeaseTiming } from '../journal/lease-record.ts';
import type { RunIdentity } from '../journal/run-records.ts';

export interface ApplyContext {
  readonly port: ClusterPort;
  readonly clock: Clock;
  /** Aborted: nothing new begins; what is in flight is waited for, and its throttle taken back. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: ApplyEvent) => void;
  /** What git wants: how its Cluster is applied, whose policies pace the moves. */
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
    errorProblem('apply.interrupted', 'Interrupted: the moves in flight finished; the rest was not started', {
      hint: 'Throttles are restored. Apply again to continue.',
    }),
  ]);
}
