/** Kind ThrottlePolicy: how fast replicas may be copied within a pool. */

import type {
  AutoPacing,
  BackOffLimits,
  Pacing,
  ThrottlePolicyDeclaration,
} from '../../model/desired/desired-state.ts';
import { minOf } from '../../model/values/long-lists.ts';
import { type BytesPerSecond, bytesPerSecond, formatRate } from '../../model/values/units.ts';
import { parseDuration, parseRate, parseShare } from '../fields/parse-quantity.ts';
import type { ThrottlePolicyDocument } from '../generated/documents.ts';
import { documentSchema } from '../schema/document.ts';
import { choice, flag, type JsonSchema, mapping, text } from '../schema/json-schema.ts';
import { duration, rate, share } from '../schema/quantities.ts';
import type { ValidDocument } from './valid-document.ts';

const byDefault = {
  mode: 'auto',
  minRate: '10MB/s',
  maxUtilization: 0.8,
  changeThreshold: 0.1,
  failureThreshold: 2,
  requestIdle: 0.3,
  isrShrinks: true,
  recovery: false,
} as const;

const byInstanceType: JsonSchema = {
  type: 'object',
  description: 'By the instance type of the broker.',
  propertyNames: { minLength: 1, errorMessage: 'an instance type such as m5.large' },
  additionalProperties: rate('What brokers of this type can send and receive.', '1.2GB/s'),
  examples: [{ 'm5.large': '90MB/s' }],
};

export const throttlePolicySchema: JsonSchema = documentSchema({
  kind: 'ThrottlePolicy',
  description: 'How fast replicas may be copied within a pool.',
  spec: mapping(
    'Either a fixed rate, or one that follows the live headroom of the brokers.',
    {
      pool: text('The BrokerPool whose brokers it applies to.', 'general'),
      mode: choice('auto follows the headroom of the brokers; fixed uses spec.rate.', ['auto', 'fixed'], {
        default: byDefault.mode,
      }),
      rate: rate('mode fixed: bytes per second for each broker and direction.', '50MB/s'),
      minRate: {
        ...rate('mode auto: never slower than this.', '10MB/s'),
        default: byDefault.minRate,
      },
      maxUtilization: {
        ...share(
          'mode auto: the share of the headroom (network capacity minus client traffic) that copying may take.',
          '80%',
        ),
        default: byDefault.maxUtilization,
      },
      maxSendUtilization: share(
        'mode auto: the same for what a broker sends; by default maxUtilization.',
        '60%',
      ),
      maxReceiveUtilization: share(
        'mode auto: the same for what a broker receives; by default maxUtilization.',
        '90%',
      ),
      failureThreshold: {
        type: 'integer',
        minimum: 0,
        description:
          'mode auto: readings in a row that may lack a broker before it gets minRate; until then it keeps its rate.',
        default: byDefault.failureThreshold,
        examples: [1],
      },
      capacity: mapping(
        'mode auto: how much the network of a broker can carry.',
        { default: rate('For brokers that byInstanceType does not list.', '200MB/s'), byInstanceType },
        { examples: [{ default: '200MB/s' }] },
      ),
      changeThreshold: {
        ...share(
          'mode auto: a new rate that differs by less than this from the current one is not written.',
          '10%',
        ),
        default: byDefault.changeThreshold,
      },
      backOff: mapping(
        'mode auto: signs that clients suffer. Any of them halves the rate at once; it recovers in steps of a tenth of the headroom. A sign that the metrics source does not report is ignored.',
        {
          produceP99: duration(
            'Back off when the 99th percentile of produce requests is slower than this; omitted: ignored.',
            '100ms',
          ),
          fetchP99: duration(
            'Back off when the 99th percentile of consumer fetch requests is slower than this; omitted: ignored.',
            '500ms',
          ),
          requestIdle: {
            ...share(
              'Back off when request handlers are idle for less than this share of their time.',
              '30%',
            ),
            default: byDefault.requestIdle,
          },
          isrShrinks: flag('Back off when replicas fall out of sync.', byDefault.isrShrinks),
        },
        { examples: [{ produceP99: '100ms' }] },
      ),
      logDirRate: rate(
        'For each broker, what it moves between its own log dirs; omitted: `rate`, or with mode auto `minRate`.',
        '100MB/s',
      ),
      recovery: flag(
        '`throttle run` also throttles replicas that are catching up, not only those that move.',
        byDefault.recovery,
      ),
    },
    { required: ['pool'], examples: [{ pool: 'general', mode: 'fixed', rate: '50MB/s' }] },
  ),
});

