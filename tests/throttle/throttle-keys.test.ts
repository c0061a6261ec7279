/** Lists of throttled replicas that several people write. */
import { describe, expect, test } from 'vitest';
import { foreignReplicas, isThrottleKey, joinReplicas } from '../../src/throttle/throttle-keys.ts';

describe('a list of throttled replicas', () => {
  test('is joined with what is there, each entry once', () => {
    expect(joinReplicas(undefined, '0:1')).toBe('0:1');
    expect(joinReplicas('', '0:1')).toBe('0:1');
    expect(joinReplicas('0:1,0:2', '0:2,1:3')).toBe('0:1,0:2,1:3');
    expect(joinReplicas('*', '0:1')).toBe('*');
    expect(joinReplicas('0:1', '*')).toBe('*');
  });

  test('that somebody added to or took from is theirs without what was set on top', () => {
    expect(foreignReplicas('0:1,5:3', '0:1')).toBe('5:3');
    expect(foreignReplicas('0:1,0:2,5:3', '0:1,0:2', '0:1')).toBe('0:1,5:3');
    expect(foreignReplicas('0:1', '0:1,0:2')).toBeUndefined();
    expect(foreignReplicas('*', '0:1')).toBe('*');
  });
});

test('only the four keys of KIP-73 are a throttle’s', () => {
  expect(isThrottleKey('leader.replication.throttled.rate')).toBe(true);
  expect(isThrottleKey('follower.replication.throttled.replicas')).toBe(true);
  expect(isThrottleKey('replica.alter.log.dirs.io.max.bytes.per.second')).toBe(false);
});
