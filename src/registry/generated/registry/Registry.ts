// Original file: proto/registry.proto

import type * as grpc from '@grpc/grpc-js'
import type { MethodDefinition } from '@grpc/proto-loader'
import type { BrokerRequest as _registry_BrokerRequest, BrokerRequest__Output as _registry_BrokerRequest__Output } from '../registry/BrokerRequest.ts';
import type { BrokerResponse as _registry_BrokerResponse, BrokerResponse__Output as _registry_BrokerResponse__Output } from '../registry/BrokerResponse.ts';
import type { CreateTopicRequest as _registry_CreateTopicRequest, CreateTopicRequest__Output as _registry_CreateTopicRequest__Output } from '../registry/CreateTopicRequest.ts';
import type { Empty as _registry_Empty, Empty__Output as _registry_Empty__Output } from '../registry/Empty.ts';
import type { TagBrokersRequest as _registry_TagBrokersRequest, TagBrokersRequest__Output as _registry_TagBrokersRequest__Output } from '../registry/TagBrokersRequest.ts';
import type { TagBrokersResponse as _registry_TagBrokersResponse, TagBrokersResponse__Output as _registry_TagBrokersResponse__Output } from '../registry/TagBrokersResponse.ts';
import type { TagResponse as _registry_TagResponse, TagResponse__Output as _registry_TagResponse__Output } from '../registry/TagResponse.ts';
import type { TopicRequest as _registry_TopicRequest, TopicRequest__Output as _registry_TopicRequest__Output } from '../registry/TopicRequest.ts';
import type { TopicResponse as _registry_TopicResponse, TopicResponse__Output as _registry_TopicResponse__Output } from '../registry/TopicResponse.ts';
import type { TranslateOffsetRequest as _registry_TranslateOffsetRequest, TranslateOffsetRequest__Output as _registry_TranslateOffsetRequest__Output } from '../registry/TranslateOffsetRequest.ts';
import type { TranslateOffsetResponse as _registry_TranslateOffsetResponse, TranslateOffsetResponse__Output as _registry_TranslateOffsetResponse__Output } from '../registry/TranslateOffsetResponse.ts';
import type { UnmappedBrokersRequest as _registry_UnmappedBrokersRequest, UnmappedBrokersRequest__Output as _registry_UnmappedBrokersRequest__Output } from '../registry/UnmappedBrokersRequest.ts';
import type { WatchEvent as _registry_WatchEvent, WatchEvent__Output as _registry_WatchEvent__Output } from '../registry/WatchEvent.ts';
import type { WatchRequest as _registry_WatchRequest, WatchRequest__Output as _registry_WatchRequest__Output } from '../registry/WatchRequest.ts';

