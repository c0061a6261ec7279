/** spec.apply of a Cluster document to its policy, with the defaults filled in. */

import { type ApplyPolicy, defaultApplyPolicy } from '../../../model/desired/apply-policy.ts';
import type { Bytes } from '../../../model/values/units.ts';
import { parseDuration, parseSize } from '../../fields/parse-quantity.ts';
import type { ClusterDocument } from '../../generated/documents.ts';
import { choice, flag, type JsonSchema, mapping } from '../../schema/json-schema.ts';
import { duration, size } from '../../schema/quantities.ts';
import type { ValidDocument } from '../valid-document.ts';

const count = (description: string, example: number): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  description,
  examples: [example],
});

const guard = (description: string): JsonSchema => flag(description, true);

export const applySchema: JsonSchema = mapping(
  'How plans are applied: how much moves at a time, what pauses an apply, and when it gives up.',
  {
    inFlight: mapping(
      'How much may move at a time; the next move starts when one completes.',
      {
        movesPerBroker: {
          ...count('Partitions that one broker sends, and the same number that it receives.', 10),
          default: 10,
        },
        bytesPerBroker: size(
          'Bytes that one broker sends, and the same number that it receives; omitted: no limit.',
          '500GiB',
        ),
        moves: { ...count('Partitions in the whole cluster.', 1000), default: 1000 },
        bytes: size('Bytes in the whole cluster; omitted: no limit.', '10TiB'),
      },
      { examples: [{ movesPerBroker: 5, bytesPerBroker: '500GiB' }] },
    ),
    movesPerMinute: {
      ...count(
        'Moves started in any one minute: many tiny partitions load the controller rather than the disks.',
        1000,
      ),
      default: 1000,
    },
    replicasAtOnce: {
      ...count('Replicas of one partition copied at a time: its leader sends to all of them.', 1),
      default: 1,
    },
    guards: mapping(
      'Conditions that pause the apply for as long as they hold; false turns one off.',
      {
        underReplicated: guard('Other partitions on the brokers that take part are under-replicated.'),
        minIsr: guard('Other partitions on these brokers are at or below their min.insync.replicas.'),
        offline: guard('Other partitions on these brokers have no leader.'),
        brokerDown: guard('A broker that takes part is down.'),
        disk: guard('A disk that receives replicas is more than 97% full.'),
      },
      { examples: [{ underReplicated: false }] },
    ),
    giveUpAfter: {
      ...duration('Gives up, leaving the cluster clean, after this long without progress.', '10m'),
      default: '10m',
    },
    neverEndingAfter: {
      ...duration('Cancels a move whose copy has not come closer to its leader for this long.', '5m'),
      default: '5m',
    },
    leaseTerm: {
      ...duration(
        'The next apply may take over from one that has not renewed its lease for this long.',
        '15s',
      ),
      default: '15s',
    },
    otherReassignments: choice(
      'What to do when another tool is reassigning partitions of the plan.',
      ['wait', 'refuse'],
      { default: 'wait' },
    ),
  },
  { examples: [{ inFlight: { movesPerBroker: 5 }, giveUpAfter: '30m' }] },
);

/** Its durations and sizes have passed the schema. */
export function declareApplyPolicy({ content }: ValidDocument<ClusterDocument>): ApplyPolicy {
  const {
    inFlight = {},
    guards = {},
    giveUpAfter,
    neverEndingAfter,
    leaseTerm,
    ...plain
  } = content.spec.apply ?? {};
  const { bytesPerBroker, bytes, ...counts } = inFlight;
  return {
    ...defaultApplyPolicy,
    ...plain,
    ...counts,
    bytesPerBroker: readSize(bytesPerBroker),
    bytes: readSize(bytes),
    guards: { ...defaultApplyPolicy.guards, ...guards },
    giveUpAfterMs: readDuration(giveUpAfter) ?? defaultApplyPolicy.giveUpAfterMs,
    neverEndingAfterMs: readDuration(neverEndingAfter) ?? defaultApplyPolicy.neverEndingAfterMs,
    leaseTermMs: readDuration(leaseTerm) ?? defaultApplyPolicy.leaseTermMs,
  };
}

const readSize = (written: string | number | undefined): Bytes | null =>
  written === undefined ? null : parseSize(written);

const readDuration = (written: string | undefined): number | null =>
  written === undefined ? null : parseDuration(written);
