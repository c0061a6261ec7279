// Original file: proto/registry.proto

import type { OffsetMapping as _registry_OffsetMapping, OffsetMapping__Output as _registry_OffsetMapping__Output } from '../registry/OffsetMapping.ts';

export interface TranslateOffsetResponse {
  'offsets'?: ({[key: string]: _registry_OffsetMapping});
}

export interface TranslateOffsetResponse__Output {
  'offsets'?: ({[key: string]: _registry_OffsetMapping__Output});
}
