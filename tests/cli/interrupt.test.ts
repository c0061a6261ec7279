/** Signals in the middle of an apply: the cluster is safe, whoever interrupts knows what happens, and a second run goes on. */
import { describe, expect, test } from 'vitest';
import { topicwright } from '../support/cli.ts';
import { drainSlowly, left, throttlesBefore, throttlesIn } from '../support/slow-drain.ts';

const isMoving = (output: string): boolean => /moving \d+ partition|"moves-started"/.test(output);

/** Sends the first as soon as moves are in flight, and the second once that was told. */
async function applyUntil(
  folder: string,
  [first, second]: readonly NodeJS.Signals[],
  args: readonly string[] = [],
) {
  const sent = new Set<number>();
  return await topicwright(['apply', '--auto-approve', '-f', folder, ...args], {
    onOutput: (output, kill) => {
      const send = (number: number, signal: NodeJS.Signals | undefined): void => {
        if (signal && !sent.has(number)) kill(signal);
        sent.add(number);
      };
      if (isMoving(output)) send(1, first);
      if (output.includes('Interrupted: no new')) send(2, second);
    },
  });
}

describe('told to stop', () => {
  test.each([
    ['SIGTERM', ['SIGTERM']],
    // The kernel sends one, and the shell another.
    ['a terminal that is closed', ['SIGHUP', 'SIGHUP']],
    ['systemd, with SendSIGHUP', ['SIGTERM', 'SIGHUP']],
    ['the end of a session', ['SIGHUP', 'SIGTERM']],
  ] as const)(
    'by %s, it finishes what is in flight, removes its throttle and exits 130',
    async (_, signals) => {
      const folder = drainSlowly();
      const stopped = await applyUntil(folder, signals);
      expect(stopped.code, stopped.stderr).toBe(130);
      expect(throttlesIn(folder)).toEqual(throttlesBefore);
      const { onBroker4, moving } = left(folder);
      expect(moving).toBe(0);
      // It neither went on to the end, nor gave up what it had begun.
      expect(onBroker4).toBeGreaterThan(0);
      expect(onBroker4).toBeLessThan(40);
    },
  );

  test('it says on one line what it waits for, and what a second Ctrl-C does', async () => {
    const { stderr } = await applyUntil(drainSlowly(), ['SIGINT']);
    expect(stderr.split('\n').filter((line) => line.includes('Interrupted'))).toEqual([
      expect.stringMatching(
        /^Interrupted: no new moves start; waiting for \d+ moves in flight \([\d.]+ GiB left.*\)\. Press Ctrl-C again to quit at once and leave them to Kafka\.$/,
      ),
      'error[apply.interrupted]: Interrupted: the moves in flight finished; the rest was not started',
    ]);
  });

  test('for programs, it says so as an event, and stderr stays one event a line', async () => {
    const { stderr } = await applyUntil(drainSlowly(), ['SIGINT'], ['--format', 'json']);
    const lines = stderr.split('\n').filter((line) => line.startsWith('{'));
    const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.filter(({ kind }) => kind === 'interrupted')).toMatchObject([
      {
        count: expect.any(Number),
        bytesLeft: expect.any(Number),
        partitions: expect.arrayContaining(['orders/2']),
      },
    ]);
    expect(stderr).not.toContain('Press Ctrl-C');
  });

  test('another apply goes on to the end', async () => {
    const folder = drainSlowly();
    const first = await applyUntil(folder, ['SIGINT']);
    expect(first.code, first.stderr).toBe(130);
    expect((await topicwright(['plan', '--detailed-exitcode', '-f', folder])).code).toBe(2);
    const second = await topicwright(['apply', '--auto-approve', '-f', folder]);
    expect(second.code, second.stderr).toBe(0);
    const after = await topicwright(['plan', '--detailed-exitcode', '-f', folder]);
    expect(after.code, after.stdout).toBe(0);
    expect(throttlesIn(folder)).toEqual(throttlesBefore);
  });
});

describe('a second Ctrl-C quits at once', () => {
  const interruptTwice = (folder: string) =>
    topicwright(['apply', '--auto-approve', '-f', folder], {
      onOutput: (output, kill) => {
        if (isMoving(output)) kill('SIGINT');
      },
    });

  test('names what it leaves in flight, and the command that goes on', async () => {
    const folder = drainSlowly();
    const { code, stderr } = await interruptTwice(folder);
    expect(code, stderr).toBe(130);
    expect(left(folder).moving, 'it was stopped too late').toBeGreaterThan(0);
    expect(stderr).toMatch(
      /Quit\. 20 moves continue in Kafka under the throttle.*: orders\/2, .* and 16 more\./,
    );
    expect(stderr).toContain(`To continue, run:\n  topicwright apply --auto-approve -f ${folder}\n`);
  });

  test('the next apply removes the throttle that was left', async () => {
    const folder = drainSlowly();
    await interruptTwice(folder);
    expect(Object.keys(throttlesIn(folder)).length, 'it was stopped too late').toBeGreaterThan(1);
    const second = await topicwright(['apply', '--auto-approve', '-f', folder]);
    expect(second.code, second.stderr).toBe(0);
    expect(throttlesIn(folder)).toEqual(throttlesBefore);
  });
});

test('kill -9 loses nothing either', async () => {
  const folder = drainSlowly();
  const killed = await topicwright(['apply', '--auto-approve', '-f', folder], {
    onOutput: (output, kill) => {
      if (/(?:moving \d+ partition[\s\S]*){2}/.test(output)) kill('SIGKILL');
    },
  });
  expect(killed.code).toBeNull();
  const second = await topicwright(['apply', '--auto-approve', '-f', folder]);
  expect(second.code, second.stderr).toBe(0);
  expect((await topicwright(['plan', '--detailed-exitcode', '-f', folder])).code).toBe(0);
  expect(throttlesIn(folder)).toEqual(throttlesBefore);
});
