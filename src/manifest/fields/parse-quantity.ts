/** Sizes, rates, shares and durations as people write them, to numbers; null for what is none. */
import { convert } from 'convert';
import { ownValue } from '../../model/values/own-value.ts';
import type { Bytes, BytesPerSecond } from '../../model/values/units.ts';
import { bytes, bytesPerSecond } from '../../model/values/units.ts';

type ByteUnit = Parameters<typeof toBytes>[1];

/** What is written, to the unit's name in `convert`. `m`, `M`, `K` and the like are left out: they mean too many things. */
const byteUnits = {
  '': 'B',
  B: 'B',
  kB: 'kB',
  KB: 'kB',
  MB: 'MB',
  GB: 'GB',
  TB: 'TB',
  PB: 'PB',
  KiB: 'KiB',
  MiB: 'MiB',
  GiB: 'GiB',
  TiB: 'TiB',
  PiB: 'PiB',
} as const;
const bitUnits = { kbit: 'kilobits', Mbit: 'megabits', Gbit: 'gigabits' } as const;
const timeUnits = {
  ms: 'milliseconds',
  s: 'seconds',
  m: 'minutes',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
} as const;

const quantityPattern = /^\s*(\d+(?:\.\d+)?)\s*([A-Za-z]*)\s*$/;

/** `2TiB`, `500 GB`, `1024`: whole bytes. */
export function parseSize(size: string | number): Bytes | null {
  const count = parseAmount(String(size), byteUnits);
  return count === null || !Number.isSafeInteger(Math.round(count)) ? null : bytes(Math.round(count));
}

/** `10MB/s`, `1Gbit/s`, or a number of bytes per second. */
export function parseRate(rate: string | number): BytesPerSecond | null {
  const amount = String(rate).replace(/\s*\/\s*s\s*$/, '');
  const isBare = amount === String(rate);
  const count = parseAmount(amount, isBare ? { '': 'B' } : { ...byteUnits, ...bitUnits });
  return count === null ? null : bytesPerSecond(count);
}

/** `85%` or 0.85, as a share of 1. */
export function parseShare(share: string | number): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(String(share));
  if (!match) return null;
  return match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]);
}

/** `7d`, `12h`, `1d 12h`, in milliseconds; it takes a unit. */
export function parseDuration(duration: string): number | null {
  const text = duration.trim();
  if (!/^(?:\d+(?:\.\d+)?\s*[a-z]+\s*)+$/i.test(text)) return null;
  let totalMs = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)) {
    if (unit === undefined || !isUnit(timeUnits, unit)) return null;
    totalMs += convert(Number(amount), timeUnits[unit]).to('milliseconds');
  }
  return Number.isSafeInteger(Math.round(totalMs)) ? Math.round(totalMs) : null;
}

function parseAmount(text: string, units: Readonly<Record<string, ByteUnit>>): number | null {
  const [, amount, unit] = quantityPattern.exec(text) ?? [];
  if (amount === undefined || unit === undefined || !isUnit(units, unit)) return null;
  const name = ownValue(units, unit);
  return name === undefined ? null : toBytes(Number(amount), name);
}

function toBytes(
  amount: number,
  unit: (typeof byteUnits)[keyof typeof byteUnits] | (typeof bitUnits)[keyof typeof bitUnits],
): number {
  return convert(amount, unit).to('bytes');
}

function isUnit<Units extends object>(units: Units, unit: PropertyKey): unit is keyof Units {
  return Object.hasOwn(units, unit);
}
