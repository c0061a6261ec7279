// Original file: proto/registry.proto


export interface Reassignment {
  'topic'?: (string);
  'partition'?: (number);
  'replicas'?: (number)[];
  'adding'?: (number)[];
  'removing'?: (number)[];
}

export interface Reassignment__Output {
  'topic'?: (string);
  'partition'?: (number);
  'replicas'?: (number)[];
  'adding'?: (number)[];
  'removing'?: (number)[];
}
