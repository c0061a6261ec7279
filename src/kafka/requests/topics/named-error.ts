/** What became of one named resource, as several responses write it: name, error code, the broker's words. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import { readText } from '../../connect/wire-format.ts';

export interface NamedError {
  readonly name: string;
  readonly errorCode: number;
  readonly message: string | null;
}

/** name STRING, error_code INT16, error_message NULLABLE_STRING */
export function readNamedError(decoder: Decoder): NamedError {
  return { name: readText(decoder), errorCode: decoder.readInt16(), message: decoder.readString() };
}
