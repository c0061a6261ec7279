/** GetBrokers, ListBrokers, UnmappedBrokers, TopicMappings: which brokers there are, and which hold what. */
import type { BrokerId } from '../../model/values/units.ts';
import type { BrokerRequest__Output } from '../generated/registry/BrokerRequest.ts';
import type { BrokerResponse } from '../generated/registry/BrokerResponse.ts';
import type { TopicRequest__Output } from '../generated/registry/TopicRequest.ts';
import type { UnmappedBrokersRequest__Output } from '../generated/registry/UnmappedBrokersRequest.ts';
import { RegistryError } from '../registry-error.ts';
import { tagFilter } from '../tags/tag-rules.ts';
import type { BrokerEntry, Catalog, TopicEntry } from './catalog.ts';
import { type Page, pageOf } from './pages.ts';

export function getBrokers(catalog: Catalog, request: BrokerRequest__Output): BrokerResponse {
  const { items, token } = findBrokers(catalog, request);
  const brokers = Object.fromEntries(items.map(({ view, message }) => [view.id, message]));
  return { ...(items.length > 0 && { brokers }), ...token };
}

export function listBrokers(catalog: Catalog, request: BrokerRequest__Output): BrokerResponse {
  const { items, token } = findBrokers(catalog, request);
  return { ...(items.length > 0 && { ids: items.map(({ view }) => view.id) }), ...token };
}

export function unmappedBrokers(
  catalog: Catalog,
  { exclude = [] }: UnmappedBrokersRequest__Output,
): BrokerResponse {
  const excluded = new Set(exclude);
  const mapped = new Set<BrokerId>();
  for (const [name, { view }] of catalog.topics) {
    if (excluded.has(name)) continue;
    for (const { replicas } of view.partitions) for (const id of replicas) mapped.add(id);
  }
  return idsOf([...catalog.brokers.keys()].filter((id) => !mapped.has(id)));
}

export function topicMappings(catalog: Catalog, { name = '' }: TopicRequest__Output): BrokerResponse {
  const entry = requireTopic(catalog, name);
  const ids = new Set(entry.view.partitions.flatMap(({ replicas }) => replicas));
  return idsOf([...ids].sort((a, b) => a - b));
}

/** Throws NotFound. */
export function requireTopic(catalog: Catalog, name: string): TopicEntry {
  if (name === '') throw new RegistryError('INVALID_ARGUMENT', 'name is missing: which topic?');
  const entry = catalog.topics.get(name);
  if (!entry) throw new RegistryError('NOT_FOUND', `There is no topic ${JSON.stringify(name)}`);
  return entry;
}

function findBrokers(catalog: Catalog, request: BrokerRequest__Output): Page<BrokerEntry> {
  const { tag = [], id } = request;
  const one = id === undefined ? undefined : catalog.brokers.get(id as BrokerId);
  const candidates = id === undefined ? [...catalog.brokers.values()] : one ? [one] : [];
  const matches = tagFilter(tag);
  const found = candidates.filter(({ tags, builtIn }) => matches(tags, builtIn));
  return pageOf(found, ({ view }) => view.id as number, request);
}

const idsOf = (ids: readonly BrokerId[]): BrokerResponse => (ids.length > 0 ? { ids: [...ids] } : {});
