/** TagTopic, DeleteTopicTags, TagBroker, DeleteBrokerTags, TagBrokers: one record a tag, those of a request at once. */

import type { Tags } from '../../model/cluster/cluster-state.ts';
import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import { tagKey } from '../../model/journal/tag-index.ts';
import { mergeMaps, ownValue } from '../../model/values/own-value.ts';
import { type BrokerId, brokerId } from '../../model/values/units.ts';
import type { BrokerRequest__Output } from '../generated/registry/BrokerRequest.ts';
import type { TagBrokersRequest__Output } from '../generated/registry/TagBrokersRequest.ts';
import type { TagBrokersResponse } from '../generated/registry/TagBrokersResponse.ts';
import type { TagResponse } from '../generated/registry/TagResponse.ts';
import type { TopicRequest__Output } from '../generated/registry/TopicRequest.ts';
import type { Registry } from '../registry.ts';
import { RegistryError } from '../registry-error.ts';
import { settledCreations, tagRecords } from './tag-changes.ts';
import { readTagsToDelete, readTagsToSet, requireTags } from './tag-rules.ts';
import type { TagRecords } from './tag-store.ts';

const done: TagResponse = { message: 'success' };

export async function tagTopic(registry: Registry, request: TopicRequest__Output): Promise<TagResponse> {
  const tags = readTagsToSet(request.tag ?? [], 'topic');
  requireTags(tags);
  const subject = await knownTopic(registry, request.name);
  requireNotGits(registry, subject, Object.keys(tags));
  await registry.tags.write(setRecords(registry, subject, tags));
  return done;
}

export async function deleteTopicTags(
  registry: Registry,
  request: TopicRequest__Output,
): Promise<TagResponse> {
  const keys = readTagsToDelete(request.tag ?? [], 'topic');
  const subject = await knownTopic(registry, request.name);
  requireNotGits(registry, subject, keys);
  await registry.tags.write(deleteRecords(registry, subject, keys));
  return done;
}

export async function tagBroker(registry: Registry, request: BrokerRequest__Output): Promise<TagResponse> {
  const { id } = request;
  if (id === undefined) throw missingId;
  await tagBrokers(registry, { tags: request.tag ?? [], ids: [id] });
  return done;
}

export async function tagBrokers(
  registry: Registry,
  request: TagBrokersRequest__Output,
): Promise<TagBrokersResponse> {
  const tags = readTagsToSet(request.tags ?? [], 'broker');
  requireTags(tags);
  if (!request.ids || request.ids.length === 0)
    throw new RegistryError('INVALID_ARGUMENT', 'ids is missing: which brokers?');
  const subjects = await knownBrokers(registry, request.ids);
  for (const subject of subjects) requireNotGits(registry, subject, Object.keys(tags));
  await registry.tags.write(mergeMaps(subjects.map((subject) => setRecords(registry, subject, tags))));
  return {};
}

export async function deleteBrokerTags(
  registry: Registry,
  request: BrokerRequest__Output,
): Promise<TagResponse> {
  if (request.id === undefined) throw missingId;
  const keys = readTagsToDelete(request.tag ?? [], 'broker');
  const [subject] = await knownBrokers(registry, [request.id]);
  if (!subject) throw missingId;
  requireNotGits(registry, subject, keys);
  await registry.tags.write(deleteRecords(registry, subject, keys));
  return done;
}

const missingId = new RegistryError('INVALID_ARGUMENT', 'id is missing: which broker?');

/** Records that set these; what a creation that was cut off has left becomes the topic's own first. */
function setRecords({ tags: { index } }: Registry, subject: TagSubject, tags: Tags): TagRecords {
  return { ...settledCreations(index, subject), ...tagRecords(subject, tags) };
}

function deleteRecords(
  { tags: { index } }: Registry,
  subject: TagSubject,
  keys: readonly string[],
): TagRecords {
  return {
    ...settledCreations(index, subject),
    ...Object.fromEntries(keys.map((key) => [tagKey(subject, key), null])),
  };
}

/** Also one that came into being a moment ago. Throws NotFound. */
async function knownTopic(registry: Registry, name = ''): Promise<Extract<TagSubject, { kind: 'topic' }>> {
  await registry.requireTopic(name);
  return { kind: 'topic', name };
}

/** Also those that are down. Throws NotFound. */
async function knownBrokers(registry: Registry, ids: readonly number[]): Promise<readonly TagSubject[]> {
  const subjects = [...new Set(ids)].map((id) => ({ kind: 'broker' as const, id: brokerId(id) }));
  let unknown = subjects.filter(({ id }) => !registry.isKnownBroker(id));
  if (unknown.length > 0) {
    await registry.cache.refresh();
    unknown = unknown.filter(({ id }) => !registry.isKnownBroker(id));
  }
  if (unknown.length > 0) throw new RegistryError('NOT_FOUND', noBroker(unknown.map(({ id }) => id)));
  return subjects;
}

const noBroker = (ids: readonly BrokerId[]): string =>
  ids.length === 1 ? `There is no broker ${ids[0]}` : `There are no brokers ${ids.join(', ')}`;

/** Throws PermissionDenied where git says what the tag is. */
function requireNotGits({ git }: Registry, subject: TagSubject, keys: readonly string[]): void {
  const owned = subject.kind === 'topic' ? git.topicTags(subject.name) : git.brokerTags(subject.id);
  const key = keys.find((one) => Object.hasOwn(owned, one));
  if (key === undefined) return;
  const what = subject.kind === 'topic' ? `topic ${subject.name}` : `broker ${subject.id}`;
  throw new RegistryError(
    'PERMISSION_DENIED',
    `Git owns the tag ${key} of ${what} (it is ${JSON.stringify(ownValue(owned, key))}): change it in the manifests`,
  );
}
