// Original file: proto/registry.proto


export interface UnmappedBrokersRequest {
  'exclude'?: (string)[];
}

export interface UnmappedBrokersRequest__Output {
  'exclude'?: (string)[];
}
