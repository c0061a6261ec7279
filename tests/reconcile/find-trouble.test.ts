/** A failed disk, a broker that hangs and replicas that lag are named, whatever git says: by plan, drift, status and doctor. */
import { expect, test } from 'vitest';
import { unwrap } from '../../src/model/problem/problem.ts';
import { brokerId } from '../../src/model/values/units.ts';
import { readStatus } from '../../src/reconcile/doctor/read-status.ts';
import { findDrift } from '../../src/reconcile/drift/find-drift.ts';
import { findTrouble, findUnavailable } from '../../src/reconcile/observe/find-trouble.ts';
import { makePlan } from '../../src/reconcile/plan/make-plan.ts';
import { cluster } from '../support/cluster.ts';
import { desired, placement, pool } from '../support/desired.ts';
import { liveCluster } from '../support/live-cluster.ts';

const dirs = ['/data/1', '/data/2'].map((path) => ({ path, totalBytes: 2 ** 40, usableBytes: 2 ** 39 }));
const wanted = desired({ pools: [pool('all')], placements: [placement('default', ['t'], { pool: 'all' })] });

async function withFailedDisk() {
  const replicas = Array.from({ length: 8 }, () => [1, 2]);
  const live = liveCluster(cluster().brokers(2, { logDirs: dirs }).topic('t', { replicas }).build());
  await live.control.failLogDir(brokerId(1), '/data/1');
  return live;
}

test('plan, drift and status name the broker, the log dir, the partitions and a remedy', async () => {
  const live = await withFailedDisk();
  const observed = await live.port.observe();
  const plan = unwrap(makePlan(wanted, observed));
  const warning = plan.warnings.find(({ code }) => code === 'cluster.log-dir-failed');
  expect(warning).toMatchObject({
    summary: 'Log dir /data/1 of broker 1 failed',
    detail: '4 partitions are offline there: t/0, t/2, t/4, t/6.',
    hint: expect.stringContaining('Replace the disk and restart broker 1, or add 1 to the drain'),
    resource: 'Broker/1',
  });
  const item = findDrift(plan, observed).items.find(({ kind }) => kind === 'log-dir-failed');
  expect(item).toMatchObject({ resource: 'Broker/1', repaired: false });
  const { trouble } = await readStatus('test', live);
  expect(trouble).toEqual([warning]);
});

test('a failed log dir is told of even where the broker does not list it', async () => {
  const observed = await (await withFailedDisk()).port.observe();
  const brokers = observed.brokers.map((broker) => ({
    ...broker,
    logDirs: broker.logDirs.filter(({ failed }) => !failed),
  }));
  expect(findTrouble({ ...observed, brokers }).map(({ summary }) => summary)).toEqual([
    'A log dir of broker 1 failed',
  ]);
});

test('replicas out of sync on live brokers are counted, with the brokers that they are on', () => {
  const observed = cluster()
    .brokers(3)
    .topic('t', {
      replicas: [
        [2, 1],
        [1, 3],
        [3, 2],
      ],
    })
    .partition('t', 0, { isr: [2] })
    .partition('t', 1, { isr: [3] })
    .build();
  expect(findTrouble(observed)).toMatchObject([
    {
      code: 'cluster.under-replicated',
      summary: '2 partitions are under-replicated on live brokers',
      detail: 't/0, t/1; out of sync on broker 1.',
    },
  ]);
});

test('a broker that hangs is named once, and is no broker that tells nothing of its disks', async () => {
  const live = liveCluster(
    cluster()
      .brokers(2, { logDirs: dirs })
      .topic('t', { replicas: [[1, 2]] })
      .build(),
  );
  await live.control.hangBroker(brokerId(2));
  const { warnings } = unwrap(makePlan(wanted, await live.port.observe()));
  expect(warnings.map(({ code }) => code)).toContain('cluster.broker-hung');
  expect(warnings.map(({ summary }) => summary).join()).not.toContain('reported no disk information');
});

test('a partition without a live replica in sync is unavailable', async () => {
  const live = liveCluster(
    cluster()
      .brokers(2)
      .topic('t', { replicas: [[2], [1]] })
      .build(),
  );
  await live.control.killBroker(brokerId(2));
  expect(findUnavailable(await live.port.observe())).toMatchObject([
    { summary: '1 partition is unavailable: no live replica is in sync', detail: 't/0' },
  ]);
});
