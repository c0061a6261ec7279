/** Changes of ACLs, quotas and users wherever a plan is shown: in a terminal, in a comment, on a page, in an apply's output. */
import { describe, expect, test } from 'vitest';
import type { AccessChange, AclBinding } from '../../src/model/cluster/access.ts';
import type { Plan } from '../../src/model/plan/plan.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { renderApplyEvent } from '../../src/report/apply/render-apply-event.ts';
import { renderApplySummary } from '../../src/report/apply/render-apply-summary.ts';
import { renderDriftMarkdown } from '../../src/report/drift/render-drift-markdown.ts';
import { renderDriftText } from '../../src/report/drift/render-drift-text.ts';
import { renderPlanHtml } from '../../src/report/review/html/render-plan-html.ts';
import { renderPlanMarkdown } from '../../src/report/review/markdown/render-plan-markdown.ts';
import { planHeadline } from '../../src/report/review/plan-headline.ts';
import { renderPlanText } from '../../src/report/review/terminal/render-plan-text.ts';
import { cluster } from '../support/cluster.ts';
import { planWith } from '../support/plan.ts';

const acl: AclBinding = {
  ...{ resourceType: 'topic', resourceName: 'orders-', pattern: 'prefixed', principal: 'User:<b>|`x`' },
  ...{ host: '*', operation: 'Read', permission: 'allow' },
};
const source = { file: 'kafka/access.yaml', line: 7, column: 1 };
const changes: readonly AccessChange[] = [
  { kind: 'grant-acl', symbol: '+', acl, reason: 'Acl/orders declares it', source },
  {
    ...{
      kind: 'set-quota',
      symbol: '~',
      entity: { user: 'app', 'client-id': null },
      reason: 'Quota/app declares it',
    },
    limits: [{ key: 'producer_byte_rate', from: 5, to: 10 }],
  },
  {
    kind: 'set-user',
    symbol: '+',
    user: 'app',
    mechanism: 'scram-sha-512',
    iterations: 8192,
    reason: 'declared',
  },
  { kind: 'revoke-acl', symbol: '-', acl: { ...acl, host: '10.0.0.1' }, reason: 'pruned' },
];
const plan: Plan = planWith(
  [],
  {},
  {
    access: changes,
    unmanaged: [
      { kind: 'acls', whose: 'User:a', text: 'x' },
      { kind: 'acls', whose: 'User:a', text: 'y' },
      { kind: 'users', whose: 'User:z', text: 'z' },
    ],
  },
);

