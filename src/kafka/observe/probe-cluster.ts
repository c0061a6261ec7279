/** Finds out what the brokers are, know and permit, without changing anything: the port's probe. */

import type { BrokerProbe, ClockProbe } from '../../model/cluster/cluster-probe.ts';
import type { ClusterReads } from '../../model/cluster/port/cluster-reads.ts';
import { BrokerUnavailable } from '../connect/broker-unavailable.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { mapConcurrently } from '../connect/map-concurrently.ts';
import { alterClientQuotasRequest } from '../requests/access/alter-client-quotas.ts';
import { alterUserScramCredentialsRequest } from '../requests/access/alter-user-scram-credentials.ts';
import { authorizedOperationsRequest } from '../requests/access/authorized-operations.ts';
import { createAclsRequest } from '../requests/access/create-acls.ts';
import { deleteAclsRequest } from '../requests/access/delete-acls.ts';
import { describeAclsRequest } from '../requests/access/describe-acls.ts';
import { describeClientQuotasRequest } from '../requests/access/describe-client-quotas.ts';
import { describeUserScramCredentialsRequest } from '../requests/access/describe-user-scram-credentials.ts';
import { alterReplicaLogDirsRequest } from '../requests/brokers/alter-replica-log-dirs.ts';
import { describeClusterRequest } from '../requests/brokers/describe-cluster.ts';
import { describeConfigsRequest } from '../requests/brokers/describe-configs.ts';
import { describeLogDirsRequest } from '../requests/brokers/describe-log-dirs.ts';
import { describeQuorumRequest } from '../requests/brokers/describe-quorum.ts';
import { incrementalAlterConfigsRequest } from '../requests/brokers/incremental-alter-configs.ts';
import { supportedFeaturesRequest } from '../requests/brokers/supported-features.ts';
import { alterPartitionReassignmentsRequest } from '../requests/topics/alter-partition-reassignments.ts';
import { createPartitionsRequest } from '../requests/topics/create-partitions.ts';
import { createTopicsRequest } from '../requests/topics/create-topics.ts';
import { deleteTopicsRequest } from '../requests/topics/delete-topics.ts';
import { electLeadersRequest } from '../requests/topics/elect-leaders.ts';
import { listPartitionReassignmentsRequest } from '../requests/topics/list-partition-reassignments.ts';
import { probeJobs } from './probe-jobs.ts';

const brokersAtOnce = 64;

export async function probeCluster(
  cluster: ClusterConnections,
  topics: readonly string[],
): ReturnType<ClusterReads['probe']> {
  const { brokers: registered } = await cluster.askAny(describeClusterRequest());
  await cluster.metadata([]);
  const [brokers, clock, jobs] = await Promise.all([
    mapConcurrently(registered, brokersAtOnce, ({ id, host, port }) =>
      probeBroker(cluster, id, `${host}:${port}`),
    ),
    readClock(cluster),
    probeJobs(cluster, topics),
  ]);
  return { brokers: brokers.toSorted((a, b) => a.id - b.id), clock, jobs };
}

/** Everything that topicwright may ask, in a form that is never sent. */
const requests: readonly KafkaRequest<unknown>[] = [
  authorizedOperationsRequest([]),
  describeConfigsRequest([], { defaults: false }),
  describeLogDirsRequest([]),
  alterReplicaLogDirsRequest([]),
  listPartitionReassignmentsRequest(),
  alterPartitionReassignmentsRequest([]),
  incrementalAlterConfigsRequest([]),
  createTopicsRequest([]),
  createPartitionsRequest([]),
  deleteTopicsRequest([], new Map()),
  electLeadersRequest([]),
  describeAclsRequest(),
  createAclsRequest([]),
  deleteAclsRequest([]),
  describeClientQuotasRequest(),
  alterClientQuotasRequest([]),
  describeUserScramCredentialsRequest(),
  alterUserScramCredentialsRequest([]),
];

async function probeBroker(
  cluster: ClusterConnections,
  id: BrokerProbe['id'],
  address: string,
): Promise<BrokerProbe> {
  const base = { id, address, release: null, missingRequests: [] };
  try {
    const connection = await cluster.connectionTo(id);
    const missing = requests.filter((request) => !connection.knows(request));
    const features = supportedFeaturesRequest();
    const known = connection.knows(features) ? await connection.send(features) : new Map<string, number>();
    return {
      ...base,
      unreachable: null,
      release: releaseOf(known.get('metadata.version')),
      missingRequests: missing.map(({ apiName, apiVersion }) => `${apiName} v${apiVersion}`),
    };
  } catch (error) {
    if (error instanceof BrokerUnavailable) return { ...base, unreachable: error.reason };
    throw error;
  }
}

/** The highest metadata.version that each release's software offers (MetadataVersion.latestProduction). */
const releases: readonly (readonly [level: number, release: string])[] = [
  [7, '3.3'],
  [8, '3.4'],
  [11, '3.5'],
  [14, '3.6'],
  [19, '3.7'],
  [20, '3.8'],
  [21, '3.9'],
  [25, '4.0'],
  [27, '4.1'],
  [29, '4.2'],
  [30, '4.3'],
  [33, '4.4'],
];

function releaseOf(level: number | undefined): string | null {
  if (level === undefined) return null;
  return releases.findLast(([lowest]) => level >= lowest)?.[1] ?? null;
}

async function readClock(cluster: ClusterConnections): Promise<ClockProbe> {
  const startMs = Date.now();
  try {
    const { errorCode, leaderNowMs } = await cluster.askController(describeQuorumRequest());
    if (kafkaError(errorCode)?.name === 'CLUSTER_AUTHORIZATION_FAILED') return { state: 'hidden' };
    if (leaderNowMs === null) return { state: 'unknown' };
    // Half of the way there.
    return { state: 'told', aheadMs: leaderNowMs - (startMs + Date.now()) / 2 };
  } catch {
    return { state: 'unknown' };
  }
}
