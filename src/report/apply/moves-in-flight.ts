/** What an apply waits for once it was told to stop, and what it leaves behind where it is told to quit. */
import type { MoveProgress } from '../../model/plan/apply-event.ts';
import { countOf } from '../../model/values/count-of.ts';
import { nameSome } from '../../model/values/name-some.ts';
import { type Bytes, bytes, formatBytes, formatDuration } from '../../model/values/units.ts';

export interface MovesInFlight {
  readonly count: number;
  readonly bytesLeft: Bytes;
  /** At the rate of the last minute; null until it can be told. */
  readonly leftMs: number | null;
}

export function movesInFlight({ partitionsInFlight, lanes, rate }: MoveProgress): MovesInFlight {
  const left = lanes.reduce((sum, { receivingBytesLeft }) => sum + receivingBytesLeft, 0);
  const leftMs = rate === null || rate === 0 ? null : (left * 1000) / rate;
  return { count: partitionsInFlight, bytesLeft: bytes(left), leftMs };
}

/** `3 moves in flight (4.1 GiB left, about 2m)`. */
export function inFlightText({ count, bytesLeft, leftMs }: MovesInFlight): string {
  const about =
    leftMs === null || leftMs < 1_000 ? '' : `, about ${formatDuration(Math.round(leftMs / 1_000) * 1_000)}`;
  const left = bytesLeft === 0 ? '' : ` (${formatBytes(bytesLeft)} left${about})`;
  return `${countOf(count, 'move')} in flight${left}`;
}

/** On one line. `moves`: null before there are any. */
export function interruptedText(moves: MovesInFlight | null): string {
  if (moves === null || moves.count === 0)
    return 'Interrupted: no new moves start. Press Ctrl-C again to quit at once.';
  return `Interrupted: no new moves start; waiting for ${inFlightText(moves)}. Press Ctrl-C again to quit at once and leave them to Kafka.`;
}

const namedMoves = 4;

/** `names`: of what is in flight, such as `orders/7`; `command`: what continues. */
export function leftBehindText(
  names: readonly string[],
  moves: MovesInFlight | null,
  command: string,
): string {
  const toContinue = `To continue, run:\n  ${command}`;
  if (names.length === 0)
    return `Quit. No moves in flight; the next apply removes any throttle that is still set. ${toContinue}`;
  const left = moves === null || moves.bytesLeft === 0 ? '' : ` (${formatBytes(moves.bytesLeft)} left)`;
  const verb = names.length === 1 ? 'continues' : 'continue';
  return [
    `Quit. ${countOf(names.length, 'move')} ${verb} in Kafka under the throttle${left}: ${nameSome(names, namedMoves)}.`,
    `The next apply continues these moves and removes the throttle. ${toContinue}`,
    'To undo these moves instead:\n  topicwright cancel --rollback',
  ].join('\n');
}
