/** What values a config takes, and Kafka's words for one that it does not take. */

export interface ConfigRule {
  readonly type: 'int' | 'long' | 'double' | 'boolean' | 'string' | 'list';
  readonly min?: number;
  readonly max?: number;
  /** Of a string, or of each element of a list. */
  readonly values?: readonly string[];
  readonly pattern?: RegExp;
}

/** What is wrong with the value; null: nothing. */
export function violation(key: string, value: string, rule: ConfigRule): string | null {
  switch (rule.type) {
    case 'boolean':
      return /^(?:true|false)$/i.test(value.trim())
        ? null
        : invalid(key, value, 'Expected value to be either true or false');
    case 'int':
    case 'long':
    case 'double':
      return numberViolation(key, value, rule);
    case 'string':
      return elementViolation(key, value, rule);
    case 'list':
      return (
        elements(value)
          .map((element) => elementViolation(key, element, rule))
          .find((problem) => problem !== null) ?? null
      );
  }
}

/** Those of a list's text. */
export function elements(list: string): readonly string[] {
  return list
    .split(',')
    .map((element) => element.trim())
    .filter((element) => element !== '');
}

const longLimit = 2n ** 63n;

function numberViolation(key: string, value: string, { type, min, max }: ConfigRule): string | null {
  const text = value.trim();
  const isNumber = type === 'double' ? text !== '' && Number.isFinite(Number(text)) : isWhole(text, type);
  if (!isNumber) return invalid(key, value, `Not a number of type ${type.toUpperCase()}`);
  const number = Number(text);
  if (min !== undefined && number < min) return invalid(key, value, `Value must be at least ${min}`);
  if (max !== undefined && number > max) return invalid(key, value, `Value must be no more than ${max}`);
  return null;
}

function isWhole(text: string, type: ConfigRule['type']): boolean {
  if (!/^[+-]?\d+$/.test(text)) return false;
  const number = BigInt(text.replace('+', ''));
  const limit = type === 'int' ? 2n ** 31n : longLimit;
  return number >= -limit && number < limit;
}

function elementViolation(key: string, value: string, { values, pattern }: ConfigRule): string | null {
  if (values && !values.includes(value))
    return invalid(key, value, `String must be one of: ${values.join(', ')}`);
  if (pattern && !pattern.test(value)) return invalid(key, value, `It must match ${pattern.source}`);
  return null;
}

function invalid(key: string, value: string, why: string): string {
  return `Invalid value ${value} for configuration ${key}: ${why}`;
}
