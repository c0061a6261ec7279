/** The JSON Schema of kind BrokerPool. */
import { documentSchema } from './document.ts';
import { type JsonSchema, mapping } from './json-schema.ts';
import { brokerId, brokerIds, racks, share, size, tags } from './quantities.ts';

const select = mapping(
  'Which brokers belong to the pool. A broker has to match every field given; omitted: every broker.',
  {
    ids: { ...brokerIds('Broker ids and ranges.'), minItems: 1 },
    racks: racks('Only brokers in these racks.'),
    tags: tags('Only brokers with all of these tags.'),
  },
  { examples: [{ ids: [1001, '1004-1012'], racks: ['a'], tags: { tier: 'hot' } }] },
);

const replace: JsonSchema = {
  type: 'object',
  description: 'Replaces brokers one for one: {1006: 1016} moves exactly the replicas of 1006 to 1016.',
  propertyNames: { pattern: '^\\d+$', errorMessage: 'the id of the broker to replace, such as 1006' },
  additionalProperties: brokerId('The broker that takes its place.'),
  examples: [{ 1006: 1016 }],
};

const storage = mapping(
  'How full the disks of the brokers may get.',
  {
    capacity: size('Disk capacity of each broker; omitted: as its log dirs report.', '2TiB'),
    maxUtilization: {
      ...share('Plans fill no broker, and none of its log dirs, beyond this share of its capacity.', '85%'),
      default: 0.85,
    },
  },
  { examples: [{ capacity: '2TiB', maxUtilization: '85%' }] },
);

const balance = mapping(
  "Allowed distance of each broker from the pool's mean. A dimension that is omitted causes no moves.",
  {
    storage: share('Bytes on disk.', '10%'),
    replicas: share('Number of replicas (a distance of one is always allowed).', '10%'),
    leaders: share('Number of preferred leaders (a distance of one is always allowed).', '5%'),
  },
  { examples: [{ storage: '10%', replicas: '10%', leaders: '5%' }] },
);

export const brokerPoolSchema: JsonSchema = documentSchema({
  kind: 'BrokerPool',
  description:
    'A set of brokers that hold the replicas of some topics: which brokers, how full, how balanced, and which to drain or replace.',
  required: [],
  spec: mapping(
    'Which brokers, what they may hold, and how evenly.',
    {
      select,
      drain: brokerIds('Brokers to empty: all of their replicas move to other brokers of the pool.'),
      replace,
      cordon: brokerIds('Brokers that keep their replicas and receive no new ones.'),
      leaderless: brokerIds('Brokers that keep their replicas and are never preferred leader.'),
      storage,
      balance,
    },
    { examples: [{ select: { racks: ['a', 'b', 'c'] }, drain: [1003] }] },
  ),
});
