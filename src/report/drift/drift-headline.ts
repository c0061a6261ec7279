/** Drift in one sentence, and its items by what an apply can do about them. */

import { type DriftItem, type DriftReport, isDifference } from '../../model/plan/drift.ts';
import { countOf } from '../../model/values/count-of.ts';

export interface SortedDrift {
  /** Topics that git does not know; they differ from git where it forbids them. */
  readonly undeclared: readonly DriftItem[];
  /** By an apply. */
  readonly repaired: readonly DriftItem[];
  /** Not by an apply for now. */
  readonly waiting: readonly DriftItem[];
  /** For information. */
  readonly others: readonly DriftItem[];
}

export function sortDrift({ items }: DriftReport): SortedDrift {
  const undeclared = items.filter(({ kind }) => kind === 'topic-undeclared');
  const known = items.filter(({ kind }) => kind !== 'topic-undeclared');
  return {
    undeclared,
    repaired: known.filter(({ repaired }) => repaired),
    waiting: known.filter((item) => isDifference(item) && !item.repaired),
    others: known.filter((item) => !isDifference(item)),
  };
}

/** `Cluster prod has drifted in 3 ways; apply repairs 2 of them.` */
export function driftHeadline(report: DriftReport, name: string = report.cluster): string {
  const { undeclared, repaired, waiting } = sortDrift(report);
  const count = repaired.length + waiting.length + undeclared.filter(isDifference).length;
  const unknown = undeclared.length > 0 ? `, ${countOf(undeclared.length, 'undeclared topic')}` : '';
  if (count === 0) return `Cluster ${name}: no drift${unknown}.`;
  return `Cluster ${name} has drifted in ${countOf(count, 'way')}${unknown}; ${remedy(repaired.length, count)}.`;
}

function remedy(repaired: number, count: number): string {
  const them = count === 1 ? 'it' : 'them';
  if (repaired === count) return `apply repairs ${them}`;
  return repaired === 0 ? `no apply can repair ${them} for now` : `apply repairs ${repaired} of them`;
}
