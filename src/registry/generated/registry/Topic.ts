// Original file: proto/registry.proto

import type { Replicas as _registry_Replicas, Replicas__Output as _registry_Replicas__Output } from '../registry/Replicas.ts';

export interface Topic {
  'tags'?: ({[key: string]: string});
  'name'?: (string);
  'partitions'?: (number);
  'replication'?: (number);
  'configs'?: ({[key: string]: string});
  'replicas'?: ({[key: number]: _registry_Replicas});
  'tag_owners'?: ({[key: string]: string});
}

export interface Topic__Output {
  'tags'?: ({[key: string]: string});
  'name'?: (string);
  'partitions'?: (number);
  'replication'?: (number);
  'configs'?: ({[key: string]: string});
  'replicas'?: ({[key: number]: _registry_Replicas__Output});
  'tag_owners'?: ({[key: string]: string});
}
