/**
 * CreateTopic: replicas placed by the planner, and tags that are there before the topic is. A creation is claimed in the
 * journal first: of several that create the same topic, also by other instances, the first goes on.
 */

import { randomUUID } from 'node:crypto';
import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import { creationKey, creationRecord, type TopicCreation, tagKey } from '../../model/journal/tag-index.ts';
import type { CreateTopicStep } from '../../model/plan/plan.ts';
import { ownValue } from '../../model/values/own-value.ts';
import { type BrokerId, brokerId } from '../../model/values/units.ts';
import { placeTopic, type WantedTopic } from '../../reconcile/plan/place-topic.ts';
import type { CreateTopicRequest__Output } from '../generated/registry/CreateTopicRequest.ts';
import type { Empty } from '../generated/registry/Empty.ts';
import type { Registry } from '../registry.ts';
import { asRegistryError, type FailureCode, RegistryError, refusal } from '../registry-error.ts';
import { claimLastsMs, tagRecords } from '../tags/tag-changes.ts';
import { requireLegalTags, tagFilter } from '../tags/tag-rules.ts';

const mostPartitions = 100_000;

export async function createTopic(registry: Registry, request: CreateTopicRequest__Output): Promise<Empty> {
  const wanted = readWanted(registry, request);
  await registry.cache.refresh();
  requireNew(registry, wanted.name);
  const brokers = targetBrokers(registry, request);
  const steps = await place(registry, { ...wanted, brokers });
  const creation = await claim(registry, wanted);
  try {
    await carryOut(registry, creation, steps);
  } catch (error) {
    await abandon(registry, creation, error);
    throw error;
  }
  await registry.cache.refresh({ configs: true });
  return {};
}

function readWanted(registry: Registry, { topic }: CreateTopicRequest__Output): Omit<WantedTopic, 'brokers'> {
  const name = topic?.name ?? '';
  if (!topic || name === '') throw invalid('topic.name is missing: how is the topic called?');
  if (!/^(?!\.{1,2}$)[a-zA-Z0-9._-]{1,249}$/.test(name))
    throw invalid(
      `${JSON.stringify(name.slice(0, 60))} can't be a topic's name: up to 249 letters, digits, dots, underscores and dashes can`,
    );
  registry.requireNotOwn(name);
  const { partitions = 0, replication = 0, configs = {}, tags = {} } = topic;
  if (partitions < 1 || partitions > mostPartitions)
    throw invalid(`topic.partitions is ${partitions}: it is a number from 1 to ${mostPartitions}`);
  if (replication > 1_000)
    throw invalid(`topic.replication is ${replication}: there are not so many brokers`);
  if (Object.keys(topic.replicas ?? {}).length > 0)
    throw invalid(
      'topic.replicas are chosen by load: name brokers in target_broker_ids or target_broker_tags',
    );
  requireLegalTags(Object.entries(tags), 'topic');
  const owned = registry.git.topicTags(name);
  const key = Object.keys(tags).find(
    (one) => Object.hasOwn(owned, one) && ownValue(owned, one) !== ownValue(tags, one),
  );
  if (key !== undefined)
    throw new RegistryError(
      'PERMISSION_DENIED',
      `Git owns the tag ${key} of topics with this name: it is ${JSON.stringify(ownValue(owned, key))}`,
    );
  if (registry.desired.topics.some((one) => one.name === name))
    throw new RegistryError(
      'FAILED_PRECONDITION',
      `Git declares the topic ${name}: \`topicwright apply\` creates it`,
    );
  return { name, partitions, replicationFactor: replication === 0 ? null : replication, configs, tags };
}

function requireNew({ catalog }: Registry, name: string): void {
  if (catalog.topics.has(name)) throw new RegistryError('ALREADY_EXISTS', `The topic ${name} exists already`);
}

/** null: none are asked for. Ids narrow what tags select. */
function targetBrokers(
  { catalog }: Registry,
  { target_broker_tags: tags = [], target_broker_ids: ids = [] }: CreateTopicRequest__Output,
): readonly BrokerId[] | null {
  if (tags.length === 0 && ids.length === 0) return null;
  const matches = tagFilter(tags);
  const tagged = [...catalog.brokers.values()].filter((broker) => matches(broker.tags, broker.builtIn));
  const allowed = new Set(tagged.map(({ view }) => view.id));
  if (ids.length === 0) {
    if (allowed.size === 0) throw unmet(`No live broker has the tags ${tags.join(', ')}`);
    return [...allowed];
  }
  const wrong = ids.filter((id) => !allowed.has(brokerId(id)));
  const why = tags.length === 0 ? 'no live brokers' : `no live brokers with the tags ${tags.join(', ')}`;
  if (wrong.length > 0) throw unmet(`Of target_broker_ids these are ${why}: ${wrong.join(', ')}`);
  return [...new Set(ids)].map(brokerId);
}

