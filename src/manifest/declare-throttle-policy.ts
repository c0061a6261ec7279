/** A ThrottlePolicy document to its declaration; called by load-document.ts. */
import type { ThrottlePolicyDeclaration } from '../model/desired-state.ts';
import { type BytesPerSecond, bytesPerSecond } from '../model/units.ts';
import type { ThrottlePolicyDocument, ThrottlePolicySpec } from './documents.ts';
import { parseRate, parseShare } from './parse-quantity.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<ThrottlePolicyDocument>;

const defaultMinRate = bytesPerSecond(10_000_000);
const defaultMaxUtilization = 0.8;

export function declareThrottlePolicy(document: Document): ThrottlePolicyDeclaration {
  const { name, source, content } = document;
  const { spec } = content;
  const isFixed = spec.mode === 'fixed';
  refuseKeys(document, isFixed ? ['minRate', 'maxUtilization', 'capacity'] : ['rate']);
  return { name, source, pool: spec.pool, pacing: isFixed ? declareFixed(document) : declareAuto(spec) };
}

type Pacing = ThrottlePolicyDeclaration['pacing'];

function declareFixed({ content, places, report }: Document): Pacing {
  const rate = content.spec.rate === undefined ? null : parseRate(content.spec.rate);
  if (rate === null) {
    report.error('manifest.invalid', places.key(['spec', 'mode']), 'spec.rate is missing', {
      detail: 'mode: fixed keeps every broker to spec.rate.',
      hint: 'Add it, such as rate: 50MB/s',
    });
  }
  return { mode: 'fixed', rate: rate ?? defaultMinRate };
}

function declareAuto({ minRate, maxUtilization, capacity }: ThrottlePolicySpec): Pacing {
  const byInstanceType = Object.entries(capacity?.byInstanceType ?? {}).flatMap(([type, written]) => {
    const rate = parseRate(written);
    return rate === null ? [] : [[type, rate] as const];
  });
  return {
    mode: 'auto',
    minRate: readRate(minRate) ?? defaultMinRate,
    maxUtilization: parseShare(maxUtilization ?? defaultMaxUtilization) ?? defaultMaxUtilization,
    capacity: { default: readRate(capacity?.default), byInstanceType: Object.fromEntries(byInstanceType) },
  };
}

const readRate = (written: string | number | undefined): BytesPerSecond | null =>
  written === undefined ? null : parseRate(written);

function refuseKeys(
  { content, places, report }: Document,
  keys: readonly (keyof ThrottlePolicySpec)[],
): void {
  const mode = content.spec.mode ?? 'auto';
  for (const key of keys) {
    if (content.spec[key] === undefined) continue;
    report.error('manifest.contradiction', places.key(['spec', key]), `mode: ${mode} takes no ${key}`, {
      detail:
        mode === 'auto'
          ? 'It follows the headroom of the brokers, from minRate upwards.'
          : 'It keeps to spec.rate.',
      hint:
        mode === 'auto'
          ? 'Write mode: fixed, or give minRate instead.'
          : `Remove ${key}, or write mode: auto.`,
    });
  }
}
