/** Shows an apply's events: a panel for those who watch, plain lines for logs, NDJSON for programs, metrics for a collector. */
import { createLogUpdate } from 'log-update';
import type { ApplyEvent, MoveProgress } from '../index.ts';
import { renderApplyEvent } from '../report/render-apply-event.ts';
import { renderProgressMetrics } from '../report/render-progress-metrics.ts';
import { renderProgressPanel } from '../report/render-progress-panel.ts';
import type { Format } from './common-options.ts';
import type { Terminal } from './terminal.ts';
import { replaceTextFile } from './text-files.ts';

export interface ProgressReporter {
  readonly onEvent: (event: ApplyEvent) => void;
  /** Ends the panel; safe to call twice. */
  readonly close: () => void;
}

/** In logs, a line of progress this often is enough. */
const lineEveryMs = 5_000;

export function progressReporter(terminal: Terminal, format: Format, verbose = false): ProgressReporter {
  if (format === 'json')
    return {
      onEvent: (event) => terminal.err(JSON.stringify({ at: new Date().toISOString(), ...event })),
      close: () => {},
    };
  return terminal.live ? livePanel(terminal, verbose) : plainLines(terminal, verbose);
}

/** Keeps a file up to date as well. */
export function withMetricsFile(reporter: ProgressReporter, file: string, cluster: string): ProgressReporter {
  return {
    ...reporter,
    onEvent: (event) => {
      if (event.kind === 'move-progress') replaceTextFile(file, renderProgressMetrics(cluster, event));
      reporter.onEvent(event);
    },
  };
}

function plainLines(terminal: Terminal, verbose: boolean): ProgressReporter {
  let lastAt = 0;
  const onEvent = (event: ApplyEvent): void => {
    if (event.kind === 'move-progress') {
      const finished = event.partitionsDone === event.partitionsTotal;
      if (!finished && Date.now() - lastAt < lineEveryMs) return;
      lastAt = Date.now();
    }
    const line = renderApplyEvent(event, verbose);
    if (line !== null) terminal.err(line);
  };
  return { onEvent, close: () => {} };
}

/** Lines that stay are written above the panel. */
function livePanel(terminal: Terminal, verbose: boolean): ProgressReporter {
  const panel = createLogUpdate(process.stderr, { showCursor: true });
  let latest: MoveProgress | null = null;
  let paused: readonly string[] = [];
  const draw = (): void => {
    if (latest) panel(renderProgressPanel(latest, paused, { color: terminal.colorErr }));
  };
  const close = (): void => {
    panel.clear();
    latest = null;
  };
  const onEvent = (event: ApplyEvent): void => {
    if (event.kind === 'paused') paused = event.reasons;
    else if (event.kind === 'resumed') paused = [];
    else if (event.kind === 'move-progress') latest = event;
    else tellAbove(event);
    draw();
  };
  const tellAbove = (event: ApplyEvent): void => {
    const line = renderApplyEvent(event, verbose);
    if (line === null) return;
    panel.clear();
    terminal.err(line);
    // What comes after the moves has no progress of its own.
    if (event.kind === 'step-finished') latest = null;
  };
  return { onEvent, close };
}
