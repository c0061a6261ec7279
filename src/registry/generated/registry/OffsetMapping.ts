// Original file: proto/registry.proto

import type { Long } from '@grpc/proto-loader';

export interface OffsetMapping {
  'upstream_offset'?: (number | string | Long);
  'local_offset'?: (number | string | Long);
}

export interface OffsetMapping__Output {
  'upstream_offset'?: (string);
  'local_offset'?: (string);
}
