/** Takes over what an earlier run has left on its way between log dirs. */
import type { ClusterState } from '../../../model/cluster/cluster-state.ts';
import type { LogDirMoveRecord } from '../../../model/journal/record-values.ts';
import { logDirMoveRecords } from '../../journal/journal-records.ts';
import { LogDirFlight } from './log-dir-flight.ts';

interface AdoptedLogDirMoves {
  readonly flights: readonly LogDirFlight[];
  /** They have arrived, never began, or are with a broker that is down: it goes on by itself once it is back. */
  readonly over: readonly LogDirMoveRecord[];
}

export function takeOverLogDirMoves(observed: ClusterState, nowMs: number): AdoptedLogDirMoves {
  const topics = new Map(observed.topics.map((topic) => [topic.name, topic]));
  const { going = [], over = [] } = Object.groupBy(logDirMoveRecords(observed.journal), (record) => {
    const live = topics.get(record.topic)?.partitions[record.partition];
    return live?.futureLogDirs?.[record.broker] === record.to ? 'going' : 'over';
  });
  return { flights: going.map((record) => new LogDirFlight(record, nowMs)), over };
}
