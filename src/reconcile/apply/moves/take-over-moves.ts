/** Takes over what an earlier run has left in flight. */

import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import { addedReplicas, type PartitionChange } from '../../../model/plan/plan.ts';
import { bytes } from '../../../model/values/units.ts';
import { moveRecords } from '../../journal/journal-records.ts';
import {
  findUnfinishedMoves,
  type UnfinishedMove,
  type UnfinishedMoves,
} from '../../observe/unfinished-moves.ts';
import { Flight } from './flight.ts';

export interface AdoptedMoves extends Pick<UnfinishedMoves, 'settled' | 'over'> {
  /** In flight, or between two of their stages. */
  readonly flights: readonly Flight[];
}

export function takeOverMoves(observed: ClusterState, nowMs: number): AdoptedMoves {
  const { moves, settled, over } = findUnfinishedMoves(observed, moveRecords(observed.journal));
  return { flights: moves.map((move) => adoptMove(move, nowMs)), settled, over };
}

function adoptMove({ record, partition, givenBack }: UnfinishedMove, nowMs: number): Flight {
  const { from, to, replicasAtOnce } = record;
  const sizeBytes = bytes(Math.max(record.sizeBytes, partition.sizeBytes));
  const change: PartitionChange = {
    ...{ topic: record.topic, partition: record.partition, from, to, sizeBytes },
    bytes: bytes(sizeBytes * addedReplicas(record).length),
    reason: { rule: 'pool', text: 'begun by an earlier run' },
  };
  const flight = new Flight(change, { replicasAtOnce, nowMs });
  if (givenBack !== null) flight.giveBack(givenBack);
  return flight;
}
