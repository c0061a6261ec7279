// Original file: proto/registry.proto


export interface TopicRequest {
  'tag'?: (string)[];
  'name'?: (string);
  'spanning'?: (boolean);
  'with_replicas'?: (boolean);
  'page_size'?: (number);
  'page_token'?: (string);
}

export interface TopicRequest__Output {
  'tag'?: (string)[];
  'name'?: (string);
  'spanning'?: (boolean);
  'with_replicas'?: (boolean);
  'page_size'?: (number);
  'page_token'?: (string);
}
