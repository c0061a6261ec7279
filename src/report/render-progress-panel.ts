/** An apply's progress as a few lines that are redrawn in place: a bar, the pace, and who sends and receives; called by cli/progress.ts. */
import pc from 'picocolors';
import type { BrokerLane, MoveProgress, ThrottleRange } from '../model/apply-event.ts';
import { formatBytes, formatDuration, formatRate } from '../model/units.ts';

const barWidth = 24;
/** Those with the most to receive. */
const shownLanes = 8;

export function renderProgressPanel(
  event: MoveProgress,
  paused: readonly string[],
  { color }: { readonly color: boolean },
): string {
  const paint = pc.createColors(color);
  const lines = [
    `${paint.green(bar(event))} ${counts(event)}`,
    paint.dim(pace(event)),
    ...laneLines(event.lanes),
    ...paused.map((reason) => paint.yellow(`paused: ${reason}`)),
  ];
  return lines.map((line) => `  ${line}`).join('\n');
}

function bar({ bytesDone, bytesTotal, partitionsDone, partitionsTotal }: MoveProgress): string {
  const share = bytesTotal > 0 ? bytesDone / bytesTotal : partitionsDone / Math.max(1, partitionsTotal);
  const full = Math.floor(share * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${String(Math.floor(share * 100)).padStart(3)}%`;
}

function counts({ partitionsDone, partitionsTotal, bytesDone, bytesTotal, leftMs }: MoveProgress): string {
  const left = leftMs === null || leftMs < 1_000 ? '' : `, ${formatDuration(leftMs)} left`;
  return `${partitionsDone}/${partitionsTotal} partitions, ${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}${left}`;
}

function pace({ rate, movesPerMinute, throttle, movesPerBroker, partitionsInFlight }: MoveProgress): string {
  return [
    ...(rate === null ? [] : [`${formatRate(rate)} (${formatBytes(rate * 60)} a minute)`]),
    ...(movesPerMinute === null ? [] : [`${movesPerMinute.toFixed(1)} moves a minute`]),
    `${partitionsInFlight} in flight, up to ${movesPerBroker} a broker`,
    ...(throttle === null ? [] : [`throttle ${rangeText(throttle)}`]),
  ].join('  ');
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
  const width = Math.max(0, ...shown.map(({ broker }) => String(broker).length));
  const rest = lanes.length - shown.length;
  return [
    ...shown.map(({ broker, receiving, receivingBytesLeft, sending }) => {
      const parts = [
        ...(receiving > 0 ? [`receives ${receiving}, ${formatBytes(receivingBytesLeft)} left`] : []),
        ...(sending > 0 ? [`sends ${sending}`] : []),
      ];
      return `broker ${String(broker).padStart(width)}  ${parts.join('  ')}`;
    }),
    ...(rest > 0 ? [`and ${rest} more brokers`] : []),
  ];
}
