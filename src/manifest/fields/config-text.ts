/** A topic config's value in a manifest to Kafka's text, checked against what Kafka accepts. */
import { ownValue } from '../../model/values/own-value.ts';
import { formatBytes } from '../../model/values/units.ts';
import { didYouMean, yamlBooleanHint } from '../explain/suggest.ts';
import { parseDuration, parseSize } from './parse-quantity.ts';
import { type ConfigShape, topicConfigs } from './topic-configs.ts';

export type ConfigValue = string | number | boolean | readonly (string | number)[] | null;

export type ConfigText =
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly expected: string; readonly hint: string };

/** null asks for the default of the cluster and stays null. */
export function configText(key: string, value: ConfigValue): ConfigText {
  if (value === null) return { ok: true, text: null };
  const written = Array.isArray(value) ? value.join(',') : String(value).trim();
  const shape = Object.hasOwn(topicConfigs, key) ? ownValue(topicConfigs, key)?.shape : undefined;
  return shape ? checkText(written, shape) : { ok: true, text: toPlainNumber(written, guessUnit(key)) };
}

type Unit = Extract<ConfigShape, { kind: 'integer' }>['unit'];

/** For keys that only newer brokers know, Kafka's naming tells the unit. */
function guessUnit(key: string): Unit {
  if (key.endsWith('.ms')) return 'ms';
  return key.endsWith('.bytes') ? 'bytes' : 'none';
}

/** `7d` and `1GiB` become numbers; other text stays. */
function toPlainNumber(written: string, unit: Unit): string {
  if (/^-?\d+$/.test(written)) return written;
  const parsed = unit === 'ms' ? parseDuration(written) : unit === 'bytes' ? parseSize(written) : null;
  return parsed === null ? written : String(parsed);
}

function checkText(written: string, shape: ConfigShape): ConfigText {
  switch (shape.kind) {
    case 'integer':
      return checkInteger(toPlainNumber(written, shape.unit), shape);
    case 'decimal': {
      const isWithin = /^\d*\.?\d+(?:e-?\d+)?$/i.test(written) && isBetween(Number(written), shape);
      return isWithin ? accept(written) : refuse(`a number from ${shape.min} to ${shape.max}`);
    }
    case 'boolean':
      return /^(?:true|false)$/i.test(written)
        ? accept(written.toLowerCase())
        : refuse('true or false', yamlBooleanHint(written));
    case 'choice':
    case 'list':
      return checkWords(written, shape);
    case 'text':
      return accept(written);
  }
}

const maxInt = 2_147_483_647n;
const maxLong = 9_223_372_036_854_775_807n;
const unitHints: Readonly<Record<Unit, string>> = {
  none: '',
  ms: 'Durations are written as 7d, 12h, 30m, 10s or 500ms; a bare number counts milliseconds.',
  bytes: 'Sizes are written as 1GiB, 500MB or 64KiB; a bare number counts bytes.',
};

function checkInteger(text: string, shape: Extract<ConfigShape, { kind: 'integer' }>): ConfigText {
  const max = shape.max === 'int' ? maxInt : shape.max === 'long' ? maxLong : BigInt(shape.max);
  if (/^-?\d+$/.test(text) && BigInt(text) >= BigInt(shape.min) && BigInt(text) <= max) return accept(text);
  const noun = { none: 'a whole number', ms: 'a duration', bytes: 'a size' }[shape.unit];
  const size = shape.unit === 'bytes' && shape.max === 'int' ? ` (below ${formatBytes(2 ** 31)})` : '';
  return refuse(`${noun} from ${shape.min} to ${max}${size}`, unitHints[shape.unit]);
}

function checkWords(
  written: string,
  { kind, values }: Extract<ConfigShape, { kind: 'choice' | 'list' }>,
): ConfigText {
  // An empty list is a value as well: neither compacted nor deleted (KIP-1161).
  const words = kind === 'list' ? written.split(',').map((word) => word.trim()) : [written];
  const unknown = words.find((word) => !values.includes(word));
  if (unknown === undefined || (kind === 'list' && written === '')) return accept(words.join(','));
  const expected = kind === 'list' ? `one or more of ${values.join(', ')}` : values.join(' or ');
  return refuse(expected, didYouMean(unknown, values));
}

const isBetween = (value: number, { min, max }: { min: number; max: number }): boolean =>
  value >= min && value <= max;

const accept = (text: string): ConfigText => ({ ok: true, text });
const refuse = (expected: string, hint = ''): ConfigText => ({ ok: false, expected, hint });
