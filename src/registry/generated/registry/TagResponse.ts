// Original file: proto/registry.proto


export interface TagResponse {
  'message'?: (string);
}

export interface TagResponse__Output {
  'message'?: (string);
}
