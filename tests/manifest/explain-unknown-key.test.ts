/** A key that nobody knows is told with where it belongs, or what may be meant. */
import { expect, test } from 'vitest';
import { explainUnknownKey } from '../../src/manifest/explain/explain-unknown-key.ts';
import { kinds } from '../../src/manifest/kinds/kind.ts';
import { schemaByKind } from '../../src/manifest/kinds/kinds.ts';
import { document, toldBelow } from '../support/manifests.ts';

test('a slip is told with the closest key and all that are known, where the key stands', () => {
  expect(toldBelow(document('Topic', 'orders', '{partitons: 3}'))).toEqual([
    'kafka.yaml:14:8 error manifest.unknown-key Topic/orders: Unknown key partitons in spec | Valid keys: partitions, replicationFactor, config, state. | Did you mean partitions?',
  ]);
});

test.each([
  [
    'at the top level of',
    'Topic',
    '{}',
    'partitions: 1\n',
    'Of a Topic, partitions belongs in spec: move it there.',
  ],
  [
    'in another mapping of',
    'Placement',
    '{pool: all, spread: 2}',
    '',
    'Of a Placement, spread belongs in spec.racks: move it there.',
  ],
  [
    'in several mappings of',
    'BrokerPool',
    '{tags: {a: b}}',
    '',
    'Of a BrokerPool, tags belongs in spec.select: move it there.',
  ],
  [
    'in the document itself of',
    'Topic',
    '{kind: x}',
    '',
    'Of a Topic, kind belongs in the top level: move it there.',
  ],
  [
    'in the spec of',
    'ThrottlePolicy',
    '{pool: all, default: 1MB/s}',
    '',
    'Of a ThrottlePolicy, default belongs in spec.capacity: move it there.',
  ],
])('a key that belongs %s a %s is told to be moved there', (_, kind, spec, more, hint) => {
  expect(toldBelow(document(kind, 'x', spec) + more)).toEqual([expect.stringContaining(` | ${hint}`)]);
});

test('a key of another kind is told to belong to that kind', () => {
  expect(toldBelow(document('Topic', 'orders', '{cordon: [1]}'))).toEqual([
    expect.stringContaining('cordon belongs to kind BrokerPool.'),
  ]);
});

test('a key of several kinds is told to belong to each of them', () => {
  expect(explainUnknownKey('Topic', ['spec'], 'maxUtilization', ['partitions']).hint).toBe(
    'maxUtilization belongs to kind BrokerPool or ThrottlePolicy.',
  );
});

test('a slip of a key that is known here wins over one that another kind has', () => {
  expect(explainUnknownKey('Topic', ['spec'], 'State', ['partitions', 'state']).hint).toBe(
    'Did you mean state?',
  );
});

test('a key like none is told to be removed', () => {
  expect(explainUnknownKey('Topic', [], 'xyzzy', ['kind'])).toEqual({
    ...{ summary: 'Unknown key xyzzy in a Topic', detail: 'Valid keys: kind.' },
    hint: 'Remove it, or check the spelling.',
  });
});

test('every key that is missing or doubling one letter is recognized, in every kind', () => {
  for (const kind of kinds) {
    const keys = Object.keys(schemaByKind[kind].properties?.['spec']?.properties ?? {});
    for (const key of keys) {
      for (const slip of [key.slice(0, -1), `${key}s`, key.toUpperCase()].filter(
        (text) => !keys.includes(text),
      )) {
        expect(explainUnknownKey(kind, ['spec'], slip, keys).hint, slip).toContain(key);
      }
    }
  }
});

test('each unknown key is told, at every level and in lists', () => {
  const told = toldBelow(
    document(
      'Placement',
      'p',
      '{pool: all, select: {topic: [a], topics: [{regexp: a, regex: b}]}, x: 1}',
      ', label: y',
    ),
  );
  expect(told.map((line) => /Unknown key \w+ in \S+/.exec(line)?.[0])).toEqual([
    'Unknown key label in metadata',
    'Unknown key topic in spec.select',
    'Unknown key regexp in spec.select.topics[0]',
    'Unknown key x in spec',
  ]);
});
