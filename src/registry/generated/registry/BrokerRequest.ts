// Original file: proto/registry.proto


export interface BrokerRequest {
  'tag'?: (string)[];
  'id'?: (number);
  'page_size'?: (number);
  'page_token'?: (string);
  '_id'?: "id";
}

export interface BrokerRequest__Output {
  'tag'?: (string)[];
  'id'?: (number);
  'page_size'?: (number);
  'page_token'?: (string);
}
