/** A ThrottlePolicy document to its declaration. */
import type { BackOffLimits, Pacing, ThrottlePolicyDeclaration } from '../../model/desired/desired-state.ts';
import { type BytesPerSecond, bytesPerSecond } from '../../model/values/units.ts';
import { parseDuration, parseRate, parseShare } from '../fields/parse-quantity.ts';
import type { ThrottlePolicyDocument, ThrottlePolicySpec } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

type Document = ValidDocument<ThrottlePolicyDocument>;

const defaultMinRate = bytesPerSecond(10_000_000);
const defaultMaxUtilization = 0.8;
const defaultChangeThreshold = 0.1;
const defaultRequestIdle = 0.3;
const autoKeys = ['minRate', 'maxUtilization', 'capacity', 'changeThreshold', 'backOff'] as const;

export function declareThrottlePolicy(document: Document): ThrottlePolicyDeclaration {
  const { name, source, content } = document;
  const { spec } = content;
  const isFixed = spec.mode === 'fixed';
  refuseKeys(document, isFixed ? autoKeys : ['rate']);
  const pacing = isFixed ? declareFixed(document) : declareAuto(spec);
  return { name, source, pool: spec.pool, pacing, recovery: spec.recovery ?? false };
}

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

function declareAuto(spec: ThrottlePolicySpec): Pacing {
  const { minRate, maxUtilization, capacity, changeThreshold, backOff } = spec;
  const byInstanceType = Object.entries(capacity?.byInstanceType ?? {}).flatMap(([type, written]) => {
    const rate = parseRate(written);
    return rate === null ? [] : [[type, rate] as const];
  });
  return {
    mode: 'auto',
    minRate: readRate(minRate) ?? defaultMinRate,
    maxUtilization: parseShare(maxUtilization ?? defaultMaxUtilization) ?? defaultMaxUtilization,
    capacity: { default: readRate(capacity?.default), byInstanceType: Object.fromEntries(byInstanceType) },
    changeThreshold: parseShare(changeThreshold ?? defaultChangeThreshold) ?? defaultChangeThreshold,
    backOff: declareBackOff(backOff ?? {}),
  };
}

function declareBackOff(limits: NonNullable<ThrottlePolicySpec['backOff']>): BackOffLimits {
  const { produceP99, fetchP99, requestIdle = defaultRequestIdle, isrShrinks = true } = limits;
  return {
    produceP99Ms: produceP99 === undefined ? null : parseDuration(produceP99),
    fetchP99Ms: fetchP99 === undefined ? null : parseDuration(fetchP99),
    requestIdle: parseShare(requestIdle),
    isrShrinks,
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