type Document = ValidDocument<ThrottlePolicyDocument>;
type Spec = ThrottlePolicyDocument['spec'];

const autoKeys = [
  'minRate',
  'maxUtilization',
  'maxSendUtilization',
  'maxReceiveUtilization',
  'failureThreshold',
  'capacity',
  'changeThreshold',
  'backOff',
] as const;

export function declareThrottlePolicy(document: Document): ThrottlePolicyDeclaration {
  const { name, source, content } = document;
  const { spec } = content;
  const isFixed = spec.mode === 'fixed';
  refuseKeys(document, isFixed ? autoKeys : ['rate']);
  const pacing = isFixed ? declareFixed(document) : declareAuto(spec);
  if (pacing.mode === 'auto') refuseTooMuch(document, pacing);
  const { recovery = byDefault.recovery } = spec;
  return { name, source, pool: spec.pool, pacing, recovery, logDirRate: readRate(spec.logDirRate) };
}

function declareFixed({ content, places, report }: Document): Pacing {
  const rate = content.spec.rate === undefined ? null : parseRate(content.spec.rate);
  if (rate === null) {
    report.error('manifest.invalid', places.key(['spec', 'mode']), 'spec.rate is missing', {
      detail: 'mode: fixed keeps every broker to spec.rate.',
      hint: 'Add it, such as rate: 50MB/s',
    });
  }
  return { mode: 'fixed', rate: rate ?? bytesPerSecond(0) };
}

/** Its rates and shares have passed the schema. */
function declareAuto(spec: Spec): AutoPacing {
  const { minRate, maxUtilization, changeThreshold, failureThreshold, capacity, backOff } = {
    ...byDefault,
    ...spec,
  };
  const { maxSendUtilization = maxUtilization, maxReceiveUtilization = maxUtilization } = spec;
  const byInstanceType = Object.entries(capacity?.byInstanceType ?? {}).flatMap(([type, written]) => {
    const rate = parseRate(written);
    return rate === null ? [] : [[type, rate] as const];
  });
  return {
    mode: 'auto',
    minRate: parseRate(minRate) ?? bytesPerSecond(0),
    maxUtilization: {
      send: parseShare(maxSendUtilization) ?? 0,
      receive: parseShare(maxReceiveUtilization) ?? 0,
    },
    failureThreshold,
    capacity: { default: readRate(capacity?.default), byInstanceType: Object.fromEntries(byInstanceType) },
    changeThreshold: parseShare(changeThreshold) ?? 0,
    backOff: declareBackOff(backOff ?? {}),
  };
}

/** minRate is given whatever the headroom is: more than there is at all would never be reached, and leave clients nothing. */
function refuseTooMuch({ content, places, report }: Document, { minRate, capacity }: AutoPacing): void {
  const least = minOf(
    [capacity.default, ...Object.values(capacity.byInstanceType)].filter((one) => one !== null),
  );
  if (minRate <= least) return;
  const isGiven = content.spec.minRate !== undefined;
  report.error(
    'manifest.contradiction',
    places.key(['spec', isGiven ? 'minRate' : 'capacity']),
    `minRate: ${formatRate(minRate)}${isGiven ? '' : ' (the default)'} is more than a capacity of ${formatRate(bytesPerSecond(least))}`,
    {
      detail: 'Every broker gets minRate, however busy it is: clients would be left nothing of its network.',
      hint: 'Lower minRate, or raise capacity.',
    },
  );
}

function declareBackOff(limits: NonNullable<Spec['backOff']>): BackOffLimits {
  const { produceP99, fetchP99, requestIdle, isrShrinks } = { ...byDefault, ...limits };
  return {
    produceP99Ms: produceP99 === undefined ? null : parseDuration(produceP99),
    fetchP99Ms: fetchP99 === undefined ? null : parseDuration(fetchP99),
    requestIdle: parseShare(requestIdle),
    isrShrinks,
  };
}

const readRate = (written: string | number | undefined): BytesPerSecond | null =>
  written === undefined ? null : parseRate(written);

function refuseKeys({ content, places, report }: Document, keys: readonly (keyof Spec)[]): void {
  const mode = content.spec.mode ?? byDefault.mode;
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
