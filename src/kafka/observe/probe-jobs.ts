/** Which permissions each job of topicwright lacks, found out without changing anything. */

import type { Job, JobProbe } from '../../model/cluster/cluster-probe.ts';
import { journalTopic } from '../../model/cluster/port/journal-port.ts';
import { transactionTopic } from '../../model/cluster/transaction-log.ts';
import { splitBatches } from '../change/split-batches.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError, kafkaErrorNamed } from '../connect/kafka-errors.ts';
import { aclOperationNumbers } from '../requests/access/acl-binding.ts';
import {
  type AuthorizedOperations,
  authorizedOperationsRequest,
} from '../requests/access/authorized-operations.ts';
import { createTopicsRequest } from '../requests/topics/create-topics.ts';
import { onCluster, onTopic, type Permission } from '../security/permissions.ts';
import { grantAll } from './grant-all.ts';

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

/** Where nobody has used transactions yet, or their topic is hidden. */
const leasing: Readonly<Record<Job, readonly Permission[]>> = {
  plan: [{ operation: 'Describe', on: onTopic(transactionTopic) }],
  apply: [{ operation: 'Create', on: onTopic(transactionTopic) }],
  throttle: [{ operation: 'Create', on: onTopic(transactionTopic) }],
  serve: [],
};

/** Where topicwright has never worked, or its journal is hidden: whoever works first creates it. */
const creatingJournal: Readonly<Record<Job, readonly Permission[]>> = {
  plan: [],
  apply: [{ operation: 'Create', on: journal }],
  throttle: [{ operation: 'Create', on: journal }],
  serve: [{ operation: 'Create', on: journal }],
};

const creationsPerRequest = 500;

/** What Kafka tells of the permissions of whoever asks. */
interface Permitted extends AuthorizedOperations {
  /** Of the topics that are not there, or hidden: those that may not be created. */
  readonly notToCreate: ReadonlySet<string>;
}

export async function probeJobs(
  cluster: ClusterConnections,
  topics: readonly string[],
): Promise<readonly JobProbe[]> {
  const asked = [...new Set([journalTopic, transactionTopic, ...topics])];
  const told = await cluster.askAny(authorizedOperationsRequest(asked));
  const unseen = asked.filter((name) => (told.topics.get(name)?.errorCode ?? 0) !== 0);
  const needsLog = unseen.includes(transactionTopic) && !topics.includes(transactionTopic);
  const permitted = { ...told, notToCreate: await findDeniedCreations(cluster, unseen) };
  const explained = new Set<string>();
  return (Object.keys(needs) as Job[]).map((job) => {
    const needed = [
      ...neededBy(job, topics),
      ...(unseen.includes(journalTopic) ? creatingJournal[job] : []),
      ...(needsLog ? leasing[job] : []),
    ];
    const missing = needed.filter((permission) => !isPermitted(permission, permitted));
    const news = missing.filter((permission) => !explained.has(JSON.stringify(permission)));
    for (const permission of news) explained.add(JSON.stringify(permission));
    return {
      job,
      missing: missing.map((permission) => explain(cluster, permission).message),
      remedy: grantAll(news, (permission) => explain(cluster, permission).remedy),
    };
  });
}

/** A creation that is only validated. */
async function findDeniedCreations(
  cluster: ClusterConnections,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const denied = new Set<string>();
  for (const batch of splitBatches(names, creationsPerRequest)) {
    const topics = batch.map((name) => ({ name, assignments: [], configs: {} }));
    const answers = await cluster.sendToController(createTopicsRequest(topics, { validateOnly: true }));
    for (const { name, errorCode } of answers) if (isDenial(errorCode)) denied.add(name);
  }
  return denied;
}

function neededBy(job: Job, topics: readonly string[]): readonly Permission[] {
  const { cluster, journal: ofJournal, topics: ofTopics } = needs[job];
  const named = topics.filter((name) => name !== journalTopic);
  return [
    ...cluster,
    ...ofJournal,
    ...named.flatMap((name) => ofTopics.map((operation): Permission => ({ operation, on: onTopic(name) }))),
  ];
}

function isPermitted({ operation, on }: Permission, { cluster, topics, notToCreate }: Permitted): boolean {
  if (on.kind === 'cluster') return cluster === null || allows(cluster, operation);
  if (operation === 'Create' && cluster !== null && allows(cluster, 'Create')) return true;
  const topic = topics.get(on.name);
  if (topic?.errorCode !== 0) {
    if (operation === 'Create') return !notToCreate.has(on.name);
    // Of a topic that is not there nothing else is told, of a hidden one nothing at all.
    return !topic || !isDenial(topic.errorCode);
  }
  return topic.operations === null || allows(topic.operations, operation);
}

const isDenial = (errorCode: number): boolean => kafkaError(errorCode)?.name === 'TOPIC_AUTHORIZATION_FAILED';

const allows = (operations: number, operation: Permission['operation']): boolean =>
  (operations & (1 << aclOperationNumbers[operation])) !== 0;

function explain({ permissions }: ClusterConnections, permission: Permission) {
  const denial = kafkaErrorNamed('CLUSTER_AUTHORIZATION_FAILED', '');
  const { message = '', remedy = '' } = permissions.explain(denial, permission) ?? {};
  return { message, remedy };
}
