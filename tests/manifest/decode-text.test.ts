/** Files as editors of all systems save them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../src/manifest/read/decode-text.ts';

const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => littleEndian(text).swap16();

test('UTF-8 and UTF-16 are read alike, with a byte order mark or without', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (rest) => {
      const text = `ab: ${rest}`;
      const marked = `\ufeff${text}`;
      for (const bytes of [text, marked].flatMap((one) => [
        Buffer.from(one),
        littleEndian(one),
        bigEndian(one),
      ]))
        expect(decodeText(bytes)).toBe(text);
    }),
  );
});

test.each([
  ['nothing', Buffer.from('')],
  ['one letter', Buffer.from('a')],
])('%s is text', (_, bytes) => {
  expect(decodeText(bytes)).toBe(bytes.toString());
});

test.each([
  ['UTF-32', Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x61])],
  ['UTF-32, little end first', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0])],
  ['no text', Buffer.from([0, 0, 0, 0])],
])('%s is refused', (_, bytes) => {
  expect(() => decodeText(bytes)).toThrow('save it as UTF-8');
});
