/** What a raw config value means to people: `604800000 (7d)`. */
import { formatBytes, formatDuration } from '../../model/values/units.ts';

export function withHint(key: string, value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number) || number < 1000) return value;
  if (key.endsWith('.ms'))
    return `${value} (${number >= Number.MAX_SAFE_INTEGER ? 'for ever' : formatDuration(number)})`;
  if (key.endsWith('bytes')) return `${value} (${formatBytes(number)})`;
  return value;
}
