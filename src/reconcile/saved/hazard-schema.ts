/** Hazards in the JSON Schema of a plan: one shape for each kind. */
import type { Consent, HazardKind } from '../../model/plan/hazard.ts';
import { count, list, object, orNull, type Schema, text } from './schema-words.ts';

const partitions = {
  partitions: count('Partitions that are concerned.'),
  of: orNull(count('Partitions of the topic; null: not known.')),
};
const minIsr = count('min.insync.replicas afterwards.');
const fewer = (what: string): Readonly<Record<string, Schema>> => ({
  ...partitions,
  from: count(`${what} now, the most of any partition.`),
  to: count(`${what} afterwards, the fewest of any partition.`),
});
const fromTo = (what: string): Readonly<Record<string, Schema>> => ({
  from: count(`${what} before.`),
  to: count(`${what} afterwards.`),
});

const factsByKind: Readonly<Record<HazardKind, Readonly<Record<string, Schema>>>> = {
  'topic-deleted': { bytes: orNull(count('Bytes of all replicas; null: not known.')) },
  'records-deleted': {
    key: { enum: ['retention.ms', 'retention.bytes', 'cleanup.policy'], description: 'The config.' },
    from: text('The value that holds before.'),
    to: text('The value that holds afterwards.'),
  },
  'remote-data-deleted': {},
  'internal-topic-changed': {
    topic: text('The internal topic.'),
    change: { enum: ['grown', 'deleted', 'not-compacted'], description: 'What becomes of it.' },
  },
  'unclean-election': { leaderless: count('Partitions without a leader now.') },
  'fewer-replicas': { ...fewer('Replicas'), minIsr },
  'fewer-racks': {
    ...fewer('Racks'),
    isDeclared: { type: 'boolean', description: 'Their Placement asks for no more racks.' },
    racks: list(
      'The racks that partitions leave.',
      object('One of them.', {
        rack: text('Its name.'),
        excluded: list(
          'Its brokers that may not hold them.',
          object('One of them.', {
            broker: count('A broker id.'),
            why: { enum: ['drained', 'replaced', 'cordoned', 'down'], description: 'Why not.' },
          }),
        ),
        available: count('Its brokers that may.'),
      }),
    ),
  },
  'fewer-in-sync': { ...fewer('In-sync replicas'), minIsr },
  'min-isr-lowered': fromTo('min.insync.replicas'),
  'min-isr-unreachable': {
    minIsr,
    replicas: count('The fewest replicas of a partition afterwards.'),
    isNew: { type: 'boolean', description: 'The topic is created.' },
  },
  'key-order': fromTo('Partitions'),
  'batches-refused': fromTo('max.message.bytes'),
  'leader-moves': { partitions: count('Partitions that get another leader.') },
  'disk-filling': {
    broker: count('A broker id.'),
    utilization: { type: 'number', minimum: 0, description: 'Of its disks, afterwards; 1: full.' },
  },
};

const consents: readonly (Consent | null)[] = ['data-loss', 'less-safety', null];

export const hazardSchema: Schema = {
  description: 'A hazard; its kind says which.',
  oneOf: Object.entries(factsByKind).map(([kind, facts]) =>
    object(`A hazard of kind ${kind}.`, {
      kind: { const: kind, description: 'What could hurt.' },
      consent: { enum: consents, description: 'What an apply has to be allowed: --allow-…; null: nothing.' },
      text: text('In words, without the topic.'),
      ...facts,
    }),
  ),
};
