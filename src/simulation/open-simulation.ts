/** The embedded cluster: opened from its snapshot file; tests may also break it. */

import type { ClusterPort } from '../model/cluster/port/cluster-port.ts';
import type { Result } from '../model/problem/problem.ts';
import { formatSnapshot, parseSnapshotFile } from '../model/snapshot/snapshot-file.ts';
import type { Clock } from '../model/values/clock.ts';
import { loadCluster } from './load-cluster.ts';
import { SimulatedClock } from './parts/simulated-clock.ts';
import type { SimulatedCluster } from './parts/simulated-cluster.ts';
import { simulatedPort } from './simulated-port.ts';
import { type SimulationControl, simulationControl } from './simulation-control.ts';
import { passTime } from './time/pass-time.ts';

export interface SimulationOptions {
  /** A ClusterSnapshot, and the name of its file for problems. */
  readonly text: string;
  readonly file: string;
  /** Is given the new snapshot after each change; a call is answered only once it is saved. */
  readonly save?: (text: string) => Promise<void> | void;
  /** What each sleep takes in real time, for people to watch; 0 by default. */
  readonly realMsPerSleep?: number;
}

export interface Simulation {
  readonly port: ClusterPort;
  /** Another port to the same cluster, as another process would have. */
  readonly connect: () => ClusterPort;
  /** Sleeping is what makes time pass for the cluster: it starts at the snapshot's takenAt. */
  readonly clock: Clock;
  readonly control: SimulationControl;
}

/** Problems are all of code `snapshot.invalid`. */
export function openSimulation({
  text,
  file,
  save,
  realMsPerSleep = 0,
}: SimulationOptions): Result<Simulation> {
  const parsed = parseSnapshotFile(text, file);
  if (!parsed.ok) return parsed;
  const cluster = loadCluster(parsed.value);
  const saveCluster = save ? saver(cluster, save) : async () => {};
  const advance = async (durationMs: number): Promise<void> => {
    const movedOn = passTime(cluster, durationMs);
    // A pause counts where a throttle was just in use: it lets through more afterwards.
    if (movedOn || cluster.throttlesInUse().length > 0) await saveCluster();
  };
  const clock = new SimulatedClock({ now: () => cluster.nowMs, advance }, realMsPerSleep);
  const connect = (): ClusterPort => simulatedPort(cluster, saveCluster);
  const value = {
    port: connect(),
    connect,
    clock,
    control: simulationControl(cluster, { advance, save: saveCluster }),
  };
  return { ok: true, value, warnings: parsed.warnings };
}

/** One save after the other, in the order of the changes. */
function saver(cluster: SimulatedCluster, save: NonNullable<SimulationOptions['save']>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const text = formatSnapshot(cluster.persist(), { simulation: cluster.simulationSection() });
    const saving = last.then(() => save(text));
    last = saving.catch(() => {});
    await saving;
  };
}
