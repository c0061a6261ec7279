/** Kind Placement: which topics go to which pool, and how their replicas are placed. */

import type { PlacementDeclaration, RackRule } from '../../model/desired/desired-state.ts';
import { countOf } from '../../model/values/count-of.ts';
import { readTopicSelector } from '../fields/read-topic-patterns.ts';
import type { PlacementDocument } from '../generated/documents.ts';
import { documentSchema } from '../schema/document.ts';
import { type JsonSchema, mapping, text } from '../schema/json-schema.ts';
import { racks, replicationFactor } from '../schema/quantities.ts';
import { topicSelector } from '../schema/topic-patterns.ts';
import type { ValidDocument } from './valid-document.ts';

const defaultSpread = 'max';

const rackRule: JsonSchema = {
  ...mapping(
    'How the replicas of a partition spread over racks; omitted: over as many as possible.',
    {
      spread: {
        type: ['string', 'integer'],
        pattern: '^(?:max|none)$',
        minimum: 1,
        maximum: 32_767,
        default: defaultSpread,
        errorMessage: 'max, none, or a number of racks',
        description: 'max: as many racks as possible; none: ignore racks; N: at least N racks.',
        examples: ['max', 'none', 2],
      },
      within: {
        const: 'one',
        description: 'All replicas of a partition in the same rack, whichever it is.',
        examples: ['one'],
      },
    },
    { minProperties: 1 },
  ),
  examples: [{ spread: 'max' }, { within: 'one' }],
};

export const placementSchema: JsonSchema = documentSchema({
  kind: 'Placement',
  description:
    'Which topics go to which pool, and how their replicas are placed. The most specific selector wins.',
  spec: mapping(
    'Which topics, where, and how.',
    {
      select: topicSelector('Which topics to place; omitted: every topic.'),
      pool: text('The BrokerPool whose brokers hold the replicas.', 'general'),
      replicationFactor: replicationFactor(
        'For selected topics whose Topic document sets none; omitted: each partition keeps the number of replicas it has.',
      ),
      racks: rackRule,
      leaders: mapping(
        'Where preferred leaders may be.',
        { racks: racks('Only on brokers in these racks.') },
        { required: ['racks'], examples: [{ racks: ['a'] }] },
      ),
    },
    { required: ['pool'], examples: [{ select: { topics: ['*'] }, pool: 'general', replicationFactor: 3 }] },
  ),
});

type Document = ValidDocument<PlacementDocument>;

export function declarePlacement(document: Document): PlacementDeclaration {
  const { content, name, source } = document;
  const { select, pool, replicationFactor, racks, leaders } = content.spec;
  return {
    name,
    source,
    select: readTopicSelector(document, select),
    pool,
    replicationFactor: replicationFactor ?? null,
    racks: declareRacks(document, racks),
    racksAreStated: racks !== undefined,
    leaderRacks: leaders?.racks ?? null,
  };
}

function declareRacks(
  { content, places, report }: Document,
  racks: PlacementDocument['spec']['racks'],
): RackRule {
  if (racks?.within !== undefined) {
    if (racks.spread !== undefined) {
      report.error(
        'manifest.contradiction',
        places.key(['spec', 'racks', 'spread']),
        'spec.racks.spread and spec.racks.within exclude each other',
        { detail: 'Replicas are either spread over racks or kept within one.', hint: 'Keep one of them.' },
      );
    }
    return { kind: 'within-one' };
  }
  const { spread = defaultSpread } = racks ?? {};
  if (typeof spread !== 'number') return { kind: spread === 'none' ? 'none' : 'max' };
  const { replicationFactor } = content.spec;
  if (replicationFactor !== undefined && spread > replicationFactor) {
    report.error(
      'manifest.contradiction',
      places.value(['spec', 'racks', 'spread']),
      `${countOf(replicationFactor, 'replica')} can't be in ${spread} racks`,
      { hint: 'Raise replicationFactor, or lower spread; "max" takes as many racks as possible.' },
    );
  }
  return { kind: 'distinct', racks: spread };
}
