/** Finds out what the brokers are, know and permit, without changing anything: the port's probe. */
import { type ClusterPort, journalTopic } from '../model/cluster-port.ts';
import type { BrokerProbe, Job, JobProbe } from '../model/cluster-probe.ts';
import { BrokerUnavailable } from './broker-unavailable.ts';
import type { ClusterConnections } from './cluster-connections.ts';
import { kafkaError, kafkaErrorNamed } from './kafka-errors.ts';
import type { KafkaRequest } from './kafka-request.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { aclOperationNumbers } from './requests/acl-binding.ts';
import { alterClientQuotasRequest } from './requests/alter-client-quotas.ts';
import { alterPartitionReassignmentsRequest } from './requests/alter-partition-reassignments.ts';
import { alterUserScramCredentialsRequest } from './requests/alter-user-scram-credentials.ts';
import { type AuthorizedOperations, authorizedOperationsRequest } from './requests/authorized-operations.ts';
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
import { onCluster, onTopic, type Permission } from './security/permissions.ts';

const brokersAtOnce = 64;

export async function probeCluster(
  cluster: ClusterConnections,
  topics: readonly string[],
): ReturnType<ClusterPort['probe']> {
  const { brokers: registered } = await cluster.askAny(describeClusterRequest());
  await cluster.metadata([]);
  const [brokers, clockAheadMs, jobs] = await Promise.all([
    mapConcurrently(registered, brokersAtOnce, ({ id, host, port }) =>
      probeBroker(cluster, id, `${host}:${port}`),
    ),
    readClock(cluster),
    probeJobs(cluster, topics),
  ]);
  return { brokers: brokers.toSorted((a, b) => a.id - b.id), clockAheadMs, jobs };
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
  deleteTopicsRequest([]),
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

async function readClock(cluster: ClusterConnections): Promise<number | null> {
  const startMs = Date.now();
  try {
    const { leaderNowMs } = await cluster.askAny(describeQuorumRequest());
    // Half of the way there.
    return leaderNowMs === null ? null : leaderNowMs - (startMs + Date.now()) / 2;
  } catch {
    return null;
  }
}

const reading: readonly Permission[] = [
  { operation: 'Describe', on: onCluster },
  { operation: 'DescribeConfigs', on: onCluster },
];
const journal = onTopic(journalTopic);
/** As examples/access/topicwright.yaml grants them, but for the transactional id, which Kafka does not tell of. */
const needs: Readonly<
  Record<
    Job,
    {
      readonly cluster: readonly Permission[];
      readonly journal: readonly Permission[];
      readonly topics: readonly Permission['operation'][];
    }
  >
> = {
  plan: {
    cluster: reading,
    journal: [{ operation: 'Read', on: journal }],
    topics: ['Describe', 'DescribeConfigs'],
  },
  apply: {
    cluster: [
      { operation: 'Alter', on: onCluster },
      { operation: 'AlterConfigs', on: onCluster },
    ],
    journal: [
      { operation: 'Read', on: journal },
      { operation: 'Write', on: journal },
    ],
    topics: ['Create', 'Alter', 'AlterConfigs', 'Delete'],
  },
  throttle: {
    cluster: [
      { operation: 'Describe', on: onCluster },
      { operation: 'AlterConfigs', on: onCluster },
    ],
    journal: [
      { operation: 'Read', on: journal },
      { operation: 'Write', on: journal },
    ],
    topics: ['AlterConfigs'],
  },
  serve: {
    cluster: reading,
    journal: [
      { operation: 'Read', on: journal },
      { operation: 'Write', on: journal },
    ],
    topics: ['DescribeConfigs', 'Create', 'Delete'],
  },
};

async function probeJobs(
  cluster: ClusterConnections,
  topics: readonly string[],
): Promise<readonly JobProbe[]> {
  const answer = await cluster.askAny(authorizedOperationsRequest([...new Set([journalTopic, ...topics])]));
  return (Object.keys(needs) as Job[]).map((job) => ({
    job,
    missing: missingFor(cluster, job, topics, answer),
  }));
}

function missingFor(
  { permissions }: ClusterConnections,
  job: Job,
  topics: readonly string[],
  { cluster, topics: byTopic }: AuthorizedOperations,
): JobProbe['missing'] {
  const { cluster: ofCluster, journal: ofJournal, topics: ofTopics } = needs[job];
  const wanted = [
    ...ofCluster,
    ...ofJournal,
    ...topics.flatMap((name) => ofTopics.map((operation): Permission => ({ operation, on: onTopic(name) }))),
  ];
  const isMissing = ({ operation, on }: Permission): boolean => {
    if (on.kind === 'cluster') return cluster !== null && !allows(cluster, operation);
    const topic = byTopic.get(on.kind === 'topic' ? on.name : '');
    const error = kafkaError(topic?.errorCode ?? 0);
    // Of a topic that is not there yet, nothing but its name's denial is told.
    if (error) return error.name === 'TOPIC_AUTHORIZATION_FAILED';
    return topic?.operations != null && !allows(topic.operations, operation);
  };
  return wanted.filter(isMissing).map((permission) => {
    const denial = kafkaErrorNamed('CLUSTER_AUTHORIZATION_FAILED', '');
    const { message = '', remedy = '' } = permissions.explain(denial, permission) ?? {};
    return { what: message, remedy };
  });
}

const allows = (operations: number, operation: Permission['operation']): boolean =>
  (operations & (1 << aclOperationNumbers[operation])) !== 0;
