/** Parses counts and durations of options; throws commander's InvalidArgumentError for anything else. */
import { InvalidArgumentError } from 'commander';
import { parseDuration } from '../index.ts';

export function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a number such as 500.');
  return Number(text);
}

export function readPositiveCount(text: string): number {
  const count = readCount(text);
  if (count === 0) throw new InvalidArgumentError('Write a number above 0.');
  return count;
}

/** In milliseconds. */
export function readDuration(text: string): number {
  const durationMs = parseDuration(text);
  if (durationMs === null) throw new InvalidArgumentError('Write a duration such as 90m, 12h or 7d.');
  return durationMs;
}

/** In milliseconds. */
export function readPositiveDuration(text: string): number {
  const durationMs = readDuration(text);
  if (durationMs === 0) throw new InvalidArgumentError('Write a duration above 0, such as 30m or 2h.');
  return durationMs;
}
