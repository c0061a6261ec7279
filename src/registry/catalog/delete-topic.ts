/** DeleteTopic: what git does not want, and no Guardrails protect; its tags go with it. */
import type { TagSubject } from '../../model/cluster/tag-subject.ts';
import { tagKey } from '../../model/journal/tag-index.ts';
import { objectionsToDeletion } from '../../reconcile/plan/place-topic.ts';
import type { Empty } from '../generated/registry/Empty.ts';
import type { TopicRequest__Output } from '../generated/registry/TopicRequest.ts';
import type { Registry } from '../registry.ts';
import { RegistryError, refusal } from '../registry-error.ts';

export async function deleteTopic(registry: Registry, { name = '' }: TopicRequest__Output): Promise<Empty> {
  await registry.requireTopic(name);
  registry.requireNotOwn(name);
  const declared = registry.desired.topics.find((topic) => topic.name === name);
  if (declared?.state === 'present')
    throw new RegistryError(
      'PERMISSION_DENIED',
      `Git declares the topic ${name}, and would create it again: declare it with state: absent`,
    );
  const observed = await registry.observe();
  const objections = objectionsToDeletion(registry.desired, observed, name);
  if (objections.length > 0) throw refusal(objections);
  const id = observed.topics.find((topic) => topic.name === name)?.id;
  const [outcome] = await registry.port.deleteTopics([name], new Map(id === undefined ? [] : [[name, id]]));
  if (outcome?.error) {
    const { name: error, message, retriable } = outcome.error;
    if (error === 'UNKNOWN_TOPIC_OR_PARTITION' || error === 'UNKNOWN_TOPIC_ID')
      throw new RegistryError('NOT_FOUND', `There is no topic ${name}`);
    const code = error.endsWith('AUTHORIZATION_FAILED') ? 'PERMISSION_DENIED' : 'FAILED_PRECONDITION';
    throw new RegistryError(retriable ? 'UNAVAILABLE' : code, message);
  }
  await registry.cache.refresh();
  await forgetTags(registry, { kind: 'topic', name });
  return {};
}

/** Unless somebody creates it anew already: then they are that one's. */
async function forgetTags(
  { tags, catalog }: Registry,
  subject: Extract<TagSubject, { kind: 'topic' }>,
): Promise<void> {
  await tags.catchUp();
  if (catalog.topics.has(subject.name) || tags.index.creationsOf(subject.name).length > 0) return;
  const keys = Object.keys(tags.index.recordedTags(subject)).map((key) => tagKey(subject, key));
  if (keys.length > 0) await tags.write(Object.fromEntries(keys.map((key) => [key, null])));
}
