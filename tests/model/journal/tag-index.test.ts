/** Tags folded from records one by one, as every reader of the journal has them. */
import { describe, expect, test } from 'vitest';
import {
  creationKey,
  creationRecord,
  goneKey,
  isTagRecord,
  TagIndex,
  type TopicCreation,
  tagKey,
  withRecordedTags,
} from '../../../src/model/journal/tag-index.ts';
import { brokerId } from '../../../src/model/values/units.ts';
import { cluster } from '../../support/cluster.ts';

const orders = { kind: 'topic', name: 'orders' } as const;
const broker0 = { kind: 'broker', id: brokerId(0) } as const;

function creation(creator: string, more: Partial<TopicCreation> = {}): TopicCreation {
  return { topic: 'orders', creator, state: 'claimed', tags: { by: creator }, atMs: 1_000, ...more };
}

test('a record sets one tag, another deletes it; keys may hold slashes, values colons', () => {
  const index = new TagIndex();
  expect(index.apply(tagKey(orders, 'team'), 'payments')).toEqual(orders);
  index.apply(tagKey(orders, 'path/of'), 'a:b/c');
  expect(index.apply(tagKey(broker0, 'tier'), 'hot')).toEqual(broker0);
  expect(index.topicTags('orders')).toEqual({ team: 'payments', 'path/of': 'a:b/c' });
  expect(index.brokerTags(brokerId(0))).toEqual({ tier: 'hot' });
  index.apply(tagKey(orders, 'team'), null);
  expect(index.topicTags('orders')).toEqual({ 'path/of': 'a:b/c' });
  index.apply(tagKey(orders, 'path/of'), null);
  expect(index.subjects()).toEqual([broker0]);
});

test('records of other things, and of later versions, are nobody’s tags', () => {
  const index = new TagIndex();
  for (const key of ['lease', 'config/orders', 'tag/group/readers/team', 'tag/broker/x/team', 'tag/topic//a'])
    expect(index.apply(key, 'x')).toBeNull();
  expect(index.isEmpty).toBe(true);
  expect(['tag/topic/a/b', 'creating/a/b', 'tag-gone/topic/a', 'lease'].map(isTagRecord)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

describe('a topic that is being created', () => {
  test('has its own tags in place of what a former one of its name has left', () => {
    const index = new TagIndex();
    index.apply(tagKey(orders, 'former'), 'yes');
    const put = (one: TopicCreation): void => {
      for (const [key, value] of Object.entries(creationRecord(one))) index.apply(key, value);
    };
    put(creation('a'));
    expect(index.topicTags('orders')).toEqual({ former: 'yes' });
    put(creation('a', { state: 'creating' }));
    expect(index.topicTags('orders')).toEqual({ by: 'a' });
    index.apply(creationKey(creation('a')), null);
    expect(index.topicTags('orders')).toEqual({ former: 'yes' });
  });

  test('belongs to who claimed it first, also after that one goes on', () => {
    const index = new TagIndex();
    for (const one of [creation('a'), creation('b'), creation('a', { state: 'creating' })])
      for (const [key, value] of Object.entries(creationRecord(one))) index.apply(key, value);
    expect(index.creationsOf('orders').map(({ creator, state }) => [creator, state])).toEqual([
      ['a', 'creating'],
      ['b', 'claimed'],
    ]);
  });
});

test('what is gone is remembered with its time', () => {
  const index = TagIndex.of({ [goneKey(orders)]: '1700', [tagKey(orders, 'a')]: 'b' });
  expect(index.goneSinceMs(orders)).toBe(1700);
  index.apply(goneKey(orders), null);
  expect(index.goneSinceMs(orders)).toBeNull();
});

test('an observed cluster gets the tags that its journal records, over those it has', () => {
  const state = cluster()
    .brokers(2)
    .topic('orders', { replicas: [[1]] })
    .build();
  const journal = {
    [tagKey(orders, 'team')]: 'payments',
    'tag/broker/2/tier': 'hot',
    'tag/topic/gone/a': 'b',
  };
  const tagged = withRecordedTags({
    ...state,
    journal,
    topics: state.topics.map((topic) => ({ ...topic, tags: { team: 'old', kept: 'yes' } })),
  });
  expect(tagged.topics.map(({ tags }) => tags)).toEqual([{ team: 'payments', kept: 'yes' }]);
  expect(tagged.brokers.map(({ tags }) => tags)).toEqual([{}, { tier: 'hot' }]);
  expect(withRecordedTags(state)).toBe(state);
});
