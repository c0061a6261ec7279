/** Progress as those see it who watch, and as a collector of metrics reads it. */
import { expect, test } from 'vitest';
import type { MoveProgress } from '../../src/model/apply-event.ts';
import { brokerId, bytes, bytesPerSecond } from '../../src/model/units.ts';
import { renderProgressMetrics } from '../../src/report/render-progress-metrics.ts';
import { renderProgressPanel } from '../../src/report/render-progress-panel.ts';

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

test('the panel shows how far, how fast, how long still, and who sends and receives', () => {
  expect(renderProgressPanel(event, ['broker 9 is down'], { color: false }).split('\n')).toEqual([
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
  const lines = renderProgressPanel({ ...event, lanes }, [], { color: false }).split('\n');
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
  const text = renderProgressPanel(early, [], { color: false });
  expect(text).toContain('40% 12/30 partitions, 0 B of 0 B\n');
  expect(text).not.toContain('minute');
  expect(renderProgressMetrics('a', early)).not.toContain('left_seconds');
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
