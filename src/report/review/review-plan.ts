/** Makes the one review of a plan, of its prediction, and of what else keeps it from being applied. */
import { describeAccessChange } from '../../model/cluster/access.ts';
import type { Plan } from '../../model/plan/plan.ts';
import type { Prediction } from '../../model/plan/prediction.ts';
import type { Problem, SourcePosition } from '../../model/problem/problem.ts';
import { countOf } from '../../model/values/count-of.ts';
import { planHeadline } from './plan-headline.ts';
import type { AccessRow, Review } from './review.ts';
import { balanceRows } from './sections/balance-rows.ts';
import { brokerChanges } from './sections/broker-changes.ts';
import { dangersOf } from './sections/dangers.ts';
import { heldTexts } from './sections/held-text.ts';
import { leaderChanges } from './sections/leader-changes.ts';
import { leftAlone } from './sections/left-alone.ts';
import { legendOf } from './sections/marks.ts';
import { notesOf } from './sections/notes.ts';
import { orderChanges } from './sections/order-changes.ts';
import { planCosts } from './sections/plan-costs.ts';
import { recoveryRows } from './sections/recovery-rows.ts';
import { topicChanges } from './sections/topic-changes.ts';

export interface Circumstances {
  /** How long applying it takes; null: not predicted. */
  readonly prediction?: Prediction | null;
  /** What keeps it from being applied, beside what the plan itself says. */
  readonly blocks?: readonly Problem[];
}

export function reviewPlan(plan: Plan, { prediction = null, blocks = [] }: Circumstances = {}): Review {
  const { summary, steps } = plan;
  const dangers = dangersOf(plan, blocks);
  const topics = topicChanges(plan);
  const leaders = leaderChanges(plan);
  const access = plan.access.map(
    (change): AccessRow => ({
      mark: change.symbol,
      what: describeAccessChange(change),
      why: change.reason,
      place: placeText(change.source),
    }),
  );
  return {
    cluster: plan.cluster,
    size: sizeText(plan),
    changes: steps.length + access.length > 0,
    dangers,
    consents: [...new Set(dangers.map(({ consent }) => consent))].filter((consent) => consent !== ''),
    headline: planHeadline(plan, prediction),
    costs: planCosts(plan),
    held: heldTexts(plan).map(({ why: _, ...text }) => text),
    notes: notesOf(plan),
    brokers: brokerChanges(plan, leaders),
    balance: balanceRows(summary.balance),
    recovery: recoveryRows(plan),
    isBalanceChanged: summary.replicasMoved + summary.leadersChanged + summary.ordersChanged > 0,
    leaders,
    orders: orderChanges(plan),
    legend: legendOf(topics, access),
    topics,
    access,
    leftAlone: leftAlone(plan),
    digest: plan.digest.slice(0, 12),
    loads: plan.brokers.map(({ id, capacityBytes, diskLimitBytes, before, after }) => ({
      ...{ id, capacityBytes, diskLimitBytes, before, after },
    })),
  };
}

function sizeText({ brokers }: Plan): string {
  const racks = new Set(brokers.map(({ rack }) => rack).filter((rack) => rack !== null));
  return `${countOf(brokers.length, 'broker')}${racks.size === 0 ? '' : ` in ${countOf(racks.size, 'rack')}`}`;
}

const placeText = (source: SourcePosition | undefined): string =>
  source ? `${source.file}:${source.line}` : '';
