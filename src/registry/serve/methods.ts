/** Every method of the service: what it does, whether it writes, and where it is found over HTTP. */

import type { BrokerId } from '../../model/values/units.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { createTopic } from '../catalog/create-topic.ts';
import { deleteTopic } from '../catalog/delete-topic.ts';
import { getBrokers, listBrokers, topicMappings, unmappedBrokers } from '../catalog/find-brokers.ts';
import {
  brokerMappings,
  getTopics,
  listTopics,
  reassigningTopics,
  underReplicatedTopics,
} from '../catalog/find-topics.ts';
import type { RegistryDefinition } from '../generated/registry/Registry.ts';
import type { Registry } from '../registry.ts';
import { deleteBrokerTags, deleteTopicTags, tagBroker, tagBrokers, tagTopic } from '../tags/write-tags.ts';

/** The methods by name, without the index signature of any service. */
type Definitions = {
  readonly [Name in keyof RegistryDefinition as string extends Name
    ? never
    : number extends Name
      ? never
      : Name]: RegistryDefinition[Name];
};

export type UnaryName = Exclude<keyof Definitions, 'Watch'>;

export type RequestOf<Name extends UnaryName> = Parameters<Definitions[Name]['requestSerialize']>[0] &
  ReturnType<Definitions[Name]['requestDeserialize']>;
export type AnswerOf<Name extends UnaryName> = Parameters<Definitions[Name]['responseSerialize']>[0];

export interface HttpRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With path parameters in braces, named as the request's fields. */
  readonly path: string;
}

interface Described extends HttpRoute {
  readonly summary: string;
}

/** Answered from what is known of the cluster alone: the answer is the same until that changes. */
export interface CatalogMethod<Name extends UnaryName> extends Described {
  readonly kind: 'catalog';
  readonly answer: (catalog: Catalog, request: RequestOf<Name>) => AnswerOf<Name>;
  /** Whether what it names is known; what is not may have come into being since the cluster was last looked at. */
  readonly isKnown?: (catalog: Catalog, request: RequestOf<Name>) => boolean;
}

/** Asks Kafka. */
interface KafkaMethod<Name extends UnaryName> extends Described {
  readonly kind: 'kafka';
  readonly answer: (registry: Registry, request: RequestOf<Name>) => Promise<AnswerOf<Name>>;
}

/** Changes something. */
interface WriteMethod<Name extends UnaryName> extends Described {
  readonly kind: 'write';
  readonly answer: (registry: Registry, request: RequestOf<Name>) => Promise<AnswerOf<Name>>;
  /** What of the request names what it is about, for the audit. */
  readonly subject: (request: RequestOf<Name>) => string;
}

export type Method<Name extends UnaryName> = CatalogMethod<Name> | KafkaMethod<Name> | WriteMethod<Name>;

const get = (path: string): HttpRoute => ({ method: 'GET', path });
const put = (path: string): HttpRoute => ({ method: 'PUT', path });
const post = (path: string): HttpRoute => ({ method: 'POST', path });
const remove = (path: string): HttpRoute => ({ method: 'DELETE', path });

const topicIsKnown = ({ topics }: Catalog, { name = '' }: { readonly name?: string }): boolean =>
  name === '' || topics.has(name);
const brokerIsKnown = ({ brokers }: Catalog, { id }: { readonly id?: number }): boolean =>
  id === undefined || brokers.has(id as BrokerId);

export const methods: { readonly [Name in UnaryName]: Method<Name> } = {
  GetBrokers: {
    ...get('/v1/brokers'),
    summary: 'The brokers that are alive: all, one, or those that have every tag',
    kind: 'catalog',
    answer: getBrokers,
    isKnown: brokerIsKnown,
  },
  ListBrokers: {
    ...get('/v1/brokers/list'),
    summary: 'The ids of the brokers that are alive',
    kind: 'catalog',
    answer: listBrokers,
    isKnown: brokerIsKnown,
  },
  UnmappedBrokers: {
    ...get('/v1/brokers/unmapped'),
    summary: 'The ids of brokers that hold no partition, those of the excluded topics aside',
    kind: 'catalog',
    answer: unmappedBrokers,
  },
  GetTopics: {
    ...get('/v1/topics'),
    summary: 'Topics: all, one, or those that have every tag',
    kind: 'catalog',
    answer: getTopics,
    isKnown: topicIsKnown,
  },
  ListTopics: {
    ...get('/v1/topics/list'),
    summary: 'The names of topics',
    kind: 'catalog',
    answer: listTopics,
    isKnown: topicIsKnown,
  },
  CreateTopic: {
    ...post('/v1/topics/create'),
    summary: 'Create a topic with its tags, its replicas placed by load',
    kind: 'write',
    answer: createTopic,
    subject: ({ topic }) => `topic ${topic?.name ?? ''}`,
  },
  DeleteTopic: {
    ...remove('/v1/topics/{name}'),
    summary: 'Delete a topic and its tags',
    kind: 'write',
    answer: deleteTopic,
    subject: ({ name = '' }) => `topic ${name}`,
  },
  ReassigningTopics: {
    ...get('/v1/topics/reassigning'),
    summary: 'The names of topics that are being reassigned',
    kind: 'catalog',
    answer: reassigningTopics,
  },
  UnderReplicatedTopics: {
    ...get('/v1/topics/underreplicated'),
    summary:
      'The names of topics whose replicas are not all in sync, those that are being reassigned included',
    kind: 'catalog',
    answer: underReplicatedTopics,
  },
  TopicMappings: {
    ...get('/v1/mappings/topic/{name}'),
    summary: 'The ids of the brokers that hold replicas of a topic',
    kind: 'catalog',
    answer: topicMappings,
    isKnown: topicIsKnown,
  },
  BrokerMappings: {
    ...get('/v1/mappings/broker/{id}'),
    summary: 'The names of the topics of which a broker holds replicas',
    kind: 'catalog',
    answer: brokerMappings,
    isKnown: brokerIsKnown,
  },
  TagTopic: {
    ...put('/v1/topics/tag/{name}'),
    summary: 'Set tags of a topic',
    kind: 'write',
    answer: tagTopic,
    subject: ({ name = '' }) => `topic ${name}`,
  },
  DeleteTopicTags: {
    ...remove('/v1/topics/tag/{name}'),
    summary: 'Delete tags of a topic, given by their keys',
    kind: 'write',
    answer: deleteTopicTags,
    subject: ({ name = '' }) => `topic ${name}`,
  },
  TagBroker: {
    ...put('/v1/brokers/tag/{id}'),
    summary: 'Set tags of a broker',
    kind: 'write',
    answer: tagBroker,
    subject: ({ id }) => `broker ${id}`,
  },
  DeleteBrokerTags: {
    ...remove('/v1/brokers/tag/{id}'),
    summary: 'Delete tags of a broker, given by their keys',
    kind: 'write',
    answer: deleteBrokerTags,
    subject: ({ id }) => `broker ${id}`,
  },
  TagBrokers: {
    ...post('/v2/brokers/tag'),
    summary: 'Set the same tags of many brokers',
    kind: 'write',
    answer: tagBrokers,
    subject: ({ ids = [] }) => `brokers ${ids.join(',')}`,
  },
  TranslateOffsets: {
    ...get('/v1/translate-offsets/{remote_cluster_alias}/{group_id}'),
    summary: "Where a consumer group goes on in this cluster, from MirrorMaker 2's checkpoints",
    kind: 'kafka',
    answer: ({ offsets }, request) => offsets.translate(request),
  },
};
