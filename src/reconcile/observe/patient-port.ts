/** A port that outlasts outages: what fails because the cluster can't be asked is asked again, with backoff. Used while moves run. */

import type { ClusterPort } from '../../model/cluster/port/cluster-port.ts';
import type { ApplyEvent } from '../../model/plan/apply-event.ts';
import { ProblemError } from '../../model/problem/problem.ts';
import type { Clock } from '../../model/values/clock.ts';

const firstDelayMs = 500;
const longestDelayMs = 10_000;

interface Patience {
  readonly clock: Clock;
  readonly patienceMs: number;
  readonly onEvent: (event: ApplyEvent) => void;
}

/** Rethrows what it was told once the patience is over. */
export function patientPort(port: ClusterPort, patience: Patience): ClusterPort {
  const retried = Object.entries(port).map(([name, call]) => [
    name,
    (...args: unknown[]) => askPatiently(() => Reflect.apply(call, port, args) as Promise<unknown>, patience),
  ]);
  return Object.fromEntries(retried) as ClusterPort;
}

async function askPatiently<Answer>(
  ask: () => Promise<Answer>,
  { clock, patienceMs, onEvent }: Patience,
): Promise<Answer> {
  const startedAt = clock.now();
  for (let delayMs = firstDelayMs; ; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
    try {
      return await ask();
    } catch (error) {
      if (!isOutage(error) || clock.now() - startedAt > patienceMs) throw error;
      if (delayMs === firstDelayMs) tellOutage(error, onEvent);
      await clock.sleep(delayMs);
    }
  }
}

function isOutage(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    error.problems.every(({ code }) => code === 'cluster.unreachable' || code === 'cluster.request-failed')
  );
}

function tellOutage({ problems }: ProblemError, onEvent: (event: ApplyEvent) => void): void {
  for (const problem of problems) onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
}