export interface RegistryClient extends grpc.Client {
  BrokerMappings(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  BrokerMappings(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  BrokerMappings(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  BrokerMappings(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  brokerMappings(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  brokerMappings(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  brokerMappings(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  brokerMappings(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  
  CreateTopic(argument: _registry_CreateTopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  CreateTopic(argument: _registry_CreateTopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  CreateTopic(argument: _registry_CreateTopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  CreateTopic(argument: _registry_CreateTopicRequest, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  createTopic(argument: _registry_CreateTopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  createTopic(argument: _registry_CreateTopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  createTopic(argument: _registry_CreateTopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  createTopic(argument: _registry_CreateTopicRequest, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  
  DeleteBrokerTags(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  DeleteBrokerTags(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  DeleteBrokerTags(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  DeleteBrokerTags(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteBrokerTags(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteBrokerTags(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteBrokerTags(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteBrokerTags(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  
  DeleteTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  DeleteTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  DeleteTopic(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  DeleteTopic(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  deleteTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  deleteTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  deleteTopic(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  deleteTopic(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_Empty__Output>): grpc.ClientUnaryCall;
  
  DeleteTopicTags(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  DeleteTopicTags(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  DeleteTopicTags(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  DeleteTopicTags(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteTopicTags(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteTopicTags(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteTopicTags(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  deleteTopicTags(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  
  GetBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  GetBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  GetBrokers(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  GetBrokers(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  getBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  getBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  getBrokers(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  getBrokers(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  
  GetTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  GetTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  GetTopics(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  GetTopics(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  getTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  getTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  getTopics(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  getTopics(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  
  ListBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  ListBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  ListBrokers(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  ListBrokers(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  listBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  listBrokers(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  listBrokers(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  listBrokers(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  
  ListTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  ListTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  ListTopics(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  ListTopics(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  listTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  listTopics(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  listTopics(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  listTopics(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  
  ReassigningTopics(argument: _registry_Empty, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  ReassigningTopics(argument: _registry_Empty, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  ReassigningTopics(argument: _registry_Empty, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  ReassigningTopics(argument: _registry_Empty, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  reassigningTopics(argument: _registry_Empty, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  reassigningTopics(argument: _registry_Empty, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  reassigningTopics(argument: _registry_Empty, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  reassigningTopics(argument: _registry_Empty, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  
  TagBroker(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  TagBroker(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  TagBroker(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  TagBroker(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagBroker(argument: _registry_BrokerRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagBroker(argument: _registry_BrokerRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagBroker(argument: _registry_BrokerRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagBroker(argument: _registry_BrokerRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  
  TagBrokers(argument: _registry_TagBrokersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  TagBrokers(argument: _registry_TagBrokersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  TagBrokers(argument: _registry_TagBrokersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  TagBrokers(argument: _registry_TagBrokersRequest, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  tagBrokers(argument: _registry_TagBrokersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  tagBrokers(argument: _registry_TagBrokersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  tagBrokers(argument: _registry_TagBrokersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  tagBrokers(argument: _registry_TagBrokersRequest, callback: grpc.requestCallback<_registry_TagBrokersResponse__Output>): grpc.ClientUnaryCall;
  
  TagTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  TagTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  TagTopic(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  TagTopic(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagTopic(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagTopic(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  tagTopic(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_TagResponse__Output>): grpc.ClientUnaryCall;
  
  TopicMappings(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  TopicMappings(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  TopicMappings(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  TopicMappings(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  topicMappings(argument: _registry_TopicRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  topicMappings(argument: _registry_TopicRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  topicMappings(argument: _registry_TopicRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  topicMappings(argument: _registry_TopicRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  
  TranslateOffsets(argument: _registry_TranslateOffsetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  TranslateOffsets(argument: _registry_TranslateOffsetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  TranslateOffsets(argument: _registry_TranslateOffsetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  TranslateOffsets(argument: _registry_TranslateOffsetRequest, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  translateOffsets(argument: _registry_TranslateOffsetRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  translateOffsets(argument: _registry_TranslateOffsetRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  translateOffsets(argument: _registry_TranslateOffsetRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  translateOffsets(argument: _registry_TranslateOffsetRequest, callback: grpc.requestCallback<_registry_TranslateOffsetResponse__Output>): grpc.ClientUnaryCall;
  
  UnderReplicatedTopics(argument: _registry_Empty, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  UnderReplicatedTopics(argument: _registry_Empty, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  UnderReplicatedTopics(argument: _registry_Empty, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  UnderReplicatedTopics(argument: _registry_Empty, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  underReplicatedTopics(argument: _registry_Empty, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  underReplicatedTopics(argument: _registry_Empty, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  underReplicatedTopics(argument: _registry_Empty, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  underReplicatedTopics(argument: _registry_Empty, callback: grpc.requestCallback<_registry_TopicResponse__Output>): grpc.ClientUnaryCall;
  
  UnmappedBrokers(argument: _registry_UnmappedBrokersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  UnmappedBrokers(argument: _registry_UnmappedBrokersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  UnmappedBrokers(argument: _registry_UnmappedBrokersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  UnmappedBrokers(argument: _registry_UnmappedBrokersRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  unmappedBrokers(argument: _registry_UnmappedBrokersRequest, metadata: grpc.Metadata, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  unmappedBrokers(argument: _registry_UnmappedBrokersRequest, metadata: grpc.Metadata, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  unmappedBrokers(argument: _registry_UnmappedBrokersRequest, options: grpc.CallOptions, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  unmappedBrokers(argument: _registry_UnmappedBrokersRequest, callback: grpc.requestCallback<_registry_BrokerResponse__Output>): grpc.ClientUnaryCall;
  
  Watch(argument: _registry_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_registry_WatchEvent__Output>;
  Watch(argument: _registry_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_registry_WatchEvent__Output>;
  watch(argument: _registry_WatchRequest, metadata: grpc.Metadata, options?: grpc.CallOptions): grpc.ClientReadableStream<_registry_WatchEvent__Output>;
  watch(argument: _registry_WatchRequest, options?: grpc.CallOptions): grpc.ClientReadableStream<_registry_WatchEvent__Output>;
  
}

export interface RegistryHandlers extends grpc.UntypedServiceImplementation {
  BrokerMappings: grpc.handleUnaryCall<_registry_BrokerRequest__Output, _registry_TopicResponse>;
  
  CreateTopic: grpc.handleUnaryCall<_registry_CreateTopicRequest__Output, _registry_Empty>;
  
  DeleteBrokerTags: grpc.handleUnaryCall<_registry_BrokerRequest__Output, _registry_TagResponse>;
  
  DeleteTopic: grpc.handleUnaryCall<_registry_TopicRequest__Output, _registry_Empty>;
  
  DeleteTopicTags: grpc.handleUnaryCall<_registry_TopicRequest__Output, _registry_TagResponse>;
  
  GetBrokers: grpc.handleUnaryCall<_registry_BrokerRequest__Output, _registry_BrokerResponse>;
  
  GetTopics: grpc.handleUnaryCall<_registry_TopicRequest__Output, _registry_TopicResponse>;
  
  ListBrokers: grpc.handleUnaryCall<_registry_BrokerRequest__Output, _registry_BrokerResponse>;
  
  ListTopics: grpc.handleUnaryCall<_registry_TopicRequest__Output, _registry_TopicResponse>;
  
  ReassigningTopics: grpc.handleUnaryCall<_registry_Empty__Output, _registry_TopicResponse>;
  
  TagBroker: grpc.handleUnaryCall<_registry_BrokerRequest__Output, _registry_TagResponse>;
  
  TagBrokers: grpc.handleUnaryCall<_registry_TagBrokersRequest__Output, _registry_TagBrokersResponse>;
  
  TagTopic: grpc.handleUnaryCall<_registry_TopicRequest__Output, _registry_TagResponse>;
  
  TopicMappings: grpc.handleUnaryCall<_registry_TopicRequest__Output, _registry_BrokerResponse>;
  
  TranslateOffsets: grpc.handleUnaryCall<_registry_TranslateOffsetRequest__Output, _registry_TranslateOffsetResponse>;
  
  UnderReplicatedTopics: grpc.handleUnaryCall<_registry_Empty__Output, _registry_TopicResponse>;
  
  UnmappedBrokers: grpc.handleUnaryCall<_registry_UnmappedBrokersRequest__Output, _registry_BrokerResponse>;
  
  Watch: grpc.handleServerStreamingCall<_registry_WatchRequest__Output, _registry_WatchEvent>;
  
}

export interface RegistryDefinition extends grpc.ServiceDefinition {
  BrokerMappings: MethodDefinition<_registry_BrokerRequest, _registry_TopicResponse, _registry_BrokerRequest__Output, _registry_TopicResponse__Output>
  CreateTopic: MethodDefinition<_registry_CreateTopicRequest, _registry_Empty, _registry_CreateTopicRequest__Output, _registry_Empty__Output>
  DeleteBrokerTags: MethodDefinition<_registry_BrokerRequest, _registry_TagResponse, _registry_BrokerRequest__Output, _registry_TagResponse__Output>
  DeleteTopic: MethodDefinition<_registry_TopicRequest, _registry_Empty, _registry_TopicRequest__Output, _registry_Empty__Output>
  DeleteTopicTags: MethodDefinition<_registry_TopicRequest, _registry_TagResponse, _registry_TopicRequest__Output, _registry_TagResponse__Output>
  GetBrokers: MethodDefinition<_registry_BrokerRequest, _registry_BrokerResponse, _registry_BrokerRequest__Output, _registry_BrokerResponse__Output>
  GetTopics: MethodDefinition<_registry_TopicRequest, _registry_TopicResponse, _registry_TopicRequest__Output, _registry_TopicResponse__Output>
  ListBrokers: MethodDefinition<_registry_BrokerRequest, _registry_BrokerResponse, _registry_BrokerRequest__Output, _registry_BrokerResponse__Output>
  ListTopics: MethodDefinition<_registry_TopicRequest, _registry_TopicResponse, _registry_TopicRequest__Output, _registry_TopicResponse__Output>
  ReassigningTopics: MethodDefinition<_registry_Empty, _registry_TopicResponse, _registry_Empty__Output, _registry_TopicResponse__Output>
  TagBroker: MethodDefinition<_registry_BrokerRequest, _registry_TagResponse, _registry_BrokerRequest__Output, _registry_TagResponse__Output>
  TagBrokers: MethodDefinition<_registry_TagBrokersRequest, _registry_TagBrokersResponse, _registry_TagBrokersRequest__Output, _registry_TagBrokersResponse__Output>
  TagTopic: MethodDefinition<_registry_TopicRequest, _registry_TagResponse, _registry_TopicRequest__Output, _registry_TagResponse__Output>
  TopicMappings: MethodDefinition<_registry_TopicRequest, _registry_BrokerResponse, _registry_TopicRequest__Output, _registry_BrokerResponse__Output>
  TranslateOffsets: MethodDefinition<_registry_TranslateOffsetRequest, _registry_TranslateOffsetResponse, _registry_TranslateOffsetRequest__Output, _registry_TranslateOffsetResponse__Output>
  UnderReplicatedTopics: MethodDefinition<_registry_Empty, _registry_TopicResponse, _registry_Empty__Output, _registry_TopicResponse__Output>
  UnmappedBrokers: MethodDefinition<_registry_UnmappedBrokersRequest, _registry_BrokerResponse, _registry_UnmappedBrokersRequest__Output, _registry_BrokerResponse__Output>
  Watch: MethodDefinition<_registry_WatchRequest, _registry_WatchEvent, _registry_WatchRequest__Output, _registry_WatchEvent__Output>
}
