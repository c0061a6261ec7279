/** The JSON Schema of kind BrokerPool. */
import { documentSchema } from './document.ts';
import { type JsonSchema, mapping } from './json-schema.ts';
import { brokerId, brokerIds, racks, share, size, tags } from './quantities.ts';

const select = mapping(
  'Which brokers belong to the pool: each given field narrows; omitted: every broker.',
  {
    ids: { ...brokerIds('Broker ids and ranges.'), minItems: 1 },
    racks: racks('Only brokers in these racks.'),
    tags: tags('Only brokers with all of these tags.'),
  },
  { examples: [{ ids: [1001, '1004-1012'], racks: ['a'], tags: { tier: 'hot' } }] },
);

const replace: JsonSchema = {
  type: 'object',
  description: 'One broker for another: {1006: 1016} gives exactly the replicas of 1006 to 1016.',
  propertyNames: { pattern: '^\\d+$', errorMessage: 'the id of the broker to replace, such as 1006' },
  additionalProperties: brokerId('The broker that takes its place.'),
  examples: [{ 1006: 1016 }],
};

const storage = mapping(
  "How full the disks of the pool's brokers may become.",
  {
    capacity: size('Disk space of each broker; omitted: what its log dirs report.', '2TiB'),
    maxUtilization: {
      ...share(
        'No broker is filled further than this share of its capacity, and none of its log dirs by what a plan puts there.',
        '85%',
      ),
      default: 0.85,
    },
  },
  { examples: [{ capacity: '2TiB', maxUtilization: '85%' }] },
);

const balance = mapping(
  "Allowed distance of each broker from the pool's mean; what is omitted is not moved for.",
  {
    storage: share('Of the bytes on disk.', '10%'),
    replicas: share('Of the number of replicas (at least one).', '10%'),
    leaders: share('Of the number of preferred leaders (at least one).', '5%'),
  },
  { examples: [{ storage: '10%', replicas: '10%', leaders: '5%' }] },
);

export const brokerPoolSchema: JsonSchema = documentSchema({
  kind: 'BrokerPool',
  description: 'Brokers that hold the replicas of some topics, and what is to become of each.',
  required: [],
  spec: mapping(
    'Which brokers, what they may hold, and how evenly.',
    {
      select,
      drain: brokerIds('Brokers that every replica moves away from.'),
      replace,
      cordon: brokerIds('Brokers that keep what they have and receive nothing.'),
      leaderless: brokerIds('Brokers that keep their replicas and lead nothing.'),
      storage,
      balance,
    },
    { examples: [{ select: { racks: ['a', 'b', 'c'] }, drain: [1003] }] },
  ),
});