async function place(registry: Registry, wanted: WantedTopic): Promise<readonly CreateTopicStep[]> {
  const needed = wanted.replicationFactor ?? 1;
  const available = wanted.brokers?.length ?? registry.catalog.brokers.size;
  if (available < needed)
    throw unmet(`${needed} replicas need as many brokers, and there are ${available} to choose from`);
  const placed = placeTopic(registry.desired, await registry.observe(), wanted);
  if (!placed.ok) throw refusal(placed.problems);
  return placed.value;
}

/** Throws AlreadyExists where another one was first. */
async function claim(
  registry: Registry,
  { name, tags }: Pick<WantedTopic, 'name' | 'tags'>,
): Promise<TopicCreation> {
  const creation: TopicCreation = {
    ...{ topic: name, creator: randomUUID(), state: 'claimed' as const },
    ...{ tags, atMs: Date.now() },
  };
  await registry.tags.write(creationRecord(creation));
  const rivals = registry.tags.index.creationsOf(name);
  const isOver = ({ atMs }: TopicCreation): boolean => Date.now() - atMs > claimLastsMs;
  const first =
    rivals.find((rival) => rival.state === 'creating' && !isOver(rival)) ??
    rivals.find((rival) => !isOver(rival));
  if (first?.creator === creation.creator) return creation;
  await registry.tags.write({ [creationKey(creation)]: null });
  throw new RegistryError('ALREADY_EXISTS', `The topic ${name} is being created by another client`);
}

async function carryOut(
  registry: Registry,
  creation: TopicCreation,
  steps: readonly CreateTopicStep[],
): Promise<void> {
  const { topic, tags } = creation;
  const { index } = registry.tags;
  // Between the first look and the claim somebody may have been faster.
  const { partitions } = await registry.port.describePartitions([topic]);
  if (partitions.length > 0) throw new RegistryError('ALREADY_EXISTS', `The topic ${topic} exists already`);
  const former = index.creationsOf(topic).filter(({ creator }) => creator !== creation.creator);
  await registry.tags.write({
    ...Object.fromEntries(former.map((one) => [creationKey(one), null])),
    ...creationRecord({ ...creation, state: 'creating' }),
  });
  const wanted = steps.filter((step) => step.topic === topic);
  const outcomes = await registry.port.createTopics(
    wanted.map(({ assignments, configs }) => ({ name: topic, assignments, configs })),
  );
  const [outcome] = outcomes;
  if (!outcome) throw new Error(`the plan for ${topic} creates nothing`);
  if (outcome.error) throw new RegistryError(failureCodeOf(outcome.error), outcome.error.message);
  const subject: TagSubject = { kind: 'topic', name: topic };
  const left = Object.keys(registry.tags.index.recordedTags(subject)).map((key) => [
    tagKey(subject, key),
    null,
  ]);
  await registry.tags.write({
    ...Object.fromEntries(left),
    ...tagRecords(subject, tags),
    [creationKey(creation)]: null,
  });
}

function failureCodeOf({
  name,
  retriable,
}: {
  readonly name: string;
  readonly retriable: boolean;
}): FailureCode {
  if (name === 'TOPIC_ALREADY_EXISTS') return 'ALREADY_EXISTS';
  if (name === 'INVALID_CONFIG' || name === 'INVALID_TOPIC_EXCEPTION') return 'INVALID_ARGUMENT';
  if (name.endsWith('AUTHORIZATION_FAILED')) return 'PERMISSION_DENIED';
  return retriable ? 'UNAVAILABLE' : 'FAILED_PRECONDITION';
}

/** Where it is unknown what came of it, the record stays: should the topic be there, these are its tags. */
async function abandon(registry: Registry, creation: TopicCreation, error: unknown): Promise<void> {
  const { code } = asRegistryError(error);
  if (code === 'UNAVAILABLE' || code === 'INTERNAL') return;
  await registry.tags.write({ [creationKey(creation)]: null });
}

const invalid = (message: string): RegistryError => new RegistryError('INVALID_ARGUMENT', message);
const unmet = (message: string): RegistryError => new RegistryError('FAILED_PRECONDITION', message);
