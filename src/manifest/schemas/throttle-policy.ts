/** The JSON Schema of kind ThrottlePolicy. */
import { documentSchema } from './document.ts';
import { choice, flag, type JsonSchema, mapping, text } from './json-schema.ts';
import { duration, rate, share } from './quantities.ts';

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
        default: 'auto',
      }),
      rate: rate('mode fixed: bytes per second for each broker and direction.', '50MB/s'),
      minRate: {
        ...rate('mode auto: never slower than this.', '10MB/s'),
        default: '10MB/s',
      },
      maxUtilization: {
        ...share(
          'mode auto: the share of the headroom (network capacity minus client traffic) that copying may take.',
          '80%',
        ),
        default: 0.8,
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
        default: 0.1,
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
            default: 0.3,
          },
          isrShrinks: flag('Back off when replicas fall out of sync.', true),
        },
        { examples: [{ produceP99: '100ms' }] },
      ),
      recovery: flag(
        '`throttle run` also throttles replicas that are catching up, not only those that move.',
        false,
      ),
    },
    { required: ['pool'], examples: [{ pool: 'general', mode: 'fixed', rate: '50MB/s' }] },
  ),
});
