/** spec.apply of a Cluster document to its policy, with the defaults filled in. */

import {
  type ApplyPolicy,
  defaultApplyPolicy as byDefault,
  fullShare,
  type Guard,
} from '../../../model/desired/apply-policy.ts';
import { type Bytes, formatDuration } from '../../../model/values/units.ts';
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

const guard = (which: Guard, description: string): JsonSchema => flag(description, byDefault.guards[which]);

export const applySchema: JsonSchema = mapping(
  'How plans are applied: how much moves at a time, what pauses an apply, and when it gives up.',
  {
    inFlight: mapping(
      'How much may move at a time; the next move starts when one completes.',
      {
        movesPerBroker: {
          ...count('Partitions that one broker sends, and the same number that it receives.', 10),
          default: byDefault.movesPerBroker,
        },
        bytesPerBroker: size(
          'Bytes that one broker sends, and the same number that it receives; omitted: no limit.',
          '500GiB',
        ),
        moves: { ...count('Partitions in the whole cluster.', 1000), default: byDefault.moves },
        bytes: size('Bytes in the whole cluster; omitted: no limit.', '10TiB'),
        logDirBrokers: count(
          'Brokers that move replicas between their log dirs; 1: one broker after the other; omitted: no limit.',
          1,
        ),
      },
      { examples: [{ movesPerBroker: 5, bytesPerBroker: '500GiB' }] },
    ),
    movesPerMinute: {
      ...count(
        'Moves started in any one minute: many tiny partitions load the controller rather than the disks.',
        1000,
      ),
      default: byDefault.movesPerMinute,
    },
    replicasAtOnce: {
      ...count('Replicas of one partition copied at a time: its leader sends to all of them.', 1),
      default: byDefault.replicasAtOnce,
    },
    guards: mapping(
      'Conditions that pause the apply for as long as they hold; false turns one off.',
      {
        underReplicated: guard(
          'underReplicated',
          'Other partitions on the brokers that take part are under-replicated.',
        ),
        minIsr: guard(
          'minIsr',
          'Other partitions on these brokers are at or below their min.insync.replicas.',
        ),
        offline: guard('offline', 'Other partitions on these brokers have no leader.'),
        brokerDown: guard('brokerDown', 'A broker that takes part is down.'),
        disk: guard('disk', `A disk that receives replicas is more than ${fullShare * 100}% full.`),
      },
      { examples: [{ underReplicated: false }] },
    ),
    giveUpAfter: {
      ...duration('Gives up, leaving the cluster clean, after this long without progress.', '10m'),
      default: formatDuration(byDefault.giveUpAfterMs),
    },
    neverEndingAfter: {
      ...duration('Cancels a move whose copy has not come closer to its leader for this long.', '5m'),
      default: formatDuration(byDefault.neverEndingAfterMs),
    },
    leaseTerm: {
      ...duration(
        'The next apply may take over from one that has not renewed its lease for this long.',
        '15s',
      ),
      default: formatDuration(byDefault.leaseTermMs),
    },
    otherReassignments: choice(
      'What to do when another tool is reassigning partitions of the plan.',
      ['wait', 'refuse'],
      { default: byDefault.otherReassignments },
    ),
    changedThrottles: choice(
      'What to do when somebody changes or deletes a throttle of topicwright while it slows copies, here or in `throttle run`: restore sets it again, keep leaves it as they want it. Both say so.',
      ['restore', 'keep'],
      { default: byDefault.changedThrottles },
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
    ...byDefault,
    ...plain,
    ...counts,
    bytesPerBroker: readSize(bytesPerBroker),
    bytes: readSize(bytes),
    guards: { ...byDefault.guards, ...guards },
    giveUpAfterMs: readDuration(giveUpAfter) ?? byDefault.giveUpAfterMs,
    neverEndingAfterMs: readDuration(neverEndingAfter) ?? byDefault.neverEndingAfterMs,
    leaseTermMs: readDuration(leaseTerm) ?? byDefault.leaseTermMs,
  };
}

const readSize = (written: string | number | undefined): Bytes | null =>
  written === undefined ? null : parseSize(written);

const readDuration = (written: string | undefined): number | null =>
  written === undefined ? null : parseDuration(written);
