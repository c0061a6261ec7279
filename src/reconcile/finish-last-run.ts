/** Finishes what a killed or detached run left: waits for its moves and puts its throttles back; called by apply-plan.ts. */
import { type ClusterState, isReassigning, targetReplicas } from '../model/cluster-state.ts';
import type { PartitionChange } from '../model/plan.ts';
import { bytes } from '../model/units.ts';
import type { ApplyContext } from './apply-context.ts';
import { type ThrottleRecord, throttleRecords } from './journal-records.ts';
import { restoreThrottles, tellThrottles } from './throttle-moves.ts';
import { MoveWatch } from './watch-moves.ts';

/** Returns the cluster as it is afterwards. */
export async function finishLastRun(observed: ClusterState, context: ApplyContext): Promise<ClusterState> {
  const records = throttleRecords(observed.journal);
  if (records.length === 0) return observed;
  const moves = movesInFlight(observed, records);
  await new MoveWatch(moves, context).untilDone(moves);
  const { restored, warnings } = await restoreThrottles(context.port, records);
  tellThrottles('throttle-removed', restored, warnings, context.onEvent);
  return context.port.observe();
}

/** The partitions under those throttles that are still on their way, as if they were this run's own. */
function movesInFlight(
  observed: ClusterState,
  records: readonly ThrottleRecord[],
): readonly PartitionChange[] {
  const throttled = new Map(
    records.flatMap(({ resource, partitions }) =>
      resource.kind === 'topic' ? [[resource.name, new Set(partitions)] as const] : [],
    ),
  );
  return observed.topics.flatMap(({ name, partitions }) =>
    partitions
      .filter((partition) => isReassigning(partition) && throttled.get(name)?.has(partition.id))
      .map((partition) => ({
        topic: name,
        partition: partition.id,
        from: partition.replicas.filter((id) => !partition.addingReplicas.includes(id)),
        to: targetReplicas(partition),
        sizeBytes: partition.sizeBytes,
        bytes: bytes(partition.sizeBytes * partition.addingReplicas.length),
        reason: { rule: 'pool', text: 'started by an earlier run' },
      })),
  );
}
