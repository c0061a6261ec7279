/** AlterUserScramCredentials: what is sent is derived from the password, which itself goes nowhere. */
import type { ScramMechanism } from '../../../model/cluster/access.ts';
import type { KafkaRequest } from '../../connect/kafka-request.ts';
import {
  readCompactArray,
  readCompactText,
  skipTaggedFields,
  writeCompactArray,
  writeNoTaggedFields,
} from '../../connect/wire-format.ts';
import type { NamedError } from '../topics/named-error.ts';
import { scramMechanisms } from './describe-user-scram-credentials.ts';

export interface SaltedCredential {
  readonly iterations: number;
  readonly salt: Buffer;
  readonly saltedPassword: Buffer;
}

export interface CredentialChange {
  readonly user: string;
  readonly mechanism: ScramMechanism;
  /** null: it is taken away. */
  readonly credential: SaltedCredential | null;
}

/**
 * Request (v0, KIP-554) => [name COMPACT_STRING, mechanism INT8 TAGS],
 *   [name COMPACT_STRING, mechanism INT8, iterations INT32, salt, salted_password COMPACT_BYTES TAGS] TAGS
 * Response => throttle_time_ms INT32, [user COMPACT_STRING, error_code INT16, error_message COMPACT_NULLABLE_STRING TAGS] TAGS
 */
export function alterUserScramCredentialsRequest(
  changes: readonly CredentialChange[],
): KafkaRequest<readonly NamedError[]> {
  const removed = changes.filter(({ credential }) => credential === null);
  const set = changes.flatMap(({ user, mechanism, credential }) =>
    credential ? [{ user, mechanism, ...credential }] : [],
  );
  return {
    ...{ apiName: 'AlterUserScramCredentials', apiKey: 51, apiVersion: 0, flexible: true },
    encode: (encoder) => {
      writeCompactArray(encoder, removed, ({ user, mechanism }) => {
        encoder.writeUVarIntString(user).writeInt8(scramMechanisms[mechanism]);
        writeNoTaggedFields(encoder);
      });
      writeCompactArray(encoder, set, ({ user, mechanism, iterations, salt, saltedPassword }) => {
        encoder.writeUVarIntString(user).writeInt8(scramMechanisms[mechanism]).writeInt32(iterations);
        encoder.writeUVarIntBytes(salt).writeUVarIntBytes(saltedPassword);
        writeNoTaggedFields(encoder);
      });
      writeNoTaggedFields(encoder);
    },
    decode: (decoder) => {
      decoder.readInt32();
      return readCompactArray(decoder, () => {
        const name = readCompactText(decoder);
        const error = { name, errorCode: decoder.readInt16(), message: decoder.readUVarIntString() };
        skipTaggedFields(decoder);
        return error;
      });
    },
  };
}
