/** Guardrails documents. */
import { expect, test } from 'vitest';
import { document, loadOne, toldBelow } from '../support/manifests.ts';

const load = (spec: string) =>
  loadOne({
    'kafka.yaml': document('Cluster', 'test', '{simulation: ./cluster.json}'),
    'rules.yaml': document('Guardrails', 'rules', spec),
  }).guardrails[0];

test('every rule is read, in the units of its configs, and enforced as it or its document says', () => {
  const text = `{
    enforce: warn,
    select: {topics: ["shop.*"], tags: {team: shop}},
    limits: {bytes: 2TiB, moves: 5, topicsDeleted: 0, partitionsAdded: 9, enforce: block},
    naming: {allow: ["shop.*", {regex: "a|b"}]},
    durability: {minReplicationFactor: 3, minInsyncReplicas: 2},
    config: {retention.ms: {min: 1h, max: 30d, required: true, enforce: block}, cleanup.policy: {values: [delete, [compact, delete]]}},
    protect: {topics: [ledger]},
    changeWindows: {open: [{cron: "0 22 * * *", duration: 6h}]}}`.replace(/\n\s*/g, ' ');
  expect(load(text)).toMatchObject({
    name: 'rules',
    select: { patterns: [{ kind: 'glob', glob: 'shop.*' }], tags: { team: 'shop' } },
    rules: [
      { kind: 'limits', enforce: 'block', bytes: 2 ** 41, moves: 5, topicsDeleted: 0, partitionsAdded: 9 },
      { kind: 'naming', enforce: 'warn', patterns: [{ kind: 'glob' }, { kind: 'regex', regex: 'a|b' }] },
      { kind: 'durability', enforce: 'warn', minReplicationFactor: 3, minInsyncReplicas: 2 },
      {
        ...{ kind: 'config', enforce: 'block', key: 'retention.ms', required: true },
        ...{ min: 3_600_000, max: 2_592_000_000, values: null },
      },
      { kind: 'config', key: 'cleanup.policy', min: null, values: ['delete', 'compact,delete'] },
      { kind: 'protect', patterns: [{ kind: 'exact', name: 'ledger' }] },
      {
        kind: 'change-windows',
        windows: [{ cron: '0 22 * * *', durationMs: 21_600_000, timeZone: 'UTC' }],
      },
    ],
  });
});

test('rules block unless they say otherwise', () => {
  expect(load('{limits: {moves: 5}}')?.rules).toMatchObject([{ enforce: 'block', bytes: null }]);
});

test.each([
  ['{}', 'spec has no rules'],
  ['{config: {retention.ms: {min: soon}}}', 'retention.ms takes no "soon"'],
  [
    '{config: {retention.ms: {min: 2d, max: 1d}}}',
    'No retention.ms is at least 172800000 and at most 86400000',
  ],
  ['{config: {cleanup.policy: {values: [keep]}}}', 'cleanup.policy takes no "keep"'],
  ['{naming: {allow: ["[a"]}}', '[a'],
  ['{changeWindows: {open: [{cron: "99 * * * *", duration: 1h}]}}', '"99 * * * *" is not a valid schedule'],
  [
    '{changeWindows: {open: [{cron: "0 0 * * *", duration: 1h, timeZone: Nowhere}]}}',
    'Unknown time zone: Nowhere',
  ],
  ['{limits: {byte: 5}}', 'Unknown key byte'],
  ['{limits: {enforce: never}}', 'enforce'],
])('%s is refused', (spec, words) => {
  const told = toldBelow(document('Guardrails', 'rules', spec));
  expect(told.join('\n')).toContain(words);
  expect(told.join('\n')).toMatch(/kafka\.yaml:1[1-4]/);
});
