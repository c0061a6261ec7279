/** An apply's progress as a few lines that are redrawn in place: a bar, the pace, who sends and receives, and what a stop waits for. */
import pc from 'picocolors';
import type { BrokerLane, MoveProgress, ThrottleRange } from '../../model/plan/apply-event.ts';
import { countOf } from '../../model/values/count-of.ts';
import { maxOf } from '../../model/values/long-lists.ts';
import { andMore } from '../../model/values/name-some.ts';
import { formatBytes, formatDuration, formatRate } from '../../model/values/units.ts';
import { wrapText } from '../text/wrap-text.ts';
import { inFlightText, movesInFlight } from './moves-in-flight.ts';

export interface PanelState {
  /** Why nothing new begins. */
  readonly paused: readonly string[];
  /** Who ended it; null: it goes on. */
  readonly stop: Stop | null;
}

export type Stop =
  /** By Ctrl-C or another signal, so that a second one quits. */
  | { readonly kind: 'interrupted' }
  /** By `topicwright cancel`, from elsewhere. */
  | { readonly kind: 'cancelled'; readonly rollback: boolean };

const barWidth = 24;
/** Those with the most to receive. */
const shownLanes = 8;
const indent = '  ';

/** Each line fits into `width` columns. */
export function renderProgressPanel(
  event: MoveProgress,
  { paused, stop }: PanelState,
  { color, width }: { readonly color: boolean; readonly width: number },
): readonly string[] {
  const paint = pc.createColors(color);
  const room = Math.max(1, width - indent.length);
  const layOut = (text: string, style: (line: string) => string = String): readonly string[] =>
    wrapText(text, room).map((line) => style(cut(line, room)));
  const lines = [
    ...barLines(event, stop, room, paint.green),
    ...joinParts(pace(event), room).flatMap((line) => layOut(line, paint.dim)),
    ...laneLines(event.lanes).flatMap((line) => layOut(line)),
    // What pauses no longer matters once nothing new begins.
    ...(stop === null ? paused.flatMap((reason) => layOut(`paused: ${reason}`, paint.yellow)) : []),
    ...(stop === null ? [] : layOut(`stopping: ${stopText(event, stop)}`, paint.yellow)),
    ...(stop?.kind === 'interrupted' && event.partitionsInFlight > 0 ? layOut(secondStop, paint.dim) : []),
  ];
  return lines.map((line) => `${indent}${line}`);
}

const secondStop =
  'Press Ctrl-C again to quit at once and leave them to Kafka. `topicwright cancel --rollback` returns them.';

function stopText(event: MoveProgress, stop: Stop): string {
  const moves = movesInFlight(event);
  if (moves.count === 0) return 'no move is in flight';
  return stop.kind === 'cancelled' && stop.rollback
    ? `returning ${countOf(moves.count, 'move')} to the old replicas`
    : `no new moves start; waiting for ${inFlightText(moves)}`;
}

const cut = (line: string, room: number): string =>
  line.length <= room ? line : `${line.slice(0, room - 1)}…`;

/** The figures stand beside the bar, or below it where there is no room. */
function barLines(
  event: MoveProgress,
  stop: Stop | null,
  room: number,
  style: (text: string) => string,
): readonly string[] {
  const bar = barText(event, Math.max(1, Math.min(barWidth, room - ' 100%'.length)));
  const figures = counts(event, stop);
  return bar.length + 1 + figures.length <= room
    ? [`${style(bar)} ${figures}`]
    : [style(cut(bar, room)), ...wrapText(figures, room).map((line) => cut(line, room))];
}

function barText(
  { bytesDone, bytesTotal, partitionsDone, partitionsTotal }: MoveProgress,
  width: number,
): string {
  const share = bytesTotal > 0 ? bytesDone / bytesTotal : partitionsDone / Math.max(1, partitionsTotal);
  const full = Math.floor(share * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}

/** A run that stops does not get to the end of what is left. */
function counts(
  { partitionsDone, partitionsTotal, bytesDone, bytesTotal, leftMs }: MoveProgress,
  stop: Stop | null,
): string {
  const left = leftMs === null || leftMs < 1_000 || stop !== null ? '' : `, ${formatDuration(leftMs)} left`;
  return `${partitionsDone}/${partitionsTotal} partitions, ${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}${left}`;
}

function pace({
  rate,
  movesPerMinute,
  throttle,
  movesPerBroker,
  partitionsInFlight,
}: MoveProgress): readonly string[] {
  return [
    ...(rate === null ? [] : [`${formatRate(rate)} (${formatBytes(rate * 60)} a minute)`]),
    ...(movesPerMinute === null ? [] : [`${movesPerMinute.toFixed(1)} moves a minute`]),
    `${partitionsInFlight} in flight, up to ${movesPerBroker} a broker`,
    ...(throttle === null ? [] : [`throttle ${rangeText(throttle)}`]),
  ];
}

/** Lines of parts that are two spaces apart, each part whole. */
function joinParts(parts: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = [...lines.slice(-1), part].join('  ');
    if (longer.length <= room) lines.splice(-1, 1, longer);
    else lines.push(part);
  }
  return lines;
}

/** `50 MB/s`, or `10 MB/s to 80 MB/s` where brokers differ. */
function rangeText({ lowest, highest }: ThrottleRange): string {
  return lowest === highest ? formatRate(lowest) : `${formatRate(lowest)} to ${formatRate(highest)}`;
}

function laneLines(lanes: readonly BrokerLane[]): readonly string[] {
  const busiest = lanes.toSorted(
    (a, b) => b.receivingBytesLeft - a.receivingBytesLeft || b.sending - a.sending,
  );
  const shown = busiest.slice(0, shownLanes).sort((a, b) => a.broker - b.broker);
  const width = maxOf(
    shown.map(({ broker }) => String(broker).length),
    0,
  );
  const rest = lanes.length - shown.length;
  return [
    ...shown.map(({ broker, receiving, receivingBytesLeft, sending }) => {
      const parts = [
        ...(receiving > 0 ? [`receives ${receiving}, ${formatBytes(receivingBytesLeft)} left`] : []),
        ...(sending > 0 ? [`sends ${sending}`] : []),
      ];
      return `broker ${String(broker).padStart(width)}  ${parts.join('  ')}`;
    }),
    ...(rest > 0 ? [andMore(rest, 'broker')] : []),
  ];
}
