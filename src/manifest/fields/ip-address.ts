/** Addresses as Kafka compares them. */

/** As Java writes it: IPv6 in full, `0:0:0:0:0:0:0:1`; null: no address. */
export function toComparedAddress(text: string): string | null {
  return isIPv4(text) ? text : longIPv6(text.toLowerCase());
}

const isIPv4 = (text: string): boolean => {
  const parts = text.split('.');
  return (
    parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
};

/** RFC 4291, section 2.2; an IPv4 address that is mapped is one. */
function longIPv6(text: string): string | null {
  const [head = '', tail, another] = text.split('::');
  if (another !== undefined) return null;
  const before = groupsOf(head);
  const after = groupsOf(tail ?? '');
  if (!before || !after) return null;
  const left = 8 - before.length - after.length;
  if (tail === undefined ? left !== 0 : left < 1) return null;
  const groups = [...before, ...Array.from({ length: left }, () => 0), ...after];
  const [seventh = 0, eighth = 0] = groups.slice(6);
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:65535') {
    return [seventh >> 8, seventh & 255, eighth >> 8, eighth & 255].join('.');
  }
  return groups.map((group) => group.toString(16)).join(':');
}

/** The last two may be written as an IPv4 address; null: not all of them are groups. */
function groupsOf(text: string): readonly number[] | null {
  if (text === '') return [];
  const groups = text.split(':').flatMap((part, index, { length }) => {
    if (index === length - 1 && isIPv4(part)) {
      const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
      return [a * 256 + b, c * 256 + d];
    }
    return [/^[0-9a-f]{1,4}$/.test(part) ? Number.parseInt(part, 16) : Number.NaN];
  });
  return groups.some(Number.isNaN) ? null : groups;
}
