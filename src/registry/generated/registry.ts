import type * as grpc from '@grpc/grpc-js';
import type { MessageTypeDefinition } from '@grpc/proto-loader';

import type { Broker as _registry_Broker, Broker__Output as _registry_Broker__Output } from './registry/Broker.ts';
import type { BrokerRequest as _registry_BrokerRequest, BrokerRequest__Output as _registry_BrokerRequest__Output } from './registry/BrokerRequest.ts';
import type { BrokerResponse as _registry_BrokerResponse, BrokerResponse__Output as _registry_BrokerResponse__Output } from './registry/BrokerResponse.ts';
import type { CreateTopicRequest as _registry_CreateTopicRequest, CreateTopicRequest__Output as _registry_CreateTopicRequest__Output } from './registry/CreateTopicRequest.ts';
import type { Empty as _registry_Empty, Empty__Output as _registry_Empty__Output } from './registry/Empty.ts';
import type { OffsetMapping as _registry_OffsetMapping, OffsetMapping__Output as _registry_OffsetMapping__Output } from './registry/OffsetMapping.ts';
import type { Reassignment as _registry_Reassignment, Reassignment__Output as _registry_Reassignment__Output } from './registry/Reassignment.ts';
import type { RegistryClient as _registry_RegistryClient, RegistryDefinition as _registry_RegistryDefinition } from './registry/Registry.ts';
import type { Replicas as _registry_Replicas, Replicas__Output as _registry_Replicas__Output } from './registry/Replicas.ts';
import type { TagBrokersRequest as _registry_TagBrokersRequest, TagBrokersRequest__Output as _registry_TagBrokersRequest__Output } from './registry/TagBrokersRequest.ts';
import type { TagBrokersResponse as _registry_TagBrokersResponse, TagBrokersResponse__Output as _registry_TagBrokersResponse__Output } from './registry/TagBrokersResponse.ts';
import type { TagResponse as _registry_TagResponse, TagResponse__Output as _registry_TagResponse__Output } from './registry/TagResponse.ts';
import type { Topic as _registry_Topic, Topic__Output as _registry_Topic__Output } from './registry/Topic.ts';
import type { TopicRequest as _registry_TopicRequest, TopicRequest__Output as _registry_TopicRequest__Output } from './registry/TopicRequest.ts';
import type { TopicResponse as _registry_TopicResponse, TopicResponse__Output as _registry_TopicResponse__Output } from './registry/TopicResponse.ts';
import type { TranslateOffsetRequest as _registry_TranslateOffsetRequest, TranslateOffsetRequest__Output as _registry_TranslateOffsetRequest__Output } from './registry/TranslateOffsetRequest.ts';
import type { TranslateOffsetResponse as _registry_TranslateOffsetResponse, TranslateOffsetResponse__Output as _registry_TranslateOffsetResponse__Output } from './registry/TranslateOffsetResponse.ts';
import type { UnmappedBrokersRequest as _registry_UnmappedBrokersRequest, UnmappedBrokersRequest__Output as _registry_UnmappedBrokersRequest__Output } from './registry/UnmappedBrokersRequest.ts';
import type { WatchEvent as _registry_WatchEvent, WatchEvent__Output as _registry_WatchEvent__Output } from './registry/WatchEvent.ts';
import type { WatchRequest as _registry_WatchRequest, WatchRequest__Output as _registry_WatchRequest__Output } from './registry/WatchRequest.ts';

type SubtypeConstructor<Constructor extends new (...args: any) => any, Subtype> = {
  new(...args: ConstructorParameters<Constructor>): Subtype;
};

export interface ProtoGrpcType {
  registry: {
    Broker: MessageTypeDefinition<_registry_Broker, _registry_Broker__Output>
    BrokerRequest: MessageTypeDefinition<_registry_BrokerRequest, _registry_BrokerRequest__Output>
    BrokerResponse: MessageTypeDefinition<_registry_BrokerResponse, _registry_BrokerResponse__Output>
    CreateTopicRequest: MessageTypeDefinition<_registry_CreateTopicRequest, _registry_CreateTopicRequest__Output>
    Empty: MessageTypeDefinition<_registry_Empty, _registry_Empty__Output>
    OffsetMapping: MessageTypeDefinition<_registry_OffsetMapping, _registry_OffsetMapping__Output>
    Reassignment: MessageTypeDefinition<_registry_Reassignment, _registry_Reassignment__Output>
    Registry: SubtypeConstructor<typeof grpc.Client, _registry_RegistryClient> & { service: _registry_RegistryDefinition }
    Replicas: MessageTypeDefinition<_registry_Replicas, _registry_Replicas__Output>
    TagBrokersRequest: MessageTypeDefinition<_registry_TagBrokersRequest, _registry_TagBrokersRequest__Output>
    TagBrokersResponse: MessageTypeDefinition<_registry_TagBrokersResponse, _registry_TagBrokersResponse__Output>
    TagResponse: MessageTypeDefinition<_registry_TagResponse, _registry_TagResponse__Output>
    Topic: MessageTypeDefinition<_registry_Topic, _registry_Topic__Output>
    TopicRequest: MessageTypeDefinition<_registry_TopicRequest, _registry_TopicRequest__Output>
    TopicResponse: MessageTypeDefinition<_registry_TopicResponse, _registry_TopicResponse__Output>
    TranslateOffsetRequest: MessageTypeDefinition<_registry_TranslateOffsetRequest, _registry_TranslateOffsetRequest__Output>
    TranslateOffsetResponse: MessageTypeDefinition<_registry_TranslateOffsetResponse, _registry_TranslateOffsetResponse__Output>
    UnmappedBrokersRequest: MessageTypeDefinition<_registry_UnmappedBrokersRequest, _registry_UnmappedBrokersRequest__Output>
    WatchEvent: MessageTypeDefinition<_registry_WatchEvent, _registry_WatchEvent__Output>
    WatchRequest: MessageTypeDefinition<_registry_WatchRequest, _registry_WatchRequest__Output>
  }
}

