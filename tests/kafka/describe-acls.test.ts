/** What brokers say of ACLs that are of a kind which is not known here: counted, so that it can be told, and otherwise left out. */
import Decoder from 'kafkajs/src/protocol/decoder.js';
import Encoder from 'kafkajs/src/protocol/encoder.js';
import { expect, test } from 'vitest';
import { writeCompactArray, writeNoTaggedFields } from '../../src/kafka/connect/wire-format.ts';
import { describeAclsRequest } from '../../src/kafka/requests/access/describe-acls.ts';

const [topic, literal, read, allow] = [2, 3, 3, 3];
const unknown = 99;

function answer(
  resources: readonly { readonly type: number; readonly operations: readonly number[] }[],
): Buffer {
  const encoder = new Encoder();
  encoder.writeInt32(0).writeInt16(0).writeUVarIntString(null);
  writeCompactArray(encoder, resources, ({ type, operations }) => {
    encoder.writeInt8(type).writeUVarIntString('orders').writeInt8(literal);
    writeCompactArray(encoder, operations, (operation) => {
      encoder.writeUVarIntString('User:orders').writeUVarIntString('*').writeInt8(operation).writeInt8(allow);
      writeNoTaggedFields(encoder);
    });
    writeNoTaggedFields(encoder);
  });
  writeNoTaggedFields(encoder);
  return encoder.buffer;
}

test('operations and resources that are not known are counted', async () => {
  const { acls, unknownAcls } = await describeAclsRequest().decode(
    new Decoder(
      answer([
        { type: topic, operations: [read, unknown] },
        { type: unknown, operations: [read, read] },
      ]),
    ),
  );
  expect(acls.map(({ resourceType, operation }) => [resourceType, operation])).toEqual([['topic', 'Read']]);
  expect(unknownAcls).toBe(3);
});
