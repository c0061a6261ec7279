/** Lists of throttled replicas that several people write. */
import { describe, expect, test } from 'vitest';
import {
  foreignReplicas,
  foreignValue,
  isThrottleKey,
  joinReplicas,
  outdatedValues,
} from '../../../src/throttle/configs/throttle-keys.ts';

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

test('what may have been written without an answer is ours as well', () => {
  const rate = 'leader.replication.throttled.rate';
  const list = 'leader.replication.throttled.replicas';
  expect(foreignValue(rate, '20', ['30', '20'], '77')).toBe('77');
  expect(foreignValue(rate, '21', ['30', '20'], '77')).toBe('21');
  expect(foreignValue(list, '0:1,5:3', ['1:1', '0:1'], undefined)).toBe('5:3');
  expect(outdatedValues(rate, ['20', '10', '20'], '10')).toEqual(['20']);
  expect(outdatedValues(list, ['0:1,1:1', '2:1'], '1:1,3:1')).toEqual(['0:1,2:1']);
  expect(outdatedValues(list, ['0:1'], '0:1,1:1')).toEqual([]);
});

test('only the four keys of KIP-73 are a throttle’s', () => {
  expect(isThrottleKey('leader.replication.throttled.rate')).toBe(true);
  expect(isThrottleKey('follower.replication.throttled.replicas')).toBe(true);
  expect(isThrottleKey('replica.alter.log.dirs.io.max.bytes.per.second')).toBe(false);
});
