/** What git wants, in a few lines. */
import { expect, test } from 'vitest';
import { bytesPerSecond } from '../../src/model/values/units.ts';
import { renderIntent } from '../../src/report/apply/render-intent.ts';
import { desired, fixedThrottle, placement, pool, topic } from '../support/desired.ts';

const wanted = desired({
  pools: [pool('general', { drain: [3], balance: { storage: 0.1, replicas: null, leaders: 0.05 } })],
  placements: [placement('default', ['*'])],
  throttlePolicies: [fixedThrottle('slow', 'general', 10_000_000)],
  topics: [topic('orders', { partitions: 1, replicationFactor: 3, config: { 'retention.ms': '604800000' } })],
});

test('says of each pool, placement, throttle and topic what is declared', () => {
  const text = renderIntent(wanted, 200);
  expect(text).toMatch(/pool general +every broker; drain 3; storage within 10%; leaders within 5%/);
  expect(text).toMatch(/throttle slow +.*10 MB\/s/);
  expect(text).toMatch(/topic orders +1 partition; 3 replicas; retention\.ms 604800000 \(7d\)/);
});

test('says what the brokers of a pool may carry', () => {
  const network = {
    inBytesPerSecond: bytesPerSecond(1e9),
    outBytesPerSecond: null,
    maxUtilization: 0.8,
  };
  const pools = [pool('busy', { balance: { networkIn: 0.1 }, network, maxReplicas: 1 })];
  expect(renderIntent(desired({ pools }), 200)).toMatch(
    /network in within 10%; disks up to 85%; at most 80% of 1 GB\/s in; at most 1 replica on a broker/,
  );
});

test('keeps to the width of a narrow terminal, under its column', () => {
  const lines = renderIntent(wanted, 50).trimEnd().split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(50);
  const [first = '', second = ''] = lines.slice(lines.findIndex((line) => line.includes('pool general')));
  expect(second.search(/\S/)).toBe(first.indexOf('every broker'));
});

test('counts topics beyond a dozen', () => {
  const many = { ...wanted, topics: Array.from({ length: 15 }, (_, id) => topic(`t${id + 10}`, {})) };
  expect(renderIntent(many, 80)).toContain('and 3 more topics');
});
