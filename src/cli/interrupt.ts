/** Ctrl-C and SIGTERM: the first lets what is in flight finish, the second ends at once. */
import { exitInterrupted } from '../model/exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Of a daemon, for which an end is no interruption; `ending` says what it does first. */
export function abortToEnd(terminal: Terminal, ending: string): AbortSignal {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(exitInterrupted);
    terminal.err(`\nEnding: ${ending}. Press Ctrl-C again to quit at once.`);
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}

export function abortOnSignals(terminal: Terminal): AbortSignal {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) {
      terminal.err(
        '\nStopped. Moves in flight go on in Kafka; the next `topicwright apply` adopts them and takes the throttle back.',
      );
      process.exit(exitInterrupted);
    }
    terminal.err(
      '\nInterrupted: nothing more begins; waiting for what is in flight. Press Ctrl-C again to quit at once,\nor take it back with `topicwright cancel --rollback` from another terminal.',
    );
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return controller.signal;
}
