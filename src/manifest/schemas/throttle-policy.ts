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
      pool: text('The BrokerPool that it is for.', 'general'),
      mode: choice('auto follows the headroom of the brokers; fixed keeps to spec.rate.', ['auto', 'fixed'], {
        default: 'auto',
      }),
      rate: rate('mode fixed: bytes per second for each broker and direction.', '50MB/s'),
      minRate: {
        ...rate('mode auto: never slower than this.', '10MB/s'),
        default: '10MB/s',
      },
      maxUtilization: {
        ...share('mode auto: the share of the network capacity that may be used in total.', '80%'),
        default: 0.8,
      },
      capacity: mapping(
        'mode auto: what the network of a broker can carry.',
        { default: rate('Of brokers that byInstanceType does not list.', '200MB/s'), byInstanceType },
        { examples: [{ default: '200MB/s' }] },
      ),
      changeThreshold: {
        ...share('mode auto: a rate that differs by less from the one in force is left as it is.', '10%'),
        default: 0.1,
      },
      backOff: mapping(
        'mode auto: what clients may suffer before copying slows down: halved at once, given back in tenths. Looked at where the metrics source knows it.',
        {
          produceP99: duration('Slower produce requests are a reason; absent: not looked at.', '100ms'),
          fetchP99: duration(
            'Slower fetch requests of consumers are a reason; absent: not looked at.',
            '500ms',
          ),
          requestIdle: {
            ...share('Request handlers that are idle for less of their time are a reason.', '30%'),
            default: 0.3,
          },
          isrShrinks: flag('Replicas that fall out of sync are a reason.', true),
        },
        { examples: [{ produceP99: '100ms' }] },
      ),
      recovery: flag(
        '`throttle run` also slows replicas that recover, rather than only those that move.',
        false,
      ),
    },
    { required: ['pool'], examples: [{ pool: 'general', mode: 'fixed', rate: '50MB/s' }] },
  ),
});
