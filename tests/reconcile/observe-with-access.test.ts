/** What `import` looks at: everything, and topics alone where the cluster does not tell of access. */
import { expect, test } from 'vitest';
import { errorProblem, ProblemError } from '../../src/model/problem/problem.ts';
import { observeWithAccess } from '../../src/reconcile/observe/observe-with-access.ts';
import { cluster } from '../support/cluster.ts';
import { liveCluster } from '../support/live-cluster.ts';

const start = () => liveCluster(cluster().brokers(1).topic('orders').build());

test('access is part of it', async () => {
  const { port } = start();
  await port.alterQuotas([{ entity: { user: 'orders' }, limits: { producer_byte_rate: 7 } }]);
  const { state, unread } = await observeWithAccess(port);
  expect(unread).toBeNull();
  expect(state.access?.quotas).toEqual([{ entity: { user: 'orders' }, limits: { producer_byte_rate: 7 } }]);
});

test.each(['cluster.permission-missing', 'cluster.request-failed'] as const)(
  'topics come without it, and with the reason, where reading it ends with %s',
  async (code) => {
    const problem = errorProblem(code, 'The quotas cannot be read');
    const refused = { ...start().port, readAccess: () => Promise.reject(new ProblemError([problem])) };
    const { state, unread } = await observeWithAccess(refused);
    expect(unread).toBe(problem);
    expect(state.topics.map(({ name }) => name)).toEqual(['orders']);
    expect(state.access).toBeUndefined();
  },
);

test('a cluster that is gone is an error', async () => {
  const gone = errorProblem('cluster.unreachable', 'No broker answers');
  const port = { ...start().port, readAccess: () => Promise.reject(new ProblemError([gone])) };
  await expect(observeWithAccess(port)).rejects.toThrow('No broker answers');
});
