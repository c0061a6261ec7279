/** GetTopics, ListTopics, ReassigningTopics, UnderReplicatedTopics, BrokerMappings: which topics there are, and how they are. */
import type { BrokerId } from '../../model/values/units.ts';
import type { BrokerRequest__Output } from '../generated/registry/BrokerRequest.ts';
import type { Topic } from '../generated/registry/Topic.ts';
import type { TopicRequest__Output } from '../generated/registry/TopicRequest.ts';
import type { TopicResponse } from '../generated/registry/TopicResponse.ts';
import { RegistryError } from '../registry-error.ts';
import { tagFilter } from '../tags/tag-rules.ts';
import type { Catalog, TopicEntry } from './catalog.ts';
import { type Page, pageOf } from './pages.ts';

export function getTopics(catalog: Catalog, request: TopicRequest__Output): TopicResponse {
  const { items, token } = findTopics(catalog, request);
  const messageOf = request.with_replicas ? withReplicas : ({ message }: TopicEntry): Topic => message;
  const topics = Object.fromEntries(items.map((entry) => [entry.view.name, messageOf(entry)]));
  return { ...(items.length > 0 && { topics }), ...token };
}

export function listTopics(catalog: Catalog, request: TopicRequest__Output): TopicResponse {
  const { items, token } = findTopics(catalog, request);
  return { ...namesOf(items.map(({ view }) => view.name)), ...token };
}

export function reassigningTopics(catalog: Catalog): TopicResponse {
  return namesOf([...reassigning(catalog)].sort());
}

export function underReplicatedTopics(catalog: Catalog): TopicResponse {
  const names = reassigning(catalog);
  for (const [name, { view }] of catalog.topics)
    if (view.partitions.some(({ replicas, isr }) => isr.length < replicas.length)) names.add(name);
  return namesOf([...names].sort());
}

/** Also of a broker that is down, as long as it holds anything. */
export function brokerMappings(catalog: Catalog, { id }: BrokerRequest__Output): TopicResponse {
  if (id === undefined) throw new RegistryError('INVALID_ARGUMENT', 'id is missing: which broker?');
  const names = [...catalog.topics].flatMap(([name, { view }]) =>
    view.partitions.some(({ replicas }) => replicas.includes(id as BrokerId)) ? [name] : [],
  );
  if (names.length === 0 && !catalog.brokers.has(id as BrokerId))
    throw new RegistryError('NOT_FOUND', `There is no broker ${id}`);
  return namesOf(names);
}

export function withReplicas({ view, message }: TopicEntry): Topic {
  const replicas = Object.fromEntries(
    view.partitions.map(({ partition, replicas: ids }) => [partition, { ids: [...ids] }]),
  );
  return { ...message, replicas };
}

function findTopics(catalog: Catalog, request: TopicRequest__Output): Page<TopicEntry> {
  const { tag = [], name = '', spanning = false } = request;
  const one = catalog.topics.get(name);
  const candidates = name === '' ? [...catalog.topics.values()] : one ? [one] : [];
  const matches = tagFilter(tag);
  const found = candidates.filter(
    (entry) => matches(entry.tags, entry.builtIn) && (!spanning || spansAll(catalog, entry)),
  );
  return pageOf(found, ({ view }) => view.name, request);
}

function spansAll({ brokers }: Catalog, { view }: TopicEntry): boolean {
  const used = new Set(view.partitions.flatMap(({ replicas }) => replicas));
  return [...brokers.keys()].every((id) => used.has(id));
}

function reassigning({ reassignments }: Catalog): Set<string> {
  return new Set(reassignments.map(({ topic }) => topic));
}

const namesOf = (names: readonly string[]): TopicResponse => (names.length > 0 ? { names: [...names] } : {});
