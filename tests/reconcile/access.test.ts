/** ACLs, quotas and users from git to the cluster: planned, applied, verified, taken back, and left alone where git says nothing. */
import { describe, expect, test } from 'vitest';
import { type AclBinding, describeAccessChange } from '../../src/model/cluster/access.ts';
import type { ClusterState } from '../../src/model/cluster/cluster-state.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { ProblemError, unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot, parseSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { undoPlan } from '../../src/reconcile/saved/undo-plan.ts';
import {
  acl,
  apply,
  base,
  changesOf,
  foreign,
  git,
  noneSeen,
  observe,
  pruning,
  quota,
  secret,
  start,
  state,
  user,
} from '../support/access.ts';
import type { LiveCluster } from '../support/live-cluster.ts';
import { documents, loadOne } from '../support/manifests.ts';

describe('what git declares', () => {
  test('is planned, applied, and no difference afterwards', async () => {
    const live = start();
    const desired = git(base, acl, quota, user());
    expect(await changesOf(live, desired)).toEqual([
      '+ allow Read on group app to User:orders',
      '+ allow Read on topic orders to User:orders',
      '+ quota of user orders: producer_byte_rate 10000000',
      '+ user orders: password for scram-sha-512',
    ]);
    await apply(live, desired);
    expect(await changesOf(live, desired)).toEqual([]);
    const access = await live.port.readAccess();
    expect(access.acls).toHaveLength(2);
    expect(access.quotas).toEqual([
      { entity: { user: 'orders' }, limits: { producer_byte_rate: 10_000_000 } },
    ]);
    expect(access.users).toEqual([{ user: 'orders', mechanism: 'scram-sha-512', iterations: 8192 }]);
  });

  test('has a password that stands in no plan, no journal and no event', async () => {
    const live = start();
    const desired = git(base, user());
    const plan = unwrap(makePlan(desired, await observe(live, desired)));
    await live.apply(desired, { saved: plan });
    const told = JSON.stringify([
      plan,
      live.events,
      await live.port.readJournal(),
      await live.port.observe(),
    ]);
    expect(told).not.toContain(secret);
  });

  test('is warned of where a password would go over a connection without TLS', () => {
    const summaries = (unencrypted: boolean | undefined, ...texts: readonly string[]): readonly string[] => {
      const access = { ...noneSeen, ...(unencrypted !== undefined && { unencrypted }) };
      return unwrap(makePlan(git(base, ...texts), { ...state(), access })).warnings.map(
        ({ summary }) => summary,
      );
    };
    const warned = 'Passwords are set over a connection without TLS';
    expect(summaries(true, user())).toEqual([warned]);
    expect([summaries(true, acl), summaries(false, user()), summaries(undefined, user())]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('sets a password anew by its version, and only then', async () => {
    const live = start();
    await apply(live, git(base, user()));
    expect(await changesOf(live, git(base, user(1)))).toEqual([]);
    expect(await changesOf(live, git(base, user(2)))).toEqual(['~ user orders: password for scram-sha-512']);
    await apply(live, git(base, user(2)));
    expect(await changesOf(live, git(base, user(2)))).toEqual([]);
  });

  test('can be declared absent', async () => {
    const live = start();
    await apply(live, git(base, acl, quota, user()));
    const absent = (text: string): string => text.replace('spec: {', 'spec: {state: absent, ');
    const desired = git(base, absent(acl), absent(quota), absent(user()));
    expect(await changesOf(live, desired)).toEqual([
      '- allow Read on group app to User:orders',
      '- allow Read on topic orders to User:orders',
      '- quota of user orders: producer_byte_rate 10000000 -> none',
      '- user orders: no password for scram-sha-512',
    ]);
    await apply(live, desired);
    expect(await live.port.readAccess()).toEqual(noneSeen);
    expect(Object.keys(await live.port.readJournal()).filter((key) => key.startsWith('password/'))).toEqual(
      [],
    );
  });
});

describe('what git does not declare', () => {
  const withForeign = async (): Promise<LiveCluster> => {
    const live = start();
    await live.port.createAcls([foreign]);
    await live.port.alterQuotas([
      { entity: { user: 'orders' }, limits: { consumer_byte_rate: 5 } },
      { entity: { ip: '10.0.0.1' }, limits: { connection_creation_rate: 5 } },
    ]);
    const credential = { iterations: 4096, password: 'x' };
    await live.port.alterUsers([{ user: 'other', mechanism: 'scram-sha-256', credential }]);
    return live;
  };

  test('is reported, and stays', async () => {
    const live = await withForeign();
    const desired = git(base, acl, quota, user());
    await apply(live, desired);
    const observed = await observe(live, desired);
    const plan = unwrap(makePlan(desired, observed));
    expect(plan.unmanaged.map(({ text }) => text)).toEqual([
      'allow Write on topic other to User:other',
      'consumer_byte_rate 5 for user orders',
      'connection_creation_rate 5 for ip 10.0.0.1',
      'other (scram-sha-256)',
    ]);
    expect(plan.access).toEqual([]);
    const { items } = findDrift(plan, observed);
    const told = items.filter(({ kind }) => kind !== 'topic-undeclared');
    expect(told.map(({ kind, repaired }) => [kind, repaired])).toEqual(
      plan.unmanaged.map(() => ['access-unmanaged', false]),
    );
  });

  test('is told of only where git declares that kind, or prunes it', async () => {
    const live = await withForeign();
    const kinds = async (...texts: readonly string[]): Promise<readonly string[]> => {
      const desired = git(...texts);
      const { unmanaged } = unwrap(makePlan(desired, await observe(live, desired)));
      return [...new Set(unmanaged.map(({ kind }) => kind))];
    };
    expect(await kinds(base, quota)).toEqual(['quotas']);
    expect(await kinds(base, user())).toEqual(['users']);
    await live.port.createAcls([{ ...foreign, principal: 'User:ANONYMOUS' }]);
    expect(await kinds(pruning('acls'), user())).toEqual(['acls', 'users']);
  });

  test('goes where the Cluster prunes it, kind by kind', async () => {
    const live = await withForeign();
    const texts = [acl, quota, user()];
    await apply(live, git(base, ...texts));
    expect(await changesOf(live, git(pruning('acls'), ...texts))).toEqual([
      '- allow Write on topic other to User:other',
    ]);
    const all = git(pruning('acls', 'quotas', 'users'), ...texts);
    await apply(live, all);
    expect(await changesOf(live, all)).toEqual([]);
    const { acls, quotas, users } = await live.port.readAccess();
    expect(acls).toHaveLength(2);
    expect(quotas).toEqual([{ entity: { user: 'orders' }, limits: { producer_byte_rate: 10_000_000 } }]);
    expect(users.map(({ user: name }) => name)).toEqual(['orders']);
  });

  describe('where the Cluster prunes', () => {
    const own: AclBinding = { ...foreign, principal: 'User:topicwright' };
    const replicating: AclBinding = {
      ...{ resourceType: 'cluster', resourceName: 'kafka-cluster', pattern: 'literal' },
      ...{ principal: 'User:broker', host: '*', operation: 'ClusterAction', permission: 'allow' },
    };
    const credentials = ['other', 'topicwright'].map(
      (name) => ({ user: name, mechanism: 'scram-sha-512', iterations: 4096 }) as const,
    );
    const seenBy = (ownPrincipal: string | null, ...acls: readonly AclBinding[]): ClusterState => ({
      ...state(),
      access: { acls, quotas: [], users: credentials, ownPrincipal },
    });

    test('what topicwright itself needs stays, what brokers replicate by as well, and both are named', () => {
      const everything = [foreign, own, replicating, { ...replicating, operation: 'All' } as const];
      const desired = git(pruning('acls', 'users'), acl);
      const { access, warnings } = unwrap(makePlan(desired, seenBy('User:topicwright', ...everything)));
      expect(access.filter(({ symbol }) => symbol === '-').map(describeAccessChange)).toEqual([
        'allow Write on topic other to User:other',
        'user other: no password for scram-sha-512',
      ]);
      expect(warnings.map(({ summary, detail }) => `${summary}: ${detail}`)).toEqual([
        'Pruning leaves the ACLs of User:topicwright alone: That is topicwright itself: allow Write on topic other to User:topicwright.',
        'Pruning leaves ClusterAction on the cluster alone: Brokers replicate by it: allow ClusterAction on the cluster to User:broker; allow All on the cluster to User:broker.',
        'Pruning leaves the user topicwright alone: topicwright itself logs in as this user: topicwright (scram-sha-512).',
      ]);
    });

    test('nothing may be taken as long as it is not known who topicwright is', () => {
      const desired = git(pruning('acls', 'users'), acl);
      const unknown = makePlan(desired, seenBy(null, foreign));
      expect(unknown.ok ? [] : unknown.problems.map(({ code, summary }) => `${code} ${summary}`)).toEqual([
        'plan.impossible Pruning acls could remove access that topicwright itself needs',
        'plan.impossible Pruning users could remove access that topicwright itself needs',
      ]);
      const onlyQuotas = { ...seenBy(null), access: { ...noneSeen, ownPrincipal: null } };
      expect(unwrap(makePlan(desired, onlyQuotas)).access.map(({ symbol }) => symbol)).toEqual(['+', '+']);
    });

    test('the simulated cluster takes everybody for User:ANONYMOUS', async () => {
      const live = start();
      await live.port.createAcls([foreign, { ...foreign, principal: 'User:ANONYMOUS' }]);
      expect(await changesOf(live, git(pruning('acls')))).toEqual([
        '- allow Write on topic other to User:other',
      ]);
    });

    test('a snapshot tells who took it, and one that does not tell leaves it open', () => {
      const written = (ownPrincipal: string | null): string | null | undefined =>
        unwrap(parseSnapshot(formatSnapshot(seenBy(ownPrincipal)), 's.json')).access?.ownPrincipal;
      expect([written('User:topicwright'), written(null)]).toEqual(['User:topicwright', null]);
    });
  });

  test('is warned of where git takes it from topicwright itself', () => {
    const self = 'User:orders';
    const absent = (text: string): string => text.replace('spec: {', 'spec: {state: absent, ');
    const acls = git(base, acl).acls.flatMap((declared) => declared.acls);
    const access = {
      ...{ ...noneSeen, acls, ownPrincipal: self },
      users: [{ user: 'orders', mechanism: 'scram-sha-512', iterations: 8192 } as const],
    };
    const { warnings } = unwrap(makePlan(git(base, absent(acl), absent(user())), { ...state(), access }));
    expect(warnings.map(({ summary, detail }) => `${summary}: ${detail}`)).toEqual([
      'The plan removes access that topicwright itself may need: Its principal is User:orders, and it loses: - allow Read on group app to User:orders; - allow Read on topic orders to User:orders.',
      'The plan removes access that topicwright itself may need: Its principal is User:orders, and it loses: orders (scram-sha-512).',
    ]);
    const denied = git(base, acl.replace('allow: [Read]', 'deny: [Read]'));
    const nothingYet = { ...state(), access: { ...noneSeen, ownPrincipal: self } };
    expect(unwrap(makePlan(denied, nothingYet)).warnings.map(({ summary }) => summary)).toEqual([
      'The plan removes access that topicwright itself may need',
    ]);
    const ofOthers = { ...state(), access: { ...access, ownPrincipal: 'User:else' } };
    expect(unwrap(makePlan(git(base, absent(acl), absent(user())), ofOthers)).warnings).toEqual([]);
  });

  test('is not even asked for where git says nothing of access', async () => {
    const live = await withForeign();
    const plan = unwrap(makePlan(git(base), await observe(live, git(base))));
    expect([plan.access, plan.unmanaged]).toEqual([[], []]);
  });
});

describe('what cannot be', () => {
  test('a password without a value is told before anything is done', async () => {
    const live = start();
    const desired = loadOne({ 'kafka.yaml': documents(base, acl, user()) });
    const failure: unknown = await apply(live, desired).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect((failure as ProblemError).problems.map(({ code, summary }) => [code, summary])).toEqual([
      ['manifest.missing-variable', 'The password of user orders is not set'],
    ]);
    expect((await live.port.readAccess()).acls).toEqual([]);
  });

  test('a quota that somebody changed since the plan makes it stale', async () => {
    const live = start();
    const desired = git(base, quota);
    const saved = unwrap(makePlan(desired, await observe(live, desired)));
    await live.port.alterQuotas([{ entity: { user: 'orders' }, limits: { producer_byte_rate: 7 } }]);
    await expect(live.apply(desired, { saved })).rejects.toThrow('producer_byte_rate of user orders is 7');
  });

  test('ACLs without an authorizer are an error, a snapshot without access a warning', async () => {
    const without = makePlan(git(base, acl), {
      ...state(),
      access: { acls: null, quotas: [], users: [], ownPrincipal: null },
    });
    expect(without.ok ? [] : without.problems.map(({ summary }) => summary)).toEqual([
      'The brokers have no authorizer, so they cannot have ACLs',
    ]);
    const { warnings, access } = unwrap(makePlan(git(base, acl), state()));
    expect(access).toEqual([]);
    expect(warnings.map(({ summary }) => summary)).toContain('The snapshot has no ACLs, quotas and users');
  });
});

describe('taking back', () => {
  test('a quota is to take away what was given, and to give what was taken', async () => {
    const live = start();
    const signs = async (desired: DesiredState): Promise<readonly string[]> => {
      const plan = unwrap(makePlan(desired, await observe(live, desired)));
      return [plan, undoPlan(plan)].flatMap(({ access }) => access.map(({ symbol }) => symbol));
    };
    const desired = git(base, quota);
    expect(await signs(desired)).toEqual(['+', '-']);
    await apply(live, desired);
    expect(await signs(git(base, quota.replace('10MB/s', '20MB/s')))).toEqual(['~', '~']);
    expect(await signs(git(base, quota.replace('spec: {', 'spec: {state: absent, ')))).toEqual(['-', '+']);
  });

  test('what a plan gave and limited is undone; a password that was replaced is told of', async () => {
    const live = start();
    const desired = git(base, acl, quota, user());
    const plan = unwrap(makePlan(desired, await observe(live, desired)));
    await live.apply(desired, { saved: plan });
    await live.apply(desired, { saved: undoPlan(plan), allowDataLoss: true });
    expect(await live.port.readAccess()).toEqual(noneSeen);
    await apply(live, desired);
    const again = unwrap(makePlan(git(base, user(2)), await observe(live, desired)));
    expect(undoPlan(again).warnings.map(({ summary }) => summary)).toEqual([
      'This stays as it is: user orders: password for scram-sha-512',
    ]);
  });
});
