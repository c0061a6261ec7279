/** How changes of access are applied: in which order, how far where something fails, for which targets, and in what numbers. */
import { describe, expect, test } from 'vitest';
import type { AclBinding } from '../../src/model/cluster/access.ts';
import type { ClusterPort } from '../../src/model/cluster/port/cluster-port.ts';
import type { DesiredState } from '../../src/model/desired/desired-state.ts';
import { unwrap } from '../../src/model/problem/problem.ts';
import { remainingAccess } from '../../src/reconcile/apply/steps/apply-access.ts';
import { ownTopics } from '../../src/reconcile/observe/own-topics.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { parseTarget } from '../../src/reconcile/saved/parse-target.ts';
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
  start,
  user,
} from '../support/access.ts';
import { cluster } from '../support/cluster.ts';
import { type LiveCluster, liveCluster } from '../support/live-cluster.ts';
import { document } from '../support/manifests.ts';

describe('the order of an apply', () => {
  const recorded = (live: LiveCluster): { readonly port: ClusterPort; readonly calls: string[] } => {
    const calls: string[] = [];
    const noting = <Name extends keyof ClusterPort>(name: Name): Pick<ClusterPort, Name> => {
      const call = live.port[name] as (...given: unknown[]) => unknown;
      const wrapped = (...given: unknown[]): unknown => {
        if (calls.at(-1) !== name) calls.push(name);
        return call(...given);
      };
      return { [name]: wrapped } as unknown as Pick<ClusterPort, Name>;
    };
    const port: ClusterPort = {
      ...live.port,
      ...{ ...noting('createAcls'), ...noting('deleteAcls'), ...noting('alterQuotas') },
      ...{ ...noting('alterUsers'), ...noting('createTopics'), ...noting('deleteTopics') },
      ...noting('alterReassignments'),
    };
    return { port, calls };
  };
  const everything = (...more: readonly string[]): DesiredState =>
    git(
      ...[pruning('acls', 'quotas', 'users'), acl, quota, user()],
      document('BrokerPool', 'all', '{drain: [1]}'),
      document('Placement', 'all', '{select: {topics: [orders, new]}, pool: all, replicationFactor: 2}'),
      document('Topic', 'new', '{partitions: 1, replicationFactor: 2}'),
      document('Topic', 'old', '{state: absent}'),
      ...more,
    );
  const crowded = async (): Promise<LiveCluster> => {
    const live = liveCluster(
      cluster()
        .brokers(3, { diskBytes: 2 ** 40 })
        .topic('orders', { replicas: [[1, 2]], sizeBytes: 2 ** 30 })
        .topic('old')
        .topic('__topicwright', { replicas: [[2, 3]] })
        .topic('__transaction_state', { replicas: [[2, 3]] })
        .build(),
    );
    await live.port.createAcls([foreign]);
    return live;
  };

  test('is: give, create, take away, move, delete', async () => {
    const live = await crowded();
    const { port, calls } = recorded(live);
    const desired = everything();
    const saved = unwrap(makePlan(desired, await observe(live, desired)));
    const report = await live.apply(desired, { saved, port });
    expect(calls.filter((name, index) => calls.indexOf(name) === index)).toEqual([
      ...['createAcls', 'alterQuotas', 'alterUsers', 'createTopics', 'deleteAcls'],
      ...['alterReassignments', 'deleteTopics'],
    ]);
    expect(report.access.map(({ kind }) => kind)).toEqual([
      ...['grant-acl', 'grant-acl', 'set-quota', 'set-user', 'revoke-acl'],
    ]);
    const runs = Object.entries(await live.port.readJournal()).filter(([key]) => key.startsWith('run/'));
    expect(runs.map(([, value]) => JSON.parse(value))).toMatchObject([
      { detail: `${report.applied.length} steps and 5 changes of access done` },
    ]);
  });

  test('leaves nothing untaken where the moves are left to go on, or interrupted', async () => {
    const desired = everything();
    const detached = await crowded();
    const saved = unwrap(makePlan(desired, await observe(detached, desired)));
    await detached.apply(desired, { saved, detach: true });
    expect((await detached.port.readAccess()).acls).not.toContainEqual(foreign);

    const stopped = await crowded();
    const controller = new AbortController();
    const interrupting = stopped.apply(desired, {
      ...{ saved, signal: controller.signal },
      onEvent: ({ kind }) => {
        if (kind === 'moves-started') controller.abort();
      },
    });
    await expect(interrupting).rejects.toThrow('Interrupted');
    expect((await stopped.port.readAccess()).acls).not.toContainEqual(foreign);
  });

  test('is not broken off by one change that Kafka refuses', async () => {
    const live = start();
    const refused = document('Quota', 'refused', '{user: refused, limits: {producerByteRate: 1MB/s}}');
    const desired = git(base, acl, refused, quota, user());
    const saved = unwrap(makePlan(desired, await observe(live, desired)));
    const port: ClusterPort = {
      ...live.port,
      alterQuotas: async (changes) => {
        const [good, bad] = [changes.slice(0, 1), changes.slice(1)];
        const error = { name: 'INVALID_REQUEST', message: 'no', retriable: false };
        return [...(await live.port.alterQuotas(good)), ...bad.map((resource) => ({ resource, error }))];
      },
    };
    await expect(live.apply(desired, { saved, port })).rejects.toThrow(
      'Kafka refuses: quota of user refused',
    );
    const { acls, users } = await live.port.readAccess();
    expect([acls?.length, users.length]).toEqual([2, 1]);
    const told = live.events.flatMap((event) => (event.kind === 'access-changed' ? event.changes : []));
    expect(told.map(({ kind }) => kind)).toEqual(['grant-acl', 'grant-acl', 'set-quota', 'set-user']);
  });
});

