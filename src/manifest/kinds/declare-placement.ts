/** A Placement document to its declaration. */

import type { PlacementDeclaration, RackRule } from '../../model/desired/desired-state.ts';
import { countOf } from '../../model/values/count-of.ts';
import { readTopicSelector } from '../fields/read-topic-patterns.ts';
import type { PlacementDocument, PlacementSpec } from './documents.ts';
import type { ValidDocument } from './valid-document.ts';

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

function declareRacks({ content, places, report }: Document, racks: PlacementSpec['racks']): RackRule {
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
  const { spread = 'max' } = racks ?? {};
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
