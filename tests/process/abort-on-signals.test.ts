/** Signals as the handlers see them; what whole commands do about them is in tests/cli/interrupt.test.ts. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { abortOrQuit, abortToEnd } from '../../src/cli/terminal/interrupt.ts';
import { abortOnSignals } from '../../src/process/abort-on-signals.ts';

const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let before: readonly (readonly NodeJS.SignalsListener[])[] = [];
const listenersOf = (name: (typeof names)[number]): readonly NodeJS.SignalsListener[] =>
  process.listeners(name) as NodeJS.SignalsListener[];
const added = (name: (typeof names)[number]): readonly NodeJS.SignalsListener[] =>
  listenersOf(name).filter((listener) => !before[names.indexOf(name)]?.includes(listener));

/** Only to those that the test has added: the test runner has its own. */
const send = (name: (typeof names)[number]): void => {
  for (const listener of added(name)) listener(name);
};
beforeEach(() => {
  before = names.map(listenersOf);
});
afterEach(() => {
  for (const name of names) for (const listener of added(name)) process.off(name, listener);
});

describe.each(names)('%s', (name) => {
  test('aborts what runs, and is told once', () => {
    const told: string[] = [];
    const { signal } = abortOnSignals({ onStop: () => void told.push('stop') });
    expect(signal.aborted).toBe(false);
    send(name);
    expect(signal.aborted).toBe(true);
    expect(told).toEqual(['stop']);
  });

  test('aborts an apply, and a daemon', () => {
    const applying = abortOrQuit({ onStop: () => undefined, onQuit: () => undefined });
    const said: string[] = [];
    const serving = abortToEnd({ err: (text: string) => void said.push(text) }, 'no more throttles');
    expect([applying.aborted, serving.aborted]).toEqual([false, false]);
    send(name);
    expect([applying.aborted, serving.aborted]).toEqual([true, true]);
    expect(said).toEqual(['\nEnding: no more throttles. Press Ctrl-C again to quit at once.']);
  });
});

test('another SIGINT or SIGTERM repeats, another SIGHUP does not', () => {
  const told: string[] = [];
  abortOnSignals({ onStop: () => void told.push('stop'), onRepeat: () => void told.push('repeat') });
  for (const name of ['SIGHUP', 'SIGHUP', 'SIGTERM', 'SIGHUP', 'SIGINT'] as const) send(name);
  expect(told).toEqual(['stop', 'repeat']);
});

test('once nobody listens any more, a signal is not caught', () => {
  const { signal, stopListening } = abortOnSignals({ onStop: () => undefined });
  stopListening();
  expect(names.flatMap(added)).toEqual([]);
  send('SIGTERM');
  expect(signal.aborted).toBe(false);
});
