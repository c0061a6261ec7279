/** Takes back, at the end of a run, what throttled it, with the overrides that were only for its moves. */

import type { ClusterPort } from '../../../model/cluster/port/cluster-port.ts';
import { resourceName } from '../../../model/cluster/port/resources.ts';
import type { ThrottleRecord } from '../../../model/journal/record-values.ts';
import type { Clock } from '../../../model/values/clock.ts';
import type { ThrottleLedger } from '../../../throttle/configs/throttle-ledger.ts';
import { reassigning } from '../../../throttle/find-moving.ts';
import { forgetOverrides, overridesOver } from '../../../throttle/overrides.ts';
import type { ClusterWatch } from './looks/look-at-cluster.ts';

/** Of what a daemon has handed over, what slows copies that others began and that are still in flight: the next daemon takes it back. */
async function stillNeeded(
  handedOver: readonly ThrottleRecord[],
  port: ClusterPort,
): Promise<ReadonlySet<string>> {
  const moving = reassigning(await port.listReassignments());
  const needed = new Set<string>(
    moving.flatMap(({ topic, senders, receivers }) => [
      resourceName({ kind: 'topic', name: topic }),
      ...[...senders, ...receivers].map((id) => resourceName({ kind: 'broker', id })),
    ]),
  );
  return new Set(handedOver.map(({ resource }) => resourceName(resource)).filter((name) => needed.has(name)));
}

/** As while a controller hangs no broker takes configs. */
const patienceMs = 120_000;
/** A broker that has just left may only restart. */
const restartMs = 25_000;

export async function releaseThrottles(
  ledger: ThrottleLedger,
  watch: ClusterWatch,
  port: ClusterPort,
  clock: Clock,
  handedOver: readonly ThrottleRecord[],
): Promise<void> {
  const stays = handedOver.length > 0 ? await stillNeeded(handedOver, port) : new Set<string>();
  await ledger.releasePatiently(clock, patienceMs, (broker) => watch.wasAlive(broker, restartMs), stays);
  const over = overridesOver(await port.readJournal(), clock.now(), true);
  if (over.length > 0) await port.appendJournal(forgetOverrides(over));
}
