/** A simulated cluster from a built state, with what tests of reconcile/ do to it: plan, apply, look. */

import type { ClusterState, Configs } from '../../src/model/cluster/cluster-state.ts';
import type { ConfigChange } from '../../src/model/cluster/port/cluster-changes.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { ApplyPolicy } from '../../src/model/desired/apply-policy.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import type { ApplyContext } from '../../src/reconcile/apply/apply-context.ts';
import { type ApplyOptions, type ApplyReport, applyPlan } from '../../src/reconcile/apply/apply-plan.ts';
import type { RunIdentity } from '../../src/reconcile/journal/run-records.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { openSimulation, type Simulation } from '../../src/simulation/open-simulation.ts';

export interface LiveCluster extends Simulation {
  readonly events: ApplyEvent[];
  readonly plan: (desired: DesiredState) => Promise<Plan>;
  /** Plans and applies; `port` stands in for the cluster's own. */
  readonly apply: (desired: DesiredState, options?: ApplyOverrides) => Promise<ApplyReport>;
  /** What an apply of it needs. */
  readonly contextOf: (desired: DesiredState) => ApplyContext;
  /** Throttle keys that are set now, as `Broker/1 key=value`. */
  readonly throttles: () => Promise<string[]>;
  /** Everything set on topics and brokers so far, by alterConfigs. */
  readonly configRequests: ConfigChange[][];
}

interface ApplyOverrides extends Partial<ApplyOptions>, Partial<ApplyContext> {
  readonly saved?: Plan;
  /** In place of what the Cluster says. */
  readonly policy?: ApplyPolicy;
}

/** For tests that are not about what needs consent. */
export const everyConsent = { allowDataLoss: true, allowLessSafety: true } as const;

let runs = 0;

/** Each apply of a test is one of another process. */
export function nextRun(): RunIdentity {
  runs += 1;
  return { id: `run-${runs}`, who: 'tester', host: 'localhost', pid: runs, commit: null };
}

export function liveCluster(state: ClusterState): LiveCluster {
  const simulation = unwrap(openSimulation({ text: formatSnapshot(state), file: 'cluster.json' }));
  const events: ApplyEvent[] = [];
  const configRequests: ConfigChange[][] = [];
  const port: ClusterPort = {
    ...simulation.port,
    alterConfigs: (changes) => {
      configRequests.push([...changes]);
      return simulation.port.alterConfigs(changes);
    },
  };
  const plan = async (desired: DesiredState): Promise<Plan> =>
    unwrap(makePlan(desired, await port.observe()));
  const contextOf = (desired: DesiredState): ApplyContext => ({
    port,
    clock: simulation.clock,
    signal: new AbortController().signal,
    desired,
    metrics: null,
    events: null,
    run: nextRun(),
    leaseTiming: { termMs: 900_000, renewEveryMs: 60_000 },
    onEvent: (event) => void events.push(event),
  });
  return {
    ...simulation,
    port,
    events,
    configRequests,
    plan,
    contextOf,
    apply: async (desired, options = {}) => {
      const { saved, policy, allowDataLoss = false, allowLessSafety = false, ...rest } = options;
      const cluster = { ...desired.cluster, ...(policy && { apply: policy }) };
      const { detach = false, lockTimeoutMs = 0, ...overrides } = rest;
      return await applyPlan(
        saved ?? (await plan(desired)),
        { allowDataLoss, allowLessSafety, detach, lockTimeoutMs },
        { ...contextOf({ ...desired, cluster }), ...overrides },
      );
    },
    throttles: async () => {
      const { brokers, topics } = await simulation.port.observe();
      const found = (resource: string, configs: Configs): string[] =>
        Object.entries(configs).flatMap(([key, value]) =>
          key.includes('.throttled.') ? [`${resource} ${key}=${value}`] : [],
        );
      return [
        ...brokers.flatMap(({ id, configs }) => found(`Broker/${id}`, configs)),
        ...topics.flatMap(({ name, configs }) => found(`Topic/${name}`, configs)),
      ];
    },
  };
}
