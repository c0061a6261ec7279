// Original file: proto/registry.proto

import type { Topic as _registry_Topic, Topic__Output as _registry_Topic__Output } from '../registry/Topic.ts';
import type { Broker as _registry_Broker, Broker__Output as _registry_Broker__Output } from '../registry/Broker.ts';
import type { Reassignment as _registry_Reassignment, Reassignment__Output as _registry_Reassignment__Output } from '../registry/Reassignment.ts';

export interface WatchEvent {
  'kind'?: (string);
  'type'?: (string);
  'name'?: (string);
  'topic'?: (_registry_Topic | null);
  'broker'?: (_registry_Broker | null);
  'reassignment'?: (_registry_Reassignment | null);
}

export interface WatchEvent__Output {
  'kind'?: (string);
  'type'?: (string);
  'name'?: (string);
  'topic'?: (_registry_Topic__Output);
  'broker'?: (_registry_Broker__Output);
  'reassignment'?: (_registry_Reassignment__Output);
}
