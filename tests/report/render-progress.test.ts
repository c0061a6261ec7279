/** Progress as those see it who watch, and as a collector of metrics reads it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MoveProgress } from '../../src/model/plan/apply-event.ts';
import { brokerId, bytes, bytesPerSecond } from '../../src/model/values/units.ts';
import { renderProgressMetrics } from '../../src/report/apply/render-progress-metrics.ts';
import {
  type PanelState,
  renderProgressPanel,
  type Stop,
} from '../../src/report/apply/render-progress-panel.ts';

const gib = 2 ** 30;
const event: MoveProgress = {
  kind: 'move-progress',
  ...{ partitionsDone: 12, partitionsInFlight: 3, partitionsTotal: 30 },
  ...{ bytesDone: bytes(40 * gib), bytesTotal: bytes(100 * gib) },
  ...{ rate: bytesPerSecond(150_000_000), movesPerMinute: 4.25, leftMs: 430_000 },
  ...{
    throttle: { lowest: bytesPerSecond(50_000_000), highest: bytesPerSecond(50_000_000) },
    movesPerBroker: 5,
  },
  lanes: [
    { broker: brokerId(7), sending: 2, receiving: 0, receivingBytesLeft: bytes(0) },
    { broker: brokerId(1001), sending: 0, receiving: 3, receivingBytesLeft: bytes(5 * gib) },
  ],
};

function panel(shown: MoveProgress, state: Partial<PanelState> = {}, width = 120): readonly string[] {
  return renderProgressPanel(shown, { paused: [], stop: null, ...state }, { color: false, width });
}

test('the panel shows how far, how fast, how long still, and who sends and receives', () => {
  expect(panel(event, { paused: ['broker 9 is down'] })).toEqual([
    '  █████████░░░░░░░░░░░░░░░  40% 12/30 partitions, 40 GiB of 100 GiB, 7m 10s left',
    '  150 MB/s (8.38 GiB a minute)  4.3 moves a minute  3 in flight, up to 5 a broker  throttle 50 MB/s',
    '  broker    7  sends 2',
    '  broker 1001  receives 3, 5 GiB left',
    '  paused: broker 9 is down',
  ]);
});

test('of many brokers it shows those with the most to receive', () => {
  const lanes = Array.from({ length: 30 }, (_, index) => ({
    ...{ broker: brokerId(index), sending: 1, receiving: 1, receivingBytesLeft: bytes(index * gib) },
  }));
  const lines = panel({ ...event, lanes });
  expect(lines).toHaveLength(2 + 8 + 1);
  expect(lines.at(-2)).toContain('broker 29');
  expect(lines.at(-1)).toBe('  and 22 more brokers');
});

test('before anything can be told of the pace, nothing is', () => {
  const early = {
    ...event,
    rate: null,
    movesPerMinute: null,
    leftMs: null,
    bytesDone: bytes(0),
    bytesTotal: bytes(0),
  };
  const lines = panel(early);
  expect(lines[0]).toMatch(/40% 12\/30 partitions, 0 B of 0 B$/);
  expect(lines.join()).not.toContain('minute');
  expect(renderProgressMetrics('a', early)).not.toContain('left_seconds');
});

describe('once it was told to stop', () => {
  const interrupted: Stop = { kind: 'interrupted' };

  test('it says so, what it waits for, and what a second Ctrl-C does', () => {
    const lines = panel(event, { stop: interrupted, paused: ['broker 9 is down'] });
    expect(lines[0]).toMatch(/ 40% 12\/30 partitions, 40 GiB of 100 GiB$/);
    expect(lines.slice(-2)).toEqual([
      '  stopping: no new moves start; waiting for 3 moves in flight (5 GiB left, about 36s)',
      '  Press Ctrl-C again to quit at once and leave them to Kafka. `topicwright cancel --rollback` returns them.',
    ]);
    expect(lines.join('\n')).not.toContain('paused');
  });

  test('by cancel, it says what becomes of what is in flight', () => {
    expect(panel(event, { stop: { kind: 'cancelled', rollback: true } }).at(-1)).toBe(
      '  stopping: returning 3 moves to the old replicas',
    );
    expect(panel(event, { stop: { kind: 'cancelled', rollback: false } }).at(-1)).toContain(
      'waiting for 3 moves',
    );
  });

  test('with nothing in flight, there is nothing to leave', () => {
    const done = { ...event, partitionsInFlight: 0, lanes: [] };
    expect(panel(done, { stop: interrupted }).at(-1)).toBe('  stopping: no move is in flight');
  });
});

test('it fits any terminal, broken between words; only what is longer than a line is cut', () => {
  const state = { paused: ['3 partitions are under-replicated: b/3, c/12'], stop: null };
  expect(panel(event, state, 44)).toEqual([
    '  █████████░░░░░░░░░░░░░░░  40%',
    '  12/30 partitions, 40 GiB of 100 GiB, 7m',
    '  10s left',
    '  150 MB/s (8.38 GiB a minute)',
    '  4.3 moves a minute',
    '  3 in flight, up to 5 a broker',
    '  throttle 50 MB/s',
    '  broker    7  sends 2',
    '  broker 1001  receives 3, 5 GiB left',
    '  paused: 3 partitions are under-replicated:',
    '  b/3, c/12',
  ]);
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 200 }),
      fc.string({ maxLength: 300 }),
      fc.boolean(),
      (width, why, stops) => {
        const lines = panel(event, { paused: [why], stop: stops ? { kind: 'interrupted' } : null }, width);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('metrics name the cluster and each broker', () => {
  const text = renderProgressMetrics('prod "eu"', event);
  expect(text).toContain('# TYPE topicwright_apply_moved_bytes gauge\n');
  expect(text).toContain(`topicwright_apply_moved_bytes{cluster="prod \\"eu\\""} ${40 * gib}\n`);
  expect(text).toContain('topicwright_apply_left_seconds{cluster="prod \\"eu\\""} 430\n');
  expect(text).toContain(
    `topicwright_apply_broker_receiving_bytes_left{cluster="prod \\"eu\\"",broker="1001"} ${5 * gib}\n`,
  );
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:# (?:HELP|TYPE) .+|[a-z_]+\{.+\} [\d.e+]+)$/);
});
