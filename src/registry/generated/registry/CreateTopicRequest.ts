// Original file: proto/registry.proto

import type { Topic as _registry_Topic, Topic__Output as _registry_Topic__Output } from '../registry/Topic.ts';

export interface CreateTopicRequest {
  'topic'?: (_registry_Topic | null);
  'target_broker_tags'?: (string)[];
  'target_broker_ids'?: (number)[];
}

export interface CreateTopicRequest__Output {
  'topic'?: (_registry_Topic__Output);
  'target_broker_tags'?: (string)[];
  'target_broker_ids'?: (number)[];
}
