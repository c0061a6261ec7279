/** The throttle daemon on the embedded cluster: what it has done and told so far, and how it ends. */
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import type { ApplyEvent } from '../../src/model/plan/apply-event.ts';
import {
  type DaemonTurn,
  runThrottle,
  type ThrottleContext,
} from '../../src/reconcile/daemon/run-throttle.ts';
import { type LiveCluster, nextRun } from './live-cluster.ts';

export interface SimulatedDaemon {
  readonly turns: DaemonTurn[];
  readonly told: ApplyEvent[];
  readonly ended: Promise<void>;
  readonly end: () => Promise<void>;
  /** As kill -9: nothing of it runs any more. */
  readonly kill: () => void;
}

export function startDaemon(
  live: LiveCluster,
  want: DesiredState | (() => DesiredState),
  options: Partial<ThrottleContext> = {},
): SimulatedDaemon {
  const controller = new AbortController();
  const turns: DaemonTurn[] = [];
  const told: ApplyEvent[] = [];
  let isDead = false;
  const never = new Promise<never>(() => undefined);
  const port = new Proxy(live.connect(), {
    get: (target, key: keyof ClusterPort) => {
      const method = target[key] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => (isDead ? never : method(...args));
    },
  });
  const context: ThrottleContext = {
    port,
    clock: {
      now: () => live.clock.now(),
      sleep: (ms, signal) => (isDead ? never : live.clock.sleep(ms, signal)),
    },
    ...{
      desired: typeof want === 'function' ? want : () => want,
      metrics: null,
      events: null,
      run: nextRun(),
      onExit: 'remove',
    },
    leaseTiming: { termMs: 15_000, renewEveryMs: 1_000 },
    signal: controller.signal,
    onEvent: (event) => void told.push(event),
    onTurn: (turn) => void turns.push(turn),
    ...options,
  };
  const ended = runThrottle(context);
  return {
    turns,
    told,
    ended,
    end: async () => {
      controller.abort();
      await ended;
    },
    kill: () => {
      isDead = true;
    },
  };
}
