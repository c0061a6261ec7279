/** Finds out what the brokers are, know and permit, without changing anything: the port's probe. */
import type { ClusterPort } from '../model/cluster-port.ts';
import type { BrokerProbe, ClockProbe } from '../model/cluster-probe.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { kafkaError } from './kafka-errors.ts';
import type { KafkaRequest } from './kafka-request.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { probeJobs } from './probe-jobs.ts';
import { alterClientQuotasRequest } from './requests/alter-client-quotas.ts';
import { alterPartitionReassignmentsRequest } from './requests/alter-partition-reassignments.ts';
import { alterUserScramCredentialsRequest } from './requests/alter-user-scram-credentials.ts';
import { authorizedOperationsRequest } from './requests/authorized-operations.ts';
import { createAclsRequest } from './requests/create-acls.ts';
import { createPartitionsRequest } from './requests/create-partitions.ts';
import { createTopicsRequest } from './requests/create-topics.ts';
import { deleteAclsRequest } from './requests/delete-acls.ts';
import { deleteTopicsRequest } from './requests/delete-topics.ts';
import { describeAclsRequest } from './requests/describe-acls.ts';
import { describeClientQuotasRequest } from './requests/describe-client-quotas.ts';
import { describeClusterRequest } from './requests/describe-cluster.ts';
import { describeConfigsRequest } from './requests/describe-configs.ts';
import { describeLogDirsRequest } from './requests/describe-log-dirs.ts';
import { describeQuorumRequest } from './requests/describe-quorum.ts';
import { describeUserScramCredentialsRequest } from './requests/describe-user-scram-credentials.ts';
import { electLeadersRequest } from './requests/elect-leaders.ts';
import { incrementalAlterConfigsRequest } from './requests/incremental-alter-configs.ts';
import { listPartitionReassignmentsRequest } from './requests/list-partition-reassignments.ts';
import { supportedFeaturesRequest } from './requests/supported-features.ts';

const brokersAtOnce = 64;

export async function probeCluster(
  cluster: ClusterConnections,
  topics: readonly string[],
): ReturnType<ClusterPort['probe']> {
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
