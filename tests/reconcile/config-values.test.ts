/** When two config texts mean the same. */
import { expect, test } from 'vitest';
import { sameConfigValue } from '../../src/reconcile/bind/config-values.ts';

test.each([
  ['retention.ms', '604800000', '604800000'],
  ['retention.ms', '+604800000', '604800000'],
  ['cleanup.policy', 'compact,delete', 'delete, compact'],
  ['min.cleanable.dirty.ratio', '0.5', '0.50'],
  ['unclean.leader.election.enable', 'True', 'true'],
])('%s: %s means the same as %s', (key, a, b) => {
  expect(sameConfigValue(key, a, b)).toBe(true);
});

test.each([
  ['retention.ms', '9223372036854775807', '9223372036854775806'],
  ['cleanup.policy', 'compact', 'compact,delete'],
  ['compression.type', 'Zstd', 'zstd'],
  ['message.timestamp.type', '', '0'],
])('%s: %s differs from %s', (key, a, b) => {
  expect(sameConfigValue(key, a, b)).toBe(false);
});
