/** How ACLs are cut into requests. */
import { expect, test } from 'vitest';
import { aclBatches } from '../../src/kafka/change/control-access.ts';
import type { AclBinding } from '../../src/model/cluster/access.ts';

const aclOn = (resourceName: string, index: number): AclBinding => ({
  ...{ resourceType: 'topic', resourceName, pattern: 'literal', principal: `User:${index}` },
  ...{ host: '*', operation: 'Read', permission: 'allow' },
});
const aclsOn = (name: string, count: number): readonly AclBinding[] =>
  Array.from({ length: count }, (_, index) => aclOn(name, index));
const shapeOf = (acls: readonly AclBinding[]): readonly (readonly string[])[] =>
  aclBatches(acls).map((batch) => [...new Set(batch.map(({ resourceName }) => resourceName))]);

test('all of a resource go in one request, however they were sorted', () => {
  const acls = Array.from({ length: 1_500 }, (_, index) => aclOn(`topic-${index % 3}`, index));
  expect(shapeOf(acls)).toEqual([['topic-0', 'topic-1'], ['topic-2']]);
  expect(new Set(aclBatches(acls).flat()).size).toBe(acls.length);
});

test('a resource of more than a request usually holds has one of its own, up to what Kafka takes', () => {
  const acls = [...aclsOn('small', 10), ...aclsOn('big', 4_000), ...aclsOn('other', 10)];
  expect(shapeOf(acls)).toEqual([['small'], ['big'], ['other']]);
  expect(aclBatches(aclsOn('huge', 10_001)).map((batch) => batch.length)).toEqual([10_000, 1]);
});
