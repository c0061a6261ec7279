/** A Topic document of topicwright's own topic is refused; other kinds may name it. */
import { describe, expect, test } from 'vitest';
import { document, toldBelow } from '../support/manifests.ts';

describe('__topicwright', () => {
  const refused =
    "kafka.yaml:13:18 error manifest.invalid Topic/__topicwright: Topic __topicwright is topicwright's own and can't be declared | " +
    'It holds the lease of an apply, its throttles, and tags; topicwright creates and configures it itself. | ' +
    'Remove the document. A Placement that selects the topic says where its replicas are, and Tags may name it.';

  test.each(['{partitions: 2}', '{state: absent}', '{config: {cleanup.policy: delete}}', '{}'])(
    'is not declared as a Topic: %s',
    (spec) => {
      expect(toldBelow(document('Topic', '__topicwright', spec))).toEqual([refused]);
    },
  );

  test('is placed and tagged like any topic', () => {
    expect(
      toldBelow(
        document('Placement', 'own', '{select: {topics: [__topicwright]}, pool: all, replicationFactor: 3}'),
        document('Tags', 'own', '{topics: {__topicwright: {team: kafka}}}'),
      ),
    ).toEqual([]);
  });
});

test('more partitions than whole clusters have are a typing error', () => {
  const told = (partitions: string) => toldBelow(document('Topic', 'big', `{partitions: ${partitions}}`));
  expect(told('200000')).toEqual([]);
  expect(told('1000000000')).toEqual([
    'kafka.yaml:14:20 error manifest.invalid Topic/big: spec.partitions has to be at most 200,000 | ' +
      "Found 1,000,000,000. Kafka's own guidance is up to 4,000 partitions on a broker and 200,000 in a cluster. | " +
      'Start with fewer: Kafka can add partitions later, but never remove them.',
  ]);
});
