// Original file: proto/registry.proto


export interface Broker {
  'tags'?: ({[key: string]: string});
  'id'?: (number);
  'host'?: (string);
  'port'?: (number);
  'rack'?: (string);
  'interbrokerprotocolversion'?: (string);
  'logmessageformat'?: (string);
  'tag_owners'?: ({[key: string]: string});
}

export interface Broker__Output {
  'tags'?: ({[key: string]: string});
  'id'?: (number);
  'host'?: (string);
  'port'?: (number);
  'rack'?: (string);
  'interbrokerprotocolversion'?: (string);
  'logmessageformat'?: (string);
  'tag_owners'?: ({[key: string]: string});
}
