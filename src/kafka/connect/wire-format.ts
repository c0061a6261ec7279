/** What kafkajs's encoder and decoder lack: arrays without an object per element, compact arrays, tagged fields, plain 64-bit numbers. */
import type Decoder from 'kafkajs/src/protocol/decoder.js';
import type Encoder from 'kafkajs/src/protocol/encoder.js';

/** ARRAY: INT32 count, then the elements. */
export function writeArray<Element>(
  encoder: Encoder,
  elements: readonly Element[],
  write: (element: Element) => void,
): void {
  encoder.writeInt32(elements.length);
  elements.forEach(write);
}

/** COMPACT_ARRAY: UNSIGNED_VARINT count + 1, then the elements; null is 0 (KIP-482). */
export function writeCompactArray<Element>(
  encoder: Encoder,
  elements: readonly Element[] | null,
  write: (element: Element) => void,
): void {
  encoder.writeUVarInt(elements === null ? 0 : elements.length + 1);
  elements?.forEach(write);
}

export function writeNoTaggedFields(encoder: Encoder): void {
  encoder.writeUVarInt(0);
}

/** ARRAY; null reads as empty. */
export function readArray<Element>(decoder: Decoder, read: () => Element): Element[] {
  return readElements(decoder.readInt32(), read);
}

/** COMPACT_ARRAY; null reads as empty. */
export function readCompactArray<Element>(decoder: Decoder, read: () => Element): Element[] {
  return readElements(decoder.readUVarInt() - 1, read);
}

function readElements<Element>(count: number, read: () => Element): Element[] {
  const elements: Element[] = [];
  for (let index = 0; index < count; index++) elements.push(read());
  return elements;
}

/** Fields of newer releases, each with its tag and size. */
export function skipTaggedFields(decoder: Decoder): void {
  for (let left = decoder.readUVarInt(); left > 0; left--) {
    decoder.readUVarInt();
    decoder.forward(decoder.readUVarInt());
  }
}

/** STRING that the protocol never sends as null. */
export function readText(decoder: Decoder): string {
  return decoder.readString() ?? '';
}

export function readCompactText(decoder: Decoder): string {
  return decoder.readUVarIntString() ?? '';
}

/** Passes over a STRING or NULLABLE_STRING without decoding it. */
export function skipString(decoder: Decoder): void {
  const length = decoder.readInt16();
  if (length > 0) decoder.forward(length);
}

/** INT64 as a number: exact up to 2^53, which no disk or offset reaches. */
export function readNumber64(decoder: Decoder): number {
  const value =
    decoder.buffer.readInt32BE(decoder.offset) * 2 ** 32 + decoder.buffer.readUInt32BE(decoder.offset + 4);
  decoder.forward(8);
  return value;
}

const topicIdBytes = 16;

/** UUID of a topic (KIP-516), as Kafka prints it: base64url without padding. null: all zeros, which Kafka sends where there is none. */
export function readTopicId(decoder: Decoder): string | null {
  const id = decoder.buffer.subarray(decoder.offset, decoder.offset + topicIdBytes);
  decoder.forward(topicIdBytes);
  return id.every((byte) => byte === 0) ? null : id.toString('base64url');
}

/** null: all zeros. */
export function writeTopicId(encoder: Encoder, id: string | null): void {
  const written = id === null ? Buffer.alloc(topicIdBytes) : Buffer.from(id, 'base64url');
  for (let at = 0; at < topicIdBytes; at += 4) encoder.writeInt32(written.readInt32BE(at));
}
