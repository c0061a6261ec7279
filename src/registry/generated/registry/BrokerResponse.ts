// Original file: proto/registry.proto

import type { Broker as _registry_Broker, Broker__Output as _registry_Broker__Output } from '../registry/Broker.ts';

export interface BrokerResponse {
  'brokers'?: ({[key: number]: _registry_Broker});
  'ids'?: (number)[];
  'next_page_token'?: (string);
}

export interface BrokerResponse__Output {
  'brokers'?: ({[key: number]: _registry_Broker__Output});
  'ids'?: (number)[];
  'next_page_token'?: (string);
}
