/** Takes back, at the end of a run, what throttled it, with the overrides that were only for its moves. */

import type { ClusterPort } from '../../../model/cluster/port/cluster-port.ts';
import type { Clock } from '../../../model/values/clock.ts';
import { forgetOverrides, overridesOver } from '../../../throttle/overrides.ts';
import type { ThrottleLedger } from '../../../throttle/throttle-ledger.ts';
import type { ClusterWatch } from './looks/look-at-cluster.ts';

/** As while a controller hangs no broker takes configs. */
const patienceMs = 120_000;
/** A broker that has just left may only restart. */
const restartMs = 25_000;

export async function releaseThrottles(
  ledger: ThrottleLedger,
  watch: ClusterWatch,
  port: ClusterPort,
  clock: Clock,
): Promise<void> {
  await ledger.releasePatiently(clock, patienceMs, (broker) => watch.wasAlive(broker, restartMs));
  const over = overridesOver(await port.readJournal(), clock.now(), true);
  if (over.length > 0) await port.appendJournal(forgetOverrides(over));
}
