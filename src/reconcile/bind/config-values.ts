/** When two config texts mean the same to Kafka. */

const listKeys = new Set(['cleanup.policy']);

/** Lists compare as sets, numbers by value, anything else as text. */
export function sameConfigValue(key: string, a: string, b: string): boolean {
  if (a === b) return true;
  if (listKeys.has(key)) return asSet(a) === asSet(b);
  if (isInteger(a) && isInteger(b)) return BigInt(a) === BigInt(b);
  if (isNumber(a) && isNumber(b)) return Number(a) === Number(b);
  return a.trim().toLowerCase() === b.trim().toLowerCase() && isBoolean(a);
}

const isInteger = (text: string): boolean => /^\s*[+-]?\d+\s*$/.test(text);
const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));
const isBoolean = (text: string): boolean => /^\s*(true|false)\s*$/i.test(text);

function asSet(list: string): string {
  const elements = list.split(',').map((element) => element.trim());
  return [...new Set(elements)].sort().join(',');
}
