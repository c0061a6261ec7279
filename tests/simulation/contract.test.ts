/** The embedded cluster keeps the contract of the ClusterPort. */
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { openSimulation } from '../../src/simulation/open-simulation.ts';
import { describeClusterPort } from '../contract/cluster-port-contract.ts';
import { cluster } from '../support/cluster.ts';

describeClusterPort('the embedded cluster', async () => {
  const racks = ['a', 'b', 'c'];
  const state = cluster().brokers(3, { racks, diskBytes: 10_000_000_000 }).build();
  const { port, connect, clock, control } = unwrap(
    openSimulation({ text: formatSnapshot(state), file: 'contract.json' }),
  );
  return {
    port,
    connect: async () => connect(),
    clock,
    brokers: state.brokers.map(({ id, rack }) => ({ id, rack: rack ?? '' })),
    write: control.write,
    stop: () => port.close(),
  };
});
