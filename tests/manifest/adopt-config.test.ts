/** Live config values taken into the text of manifests. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adoptConfig } from '../../src/manifest/import/adopt-config.ts';
import { document, loadOne } from '../support/manifests.ts';

const text = `# Ours.
apiVersion: topicwright/v1
kind: Topic
metadata: {name: logs}
spec: {config: {retention.ms: 1d}} # flow
---
apiVersion: topicwright/v1
kind: Topic
metadata:
  name: orders
spec:
  config:
    retention.ms: 7d   # a week
    cleanup.policy: [compact, delete]
    segment.bytes: \${var:SEGMENT}
`;

test('only the value changes: comments, order and style stay', () => {
  const adopted = adoptConfig(text, { topic: 'orders', key: 'retention.ms', value: '1000' });
  expect(adopted).toBe(text.replace('7d   # a week', '1000   # a week'));
  expect(adoptConfig(text, { topic: 'logs', key: 'retention.ms', value: '5' })).toBe(
    text.replace('1d}}', '5}}'),
  );
});

test('what is no plain value there is left to people', () => {
  for (const key of ['cleanup.policy', 'segment.bytes', 'flush.ms'])
    expect(adoptConfig(text, { topic: 'orders', key, value: '5' })).toBeNull();
  expect(adoptConfig(text, { topic: 'other', key: 'retention.ms', value: '5' })).toBeNull();
});

test('whatever the value, the manifest means exactly that afterwards', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (value) => {
      const before = document('Topic', 'orders', '{config: {odd.key: text}}');
      const adopted = adoptConfig(before, { topic: 'orders', key: 'odd.key', value }) ?? '';
      const files = {
        'kafka.yaml': document('Cluster', 'test', '{simulation: ./c.json}'),
        'topic.yaml': adopted,
      };
      expect(loadOne(files).topics[0]?.config).toEqual({ 'odd.key': value.trim() });
    }),
  );
});
