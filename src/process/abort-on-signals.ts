/** SIGINT, SIGTERM and SIGHUP as an AbortSignal. */

export interface SignalListener {
  /** The first signal, whichever it is. */
  readonly onStop: () => void;
  /** Another SIGINT or SIGTERM. SIGHUP never counts as another: a closing terminal sends it twice, systemd beside SIGTERM. */
  readonly onRepeat?: () => void;
}

export function abortOnSignals({ onStop, onRepeat = () => undefined }: SignalListener): {
  readonly signal: AbortSignal;
  readonly stopListening: () => void;
} {
  const controller = new AbortController();
  let asked = 0;
  const stop = (): void => {
    if (controller.signal.aborted) return;
    controller.abort();
    onStop();
  };
  const stopOrRepeat = (): void => {
    asked += 1;
    if (asked === 1) stop();
    else onRepeat();
  };
  const listeners = { SIGINT: stopOrRepeat, SIGTERM: stopOrRepeat, SIGHUP: stop } as const;
  const signals = Object.keys(listeners) as (keyof typeof listeners)[];
  for (const name of signals) process.on(name, listeners[name]);
  const stopListening = (): void => {
    for (const name of signals) process.off(name, listeners[name]);
  };
  return { signal: controller.signal, stopListening };
}
