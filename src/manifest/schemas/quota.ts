/** The JSON Schema of kind Quota. */
import { accessState } from './acl.ts';
import { documentSchema } from './document.ts';
import { type JsonSchema, mapping, text } from './json-schema.ts';
import { rate } from './quantities.ts';

const orNone = (schema: JsonSchema): JsonSchema => ({
  ...schema,
  type: [schema.type ?? 'number', 'null'].flat(),
});
/** Of bytes: an integer in Kafka. */
const wholeRate = (description: string, example: string): JsonSchema => ({
  ...rate(description, example),
  type: ['string', 'integer'],
  errorMessage: 'a rate such as "10MB/s" or "1Gbit/s", or a whole number of bytes per second',
});
const number = (description: string, example: number): JsonSchema => ({
  type: 'number',
  exclusiveMinimum: 0,
  description,
  examples: [example],
});

export const quotaSchema: JsonSchema = documentSchema({
  kind: 'Quota',
  description:
    'How much clients may use. Quotas that no document declares are reported and kept, unless the Cluster prunes them.',
  spec: mapping(
    'Who the quota applies to, and its limits.',
    {
      user: text('The user; `<default>`: every user without a quota of its own.', 'orders'),
      clientId: text('The client id; `<default>`: every client without a quota of its own.', 'orders-app'),
      ip: text(
        'The address, IPv4 or IPv6; `<default>`: every address without a quota of its own.',
        '10.0.0.12',
      ),
      limits: mapping(
        'Limits per broker; null removes one.',
        {
          producerByteRate: orNone(wholeRate('Bytes per second produced.', '10MB/s')),
          consumerByteRate: orNone(wholeRate('Bytes per second consumed.', '20MB/s')),
          requestPercentage: orNone(number('Request time, in percent of one broker thread.', 50)),
          controllerMutationRate: orNone(number('Partitions created or deleted per second.', 10)),
          connectionCreationRate: orNone({
            ...number('Connections per second; only with ip; a whole number.', 20),
            type: 'integer',
            maximum: 2_147_483_647,
          }),
        },
        { minProperties: 1, examples: [{ producerByteRate: '10MB/s' }] },
      ),
      state: accessState,
    },
    { required: ['limits'], examples: [{ user: 'orders', limits: { producerByteRate: '10MB/s' } }] },
  ),
});
