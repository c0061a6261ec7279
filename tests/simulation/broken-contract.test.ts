/** The embedded cluster breaks as Kafka does. */
import { unwrap } from '../../src/model/problem/problem.ts';
import { formatSnapshot } from '../../src/model/snapshot/snapshot-file.ts';
import { bytes } from '../../src/model/values/units.ts';
import { openSimulation } from '../../src/simulation/open-simulation.ts';
import { describeBreakableClusterPort } from '../contract/breaking-brokers.ts';
import { cluster } from '../support/cluster.ts';

describeBreakableClusterPort('the embedded cluster', async () => {
  const logDirs = ['/a', '/b'].map((path) => ({
    ...{ path, totalBytes: bytes(10_000_000_000), usableBytes: bytes(10_000_000_000) },
  }));
  const state = cluster()
    .brokers(3, { racks: ['a', 'b', 'c'], logDirs })
    .build();
  const { port, connect, clock, control } = unwrap(
    openSimulation({ text: formatSnapshot(state), file: 'contract.json' }),
  );
  const failed = new Set<number>();
  return {
    port,
    connect: async () => connect(),
    clock,
    brokers: state.brokers.map(({ id, rack }) => ({ id, rack: rack ?? '' })),
    write: control.write,
    kill: control.killBroker,
    start: async (id) => {
      if (failed.delete(id)) await control.repairLogDir(id, '/a');
      await control.startBroker(id);
    },
    hang: control.hangBroker,
    resume: control.resumeBroker,
    failLogDir: async (id) => {
      failed.add(id);
      await control.failLogDir(id, '/a');
    },
    stop: () => port.close(),
  };
});
