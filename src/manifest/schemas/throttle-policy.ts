/** The JSON Schema of kind ThrottlePolicy. */
import { documentSchema } from './document.ts';
import { choice, type JsonSchema, mapping, text } from './json-schema.ts';
import { rate, share } from './quantities.ts';

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
    },
    { required: ['pool'], examples: [{ pool: 'general', mode: 'fixed', rate: '50MB/s' }] },
  ),
});
