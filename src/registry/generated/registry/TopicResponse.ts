// Original file: proto/registry.proto

import type { Topic as _registry_Topic, Topic__Output as _registry_Topic__Output } from '../registry/Topic.ts';

export interface TopicResponse {
  'topics'?: ({[key: string]: _registry_Topic});
  'names'?: (string)[];
  'next_page_token'?: (string);
}

export interface TopicResponse__Output {
  'topics'?: ({[key: string]: _registry_Topic__Output});
  'names'?: (string)[];
  'next_page_token'?: (string);
}
