/** What a reviewer has to know beside what could hurt: warnings, goals out of reach, drained brokers. */
import type { Plan } from '../../../model/plan/plan.ts';
import type { PoolBalance } from '../../../model/plan/plan-summary.ts';
import { dimensionName } from '../../text/dimension-name.ts';
import { shareText } from '../../text/share-text.ts';
import type { Note } from '../review.ts';
import { dangerText, problemText } from './dangers.ts';
import { drainedText } from './drained-text.ts';
import { findingGroups } from './guardrail-findings.ts';

export function notesOf(plan: Plan): readonly Note[] {
  const { summary, warnings } = plan;
  return [
    ...findingGroups(plan, 'warn').map((group): Note => {
      const names = group.topics.length > 1 ? ` (${group.topics.join(', ')})` : '';
      return { tone: 'warning', text: `${dangerText(group)}${names}` };
    }),
    ...warnings.map((problem): Note => ({ tone: 'warning', text: problemText(problem) })),
    ...summary.unreachableGoals.map(
      ({ pool, dimension, why }): Note => ({
        tone: 'plain',
        text: `Out of reach: ${dimensionName(dimension)} of pool ${pool}: ${why}.`,
      }),
    ),
    ...summary.balance.flatMap(keptNote),
    ...summary.drained.map(
      (broker): Note => ({
        tone: broker.replicasAfter === 0 ? 'good' : 'warning',
        text: drainedText(broker, summary),
      }),
    ),
  ];
}

/** Of a dimension that git wants balanced only beyond some distance, which no broker has. */
function keptNote({ pool, dimension, tolerance, band }: PoolBalance): readonly Note[] {
  if (!band || tolerance !== band.beyond) return [];
  const text = `Kept: ${dimensionName(dimension)} of pool ${pool} within ${shareText(band.beyond)} of the mean; plans balance it, to ${shareText(band.to)}, only beyond that.`;
  return [{ tone: 'plain', text }];
}
