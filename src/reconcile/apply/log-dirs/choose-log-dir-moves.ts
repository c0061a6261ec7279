/** Which waiting moves between log dirs begin now: so many of a broker, on so many brokers, as far as their log dirs have room. */
import type { BrokerStorage } from '../../../model/cluster/port/cluster-reads.ts';
import { type ApplyPolicy, fullShare } from '../../../model/desired/apply-policy.ts';
import type { LogDirMoveRecord } from '../../../model/journal/record-values.ts';
import type { BrokerId } from '../../../model/values/units.ts';
import type { LogDirFlight } from './log-dir-flight.ts';

type Limits = Pick<ApplyPolicy, 'movesPerBroker' | 'logDirBrokers'>;

/** Brokers that may move now: those that do, then the next ones by id. */
export function brokersAtWork(
  waiting: readonly LogDirMoveRecord[],
  flights: readonly LogDirFlight[],
  { logDirBrokers }: Pick<Limits, 'logDirBrokers'>,
): ReadonlySet<BrokerId> {
  const busy = new Set(flights.map(({ move }) => move.broker));
  const next = [...new Set(waiting.map(({ broker }) => broker))].filter((id) => !busy.has(id));
  const free = logDirBrokers === null ? next.length : Math.max(0, logDirBrokers - busy.size);
  return new Set([...busy, ...next.sort((a, b) => a - b).slice(0, free)]);
}

export function chooseLogDirMoves(
  waiting: readonly LogDirMoveRecord[],
  flights: readonly LogDirFlight[],
  storage: ReadonlyMap<BrokerId, BrokerStorage>,
  limits: Limits,
): readonly LogDirMoveRecord[] {
  const brokers = brokersAtWork(waiting, flights, limits);
  const atOnce = new Map<BrokerId, number>();
  const rooms = roomsLeft(storage, flights);
  for (const { move } of flights) atOnce.set(move.broker, (atOnce.get(move.broker) ?? 0) + 1);
  return waiting.filter((move) => {
    const { broker, to, sizeBytes } = move;
    const running = atOnce.get(broker) ?? 0;
    const room = rooms.get(dirKey(broker, to)) ?? 0;
    if (!brokers.has(broker) || running >= limits.movesPerBroker || room < sizeBytes) return false;
    atOnce.set(broker, running + 1);
    rooms.set(dirKey(broker, to), room - sizeBytes);
    return true;
  });
}

const dirKey = (broker: BrokerId, path: string): string => `${broker} ${path}`;

/** A log dir that is full takes its broker's replicas offline: a part stays free, and what is on its way counts as there. */
function roomsLeft(
  storage: ReadonlyMap<BrokerId, BrokerStorage>,
  flights: readonly LogDirFlight[],
): Map<string, number> {
  const rooms = new Map<string, number>();
  for (const { broker, logDirs } of storage.values())
    for (const { path, totalBytes, usableBytes, failed } of logDirs) {
      const free = totalBytes === 0 ? Number.POSITIVE_INFINITY : usableBytes - (1 - fullShare) * totalBytes;
      rooms.set(dirKey(broker, path), failed ? -1 : free);
    }
  for (const { move, missingBytes } of flights) {
    const key = dirKey(move.broker, move.to);
    rooms.set(key, (rooms.get(key) ?? 0) - missingBytes);
  }
  return rooms;
}
