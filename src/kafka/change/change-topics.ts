/** Creates, extends and deletes topics; done when every live broker knows. The port's createTopics, addPartitions and deleteTopics. */

import type { NewPartitions, NewTopic } from '../../model/cluster/port/cluster-changes.ts';
import type { KafkaError, Outcome } from '../../model/cluster/port/outcome.ts';
import { append } from '../../model/values/long-lists.ts';
import type { ClusterConnections } from '../connect/cluster-connections.ts';
import { kafkaError, kafkaErrorNamed } from '../connect/kafka-errors.ts';
import type { KafkaRequest } from '../connect/kafka-request.ts';
import { createPartitionsRequest } from '../requests/topics/create-partitions.ts';
import { createTopicsRequest } from '../requests/topics/create-topics.ts';
import { deleteTopicsRequest } from '../requests/topics/delete-topics.ts';
import type { NamedError } from '../requests/topics/named-error.ts';
import { onTopic, type Permission } from '../security/permissions.ts';
import { cutAddition, headOf, weighTopic } from './cut-topics.ts';
import { retryOptions } from './retry-options.ts';
import { retryOutcomes } from './retry-outcomes.ts';
import { splitBatches } from './split-batches.ts';
import { hasPartitions, isGone, type TopicCheck, waitForMetadata } from './wait-for-metadata.ts';

/** Few requests are fast: brokers open the logs of one before they show the topics of the next. */
const topicsPerDeletion = 500;
const creationTimeoutMs = 30_000;

/** One with more partitions than a request may make is created with the first of them; the others are added. */
export async function createTopics(
  cluster: ClusterConnections,
  topics: readonly NewTopic[],
): Promise<readonly Outcome<string>[]> {
  const { recordsPerRequest } = cluster.limits;
  const heads = topics.map((topic) => headOf(topic, recordsPerRequest));
  const created = await changeTopics(cluster, heads, {
    nameOf: ({ name }) => name,
    batches: (pending) => splitBatches(pending, recordsPerRequest, weighTopic),
    request: createTopicsRequest,
    operation: 'Create',
    check: ({ assignments }) => hasPartitions(assignments.length),
    meansDone: ['TOPIC_ALREADY_EXISTS'],
  });
  const rest = topics.flatMap(({ name, assignments }, index): readonly NewPartitions[] => {
    const existing = heads[index]?.assignments.length ?? 0;
    const isDone = created[index]?.error === null && existing === assignments.length;
    return created[index]?.error !== null || isDone
      ? []
      : [{ topic: name, existing, assignments: assignments.slice(existing) }];
  });
  const added = new Map((await addPartitions(cluster, rest)).map((outcome) => [outcome.resource, outcome]));
  return created.map((outcome) => (outcome.error ? outcome : (added.get(outcome.resource) ?? outcome)));
}

/** More than a request may make are added in several, one after the other. */
export async function addPartitions(
  cluster: ClusterConnections,
  additions: readonly NewPartitions[],
): Promise<readonly Outcome<string>[]> {
  const { recordsPerRequest } = cluster.limits;
  const parts = additions.flatMap((addition) => cutAddition(addition, recordsPerRequest));
  const outcomes = await changeTopics(cluster, parts, {
    nameOf: ({ topic }) => topic,
    batches: (pending) => splitBatches(pending, recordsPerRequest, (added) => added.assignments.length),
    request: createPartitionsRequest,
    operation: 'Alter',
    check: ({ existing, assignments }) => hasPartitions(existing + assignments.length),
    meansDone: ['INVALID_PARTITIONS'],
  });
  const byTopic = Map.groupBy(outcomes, ({ resource }) => resource);
  return additions.map(({ topic }) => {
    const error = byTopic.get(topic)?.find((outcome) => outcome.error !== null)?.error ?? null;
    return { resource: topic, error };
  });
}

/** By name, and by topic id (KIP-516). */
const noSuchTopic = ['UNKNOWN_TOPIC_OR_PARTITION', 'UNKNOWN_TOPIC_ID'];

export async function deleteTopics(
  cluster: ClusterConnections,
  topics: readonly string[],
  ids: ReadonlyMap<string, string> = new Map(),
): Promise<readonly Outcome<string>[]> {
  return changeTopics(cluster, topics, {
    nameOf: (name) => name,
    batches: (pending) => splitBatches(pending, topicsPerDeletion),
    request: (pending) => deleteTopicsRequest(pending, ids),
    operation: 'Delete',
    check: (name) => isGone(ids.get(name)),
    meansDone: noSuchTopic,
    final: noSuchTopic,
  });
}

interface TopicChange<Item> {
  readonly nameOf: (item: Item) => string;
  readonly batches: (items: readonly Item[]) => readonly (readonly Item[])[];
  readonly request: (items: readonly Item[]) => KafkaRequest<readonly NamedError[]>;
  /** What every broker's metadata must show afterwards. */
  readonly check: (item: Item) => TopicCheck;
  /** What has to be permitted on the topic. */
  readonly operation: Permission['operation'];
  readonly meansDone: readonly string[];
  readonly final?: readonly string[];
}

async function changeTopics<Item>(
  cluster: ClusterConnections,
  items: readonly Item[],
  change: TopicChange<Item>,
): Promise<readonly Outcome<string>[]> {
  const { meansDone, final = [], operation, nameOf } = change;
  const retry = retryOptions(cluster, (item: Item) => ({ operation, on: onTopic(nameOf(item)) }));
  const outcomes: Outcome<Item>[] = [];
  for (const batch of change.batches(items)) {
    const attempt = (pending: readonly Item[]): Promise<readonly (KafkaError | null)[]> =>
      sendChange(cluster, pending, change);
    append(outcomes, await retryOutcomes(batch, attempt, { ...retry, meansDone, final }));
  }
  const done = outcomes.filter(({ error }) => error === null).map(({ resource }) => resource);
  const checks = new Map(done.map((item) => [change.nameOf(item), change.check(item)]));
  const late = await waitForMetadata(cluster, checks, creationTimeoutMs);
  return outcomes.map(({ resource, error }) => {
    const name = change.nameOf(resource);
    return { resource: name, error: late.has(name) ? lateError(name) : error };
  });
}

async function sendChange<Item>(
  cluster: ClusterConnections,
  items: readonly Item[],
  { nameOf, request }: TopicChange<Item>,
): Promise<readonly (KafkaError | null)[]> {
  const answers = await cluster.sendToController(request(items));
  const byName = new Map(answers.map((answer) => [answer.name, answer]));
  return items.map((item) => {
    const answer = byName.get(nameOf(item));
    return answer ? kafkaError(answer.errorCode, answer.message) : kafkaError(-1);
  });
}

function lateError(name: string): KafkaError {
  const message = `The controller has changed ${name}, but not every broker has learned of it within ${creationTimeoutMs / 1000} s.`;
  return kafkaErrorNamed('REQUEST_TIMED_OUT', message);
}
