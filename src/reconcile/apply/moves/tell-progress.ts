/** What a run tells of the moves it begins and of its progress: bytes, rates, what is left, and who is sending and receiving. */
import type { ApplyEvent, BrokerLane, MoveProgress, ThrottleRange } from '../../../model/plan/apply-event.ts';
import { addedReplicas, type PartitionChange } from '../../../model/plan/plan.ts';
import { type BrokerId, bytes, bytesPerSecond } from '../../../model/values/units.ts';
import type { Flight } from './flight.ts';
import type { MoveRate } from './looks/move-rate.ts';

export interface RunPosition {
  readonly flights: readonly Flight[];
  readonly waiting: readonly PartitionChange[];
  readonly movesDone: number;
  /** Of moves that have ended, and copied so far by those in flight. */
  readonly bytesDone: number;
  /** Of moves that have ended. */
  readonly bytesSettled: number;
  readonly rate: MoveRate;
  readonly throttle: ThrottleRange | null;
  readonly movesPerBroker: number;
}

/** `takenOver`: an earlier run began them. */
export function movesStarted(flights: readonly Flight[], takenOver: boolean): ApplyEvent {
  return {
    kind: 'moves-started',
    partitions: flights.map(({ name }) => name),
    bytes: bytes(sumBytes(flights.map(({ change }) => change))),
    takenOver,
  };
}

export function moveProgress(position: RunPosition): MoveProgress {
  const { flights, waiting, movesDone, bytesDone, bytesSettled, rate } = position;
  const total = bytesSettled + sumBytes(flights.map(({ change }) => change)) + sumBytes(waiting);
  const perSecond = rate.bytesPerSecond;
  const isMoving = perSecond !== null && perSecond > 0;
  return {
    kind: 'move-progress',
    partitionsDone: movesDone,
    partitionsInFlight: flights.length,
    partitionsTotal: movesDone + flights.length + waiting.length,
    bytesDone: bytes(bytesDone),
    bytesTotal: bytes(Math.max(total, bytesDone)),
    rate: isMoving ? bytesPerSecond(perSecond) : null,
    movesPerMinute: rate.movesPerMinute,
    leftMs: isMoving ? (Math.max(0, total - bytesDone) * 1000) / perSecond : null,
    throttle: position.throttle,
    movesPerBroker: position.movesPerBroker,
    lanes: brokerLanes(flights),
  };
}

function brokerLanes(flights: readonly Flight[]): readonly BrokerLane[] {
  const lanes = new Map<BrokerId, { sending: number; receiving: number; left: number }>();
  const lane = (id: BrokerId): { sending: number; receiving: number; left: number } => {
    const known = lanes.get(id) ?? { sending: 0, receiving: 0, left: 0 };
    lanes.set(id, known);
    return known;
  };
  for (const { change, copies } of flights) {
    const added = addedReplicas(change);
    const [source] = change.from;
    if (source !== undefined && added.length > 0) lane(source).sending += 1;
    for (const id of added) {
      lane(id).receiving += 1;
      lane(id).left += Math.max(0, change.bytes - copies.copiedBytes) / added.length;
    }
  }
  return [...lanes]
    .sort(([a], [b]) => a - b)
    .map(([broker, { sending, receiving, left }]) => ({
      ...{ broker, sending, receiving },
      receivingBytesLeft: bytes(Math.round(left)),
    }));
}

function sumBytes(changes: readonly PartitionChange[]): number {
  return changes.reduce((sum, change) => sum + change.bytes, 0);
}