describe('a plan that changes nothing but access', () => {
  test('says so in its headline', () => {
    expect(planHeadline(plan)).toBe('Plan: 1 ACL to create, 1 ACL to delete, 1 quota to set, 1 user to set.');
  });

  test('lists each change in a terminal, with why and where, however narrow', () => {
    const text = renderPlanText(plan, { color: false, width: 100, verbose: false });
    expect(text).toContain(
      '   + allow Read on topic orders-* to User:<b>|`x`, Acl/orders declares it (kafka/access.yaml:7)\n',
    );
    expect(text).toContain(
      '   ~ quota of user app, client-id <default>: producer_byte_rate 5 -> 10, Quota/app',
    );
    expect(text).toContain('   + user app: password for scram-sha-512, declared\n');
    expect(text).toContain('   - allow Read on topic orders-* to User:<b>|`x` from 10.0.0.1, pruned\n');
    expect(text).toContain('2 ACLs, 1 user that nothing in git declares: left alone (see `drift');
    const narrow = renderPlanText(plan, { color: false, width: 40, verbose: false }).split('\n');
    expect(narrow.filter((line) => line.length > 40)).toEqual([]);
  });

  test('is a table in a comment and on a page, with nothing that they would take for markup', () => {
    const markdown = renderPlanMarkdown(plan);
    expect(markdown).toContain('| `+` | allow Read on topic orders-');
    expect(markdown).not.toContain('<b>');
    const html = renderPlanHtml([plan]);
    expect(html).toContain('<h2>Access</h2>');
    expect(html).not.toContain('<b>|');
  });

  test('is told of once it is done, and only what was left to do', () => {
    const report = {
      applied: [],
      alreadyDone: 0,
      durationMs: 1_000,
      detached: false,
      throttlesLeft: [],
      drained: [],
    };
    const options = { color: false, width: 200 };
    expect(renderApplySummary(plan, { ...report, access: changes }, options)).toContain(
      'Applied in 1s: 1 ACL created, 1 ACL deleted, 1 quota set, 1 user set. The cluster is as planned',
    );
    expect(renderApplySummary(plan, { ...report, access: changes.slice(2, 3) }, options)).toContain(
      'Applied in 1s: 1 user set, 3 changes of access were done already.',
    );
    expect(renderApplySummary(plan, { ...report, access: changes, detached: true }, options)).toContain(
      'Started; moves continue in Kafka. Done: 1 ACL created',
    );
  });

  test('is one line as it is applied', () => {
    expect(renderApplyEvent({ kind: 'access-changed', changes: changes.slice(2, 3) })).toBe(
      'access: + user app: password for scram-sha-512',
    );
  });

  test('is counted where it is much, and named with --verbose', () => {
    const many = Array.from({ length: 3 }, () => changes).flat();
    const event = { kind: 'access-changed', changes: many } as const;
    expect(renderApplyEvent(event)).toBe('access: 3 ACLs created, 3 ACLs deleted, 3 quotas set, 3 users set');
    expect(renderApplyEvent(event, true)?.split('\n')).toHaveLength(1 + many.length);
  });
});

test.each([
  [2, 0, 'verified: 2 topics are as planned'],
  [0, 1, 'verified: 1 change of access is as planned'],
  [1, 5, 'verified: 1 topic and 5 changes of access are as planned'],
])('what is verified: %s topics, %s changes of access', (topics, access, text) => {
  expect(renderApplyEvent({ kind: 'verified', partitions: 0, topics, access })).toBe(text);
});

describe('drift', () => {
  const unmanaged: Plan['unmanaged'] = [
    ...Array.from({ length: 30 }, (_, index) => ({
      ...({ kind: 'acls', whose: 'User:many' } as const),
      text: `ACL ${index}`,
    })),
    { kind: 'acls', whose: 'User:one', text: 'its only ACL' },
    { kind: 'users', whose: 'User:many', text: 'many (scram-sha-512)' },
  ];
  const observed = cluster().brokers(1).build();
  const report = findDrift(planWith([], {}, { unmanaged }), observed);
  const options = { color: false, width: 200 };

  test('of what nothing declares is told by principal', () => {
    const text = renderDriftText(report, options);
    expect(text.match(/^ {2}.*$/gm)).toEqual([
      '  Acl: 30 of User:many: in the cluster, declared by nothing in git',
      '  Acl: its only ACL: in the cluster, declared by nothing in git',
      '  User: many (scram-sha-512): in the cluster, declared by nothing in git',
    ]);
    expect(renderDriftMarkdown(report)).toContain('| 30 of User:many: in the cluster');
    expect(renderDriftMarkdown(report)).not.toContain('ACL 29');
  });

  test('is told one by one with --verbose, however many', () => {
    const text = renderDriftText(report, { ...options, verbose: true });
    expect(text.match(/^ {2}.*$/gm)).toHaveLength(32);
    expect(renderDriftMarkdown(report, { verbose: true })).toContain('ACL 29');
  });

  test('in one way is one way', () => {
    const missing = { kind: 'topic-missing', resource: 'Topic/a', text: '', repaired: true } as const;
    const one = { cluster: 'c', clusterId: 'c', items: [missing] };
    expect(renderDriftText(one, options)).toContain('Cluster c has drifted in 1 way; apply repairs it.');
    expect(renderDriftText({ ...one, items: [missing, missing] }, options)).toContain(
      'in 2 ways; apply repairs them.',
    );
  });
});
