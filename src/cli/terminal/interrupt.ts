/**
 * Ctrl-C, SIGTERM and SIGHUP: the first of them lets what is in flight finish, the second Ctrl-C or SIGTERM ends at once. A
 * terminal that closes sends SIGHUP twice (its shell and the kernel), systemd sends it beside SIGTERM: it never counts as a second.
 */
import { exitInterrupted } from '../../model/problem/exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Who tells people what a stop means right now. */
export interface StopTeller {
  readonly onStop: () => void;
  /** The process ends as soon as this returns. */
  readonly onQuit: () => void;
}

/** Of an apply and its like. */
export const abortOnSignals = (teller: StopTeller): AbortSignal => abortOnce(teller);

/** Of a daemon, for which an end is no interruption; `ending` says what it does first. */
export function abortToEnd(terminal: Pick<Terminal, 'err'>, ending: string): AbortSignal {
  return abortOnce({
    onStop: () => terminal.err(`\nEnding: ${ending}. Press Ctrl-C again to quit at once.`),
    onQuit: () => undefined,
  });
}

function abortOnce({ onStop, onQuit }: StopTeller): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  const stop = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    onStop();
  };
  const stopOrQuit = (): void => {
    asked += 1;
    if (asked === 1) stop();
    else {
      onQuit();
      process.exit(exitInterrupted);
    }
  };
  process.on('SIGINT', stopOrQuit);
  process.on('SIGTERM', stopOrQuit);
  process.on('SIGHUP', stop);
  return controller.signal;
}
