// Original file: proto/registry.proto


export interface Replicas {
  'ids'?: (number)[];
}

export interface Replicas__Output {
  'ids'?: (number)[];
}
