// Original file: proto/registry.proto


export interface TranslateOffsetRequest {
  'remote_cluster_alias'?: (string);
  'group_id'?: (string);
}

export interface TranslateOffsetRequest__Output {
  'remote_cluster_alias'?: (string);
  'group_id'?: (string);
}
