/** What the steps of an apply share. */
import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import type { Plan } from '../../../model/plan/plan.ts';
import type { ApplyOptions } from '../apply-options.ts';
import type { Flight } from '../moves/flight.ts';
import type { Setbacks } from './setbacks.ts';

export interface StepsRun {
  readonly plan: Plan;
  readonly observed: ClusterState;
  /** What an earlier run has left in flight. */
  readonly takenOver: readonly Flight[];
  readonly options: ApplyOptions;
  readonly setbacks: Setbacks;
}
