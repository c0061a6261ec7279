/** Waits for what a controller has answered to be in force on every broker: ACLs, users, quotas, configs. */
import { randomUUID } from 'node:crypto';
import type { ClusterChanges } from '../../../src/model/cluster/port/cluster-changes.ts';
import { brokerId } from '../../../src/model/values/units.ts';

/** Brokers apply changes in the order of the metadata log (KIP-500), and this one is the last: each that knows of it has the others. */
export async function brokersCaughtUp(port: ClusterChanges): Promise<void> {
  const name = `barrier-${randomUUID()}`;
  const outcomes = [
    ...(await port.createTopics([{ name, assignments: [[brokerId(1)]], configs: {} }])),
    ...(await port.deleteTopics([name])),
  ];
  const failed = outcomes.filter(({ error }) => error !== null);
  if (failed.length > 0) throw new Error(`the brokers did not catch up: ${JSON.stringify(failed)}`);
}
