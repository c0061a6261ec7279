// Original file: proto/registry.proto


export interface TagBrokersRequest {
  'tags'?: (string)[];
  'ids'?: (number)[];
}

export interface TagBrokersRequest__Output {
  'tags'?: (string)[];
  'ids'?: (number)[];
}
