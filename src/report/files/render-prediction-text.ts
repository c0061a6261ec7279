/** A prediction as text. */
import type { Prediction } from '../../model/plan/prediction.ts';
import { andMore } from '../../model/values/name-some.ts';
import { formatBytes, formatDuration, formatRate } from '../../model/values/units.ts';
import { plainTable } from '../text/plain-table.ts';

const shownBrokers = 40;

export function renderPredictionText({ durationMs, bytesMoved, brokers }: Prediction): string {
  const duration = formatDuration(durationMs);
  if (brokers.length === 0) return `Applying it takes about ${duration} and copies nothing.\n`;
  const fullest = [...brokers].sort(
    (a, b) => b.sentBytes + b.receivedBytes - (a.sentBytes + a.receivedBytes),
  );
  const shown = new Set(fullest.slice(0, shownBrokers));
  const rows = brokers
    .filter((broker) => shown.has(broker))
    .map((one) => [
      String(one.broker),
      diskText(one.usedBeforeBytes, one.capacityBytes),
      diskText(one.peakUsedBytes, one.capacityBytes),
      diskText(one.usedAfterBytes, one.capacityBytes),
      formatBytes(one.sentBytes),
      formatRate(one.peakSending),
      formatBytes(one.receivedBytes),
      formatRate(one.peakReceiving),
    ]);
  const head = ['broker', 'disk now', 'at most', 'after', 'sends', 'at most', 'receives', 'at most'];
  const more =
    brokers.length > shown.size ? [`${andMore(brokers.length - shown.size, 'broker')} with less`] : [];
  return `${[
    `Applying it takes about ${duration} and copies ${formatBytes(bytesMoved)}.`,
    '',
    ...plainTable(head, rows, [1, 2, 3, 4, 5, 6, 7]),
    ...more,
  ].join('\n')}\n`;
}

function diskText(usedBytes: number, capacityBytes: number | null): string {
  return capacityBytes === null
    ? formatBytes(usedBytes)
    : `${formatBytes(usedBytes)} (${Math.round((usedBytes / capacityBytes) * 100)}%)`;
}
