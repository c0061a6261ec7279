/** What a signal does to a command: the first lets what is in flight finish, a second Ctrl-C or SIGTERM ends at once. */
import { exitInterrupted } from '../../model/problem/exit-codes.ts';
import { abortOnSignals } from '../../process/abort-on-signals.ts';
import type { Terminal } from './terminal.ts';

/** Who tells people what a stop means right now. */
export interface StopTeller {
  readonly onStop: () => void;
  /** The process ends as soon as this returns. */
  readonly onQuit: () => void;
}

/** Of an apply and its like. */
export function abortOrQuit({ onStop, onQuit }: StopTeller): AbortSignal {
  const onRepeat = (): void => {
    onQuit();
    process.exit(exitInterrupted);
  };
  return abortOnSignals({ onStop, onRepeat }).signal;
}

/** Of a daemon, for which an end is no interruption; `ending` says what it does first. */
export function abortToEnd(terminal: Pick<Terminal, 'err'>, ending: string): AbortSignal {
  return abortOrQuit({
    onStop: () => terminal.err(`\nEnding: ${ending}. Press Ctrl-C again to quit at once.`),
    onQuit: () => undefined,
  });
}
