/** Shows an apply's events: a panel for those who watch, plain lines for logs, NDJSON for programs, metrics for a collector. */
import { type ApplyEvent, type MoveProgress, ProblemError } from '../../index.ts';
import { visible } from '../../model/values/visible-text.ts';
import { interruptedText, leftBehindText } from '../../report/apply/moves-in-flight.ts';
import { renderApplyEvent } from '../../report/apply/render-apply-event.ts';
import { renderProgressMetrics } from '../../report/apply/render-progress-metrics.ts';
import type { Format } from '../common-options.ts';
import { writeTextFile } from '../files/text-files.ts';
import { InFlight } from './in-flight.ts';
import { LivePanel } from './live-panel.ts';
import type { ProgressReporter } from './progress-reporter.ts';
import type { Terminal } from './terminal.ts';

export interface ProgressOptions {
  readonly format: Format;
  readonly verbose?: boolean;
  /** The command that continues where this one is ended. */
  readonly goOnWith: string;
}

/** In logs, a line of progress this often is enough. */
const lineEveryMs = 5_000;

export function progressReporter(terminal: Terminal, options: ProgressOptions): ProgressReporter {
  const { format, verbose = false, goOnWith } = options;
  if (format === 'json') return jsonLines(terminal, goOnWith);
  return terminal.live ? new LivePanel(terminal, verbose, goOnWith) : plainLines(terminal, verbose, goOnWith);
}

/** Keeps a file up to date as well; one that can't be written is told once, and tried again. */
export function withMetricsFile(reporter: ProgressReporter, file: string, cluster: string): ProgressReporter {
  let failed = false;
  const write = (event: MoveProgress): void => {
    try {
      writeTextFile(file, renderProgressMetrics(cluster, event));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const [problem] = error.problems;
      if (!failed && problem)
        reporter.onEvent({ kind: 'warning', problem: { ...problem, severity: 'warning' } });
      failed = true;
    }
  };
  return {
    ...reporter,
    onEvent: (event) => {
      if (event.kind === 'move-progress') write(event);
      reporter.onEvent(event);
    },
  };
}

function jsonLines(terminal: Terminal, command: string): ProgressReporter {
  const inFlight = new InFlight();
  return {
    onEvent: (event) => {
      inFlight.note(event);
      terminal.jsonEvent({ ...event });
    },
    close: () => inFlight.end(),
    onStop: () => terminal.jsonEvent({ kind: 'interrupted', partitions: inFlight.names, ...inFlight.moves }),
    onQuit: () =>
      terminal.jsonEvent({ kind: 'quit', partitions: inFlight.names, ...inFlight.moves, command }),
  };
}

function plainLines(terminal: Terminal, verbose: boolean, command: string): ProgressReporter {
  const inFlight = new InFlight();
  let lastAt = 0;
  const onEvent = (event: ApplyEvent): void => {
    inFlight.note(event);
    if (event.kind === 'move-progress') {
      const finished = event.partitionsDone === event.partitionsTotal;
      if (!finished && Date.now() - lastAt < lineEveryMs) return;
      lastAt = Date.now();
    }
    const line = renderApplyEvent(visible(event), verbose);
    if (line !== null) terminal.err(line);
  };
  return {
    onEvent,
    close: () => inFlight.end(),
    onStop: () => terminal.err(interruptedText(inFlight.moves)),
    onQuit: () => terminal.err(leftBehindText(inFlight.names, inFlight.moves, command)),
  };
}
