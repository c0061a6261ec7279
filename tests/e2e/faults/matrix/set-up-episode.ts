/** Makes what an episode begins with: the topics of its cells with data in them, and the lease where it is wanted. */
import type { ClusterPort } from '../../../../src/model/cluster/port/cluster-port.ts';
import { brokerId } from '../../../../src/model/values/units.ts';
import { fillPartitions } from '../../../support/kafka/records.ts';
import { leaseCoordinator, makeLeader } from '../../../support/kafka/special-brokers.ts';
import { until } from '../../../support/kafka/until.ts';
import type { Episode } from './episode.ts';
import type { EpisodeNames } from './episode-names.ts';

const megabyte = 1_000_000;

export async function createTopics(
  port: ClusterPort,
  names: EpisodeNames,
  bootstrapServers: readonly string[],
): Promise<void> {
  const outcomes = await port.createTopics(
    names.topics.map(({ name, cell }) => ({
      name,
      assignments: cell.replicas.map((letters) => [...letters].map((letter) => brokerId(names.idOf(letter)))),
      configs: {},
    })),
  );
  const failed = outcomes.find(({ error }) => error !== null);
  if (failed) throw new Error(`${failed.resource}: ${failed.error?.name}`);
  await fillPartitions(
    bootstrapServers,
    names.topics.flatMap(({ name, cell: { replicas, megabytes = 1 } }) =>
      replicas.map((_, partition) => ({ topic: name, partition, byteCount: megabytes * megabyte })),
    ),
  );
}

/** The journal and the transactions that fence it are led by the broker that breaks, or have nothing to do with it. */
export async function placeLease(
  port: ClusterPort,
  { victim }: Episode,
  names: EpisodeNames,
  bootstrapServers: readonly string[],
): Promise<void> {
  const replicas = [...(victim === 'lease' ? 'Vab' : 'cab')].map((letter) => names.idOf(letter));
  for (const topic of ['__transaction_state', '__topicwright'])
    await makeLeader(port, replicas, { topic, partition: 0 });
  await until(
    async () => (await leaseCoordinator(bootstrapServers)) === replicas[0],
    'the coordinator is placed',
  );
}
