/** Shows an apply's events: a bar for those who watch, plain lines for logs, NDJSON for programs. */
import { Presets, SingleBar } from 'cli-progress';
import type { ApplyEvent, MoveProgress } from '../index.ts';
import { formatBytes, formatDuration, formatRate } from '../model/units.ts';
import { renderApplyEvent } from '../report/render-apply-event.ts';
import type { Format } from './common-options.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressReporter {
  readonly onEvent: (event: ApplyEvent) => void;
  /** Ends the bar; safe to call twice. */
  readonly close: () => void;
}

/** In logs, a line of progress this often is enough. */
const lineEveryMs = 5_000;

export function progressReporter(terminal: Terminal, format: Format): ProgressReporter {
  if (format === 'json') return { onEvent: (event) => terminal.err(JSON.stringify(event)), close: () => {} };
  return terminal.live ? liveBar(terminal) : plainLines(terminal);
}

function plainLines(terminal: Terminal): ProgressReporter {
  let lastAt = 0;
  const onEvent = (event: ApplyEvent): void => {
    if (event.kind === 'move-progress') {
      const finished = event.partitionsDone === event.partitionsTotal;
      if (!finished && Date.now() - lastAt < lineEveryMs) return;
      lastAt = Date.now();
    }
    const line = renderApplyEvent(event);
    if (line !== null) terminal.err(line);
  };
  return { onEvent, close: () => {} };
}

function liveBar(terminal: Terminal): ProgressReporter {
  let bar: SingleBar | null = null;
  const close = (): void => {
    bar?.stop();
    bar = null;
  };
  const onEvent = (event: ApplyEvent): void => {
    if (event.kind === 'move-progress') {
      bar ??= startBar(event);
      bar.update(event.bytesDone, payload(event));
      return;
    }
    const line = renderApplyEvent(event);
    if (line === null) return;
    close();
    terminal.err(line);
  };
  return { onEvent, close };
}

function startBar(event: MoveProgress): SingleBar {
  const bar = new SingleBar(
    {
      format: '  {bar} {percentage}%  {partitions} partitions, {moved}{rate}{left}',
      barsize: 24,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(Math.max(1, event.bytesTotal), event.bytesDone, payload(event));
  return bar;
}

function payload({
  partitionsDone,
  partitionsTotal,
  bytesDone,
  bytesTotal,
  rate,
  leftMs,
}: MoveProgress): Record<string, string> {
  return {
    partitions: `${partitionsDone}/${partitionsTotal}`,
    moved: `${formatBytes(bytesDone)} of ${formatBytes(bytesTotal)}`,
    rate: rate === null ? '' : `, ${formatRate(rate)}`,
    left: leftMs === null || leftMs < 1000 ? '' : `, ${formatDuration(leftMs)} left`,
  };
}