describe('a target', () => {
  const other = acl.replace('name: orders', 'name: other').replaceAll('orders', 'other');
  const textsOf = async (...targets: readonly string[]): Promise<readonly string[]> => {
    const live = start();
    await live.port.createAcls([foreign]);
    const desired = git(
      ...[pruning('acls'), acl, other, quota, user()],
      document('BrokerPool', 'all', '{}'),
      document('Topic', 'new', '{partitions: 1, replicationFactor: 2}'),
      document('Placement', 'all', '{select: {topics: ["*"]}, pool: all, replicationFactor: 2}'),
    );
    const options = { targets: targets.map((target) => unwrap(parseTarget(target))) };
    const plan = unwrap(makePlan(desired, await observe(live, desired), options));
    expect(plan.unmanaged).toEqual([]);
    return [
      ...plan.steps.filter(({ topic }) => !ownTopics.includes(topic)).map(({ kind }) => kind),
      ...plan.access.map(({ reason }) => reason),
    ];
  };

  test.each([
    ['Acl/orders', ['Acl/orders declares it', 'Acl/orders declares it']],
    ['Quota/orders', ['Quota/orders declares it']],
    ['User/orders', ['declared but not in the cluster']],
    ['Topic/new', ['create-topic']],
  ])('%s plans what that document says alone', async (target, told) => {
    expect(await textsOf(target)).toEqual(told);
  });

  test('can be several, and has to be there', async () => {
    expect(await textsOf('Topic/new', 'Quota/orders')).toEqual(['create-topic', 'Quota/orders declares it']);
    await expect(textsOf('Acl/none')).rejects.toThrow('No document matches --target Acl/none');
  });
});

describe('ten thousand changes beside ten thousand ACLs', () => {
  const acls = (from: number, count: number): readonly AclBinding[] =>
    Array.from({ length: count }, (_, index) => ({ ...foreign, principal: `User:${from + index}` }));
  const many = 10_000;
  const live = acls(0, many);
  const access = { ...noneSeen, acls: live };
  const grants = acls(many, many).map(
    (one) => ({ kind: 'grant-acl', symbol: '+', acl: one, reason: '' }) as const,
  );
  const revocations = live.map((one) => ({ kind: 'revoke-acl', symbol: '-', acl: one, reason: '' }) as const);

  // Compared one by one they would take minutes, and the lease of an apply runs out meanwhile.
  test('are compared with them in far less than a minute', () => {
    expect(remainingAccess([...grants, ...revocations], access)).toHaveLength(2 * many);
    expect(remainingAccess(grants, { ...access, acls: acls(many, many) })).toEqual([]);
  });

  test('are planned, applied and verified', async () => {
    const cluster_ = start();
    await cluster_.port.createAcls(live);
    const desired = git(pruning('acls'), acl);
    expect(await changesOf(cluster_, desired)).toHaveLength(many + 2);
    await apply(cluster_, desired);
    expect((await cluster_.port.readAccess()).acls).toHaveLength(2);
  });
});
